// The lines for listed persons against the reference, öre by öre.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { LINES, type Dataset } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { amountsOf } from '../model/build.ts';
import { listedAmounts } from './listed.ts';
import { anyRegions, wholeRegions } from './regions.ts';
import { figure, PATIENCE, runs, Tally, type Figures } from './tally.ts';
import { anyYears, poorYears } from './years.ts';

const tally = new Tally('Lines for listed persons');
afterAll(() => tally.tell());

test(
  'every line of every unit is the exact one under any rules, and is missing where it cannot be known',
  () => {
    fc.assert(fc.property(anyRegions, anyYears, agree), runs(100));
  },
  PATIENCE,
);

test(
  'pools that do not suffice for the lines they are to pay are emptied, and owe nothing',
  () => {
    fc.assert(
      fc.property(wholeRegions, poorYears, (dataset, file) => {
        agree(dataset, file);
        const { cni, sparsity, listing, adminSupplement } = expectedOf(dataset, file).lines;
        fc.pre(![...cni!, ...sparsity!, ...adminSupplement!].includes(null));
        fc.pre(dataset.units.some(({ ownership }) => ownership === 'external'));
        expect(listing!.every((ore) => ore === 0n)).toBe(true);
      }),
      runs(30, 0.1),
    );
  },
  PATIENCE,
);

function agree(dataset: Dataset, file: YearFile): void {
  tally.compare(foundOf(dataset, file), figuresOf(dataset, file));
}

function foundOf(dataset: Dataset, file: YearFile): Figures {
  const result = compensation(dataset, rulesOf(file), '2026');
  const units = Object.entries(amountsOf(result)).flatMap(([id, lines]) =>
    Object.entries(lines).map(([line, ore]) => [`${id} ${line}`, ore] as const),
  );
  const totals = LINES.map((line, column) => [`all ${line}`, result.totals[column]!] as const);
  return Object.fromEntries([...units, ...totals]);
}

function figuresOf(dataset: Dataset, file: YearFile): Figures {
  const { ids, lines } = expectedOf(dataset, file);
  const all: [string, number | null][] = [];
  for (const line of LINES) {
    const column = lines[line]!;
    ids.forEach((id, unit) => all.push([`${id} ${line}`, figure(column[unit]!)]));
    const known = column.filter((ore) => ore !== null);
    const whole = known.length === column.length && column.length > 0;
    all.push([`all ${line}`, whole ? figure(known.reduce((sum, ore) => sum + ore, 0n)) : null]);
  }
  return Object.fromEntries(all);
}

function expectedOf({ units, lists }: Dataset, file: YearFile): ReturnType<typeof listedAmounts> {
  return listedAmounts(units, lists[0]!, file);
}
