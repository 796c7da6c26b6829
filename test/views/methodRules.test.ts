import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INCOME_LINES, READINGS } from '../../src/model/types.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { parametersOf } from '../../src/params/parameter.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { entriesOf, groupsOf, statusesOf } from '../../src/views/method/entries.ts';
import { RULES } from '../../src/views/method/rules.ts';

const fileOf = (year: number): YearFile => {
  const { file } = checkYearFile(JSON.parse(readFileSync(`data/params/${year}.json`, 'utf8')));
  if (!file) throw new Error(`Faulty year ${year}`);
  return file;
};

describe('the method page', () => {
  it('tells of every line once', () => {
    expect(RULES.flatMap(({ lines }) => lines).toSorted()).toEqual([...INCOME_LINES].toSorted());
  });

  it('tells of every open question, and of how a pool is financed, once', () => {
    expect(RULES.flatMap(({ readings }) => readings).toSorted()).toEqual(Object.keys(READINGS).toSorted());
  });

  it.each([2025, 2026])('shows every value of %i once, but for the published sums', (year) => {
    const file = fileOf(year);
    const shown = RULES.flatMap(({ groups }) => entriesOf(file, groups));
    const all = parametersOf(file).filter(({ group }) => !['published', 'interpretations'].includes(group));
    expect(shown.map(({ path }) => path).toSorted()).toEqual(all.map(({ path }) => path).toSorted());
    for (const { path, value, unit, status } of shown)
      expect({ path, value, unit, status }).toEqual(
        (({ path, value, unit, status }) => ({ path, value, unit, status }))(
          all.find((one) => one.path === path)!,
        ),
      );
  });

  it('counts how certain the values are as they stand in the file', () => {
    // A table of values counts once, and the readings are told on their own.
    expect(Object.fromEntries(statusesOf(fileOf(2025)))).toEqual({ decided: 56, assumed: 2 });
    expect(Object.fromEntries(statusesOf(fileOf(2026)))).toEqual({ decided: 8, proposal: 48, assumed: 2 });
    expect(groupsOf(fileOf(2026))).toContain('published');
  });
});
