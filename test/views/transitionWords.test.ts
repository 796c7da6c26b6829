// What is told of a transition rule: in the limits' measure, with the right sign, and nothing where nothing moves.
import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Phased, PhasedUnit } from '../../src/state/transition.svelte.ts';
import {
  changeText,
  rowText,
  sentenceOf,
  titleOf,
  unitsIn,
  type Telling,
} from '../../src/views/scenario/transition/words.ts';

const names = new Map([
  ['A', 'Sveg'],
  ['B', 'Åre'],
  ['C', 'Ny'],
]);
const telling: Telling = { t: sv, f: formatFor('sv'), names, measure: 'percent', year: 0 };
const unit = (
  id: string,
  before: number,
  after: number,
  adjusted: number,
  outside: PhasedUnit['outside'] = null,
): PhasedUnit => ({ id, before, after, listed: 100, outside, adjusted: [adjusted] });
const of = (...units: PhasedUnit[]): Phased => ({ potBefore: 0, potAfter: 0, units, years: [] });
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

const lifted = of(
  unit('B', 200_000_00, 210_000_00, 207_000_00),
  unit('A', 100_000_00, 96_000_00, 99_000_00),
  unit('C', 0, 50_000_00, 50_000_00, 'new'),
);

test('the lowest change stands first and those outside last', () => {
  const units = unitsIn(telling, lifted);
  expect(units.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  expect(units[0]).toMatchObject({ full: -4, adjusted: -1, flow: 300_000 });
  expect(units[2]).toMatchObject({ full: null, adjusted: null, flow: 0 });
});

test('the title is the unit that is lifted most, the sentence the lowest changes', () => {
  const units = unitsIn(telling, lifted);
  expect(plain(titleOf(telling, units))).toBe('Sveg lyfts mest: från −4,00 % till −1,00 %');
  expect(plain(sentenceOf(telling, units))).toBe(
    'Lägst ändring fullt ut har Sveg, −4,00 %. Med övergångsregeln är den lägsta −1,00 %, för Sveg.',
  );
});

test('kronor per listed are told where the limits are in them', () => {
  const each: Telling = { ...telling, measure: 'perListed' };
  expect(plain(changeText(each, unitsIn(each, lifted)[1]!.full!))).toBe('+100,00 kr per listad');
});

describe('nothing is claimed', () => {
  test('where no unit is lifted', () => {
    expect(titleOf(telling, unitsIn(telling, of(unit('A', 100, 110, 110))))).toBe(
      sv.transition.chart.title.none,
    );
  });
  test('where every unit stands outside', () => {
    const units = unitsIn(telling, of(unit('C', 0, 100, 100, 'new')));
    expect([titleOf(telling, units), sentenceOf(telling, units)]).toEqual([
      sv.transition.chart.title.none,
      '',
    ]);
  });
  test('from a figure to the same where the lift is too small to be read', () => {
    const units = unitsIn(telling, of(unit('A', 100_000_00, 99_000_00, 99_000_01)));
    expect(titleOf(telling, units)).toBe('Sveg lyfts mest');
  });
});

test('a row tells who gets, who gives up and who stands outside', () => {
  const told = unitsIn(telling, lifted).map((one) => plain(rowText(telling, one)));
  expect(told).toEqual([
    'Sveg: −4,00 % fullt ut, −1,00 % med övergång. Får 3 000,00 kr per år av de andra.',
    'Åre: +5,00 % fullt ut, +3,50 % med övergång. Avstår 3 000,00 kr per år.',
    'Ny: ny. Får och avstår inget.',
  ]);
});
