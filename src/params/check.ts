// Granskning av en parameterfil: every fault with its path and the value that is wrong.
import * as v from 'valibot';
import type { Fault } from '../model/fault.ts';
import { scaled } from '../money/decimal.ts';
import { placeOf, shown } from './formIssue.ts';
import { LIMITS, LIMITS_AT, PLACES, yearFile, type Measure, type YearFile } from './schema.ts';

/** Decimals that hold any value, for comparing with its bounds. */
const FINEST = 5;

export interface Checked {
  /** The file, if nothing is wrong with it. */
  readonly file: YearFile | null;
  readonly faults: readonly Fault[];
}

/** Checks a parsed parameter file: form first (keys, types), then decimals, bounds and order. */
export function checkYearFile(json: unknown): Checked {
  const parsed = v.safeParse(yearFile, json);
  if (!parsed.success) return { file: null, faults: parsed.issues.map(formFault) };
  const faults = [...boundFaults(parsed.output, []), ...orderFaults(parsed.output)];
  return { file: faults.length === 0 ? parsed.output : null, faults };
}

function formFault(issue: v.BaseIssue<unknown>): Fault {
  const path = placeOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { code: 'parameterUnknown', severity: 'error', path };
  if (issue.input === undefined) return { code: 'parameterMissing', severity: 'error', path };
  return { code: 'parameterType', severity: 'error', path, value: shown(issue.input) };
}

interface Entry {
  readonly unit: Measure;
  readonly min: string;
  readonly max: string;
}

/** Walks the file; wherever an entry has a unit of measure, its values must suit the decimals and the bounds. */
function boundFaults(node: object, path: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  if ('unit' in node) {
    const entry = node as Entry & { value?: string | null; values?: Record<string, string> };
    const values = entry.values ?? { '': entry.value ?? null };
    for (const [key, value] of Object.entries(values)) {
      if (value !== null)
        faults.push(...valueFaults([...path, ...(key ? [key] : [])].join('.'), value, entry));
    }
    return faults;
  }
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'object' && child !== null)
      faults.push(...boundFaults(child as object, [...path, key]));
  }
  return faults;
}

function valueFaults(path: string, value: string, { unit, min, max }: Entry): Fault[] {
  const places = PLACES[unit];
  if (scaled(value, places) === null)
    return [{ code: 'parameterPlaces', severity: 'error', path, value, places }];
  // A file's own bounds may be narrower than what can be counted with, never wider.
  const [least, most] = LIMITS_AT[path] ?? LIMITS[unit];
  const broken = [
    [min, max],
    [least, most],
  ].find(([low, high]) => !(number(value) >= number(low!) && number(value) <= number(high!)));
  return broken
    ? [{ code: 'parameterBounds', severity: 'error', path, value, min: broken[0]!, max: broken[1]! }]
    : [];
}

/** For comparing; NaN for what is too large to be exact. */
function number(text: string): number {
  return scaled(text, FINEST) ?? NaN;
}

/** Band and bracket limits must rise, else a distance or a size could lie in two; so must an age or an hour, from and to. */
export function orderFaults({ sparsity, rehab, servicePurchase }: YearFile): Fault[] {
  const rising = [
    ['sparsity.distanceFrom', Object.values(sparsity.distanceFrom.values)],
    ['sparsity.distanceTo', Object.values(sparsity.distanceTo.values)],
    ['sparsity.sizeFrom', Object.values(sparsity.sizeFrom.values)],
    ['sparsity.sizeTo', Object.values(sparsity.sizeTo.values)],
    ['rehab.fromAge, rehab.toAge', [rehab.fromAge.value, rehab.toAge.value]],
    [
      'servicePurchase.dayFrom, servicePurchase.dayTo',
      [servicePurchase.dayFrom.value, servicePurchase.dayTo.value],
    ],
  ] as const;
  return rising
    .filter(([, values]) => values.some((value, i) => i > 0 && Number(value) <= Number(values[i - 1])))
    .map(([path, values]) => ({
      code: 'parameterOrder',
      severity: 'error',
      path,
      value: values.join(' · '),
    }));
}
