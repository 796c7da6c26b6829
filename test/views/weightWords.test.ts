import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { PasteProblem } from '../../src/state/weights.svelte.ts';
import {
  ageName,
  agesText,
  classesText,
  doneText,
  pasteText,
  problemText,
} from '../../src/views/scenario/weights/words.ts';

const f = formatFor('sv');
const BOUNDS = { min: 0, max: 1000 };

test('ages are said from the first class to the last', () => {
  expect([ageName(sv, 0), ageName(sv, 16, 17), ageName(sv, 20), ageName(sv, 19, 20)]).toEqual([
    ...['0–4 år', '80–89 år', '100 år och äldre', '95 år och äldre'],
  ]);
});

test('spans of age are said one by one where they are few, and else counted', () => {
  expect(agesText(sv, [])).toBe('');
  expect(agesText(sv, [[16, 16]])).toBe('80–84 år');
  expect(
    agesText(sv, [
      [0, 0],
      [2, 3],
      [16, 17],
    ]),
  ).toBe('0–4 år, 10–19 år och 80–89 år');
  expect(agesText(sv, Array<[number, number]>(4).fill([0, 0]))).toBe('4 åldersspann');
  expect(classesText(sv, [0, 1, 2, 16])).toBe('0–14 år och 80–84 år');
});

test('a step tells what it did, with four decimals of the mean', () => {
  expect(doneText(sv, f, { did: 'normalised', factor: 0.98765, mean: 1.00004 })).toMatch(
    /0,9877 .* 1,0000\.$/,
  );
  expect(doneText(sv, f, { did: 'pasted', classes: [4] })).toBe('1 vikt inklistrad: 20–24 år.');
  expect(doneText(sv, f, { did: 'taken', label: { year: 2025 }, kept: true })).toContain('2025');
  expect(doneText(sv, f, { did: 'taken', label: { parent: 'Första' }, kept: false })).toBe(
    'Taget från ”Första”.',
  );
});

describe('why nothing was done', () => {
  test('is said with the class, the weight and the bounds', () => {
    expect(problemText(sv, f, { code: 'bounds', index: 16, value: 1100 }, BOUNDS)).toBe(
      'Vikten 11,00 för 80–84 år är utanför gränserna 0,00–10,00. Inget har ändrats.',
    );
    expect(problemText(sv, f, { code: 'locked', classes: [0, 1] }, BOUNDS)).toContain('0–9 år');
    expect(problemText(sv, f, { code: 'lockedAboveTarget', mean: 123 }, BOUNDS)).toContain('1,23');
  });

  test('is said of a pasted row with its row and value', () => {
    const problem = (code: PasteProblem['code'], row: number | null, value: string): PasteProblem => ({
      ...{ code, row, value },
    });
    expect(pasteText(sv, 'weights', problem('notNumber', 3, '1,234'))).toMatch(
      /^Rad 3: ”1,234” är ingen vikt/,
    );
    expect(pasteText(sv, 'persons', problem('notNumber', 3, '7,5'))).toMatch(/helt antal personer/);
    expect(pasteText(sv, 'volumes', problem('classMissing', null, '95-99'))).toMatch(
      /^Åldersklassen 95–99 saknas/,
    );
    expect(pasteText(sv, 'weights', problem('emptyCell', 5, ''))).toMatch(/^Rad 5: talet saknas/);
  });
});
