// Interest on what is paid late against the reference, which counts it day by day.
import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { interest as interestFast } from '../../src/model/interest.ts';
import { later, write } from './calendar.ts';
import { interest } from './purchase.ts';
import { figure, PATIENCE, runs, Tally } from './tally.ts';

const tally = new Tally('Interest');
afterAll(() => tally.tell());

/** Ten half-years from 2024 on, one of them not stated now and then. */
const HALVES = [2024, 2025, 2026, 2027, 2028].flatMap((year) => [`${year}-01`, `${year}-07`]);
const rates = fc
  .array(fc.option(fc.integer({ min: -100, max: 900 }), { freq: 25, nil: null }), {
    minLength: HALVES.length,
    maxLength: HALVES.length,
  })
  .map((all) => new Map(all.flatMap((percent, i) => (percent === null ? [] : [[HALVES[i]!, percent]]))));
const debts = fc.oneof(fc.nat({ max: 2_000_000_000 }), fc.integer({ min: -500, max: 500 }));
const days = fc.nat({ max: 900 });

test(
  'each half-year has its own rate, and none is guessed',
  () => {
    fc.assert(
      fc.property(debts, days, days, rates, fc.nat({ max: 1500 }), (debt, due, passed, known, markup) => {
        const from = later([2024, 1, 1], due);
        const paid = write(later(from, passed));
        const list = [...known].map(([half, percent]) => ({ from: half, percent, origin: null }));
        const expected = interest(BigInt(debt), write(from), paid, known, (markup / 100).toFixed(2));
        const { ore } = interestFast(debt, write(from), paid, list, markup);
        tally.compare({ interest: ore }, { interest: figure(expected) });
      }),
      runs(100),
    );
  },
  PATIENCE,
);
