// Varför årets siffra: how what a unit or the region is paid over a year, or in one of its months, came about.
import { compare, fraction, over, plus, ZERO } from '../money/fraction.ts';
import { barring } from './barring.ts';
import type { Claim } from './claim.ts';
import { partOfYear } from './due.ts';
import type { Fault } from './fault.ts';
import { income, monthOf, otherLines, yearOf, type Assumption, type Income } from './income.ts';
import { readingsOf } from './lineSteps.ts';
import { listedSteps } from './listedSteps.ts';
import { monthLists } from './months.ts';
import { proven, sumOfLines, sumOfRegion } from './rootStep.ts';
import { given, isSum, made, type Step, type Target, type Trace } from './trace.ts';
import {
  LINES,
  SUMS,
  type Dataset,
  type IncomeLine,
  type LineCode,
  type ReadingKey,
  type Rules,
} from './types.ts';

/** The amount of `income`, as one unit's or the region's, of a line or of all, of the year or of a month. */
export function explainYear(
  dataset: Dataset,
  rules: Rules,
  target: Target,
  choice: 'own' | (string & {}),
  assumption: Assumption,
): Trace | Fault {
  const { unitId, line, month } = target;
  const paid = income(dataset, rules, choice, assumption);
  if (unitId !== null && !paid.unitIds.includes(unitId) && paid.unitIds.length > 0)
    return { code: 'unitWithoutList', severity: 'error', unitId, period: String(rules.year) };

  const units = unitId === null ? paid.unitIds : paid.unitIds.filter((id) => id === unitId);
  const codes: readonly IncomeLine[] = isSum(line) ? SUMS[line] : [line];
  let ore = 0;
  for (const code of codes) {
    for (const id of units) {
      const amount = amountIn(paid, id, code, month);
      if (amount === null) return barring(paid.faults, code, unitId);
      ore += amount;
    }
  }
  if (units.length === 0) return barring(paid.faults, line, unitId);

  const months = monthLists(dataset.lists, rules.year, choice, assumption);
  const lists = months.map(({ list }) => list);
  const claims = otherLines(dataset, rules, lists).flatMap((part) => part.claims);
  const listed = listedSteps(dataset, rules, months);
  // A unit has one claim of a line.
  const own = new Map(claims.map((claim) => [keyOf(claim.unitId, claim.line), claim]));
  const due: Due = (id, code, until) =>
    isListed(code) ? listed(id, code, until) : claimed(own.get(keyOf(id, code)), until);
  // What the region is paid on several lists would come to a book: each unit is explained by itself.
  const brief = unitId === null && new Set(lists).size > 1;
  const ofUnit = (id: string, code: IncomeLine): Step[] => {
    const step = brief ? null : month === null ? yearStep(due, id, code) : monthStep(due, id, code, month);
    if (step) return [step];
    const amount = amountIn(paid, id, code, month)!;
    return amount === 0 ? [] : [given(nameOf(code, month), amount)];
  };
  const ofLine = (code: IncomeLine): Step[] => {
    const steps = units.map((id): [string, Step[]] => [id, ofUnit(id, code)]);
    if (unitId !== null) return steps.flatMap(([, step]) => step);
    const some = steps.flatMap(([id, step]): [string, Step][] => step.map((one) => [id, one]));
    return some.length === 0 ? [] : [sumOfRegion(code, some)];
  };
  const root = isSum(line)
    ? sumOfLines(codes.flatMap(ofLine))
    : (ofLine(line)[0] ?? made(nameOf(line, month), 'sum', []));
  const readings = new Set(codes.flatMap((code) => readingsOn(code, units, claims, rules)));
  return proven({ target, root, readings: [...readings] }, ore);
}

/** What a unit is due of a line for the months 1 … `until`, exact; null where it is nothing. */
type Due = (unitId: string, line: IncomeLine, until: number) => Step | null;

function yearStep(due: Due, unitId: string, line: IncomeLine): Step | null {
  const step = due(unitId, line, 12);
  // A list that stands for the whole year gives the year's amount, rounded already.
  if (step === null || (isListed(line) && step.what === 'yearAmount')) return step;
  return made(nameOf(line, null), 'rounded', [step]);
}

/** What has been paid by the month, less what had been paid before it. */
function monthStep(due: Due, unitId: string, line: IncomeLine, month: number): Step | null {
  const by = due(unitId, line, month);
  if (by === null) return null;
  const before = month === 1 ? null : due(unitId, line, month - 1);
  const nothing = given({ what: 'nothing', unit: 'kr' }, 0);
  return made(nameOf(line, month), 'difference', [
    made({ what: 'paidBy', unit: 'kr', label: String(month) }, 'rounded', [by]),
    made({ what: 'paidBefore', unit: 'kr' }, 'rounded', [before ?? nothing]),
  ]);
}

/** Of a unit's other line: the claim's own step, and of some months the part of the year's sum that is due by then. */
function claimed(claim: Claim | undefined, until: number): Step | null {
  if (!claim) return null;
  // Of a claim that is barred no amount is explained.
  const [step, months] = [claim.step!, claim.months!];
  if (until === 12) return step;
  const dueBy = { what: 'dueBy', unit: 'kr', label: String(until) } as const;
  const due = months.slice(0, until).reduce(plus, ZERO);
  if (step.value.num === 0n) return given(dueBy, due.num, due.den);
  const part = over(due, step.value);
  if (compare(part, fraction(until, 12)) === 0) {
    const label = until === 1 ? '1' : `1–${until}`;
    return made(dueBy, 'product', [step, partOfYear(until, label)]);
  }
  const name = { what: 'duePart', unit: 'number', label: String(until) } as const;
  return made(dueBy, 'product', [step, given(name, part.num, part.den)]);
}

function keyOf(unitId: string, line: IncomeLine): string {
  return `${line} ${unitId}`;
}

function readingsOn(
  line: IncomeLine,
  units: readonly string[],
  claims: readonly Claim[],
  rules: Rules,
): readonly ReadingKey[] {
  if (isListed(line)) return readingsOf(line, rules);
  return claims
    .filter((claim) => claim.line === line && units.includes(claim.unitId))
    .flatMap(({ readings }) => readings);
}

function amountIn(paid: Income, unitId: string, line: IncomeLine, month: number | null): number | null {
  const unit = paid.unitIds.indexOf(unitId);
  return month === null ? yearOf(paid, unit, line) : monthOf(paid, unit, line, month);
}

function nameOf(
  line: IncomeLine,
  month: number | null,
): { what: 'yearAmount' | 'monthAmount'; unit: 'kr'; label: string } {
  return { what: month === null ? 'yearAmount' : 'monthAmount', unit: 'kr', label: line };
}

function isListed(line: IncomeLine): line is LineCode {
  return (LINES as readonly IncomeLine[]).includes(line);
}
