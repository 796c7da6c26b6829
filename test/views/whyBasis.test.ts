import { describe, expect, test } from 'vitest';
import { given, made, type Step, type Target } from '../../src/model/trace.ts';
import type { Origin } from '../../src/model/types.ts';
import { entryAt, filesOf, isTyped, parametersOf, readingsOf } from '../../src/views/why/basis.ts';
import { yearFile } from '../model/build.ts';

const file = yearFile(2026);
const parameter = (path: string): Step => given({ what: 'weight', unit: 'weight', parameter: path }, 1);
const read = (origin: Origin): Step => given({ what: 'persons', unit: 'persons', origin }, 1);
const all = (...parts: Step[]): { root: Step } => ({
  root: made({ what: 'amount', unit: 'kr' }, 'sum', parts),
});

describe('the rows of an amount', () => {
  test('are told once, by file', () => {
    const files = filesOf(
      all(
        read({ file: 'listning.csv', rows: [2, 3] }),
        read({ file: 'listning.csv', rows: [3, 4] }),
        read({ file: 'enheter.csv', rows: [8] }),
      ),
    );
    expect(files).toEqual([
      { file: 'listning.csv', rows: '2–4' },
      { file: 'enheter.csv', rows: '8' },
    ]);
  });
});

test('what was typed into the page is told from what was read', () => {
  expect(isTyped(all(read({ file: 'listning.csv', rows: [2] })))).toBe(false);
  expect(isTyped(all(given({ what: 'count', unit: 'number', typed: true }, 1)))).toBe(true);
});

test('readings are those of the line itself, and those of the lines it is counted on', () => {
  const readings = ['external.supplementBase', 'funding.listing', 'external.funding'] as const;
  const of = (line: Target['line']) =>
    readingsOf({
      target: { year: 2026, scenario: null, period: '2026', month: null, unitId: 'A', line },
      readings,
    });
  expect(of('vatCompensation')).toEqual({
    own: ['external.supplementBase', 'external.funding'],
    within: ['funding.listing'],
  });
  expect(of('listing').within).toEqual([]);
  expect(of('total')).toEqual({ own: [], within: readings });
});

describe('the parameters of an amount', () => {
  test('are told with section, date and status, those of one table together and each value once', () => {
    const weights = [parameter('listing.weights.0-4'), parameter('listing.weights.5-9')];
    const used = parametersOf(all(parameter('listing.base'), ...weights, ...weights), file);
    expect(used.map(({ path, section, steps }) => [path, section, steps.length])).toEqual([
      ['listing.base', '5.1.1', 1],
      ['listing.weights', '5.1.1', 2],
    ]);
    expect(used[0]).toMatchObject({ from: '2026-01-01', status: 'proposal' });
  });

  test('that no year file holds are left out', () => {
    expect(entryAt(file, 'listing.nothing')).toBe(null);
    expect(parametersOf(all(parameter('nowhere')), file)).toEqual([]);
  });
});
