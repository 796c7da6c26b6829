// What figures are stamped with: a stamp says which rule year it is of where the years do not stand alike.
import { expect, test } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';
import type { Result } from '../../src/model/types.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { stampsFor } from '../../src/state/stamps.ts';

const result = (year: number): Result => ({ year }) as unknown as Result;
const BOTH = [result(2026), result(2025)];

/** A session whose years differ or have accepted deviations. */
function session(differing: readonly number[], reasons: Readonly<Record<number, string>> = {}): Session {
  const audit = {
    standingOf: (of: readonly Result[]) =>
      of.some(({ year }) => differing.includes(year)) ? 'differs' : 'agrees',
    reasonsOf: (of: readonly Result[]) => of.flatMap(({ year }) => reasons[year] ?? []),
  };
  return { audit, sample: false, settings: { t: sv } } as unknown as Session;
}
const texts = (of: Session, results = BOTH, barred = false): string[] =>
  stampsFor(of, results, barred).map(({ text }) => text);

test('years that stand alike have one stamp without a year', () => {
  expect(texts(session([]))).toEqual([]);
  expect(texts(session([2025, 2026]))).toEqual(['Ej avstämd']);
  expect(texts(session([], { 2025: 'Prov', 2026: 'Prov' }))).toEqual(['Avvikelse godtagen: Prov']);
  expect(texts(session([2026]), [result(2026)])).toEqual(['Ej avstämd']);
});

test('a year that stands otherwise is named', () => {
  expect(texts(session([2025], { 2026: 'Prov' }))).toEqual([
    'Ej avstämd 2025',
    'Avvikelse godtagen 2026: Prov',
  ]);
  expect(texts(session([], { 2025: 'A', 2026: 'B' }))).toEqual(['Avvikelse godtagen 2025: A. 2026: B']);
});

test('what a fault bars is not reconciled, whatever the checks say', () => {
  expect(texts(session([]), BOTH, true)).toEqual(['Ej avstämd']);
});
