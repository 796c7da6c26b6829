// Worked examples of compensation per listed inhabitant, §5.1.1.
import type { Case } from './case.ts';

const ONE_OF_EACH = {
  ...{ '0-4': 1, '5-9': 1, '10-14': 1, '15-19': 1, '20-24': 1, '25-29': 1, '30-34': 1 },
  ...{ '35-39': 1, '40-44': 1, '45-49': 1, '50-54': 1, '55-59': 1, '60-64': 1, '65-69': 1 },
  ...{ '70-74': 1, '75-79': 1, '80-84': 1, '85-89': 1, '90-94': 1, '95-99': 1, '100+': 1 },
};

export const LISTING_CASES: readonly Case[] = [
  {
    name: 'a person of forty gets the base times her weight',
    section: '§5.1.1',
    year: 2025,
    units: { A: { persons: { '40-44': 1 } } },
    expected: { A: { listing: 175_538 } },
    because: '2 222 kr × 0.79 = 1 755.38 kr',
  },
  {
    name: 'the same person is worth less weight but a higher base the year after',
    section: '§5.1.1',
    year: 2026,
    units: { A: { persons: { '40-44': 1 } } },
    expected: { A: { listing: 174_876 } },
    because: '2 301 kr × 0.76 = 1 748.76 kr',
  },
  {
    name: 'a child of six gets the 5–9 weight',
    section: '§5.1.1',
    year: 2026,
    units: { A: { ages: { 6: 1 } } },
    expected: { A: { listing: 82_836 } },
    because: '2 301 kr × 0.36 = 828.36 kr',
  },
  {
    name: 'all who have turned a hundred share one weight',
    section: '§5.1.1',
    year: 2026,
    units: { A: { ages: { 100: 1, 104: 1 } } },
    expected: { A: { listing: 635_076 } },
    because: '2 × 2 301 kr × 1.38 = 6 350.76 kr',
  },
  {
    name: 'one person of every class',
    section: '§5.1.1',
    year: 2025,
    units: { A: { persons: ONE_OF_EACH } },
    expected: { A: { listing: 5_315_024 } },
    because: 'the 21 weights sum to 23.92; 23.92 × 2 222 kr = 53 150.24 kr',
  },
  {
    name: 'one person of every class, with the new weights',
    section: '§5.1.1',
    year: 2026,
    units: { A: { persons: ONE_OF_EACH } },
    expected: { A: { listing: 5_671_965 } },
    because: 'the 21 weights sum to 24.65; 24.65 × 2 301 kr = 56 719.65 kr',
  },
  {
    name: 'half an öre is rounded up',
    section: '§5.1.1',
    year: 2026,
    parameters: { 'listing.base': '2301.50' },
    units: { A: { persons: { '30-34': 1 } } },
    expected: { A: { listing: 186_422 } },
    because: '2 301.50 kr × 0.81 = 1 864.215 kr, half away from zero 1 864.22 kr',
  },
  {
    name: 'a line is rounded once, not person by person',
    section: '§5.1.1',
    year: 2026,
    parameters: { 'listing.base': '2301.50' },
    units: { A: { persons: { '30-34': 2 } } },
    expected: { A: { listing: 372_843 } },
    because: '2 × 1 864.215 kr = 3 728.43 kr; twice 1 864.22 kr would be an öre more',
  },
  {
    name: 'a fixed pool is shared by weighted persons and closes to the öre',
    section: '§5.1.1',
    year: 2026,
    readings: { 'funding.listing': 'pot' },
    units: { A: { persons: { '40-44': 1 } }, B: { persons: { '40-44': 2 } } },
    expected: { A: { listing: 10_142_066_667 }, B: { listing: 20_284_133_333 } },
    because:
      '304 262 000 kr ÷ 3 = 101 420 666.666… kr and twice that: the larger fraction (.66…) gets the öre',
  },
  {
    name: 'of equals in a fixed pool the lower id gets the öre that is left over',
    section: '§5.1.1',
    year: 2026,
    parameters: { 'published.listing': '0.00101' },
    readings: { 'funding.listing': 'pot' },
    units: { B: { persons: { '40-44': 7 } }, A: { persons: { '40-44': 7 } } },
    expected: { A: { listing: 51 }, B: { listing: 50 } },
    because: '1.01 kr shared alike is 50.5 öre each',
  },
];
