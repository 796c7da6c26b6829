// What every explanation must satisfy.
import { expect } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { recompute, steps, type Step, type Trace } from '../../src/model/trace.ts';
import { compare, fraction, less, over, times, type Fraction } from '../../src/money/fraction.ts';
import type { YearFile } from '../../src/params/schema.ts';

export const UNCHANGED = { growth: null };

/** The explanation, where there is one. */
export function traceOf(answer: Trace | Fault): Trace {
  if ('code' in answer) throw new Error(`Barred: ${JSON.stringify(answer)}`);
  return answer;
}

/** The tree comes to the amount by its leaves, says what the year file says, and shares pools as they are shared. */
export function expectSound({ root }: Trace, ore: number, file: YearFile): void {
  const value = recompute(root);
  expect(
    equal(value, fraction(ore)),
    `${root.what} ${root.label} is ${value.num}/${value.den}, not ${ore}`,
  ).toBe(true);
  const wrong = steps(root).filter(
    (step) =>
      (step.parameter !== undefined && !equal(step.value, parameter(file, step.parameter))) ||
      (step.how === 'shared' && !isShare(step)),
  );
  expect(wrong).toEqual([]);
}

/** Within an öre of pool × own ÷ all. */
function isShare({ value, parts: [pool, own, all] }: Step): boolean {
  const exact = over(times(recompute(pool!), recompute(own!)), recompute(all!));
  const off = less(value, exact);
  return compare(off, fraction(1)) < 0 && compare(off, fraction(-1)) > 0;
}

/** A parameter as steps hold it: öre, and parts of one. */
function parameter(file: YearFile, path: string): Fraction {
  let node: unknown = file;
  let unit = '';
  for (const key of path.split('.')) {
    const at = node as Record<string, unknown> & { values?: Record<string, unknown> };
    node = at[key] ?? at.values?.[key];
    if (node === undefined) throw new Error(`No such parameter: ${path}`);
    if (typeof node === 'object' && node !== null && 'unit' in node) unit = String(node.unit);
  }
  const text = typeof node === 'string' ? node : String((node as { value: unknown }).value);
  const [whole = '', places = ''] = text.split('.');
  return times(fraction(BigInt(whole + places), 10n ** BigInt(places.length)), SCALE[unit] ?? fraction(1));
}

const SCALE: Readonly<Record<string, Fraction>> = {
  kr: fraction(100),
  tkr: fraction(100_000),
  '%': fraction(1, 100),
};

export function equal(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}
