// The twelve payments of every line against the reference, öre by öre.
import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { income, monthOf } from '../../src/model/income.ts';
import { payday } from '../../src/model/payday.ts';
import { INCOME_LINES } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { MONTHS } from './amounts.ts';
import * as calendar from './calendar.ts';
import { yearIncome } from './income.ts';
import { scenes, type Scene } from './scenes.ts';
import { figure, PATIENCE, runs, Tally, type Figures } from './tally.ts';

const tally = new Tally('Payments of all lines by month');
const days = new Tally('Days of payment');
afterAll(() => [tally, days].forEach((one) => one.tell()));

test(
  'every payment of every line to every unit is the exact one, and is missing where it cannot be known',
  () => {
    fc.assert(
      fc.property(scenes, (scene) => tally.compare(foundOf(scene), expectedOf(scene))),
      runs(16),
    );
  },
  PATIENCE,
);

test('every day of payment of a century is the 20th or the next day that banks are open', () => {
  const dates = (of: (year: number, month: number) => string): Figures =>
    Object.fromEntries(
      Array.from({ length: 101 }, (_, i) => 2005 + i).flatMap((year) =>
        MONTHS.map((month) => [`${year}-${month}`, Number(of(year, month).slice(-2))]),
      ),
    );
  days.compare(dates(payday), dates(calendar.payday));
});

function foundOf({ dataset, file, choice, growth }: Scene): Figures {
  const result = income(dataset, rulesOf(file), choice, { growth });
  return Object.fromEntries(
    result.unitIds.flatMap((id, unit) =>
      INCOME_LINES.flatMap((line) =>
        MONTHS.map((month) => [`${id} ${line} ${month}`, monthOf(result, unit, line, month)]),
      ),
    ),
  );
}

function expectedOf({ dataset, file, choice, growth }: Scene): Figures {
  const all = [...yearIncome(dataset, file, choice, growth)];
  return Object.fromEntries(
    all.flatMap(([key, payments]) => payments.map((ore, i) => [`${key} ${i + 1}`, figure(ore)])),
  );
}
