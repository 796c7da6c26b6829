// What is claimed of a change by how its parts stand to the whole.
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import { excess, type Change, type Part } from '../../src/state/change.ts';
import { claim, partTexts } from '../../src/views/compare/why/words.ts';

const SV = { t: sv, format: formatFor('sv') };
const EN = { t: en, format: formatFor('en') };
const SIDES = ['2025', '2026'];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A change in öre of parts by the new amounts and by the own list's number; the rest of it has no part here. */
function changeOf(change: number, bases: number, ownNumber: number): Change {
  const part = (group: Part['group'], ore: number): Part => ({
    ...{ group, kind: group === 'bases' ? 'rule' : 'data', ore, low: ore, high: ore },
    share: change === 0 ? null : ore / change,
  });
  return {
    ...{ unitId: 'A', before: 1e9, after: 1e9 + change, change, ratio: change / 1e9 },
    ...{ parts: [part('bases', bases), part('ownNumber', ownNumber)], rule: bases, data: ownNumber },
  };
}

describe('how many times the whole its largest part is', () => {
  test.each([
    ['where the parts go one way', changeOf(300, 200, 100), 2 / 3],
    ['where they go both ways', changeOf(-100, 150, -250), 2.5],
    ['where the whole is nothing', changeOf(0, 200, -200), Infinity],
  ])('is told %s', (_, change, expected) => expect(excess(change)).toBeCloseTo(expected));

  test('is nothing where no part moves, or a fault bars them', () => {
    expect(excess(changeOf(0, 0, 0))).toBe(0);
    expect(excess({ ...changeOf(100, 50, 50), change: null, parts: null })).toBe(0);
  });
});

test('a part up to ten times the whole did most of it', () => {
  expect(plain(claim(SV, 'Berg', changeOf(10_000, 100_000, -90_000), SIDES))).toBe(
    'Berg får 100 kr mer 2026 än 2025: mest genom nya belopp och procentsatser',
  );
});

test('where larger parts nearly cancel out none did most of it, and the sentence below names them', () => {
  const change = changeOf(10_000, 14_217_230, -14_207_230);
  expect(plain(claim(SV, 'Berg', change, SIDES))).toBe(
    'Berg får 100 kr mer 2026 än 2025: större ändringar tar nästan ut varandra',
  );
  expect(plain(claim(EN, 'Berg', change, ['in 2025', 'in 2026']))).toBe(
    'Berg: SEK 100 more in 2026 than in 2025, as larger changes nearly cancel out',
  );
  expect(partTexts(SV, change, () => null).map(plain)).toEqual([
    'Nya belopp och procentsatser ger 142 tkr mer om året.',
    'Antalet på den egna listan ger 142 tkr mindre om året.',
  ]);
});
