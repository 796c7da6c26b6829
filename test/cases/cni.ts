// Worked examples of the socioeconomic factor, §5.1.2.
import type { CniCounts } from '../../src/model/types.ts';
import type { Case } from './case.ts';

/** Two rows of a table printed by Statistics Sweden, with what it prints for them. */
export const PRINTED_ROWS = [
  {
    population: 5912,
    index: 22_709,
    cni: '1.5513',
    counts: {
      underFive: 595,
      bornAbroad: 1391,
      elderlyAlone: 484,
      singleParent: 167,
      movedIn: 385,
      unemployed: 981,
      lowEducation: 632,
    },
  },
  {
    population: 2407,
    index: 7_869,
    cni: '1.3204',
    counts: {
      underFive: 293,
      bornAbroad: 330,
      elderlyAlone: 215,
      singleParent: 80,
      movedIn: 240,
      unemployed: 300,
      lowEducation: 210,
    },
  },
] as const satisfies readonly { population: number; index: number; cni: string; counts: CniCounts }[];

export const CNI_CASES: readonly Case[] = [
  {
    name: 'a unit alone in the region is its own mean',
    section: '§5.1.2',
    year: 2026,
    units: { A: { persons: { '40-44': 100 }, cni: '1.5' } },
    expected: { A: { cni: 15_340_000 } },
    because: '1 534 kr × 100 × 1.5 ÷ 1.5',
  },
  {
    name: 'needs are compared with the mean weighted by listed persons',
    section: '§5.1.2',
    year: 2026,
    units: {
      A: { persons: { '40-44': 100 }, cni: '1.2' },
      B: { persons: { '40-44': 300 }, cni: '0.8' },
    },
    expected: { A: { cni: 20_453_333 }, B: { cni: 40_906_667 } },
    because:
      'mean (100 × 1.2 + 300 × 0.8) ÷ 400 = 0.9; 1 534 × 100 × 1.2 ÷ 0.9 = 204 533.33 kr and 1 534 × 300 × 0.8 ÷ 0.9 = 409 066.67 kr',
  },
  {
    name: 'age plays no part',
    section: '§5.1.2',
    year: 2025,
    units: { A: { persons: { '0-4': 50, '80-84': 50 } }, B: { persons: { '20-24': 100 } } },
    expected: { A: { cni: 14_820_000 }, B: { cni: 14_820_000 } },
    because: '1 482 kr × 100 each',
  },
  {
    name: 'the two printed rows share by their counts',
    section: '§5.1.2',
    year: 2026,
    units: {
      A: { persons: { '40-44': 5912 }, counts: PRINTED_ROWS[0].counts },
      B: { persons: { '40-44': 2407 }, counts: PRINTED_ROWS[1].counts },
    },
    expected: { A: { cni: 947_713_299 }, B: { cni: 328_421_301 } },
    because:
      'Index 22 709.42 and 7 869.74, sum 30 579.16; 1 534 × 8 319 = 12 761 346 kr × 22 709.42 ÷ 30 579.16 = 9 477 132.99 kr, the rest 3 284 213.01 kr',
  },
  {
    name: 'a given index and seven counts weigh on the same scale',
    section: '§5.1.2',
    year: 2026,
    units: {
      A: { persons: { '40-44': 100 }, cni: '1.2' },
      B: { persons: { '40-44': 100 }, counts: { underFive: 100 } },
    },
    expected: { A: { cni: 14_700_112 }, B: { cni: 15_979_888 } },
    because:
      'B: 100 × 3.23 ÷ 100 ÷ 2.4761 = 1.304470…; 1 534 × 200 = 306 800 kr × 120 ÷ (120 + 130.447074…) = 147 001.12 kr, the rest 159 798.88 kr',
  },
  {
    name: 'with a given mean the pool is what comes out',
    section: '§5.1.2',
    year: 2026,
    parameters: { 'cni.givenMean': '1.05' },
    readings: { 'cni.reference': 'given' },
    units: {
      A: { persons: { '40-44': 100 }, cni: '1.2' },
      B: { persons: { '40-44': 300 }, cni: '0.8' },
    },
    expected: { A: { cni: 17_531_429 }, B: { cni: 35_062_857 } },
    because:
      '1 534 × 100 × 1.2 ÷ 1.05 = 175 314.2857… kr and 1 534 × 300 × 0.8 ÷ 1.05 = 350 628.5714… kr, together less than 1 534 × 400',
  },
  {
    name: 'with a given mean of one, counts give the average times the index of Statistics Sweden',
    section: '§5.1.2',
    year: 2026,
    parameters: { 'cni.givenMean': '1' },
    readings: { 'cni.reference': 'given' },
    units: { A: { persons: { '40-44': 5912 }, counts: PRINTED_ROWS[0].counts } },
    expected: { A: { cni: 1_406_899_975 } },
    because: '1 534 kr × 22 709.42 ÷ 2.4761 = 14 068 999.7496… kr (≈ 1 534 × 5 912 × 1.5513)',
  },
  {
    name: 'a fixed pool is shared by persons times need',
    section: '§5.1.2',
    year: 2026,
    readings: { 'funding.cni': 'pot' },
    units: {
      A: { persons: { '40-44': 100 }, cni: '1.2' },
      B: { persons: { '40-44': 300 }, cni: '0.8' },
    },
    expected: { A: { cni: 6_761_400_000 }, B: { cni: 13_522_800_000 } },
    because: '120 : 240 of 202 842 000 kr',
  },
  {
    name: 'a fixed pool needs no mean, so none that is missing bars it',
    section: '§5.1.2',
    year: 2025,
    readings: { 'funding.cni': 'pot', 'cni.reference': 'given' },
    units: { A: { persons: { '40-44': 1 } } },
    expected: { A: { cni: 19_592_100_000 } },
    because: 'all of 195 921 000 kr',
  },
];
