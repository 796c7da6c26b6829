// Övriga poster som en ändring rör: the lines of §5.2–5.3 and of service purchase that two sets of rules differ in.
import { addons } from './addons.ts';
import type { Claim } from './claim.ts';
import { plus, rounded, ZERO } from '../money/fraction.ts';
import { purchases } from './servicePurchase.ts';
import {
  INCOME_LINES,
  LINE_GROUPS,
  LINES,
  type Dataset,
  type IncomeLine,
  type LineCode,
  type List,
  type ReadingKey,
  type Rules,
} from './types.ts';
import { variable } from './variable.ts';

export type OtherLine = Exclude<IncomeLine, LineCode>;
const OTHER_LINES = INCOME_LINES.filter((line): line is OtherLine => !LINES.includes(line as LineCode));

/** Readings that are not of the listed lines. */
const READ_BY: Partial<Record<ReadingKey, readonly OtherLine[]>> = {
  ceilings: ['internDoctors', 'residentDoctors', 'psychologists', 'publicHealth'],
  'familyCentre.ages': ['familyCentre'],
  'servicePurchase.hour': ['servicePurchase', 'servicePurchaseCost'],
};

/** The other lines that may come out differently; all of them where the years differ, for so do prices. */
export function touchedLines(before: Rules, after: Rules): ReadonlySet<OtherLine> {
  if (before.year !== after.year) return new Set(OTHER_LINES);
  const ruled = OTHER_LINES.filter((line) => partOf(before, line) !== partOf(after, line));
  const read = (Object.keys(READ_BY) as ReadingKey[]).filter(
    (key) => before.interpretations[key] !== after.interpretations[key],
  );
  return new Set([...ruled, ...read.flatMap((key) => READ_BY[key]!)]);
}

/** Öre of some other lines over the year of the rules, in one sum a unit; NaN where a fault bars one of them. */
export function yearOfOthers(
  dataset: Dataset,
  rules: Rules,
  list: List,
  lines: ReadonlySet<OtherLine>,
): ReadonlyMap<string, number> {
  const within = (group: readonly IncomeLine[]): boolean =>
    group.some((line) => lines.has(line as OtherLine));
  const months = Array.from({ length: 12 }, () => list);
  const claims = [
    ...(within(LINE_GROUPS.variable) ? variable(dataset, rules).claims : []),
    ...(within(LINE_GROUPS.addons) ? addons(dataset, rules, months).claims : []),
    ...(within(LINE_GROUPS.purchases) ? purchases(dataset, rules).claims : []),
  ];
  const sums = new Map<string, number>();
  for (const claim of claims)
    if (lines.has(claim.line as OtherLine))
      sums.set(claim.unitId, (sums.get(claim.unitId) ?? 0) + yearOf(claim));
  return sums;
}

function yearOf({ months }: Claim): number {
  return months ? rounded(months.reduce(plus, ZERO)) : NaN;
}

/** A cost goes by the rules of the income that it is the other side of. */
const OTHER_SIDE: Partial<Record<OtherLine, OtherLine>> = {
  unlistedVisitsCost: 'unlistedVisits',
  servicePurchaseCost: 'servicePurchase',
};

/** The part of the rules that bears the line's name, as text; undefined where there is none. */
function partOf(rules: Partial<Record<OtherLine, unknown>>, line: OtherLine): string | undefined {
  return JSON.stringify(rules[OTHER_SIDE[line] ?? line]);
}
