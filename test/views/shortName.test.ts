import { expect, test } from 'vitest';
import { shortName } from '../../src/views/shortName.ts';

test.each([
  ['Hälsocentral Östersund Centrum', 'Östersund Centrum'],
  ['Vårdenhet Åresjön', 'Åresjön'],
  ['Hälsocentralen Sveg', 'Sveg'],
  ['HC Lit', 'Lit'],
  ['Hammerdals hälsocentral', 'Hammerdals hälsocentral'],
  ['Hälsocentral', 'Hälsocentral'],
  ['HCG Norr', 'HCG Norr'],
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
