import { describe, expect, test } from 'vitest';
import { unitSuggester } from '../../src/csv/unitMatch.ts';
import type { Unit } from '../../src/model/types.ts';

const unit = (id: string, name: string): Unit => ({
  ...{ id, name, municipality: 'Berg', ownership: 'region', distanceKm: 1 },
  ...{ cni: 1, cniCounts: null, lat: null, lon: null, origin: null },
});
const UNITS = [
  unit('JH01', 'Odensala hälsocentral'),
  unit('JH02', 'Frösö hälsocentral'),
  unit('JH03', 'Brunflo HC'),
  unit('JH13', 'Strömsund HC'),
  unit('0107', 'Hoting'),
];
const suggest = unitSuggester(UNITS);

describe('a unit written in another way', () => {
  test.each([
    ['jh01', 'JH01'],
    ['JH 01', 'JH01'],
    ['jh-1', 'JH01'],
    ['107', '0107'],
    ['00107', '0107'],
    ['odensala  HÄLSOCENTRAL', 'JH01'],
    ['Odensala halsocentral', 'JH01'],
    ['Brunflo-HC', 'JH03'],
  ])('“%s” is the same as %s', (written, unitId) => {
    expect(suggest(written)).toEqual([{ unitId, same: true }]);
  });

  test.each([
    ['Frösöns HC', 'JH02'],
    ['Hälsocentralen Odensala', 'JH01'],
    ['HC Stromsund Nord', 'JH13'],
    ['Brunfl', 'JH03'],
  ])('“%s” may be %s', (written, unitId) => {
    expect(suggest(written)[0]).toEqual({ unitId, same: false });
  });

  test.each(['JH04', 'JH18', 'Hälsocentral', 'Åre', '', '–', '0207'])('“%s” is like none', (written) => {
    expect(suggest(written)).toEqual([]);
  });

  test('goes by its first hundred signs', () => {
    const long = 'x'.repeat(100);
    expect(unitSuggester([unit('A', `${long}a`)])(`${long}b`)).toEqual([{ unitId: 'A', same: true }]);
  });

  test('is none where nothing can be compared', () => {
    expect(unitSuggester([unit('A', '–')])('–')).toEqual([]);
    expect(unitSuggester([unit('A', '–'), unit('B', '–')])('–')).toEqual([]);
  });

  test('may be several that have the same name, though it be what all have in common', () => {
    const twins = unitSuggester([unit('A', 'Hälsocentralen'), unit('B', 'Hälsocentralen')]);
    expect(twins('hälsocentralen').map(({ unitId }) => unitId)).toEqual(['A', 'B']);
  });

  test.each([
    ['Torvallas 2', 'Torvalla 2', true],
    ['Torvallas', 'Torvalla 2', true],
    ['Torvalla 2', 'Torvallas', true],
    ['Torvallas 3', 'Torvalla 2', false],
    ['Södra Torp', 'Norra Berg', false],
    ['Norra Sund', 'Norra Berg', true],
    ['Norra Sund Torp', 'Norra Berg', false],
    ['Norra – Sund –', 'Norra Berg', true],
    ['abcdefgxyz', 'abcdefghij', true],
    ['abcdefwxyz', 'abcdefghij', false],
    ['Abcnorra', 'Norra', false],
    ['Norraabc', 'Norra', false],
  ])('“%s” may be “%s”: %s', (written, name, like) => {
    expect(unitSuggester([unit('X', name)])(written)).toEqual(like ? [{ unitId: 'X', same: false }] : []);
  });

  test('is likelier one whose letters are nearer than one that shares a word', () => {
    const two = unitSuggester([unit('A', 'Norra Sund'), unit('B', 'Norr Berg')]);
    expect(two('Norra Berg').map(({ unitId }) => unitId)).toEqual(['B', 'A']);
  });

  test('is not the same as two', () => {
    const twins = unitSuggester([unit('A-1', 'Norr'), unit('A1', 'Söder')]);
    expect(twins('a 1')).toEqual([
      { unitId: 'A-1', same: false },
      { unitId: 'A1', same: false },
    ]);
  });

  test('has at most three suggestions, in the order of their ids where they are as like', () => {
    const many = unitSuggester(['D', 'B', 'C', 'A'].map((id) => unit(id, `Lugnet ${id}`)));
    expect(many('Lugnet X').map(({ unitId }) => unitId)).toEqual(['A', 'B', 'C']);
  });
});
