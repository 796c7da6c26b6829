// Varför den siffran: how an amount came about, from the same computation that gave it.
import { barring } from './barring.ts';
import { placeOf, workings } from './compensation.ts';
import { explainYear } from './explainYear.ts';
import type { Fault } from './fault.ts';
import type { Assumption } from './income.ts';
import { lineSteps, readingsOf } from './lineSteps.ts';
import { proven, sumOfLines, sumOfRegion } from './rootStep.ts';
import { isSum, type Step, type Target, type Trace } from './trace.ts';
import { LINES, POOLS, type Dataset, type LineCode, type Rules } from './types.ts';

/**
 * How an amount came about, or a fault that bars it. With a list's period: the yearly amount on that list, of the
 * listed lines. Without: the amount of the year, or of its month, by the lists that `choice` and `assumption` give.
 * Throws where the steps do not come to the amount.
 */
export function explain(
  dataset: Dataset,
  rules: Rules,
  target: Target,
  choice: 'own' | (string & {}),
  assumption: Assumption,
): Trace | Fault {
  if (target.period === null) return explainYear(dataset, rules, target, choice, assumption);
  return explainList(dataset, rules, { ...target, period: target.period });
}

function explainList(
  dataset: Dataset,
  rules: Rules,
  target: Target & { readonly period: string },
): Trace | Fault {
  const { period, unitId, line } = target;
  const worked = workings(dataset, rules, period);
  const { members } = worked.region;
  const unit = unitId === null ? -1 : placeOf(worked, unitId);
  if (typeof unit !== 'number') return unit;

  const codes = listedLines(line);
  const units = unitId === null ? [...members.keys()] : [unit];
  const amounts = codes.flatMap((code) => units.map((index) => worked.lines[code][index]!));
  const ore = amounts.reduce((sum, amount) => sum + amount, 0);
  if (members.length === 0 || Number.isNaN(ore)) {
    const missing = codes.find((code) => units.some((index) => Number.isNaN(worked.lines[code][index]!)));
    return barring(worked.faults, missing ?? line, unitId);
  }

  const steps = lineSteps(worked);
  const ofLine = (code: LineCode): Step =>
    unitId === null
      ? sumOfRegion(
          code,
          members.map(({ id }, index) => [id, steps[code](index)]),
        )
      : steps[code](unit);
  const root = isSum(line) ? sumOfLines(codes.map(ofLine)) : ofLine(codes[0]!);
  const readings = new Set(codes.flatMap((code) => readingsOf(code, rules)));
  return proven({ target, root, readings: [...readings] }, ore);
}

/** A list alone gives no other lines. */
function listedLines(line: Target['line']): readonly LineCode[] {
  if (line === 'total' || line === 'listed') return LINES;
  if (line === 'pools') return POOLS;
  const found = LINES.find((code) => code === line);
  if (!found) throw new RangeError(`No line of a list: ${line}`);
  return [found];
}
