// Worked examples of the monthly payments, §5.
//
// A person of 15–19 is listed at 0.53 × 2 301 = 1 219.53 kr a year under the rules of 2026: 101.6275 kr a month.
import type { IncomeLine } from '../../src/model/types.ts';
import type { Readings, RegionSpec, Year } from '../model/build.ts';

export interface MonthCase {
  /** A sentence: what the rule does. */
  readonly name: string;
  readonly section: `§${string}`;
  readonly year: Year;
  readonly lists: Readonly<Record<string, RegionSpec>>;
  /** One list date for all months; else each month has its own. */
  readonly choice?: string;
  /** Per cent a year × 10², the same for all classes. */
  readonly growth?: number;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly readings?: Readings;
  /** The months whose own list is loaded. */
  readonly known: readonly number[];
  /** Twelve payments in öre by unit and line; lines that are not named are not looked at. */
  readonly expected: Readonly<Record<string, Partial<Record<IncomeLine, readonly number[]>>>>;
  readonly because: string;
}

const teenagers = (count: number): RegionSpec[string] => ({ persons: { '15-19': count }, km: 40 });
const ONE = teenagers(1);
const times = (count: number, ...payments: readonly number[]): number[] =>
  Array.from({ length: count }, () => payments).flat();

export const MONTH_CASES: readonly MonthCase[] = [
  {
    name: 'one list in January stands for all twelve months, and the öre that are left over are carried',
    section: '§5',
    year: 2026,
    lists: { '2026-01': { A: ONE } },
    known: [1],
    expected: { A: { listing: times(3, 10_163, 10_163, 10_162, 10_163) } },
    because: '101.6275, 203.255, 304.8825 and 406.51 kr are due after one to four months, half an öre up',
  },
  {
    name: 'a list of the whole year is that of January',
    section: '§5',
    year: 2026,
    lists: { '2026': { A: ONE } },
    known: [1],
    expected: { A: { listing: times(3, 10_163, 10_163, 10_162, 10_163) } },
    because: 'as with a list of January',
  },
  {
    name: 'each month is paid by the latest list of its start',
    section: '§5',
    year: 2026,
    lists: {
      '2026-11': { A: teenagers(3) },
      '2026-01': { A: ONE },
      '2026-05': { A: teenagers(2) },
    },
    known: [1, 5, 11],
    expected: {
      A: {
        listing: [...[10_163, 10_163, 10_162, 10_163], ...times(3, 20_326, 20_325), ...[30_488, 30_489]],
      },
    },
    because: '4 × 101.6275 + 6 × 203.255 + 2 × 304.8825 = 2 235.805 kr, half an öre up',
  },
  {
    name: 'last year’s list stands in until this year’s first',
    section: '§5',
    year: 2026,
    lists: { '2024': { A: teenagers(9) }, '2025-06': { A: ONE }, '2026-09': { A: teenagers(2) } },
    known: [9],
    expected: {
      A: { listing: [...times(2, 10_163, 10_163, 10_162, 10_163), ...times(2, 20_326, 20_325)] },
    },
    because: '8 × 101.6275 = 813.02 kr, then 203.255 kr a month',
  },
  {
    name: 'a list that is later than the year stands in for all of it, unchanged',
    section: '§5',
    year: 2026,
    lists: { '2027-02': { A: teenagers(7) }, '2027-01': { A: ONE } },
    growth: 5000,
    known: [],
    expected: { A: { listing: times(3, 10_163, 10_163, 10_162, 10_163) } },
    because: 'the earliest there is; no month lies after it',
  },
  {
    name: 'a new unit is paid from its first month',
    section: '§5',
    year: 2026,
    lists: { '2026-01': { A: ONE }, '2026-04': { A: ONE, B: ONE } },
    known: [1, 4],
    expected: {
      A: { listing: times(3, 10_163, 10_163, 10_162, 10_163) },
      B: { listing: [0, 0, 0, ...times(2, 10_163, 10_163, 10_162, 10_163), 10_163] },
    },
    because: '9 × 101.6275 = 914.6475 kr, rounded up',
  },
  {
    name: 'a unit that closes is paid to its last month',
    section: '§5',
    year: 2026,
    lists: { '2026-01': { A: ONE, B: ONE }, '2026-07': { A: ONE } },
    known: [1, 7],
    expected: {
      B: { listing: [10_163, 10_163, 10_162, 10_163, 10_163, 10_163, ...times(6, 0)] },
    },
    because: '6 × 101.6275 = 609.765 kr, half an öre up',
  },
  {
    name: 'medication is paid by the base of the tertial',
    section: '§5.1.4',
    year: 2026,
    lists: { '2026': { A: { persons: { '95-99': 1 } } } },
    parameters: {
      'medication.base.tertial1': '1400',
      'medication.base.tertial2': '1458',
      'medication.base.tertial3': '1500',
    },
    known: [1],
    expected: {
      A: { medication: [...times(4, 39_550), ...times(2, 41_189, 41_188), ...times(4, 42_375)] },
    },
    because: '3.39 × 1 400, 1 458 and 1 500 kr ÷ 12 = 395.50, 411.885 and 423.75 kr; 4 924.54 kr in all',
  },
  {
    name: 'medication follows the list of the month and the base of the tertial together',
    section: '§5.1.4',
    year: 2026,
    lists: { '2026-01': { A: { persons: { '95-99': 1 } } }, '2026-06': { A: { persons: { '95-99': 2 } } } },
    parameters: { 'medication.base.tertial1': '1200', 'medication.base.tertial2': '1600' },
    known: [1, 6],
    expected: { A: { medication: [...times(4, 33_900), 45_200, ...times(3, 90_400), ...times(4, 82_377)] } },
    because: '3.39 × 1 200, 1 600 and 1 458 kr ÷ 12 = 339, 452 and 411.885 kr each; twice that from June',
  },
  {
    name: 'a fixed pool of medication is paid by twelfths, whatever the bases of the tertials',
    section: '§5.1.4',
    year: 2026,
    lists: { '2026': { A: ONE } },
    parameters: { 'medication.base.tertial1': '1', 'published.medication': '1' },
    readings: { 'funding.medication': 'pot' },
    known: [1],
    expected: { A: { medication: times(4, 8_333, 8_334, 8_333) } },
    because: '1 000 kr ÷ 12 = 83.33… kr',
  },
  {
    name: 'a list that grows by twelve per cent a year gains one per cent of its first month each month',
    section: '§5',
    year: 2026,
    lists: { '2026-01': { A: teenagers(1200) } },
    growth: 1200,
    known: [1],
    expected: { A: { listing: Array.from({ length: 12 }, (_, month) => 12_195_300 + 121_953 * month) } },
    because: '1 200 persons are 121 953 kr a month, and 12 more 1 219.53 kr',
  },
  {
    name: 'growth starts again from each list that is loaded',
    section: '§5',
    year: 2026,
    lists: { '2026-01': { A: teenagers(1200) }, '2026-03': { A: teenagers(1200) } },
    growth: 1200,
    known: [1, 3],
    expected: {
      A: {
        listing: [
          ...[12_195_300, 12_317_253],
          ...Array.from({ length: 10 }, (_, month) => 12_195_300 + 121_953 * month),
        ],
      },
    },
    because: '1 200 and 1 212 persons, then 1 200 again and 12 more each month',
  },
  {
    name: 'one list date for all months grows after its month and is unchanged before it',
    section: '§5',
    year: 2026,
    lists: { '2026-01': { A: teenagers(9) }, '2026-10': { A: teenagers(1200) } },
    choice: '2026-10',
    growth: -1200,
    known: [10],
    expected: { A: { listing: [...times(10, 12_195_300), 12_073_347, 11_951_394] } },
    because: '1 200 persons to October, then 1 188 and 1 176',
  },
  {
    name: 'external units get a twelfth of their supplements',
    section: '§5',
    year: 2026,
    lists: { '2026': { A: { persons: { '90-94': 100 }, km: 40, external: true } } },
    parameters: { 'cni.average': '0', 'sparsity.share': '0' },
    known: [1],
    expected: {
      A: {
        listing: times(12, 4_276_025),
        adminSupplement: [...times(3, 64_140, 64_141), ...[64_140, 64_140, 64_141, 64_140, 64_141, 64_140]],
        vatCompensation: times(12, 130_205),
      },
    },
    because:
      '2 301 × 2.23 × 100 = 513 123 kr; 1.5 % of it 7 696.845 kr, rounded to 7 696.85; 3 % of both 15 624.5955 kr, rounded to 15 624.60',
  },
];
