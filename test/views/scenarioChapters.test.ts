import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';
import { parametersOf } from '../../src/params/parameter.ts';
import { chaptersOf, rowName, sectionText, type Filter } from '../../src/views/scenario/editor/chapters.ts';
import { yearFile } from '../model/build.ts';

const parameters = parametersOf(yearFile(2026));
const ALL: Filter = { search: '', onlyChanged: false };
const chapters = (filter: Partial<Filter> = {}, changed: readonly string[] = []) =>
  chaptersOf(sv, parameters, new Set(changed), { ...ALL, ...filter });
const paths = (of: ReturnType<typeof chapters>): string[] =>
  of.flatMap(({ blocks }) => blocks).flatMap(({ rows }) => rows.map(({ path }) => path));

describe('the chapters', () => {
  test('hold every parameter once, in the order of the source, the interpretations last', () => {
    expect(paths(chapters()).sort()).toEqual(parameters.map(({ path }) => path).sort());
    const keys = chapters().map(({ key }) => key);
    expect(keys.slice(0, 4)).toEqual(['5', '5.1', '5.1.1', '5.1.2']);
    expect(keys.at(-1)).toBe('readings');
  });

  test('put values that belong together under one name', () => {
    const [base, weights, published] = chapters().find(({ key }) => key === '5.1.1')!.blocks;
    expect([base!.title, weights!.title, published!.title]).toEqual([null, 'Åldersvikt, listning', null]);
    expect(weights!.rows).toHaveLength(21);
    expect(rowName(sv, weights!.rows[16]!)).toBe('80–84 år');
    expect(rowName(sv, base!.rows[0]!)).toBe('Belopp för vikt 1,00, listning');
  });

  test('are searched by all words of a name, a heading or a section', () => {
    expect(paths(chapters({ search: 'ÅLDERSVIKT 80–84' }))).toEqual([
      'listing.weights.80-84',
      'medication.weights.80-84',
    ]);
    expect(paths(chapters({ search: '5.3.9' }))).toEqual(['ambulance.amount']);
    expect(chapters({ search: 'finns inte' })).toEqual([]);
  });

  test('can show only what is changed, and tell how many values are', () => {
    const changed = ['listing.base', 'listing.weights.80-84', 'interpretations.funding.cni'];
    expect(paths(chapters({ onlyChanged: true }, changed))).toEqual(changed);
    expect(chapters({ search: 'ambulans' }, changed).map((one) => one.changed)).toEqual([0]);
    expect(chapters({}, changed).find(({ key }) => key === '5.1.1')!.changed).toBe(2);
  });

  test('bear the section as the source does', () => {
    expect(sectionText(sv, '5.1.1')).toBe('§5.1.1');
    expect(sectionText(sv, 'Bilaga 4')).toBe('Bilaga 4');
  });
});

describe.each([2025, 2026] as const)('the year file of %i', (year) => {
  const all = parametersOf(yearFile(year));
  test.each([
    ['Swedish', sv],
    ['English', en],
  ] as const)('has a name in %s for every parameter', (_, t) => {
    for (const parameter of all) {
      const name = rowName(t, parameter);
      expect(name, parameter.path).toMatch(/\S/);
      expect(name, parameter.path).not.toMatch(/undefined|[a-z]\.[a-z]/);
      const { sub, group, key } = parameter;
      if (sub !== null && !/^\d/.test(sub)) expect(Object.keys(t.parameter.sub), sub).toContain(sub);
      if (group !== 'interpretations') expect(Object.keys(t.parameter.name)).toContain(`${group}.${key}`);
    }
  });

  test('has a heading for every section, and every heading has a section', () => {
    const sections = new Set(all.map(({ section }) => section));
    expect([...sections].filter((section) => !(section in sv.parameter.chapter))).toEqual([]);
    expect(Object.keys(sv.parameter.chapter).filter((section) => !sections.has(section))).toEqual([]);
  });
});
