// Worked examples of transition rules: amounts before and after a change, and what the limits make of them.
import type { Limits } from '../../src/model/transition.ts';

export interface TransitionCase {
  /** A sentence: what the rule does. */
  readonly name: string;
  readonly limits: Limits;
  /** Öre before and after, and listed persons, by unit. */
  readonly units: Readonly<Record<string, readonly [before: number, after: number, listed: number]>>;
  readonly adjusted: Readonly<Record<string, number>>;
  /** `payer > receiver: öre`. */
  readonly flows: readonly string[];
  /** The arithmetic. */
  readonly because: string;
}

export const TRANSITION_CASES: readonly TransitionCase[] = [
  {
    name: 'without limits every unit gets what the new rules give',
    limits: { measure: 'perListed', floor: null, ceiling: null },
    units: { A: [100_000, 1, 10], B: [100_000, 250_000, 10] },
    adjusted: { A: 1, B: 250_000 },
    flows: [],
    because: 'nobody is limited',
  },
  {
    name: 'a unit below its floor is topped up by those above theirs, in proportion to their room',
    limits: { measure: 'perListed', floor: -500, ceiling: null },
    units: { A: [100_000, 90_000, 10], B: [100_000, 112_000, 10], C: [100_000, 105_000, 10] },
    adjusted: { A: 95_000, B: 108_852, C: 103_148 },
    flows: ['B > A: 3148', 'C > A: 1852'],
    because:
      'floors 95 000: A needs 5 000; rooms 17 000 and 10 000 of 27 000 pay 3 148.15 and 1 851.85, the larger remainder up',
  },
  {
    name: 'a unit above its ceiling pays down, and the others share it by listed persons',
    limits: { measure: 'perListed', floor: null, ceiling: 500 },
    units: { A: [100_000, 120_000, 10], B: [100_000, 95_000, 20], C: [100_000, 100_000, 10] },
    adjusted: { A: 105_000, B: 105_000, C: 105_000 },
    flows: ['A > B: 10000', 'A > C: 5000'],
    because: 'A frees 15 000: B 20 ÷ 30 of it, C 10 ÷ 30, which just fills C',
  },
  {
    name: 'a unit that its share would lift past the ceiling stops there, and the rest goes on to the others',
    limits: { measure: 'perListed', floor: null, ceiling: 500 },
    units: { A: [100_000, 120_000, 10], B: [100_000, 95_000, 20], C: [100_000, 103_000, 10] },
    adjusted: { A: 105_000, B: 108_000, C: 105_000 },
    flows: ['A > B: 13000', 'A > C: 2000'],
    because: 'A frees 15 000: C has room for 2 000 only, and B gets the other 13 000 of its 15 000',
  },
  {
    name: 'what the ceilings free beyond the floors is shared also by those who were topped up',
    limits: { measure: 'perListed', floor: -100, ceiling: 500 },
    units: { A: [100_000, 113_000, 10], B: [100_000, 97_000, 10], C: [100_000, 100_000, 10] },
    adjusted: { A: 105_000, B: 102_000, C: 103_000 },
    flows: ['A > B: 5000', 'A > C: 3000'],
    because: 'A frees 8 000, B takes 2 000 to its floor of 99 000; of 6 000 left B and C get half each',
  },
  {
    name: 'what the floors need beyond the ceilings is paid by all who have room',
    limits: { measure: 'perListed', floor: -100, ceiling: 500 },
    units: { A: [100_000, 106_000, 10], B: [100_000, 95_000, 10], C: [100_000, 101_000, 10] },
    adjusted: { A: 102_750, B: 99_000, C: 100_250 },
    flows: ['A > B: 3250', 'C > B: 750'],
    because:
      'A frees 1 000 of the 4 000 that B needs; the rooms above 99 000 are 6 000 and 2 000 and pay 2 250 and 750',
  },
  {
    name: 'several payers finance several receivers in proportion, row by row',
    limits: { measure: 'perListed', floor: 0, ceiling: 0 },
    units: { A: [100, 107, 1], B: [100, 103, 1], C: [100, 94, 1], D: [100, 96, 1] },
    adjusted: { A: 100, B: 100, C: 100, D: 100 },
    flows: ['A > C: 4', 'A > D: 3', 'B > C: 2', 'B > D: 1'],
    because: 'A pays 7 by 6 : 4 = 4.2 and 2.8; C then lacks 2 and D 1, which are the 3 of B',
  },
  {
    name: 'limits in per cent are rounded to the öre on their right side',
    limits: { measure: 'percent', floor: -150, ceiling: 150 },
    units: { A: [10_001, 9_000, 3], B: [10_001, 11_002, 3], C: [20_000, 20_000, 9] },
    adjusted: { A: 9_851, B: 10_151, C: 20_000 },
    flows: ['B > A: 851'],
    because: '98.5 % of 10 001 = 9 850.985, up; 101.5 % = 10 151.015, down; what one needs the other frees',
  },
  {
    name: 'a new unit and one that is gone are left alone, and neither pays nor receives',
    limits: { measure: 'percent', floor: -100, ceiling: null },
    units: { A: [100_000, 90_000, 10], B: [100_000, 130_000, 10], new: [0, 50_000, 9], gone: [60_000, 0, 0] },
    adjusted: { A: 99_000, B: 121_000, new: 50_000, gone: 0 },
    flows: ['B > A: 9000'],
    because: 'the floor of A is 99 000, and B alone has room',
  },
  {
    name: 'a floor above nothing makes everybody gain at least so much',
    limits: { measure: 'perListed', floor: 100, ceiling: null },
    units: { A: [1_000, 1_000, 10], B: [1_000, 5_000, 10] },
    adjusted: { A: 2_000, B: 4_000 },
    flows: ['B > A: 1000'],
    because: '10 × 100 öre',
  },
  {
    name: 'a unit that could fall below nothing by its floor pays no more than it has',
    limits: { measure: 'perListed', floor: -20, ceiling: null },
    units: { A: [100, 50, 10], B: [10_000, 9_500, 10], C: [10_000, 10_150, 10] },
    adjusted: { A: 12, B: 9_800, C: 9_888 },
    flows: ['A > B: 38', 'C > B: 262'],
    because:
      'B needs 300; the room of A is its 50, not 150, and that of C 350: 37.5 and 262.5, of equals the first up',
  },
];
