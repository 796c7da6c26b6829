// The figures that a page is to show for what is chosen on it, computed anew outside of the browser.
import { readFileSync } from 'node:fs';
import { AGE_CLASSES, LINES, type Dataset, type Source } from '../../src/model/types.ts';
import { compensation } from '../../src/model/compensation.ts';
import { income } from '../../src/model/income.ts';
import { assemble } from '../../src/csv/assemble.ts';
import { readFile } from '../../src/csv/read.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { scenarioYear } from '../../src/params/scenario.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { loadYears } from '../../src/params/years.ts';
import { statementOf } from '../../src/views/unit/statement.ts';
import { figure } from './figures.ts';
import type { Contents, Sight } from './fastEdits.ts';

const NONE: Source = { file: '', sample: true, rows: 0, skipped: 0 };
const EMPTY: Dataset = {
  ...{ units: [], lists: [], activities: [], assignments: [], companionShifts: [] },
  sources: { units: NONE, listing: NONE, activities: null, assignments: null, companionShifts: null },
};
const f = formatFor('sv');

const dataset = assemble(
  ['units', 'listing', 'activities'].map((name) =>
    readFile(`${name}.csv`, readFileSync(`data/sample/${name}.csv`)),
  ),
  EMPTY,
).dataset!;
const years = loadYears(
  Object.fromEntries(
    [2025, 2026].map((year) => {
      const path = `data/params/${year}.json`;
      return [path, JSON.parse(readFileSync(path, 'utf8'))];
    }),
  ),
);

/** The figure that the page is to show, as it writes it. */
export function freshly(sight: Sight): string {
  const file = fileOf(sight.year, sight.contents);
  const rules = rulesOf(file, sight.contents && 's1');
  const own = dataset.lists.findLast(({ period }) => period.startsWith(String(sight.year)))!.period;
  if (sight.place === 'unit') {
    const answer = income(dataset, rules, sight.list, { growth: null });
    return f.kr(statementOf(answer, sight.unit!)!.year);
  }
  const { totals } = compensation(dataset, rules, sight.list === 'own' ? own : sight.list);
  const sum = (lines: readonly (number | null)[]): number =>
    lines.reduce<number>((all, ore) => all + ore!, 0);
  if (sight.place === 'weights') return f.tkr(totals[LINES.indexOf('listing')]!);
  return f.tkr(sum(sight.place === 'scenario' ? totals : totals.slice(0, 5)));
}

/** The year's rules with the base amount and the weights that a scenario has. */
function fileOf(year: number, contents: Contents | null): YearFile {
  const { file: base } = years.get(year)!;
  if (!contents) return base;
  const paths = ['base', ...AGE_CLASSES.map((age) => `weights.${age}`)].map((part) => `listing.${part}`);
  const changes = [contents.base, ...contents.weights].map((text, index) => ({
    ...{ path: paths[index]!, rationale: '' },
    value: String(figure(text)),
  }));
  const made = scenarioYear(base, { id: 's1', name: 's1', baseYear: year, parent: null, changes });
  if (!made.file) throw new Error(JSON.stringify(made.faults));
  return made.file;
}
