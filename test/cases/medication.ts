// Worked examples of medication, §5.1.4.
import type { Case } from './case.ts';

const THREE_BASES = {
  'medication.base.tertial1': '1400',
  'medication.base.tertial2': '1458',
  'medication.base.tertial3': '1500',
};

export const MEDICATION_CASES: readonly Case[] = [
  {
    name: 'a person of forty gets the base times her weight',
    section: '§5.1.4',
    year: 2025,
    units: { A: { persons: { '40-44': 1 } } },
    expected: { A: { medication: 64_125 } },
    because: '1 425 kr × 0.45 = 641.25 kr',
  },
  {
    name: 'the weights are those of medication, not of listing',
    section: '§5.1.4',
    year: 2026,
    units: { A: { persons: { '95-99': 10, '20-24': 10 } } },
    expected: { A: { medication: 5_190_480 } },
    because: '1 458 kr × 10 × (3.39 + 0.17) = 1 458 kr × 35.6 = 51 904.80 kr',
  },
  {
    name: 'three tertials with bases of their own count a third each',
    section: '§5.1.4',
    year: 2026,
    parameters: THREE_BASES,
    units: { A: { persons: { '95-99': 1 } } },
    expected: { A: { medication: 492_454 } },
    because: '(1 400 + 1 458 + 1 500) ÷ 3 × 3.39 = 4 358 × 1.13 = 4 924.54 kr',
  },
  {
    name: 'the year is rounded once, not tertial by tertial',
    section: '§5.1.4',
    year: 2026,
    parameters: {
      'medication.base.tertial1': '1000',
      'medication.base.tertial2': '1000',
      'medication.base.tertial3': '1000',
    },
    units: { A: { persons: { '0-4': 1 } } },
    expected: { A: { medication: 49_000 } },
    because: '1 000 kr × 0.49 = 490.00 kr; three tertials of 163.33 kr would lose an öre',
  },
  {
    name: 'a third of an öre is rounded',
    section: '§5.1.4',
    year: 2026,
    parameters: THREE_BASES,
    units: { A: { persons: { '40-44': 1 } } },
    expected: { A: { medication: 66_823 } },
    because: '4 358 ÷ 3 × 0.46 = 668.2266… kr',
  },
  {
    name: 'an external unit gets the same as any other',
    section: '§5.1.4',
    year: 2026,
    units: { A: { persons: { '70-74': 3 }, external: true }, B: { persons: { '70-74': 3 } } },
    expected: { A: { medication: 927_288 }, B: { medication: 927_288 } },
    because: '1 458 kr × 3 × 2.12 = 9 272.88 kr',
  },
  {
    name: 'a fixed pool is shared by persons weighted for medication',
    section: '§5.1.4',
    year: 2025,
    readings: { 'funding.medication': 'pot' },
    units: { A: { persons: { '0-4': 1 } }, B: { persons: { '70-74': 1 } } },
    expected: { A: { medication: 3_768_680_000 }, B: { medication: 15_074_720_000 } },
    because: '0.51 : 2.04 is 1 : 4; 188 434 000 kr ÷ 5 = 37 686 800 kr',
  },
];
