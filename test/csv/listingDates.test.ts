import { describe, expect, test } from 'vitest';
import { counts, listsIn, origins, read, wideHead, wideRow } from './listings.ts';

const HEAD = ['enhet_id', 'aldersgrupp', '2025-12', 'Listade jan 2026'];

describe('a column for each list date', () => {
  test('makes a list of each', () => {
    const rows = [
      ['A', '0-4', 3, 4],
      ['A', '5-9', 5, 6],
    ];
    const unit = { unitId: 'A', ages: null, residence: [], origins: origins({ 0: [2], 1: [3] }) };
    expect(listsIn(rows, {}, HEAD)).toEqual([
      { period: '2025-12', units: [{ ...unit, classes: counts(21, { 0: 3, 1: 5 }) }] },
      { period: '2026-01', units: [{ ...unit, classes: counts(21, { 0: 4, 1: 6 }) }] },
    ]);
    expect(read(rows, {}, HEAD).how).toMatchObject({
      layout: 'dates',
      columns: [{}, {}, { meaning: '2025-12' }, { header: 'Listade jan 2026', meaning: '2026-01' }],
    });
  });

  test('has its faults told of a row that names no unit', () => {
    const { faults } = read(
      [
        ['A', '0-4', 3, 4],
        ['', '0-4', 'x', ''],
      ],
      {},
      HEAD,
    );
    expect(faults.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
      ['emptyCell', 3, 'enhet_id'],
      ['notNumber', 3, '2025-12'],
    ]);
  });

  test('may be one for each sex of it', () => {
    const head = ['enhet_id', 'aldersgrupp', '2025-12 K', '2025-12 M', '2026-01'];
    expect(listsIn([['A', '0-4', 3, 4, 9]], {}, head)).toMatchObject([
      { period: '2025-12', units: [{ classes: counts(21, { 0: 7 }) }] },
      { period: '2026-01', units: [{ classes: counts(21, { 0: 9 }) }] },
    ]);
    const half = ['enhet_id', 'aldersgrupp', '2025-12 K', '2026-01'];
    expect(read([['A', '0-4', 3, 9]], {}, half).faults).toMatchObject([
      { code: 'missingColumn', name: '2025-12 M', severity: 'error' },
    ]);
  });

  test('is empty for a unit that was not there, but not in part', () => {
    const rows = [
      ['A', '0-4', 3, 4],
      ['B', '0-4', '', 4],
      ['B', '5-9', '', 0],
      ['C', '0-4', 3, ''],
      ['C', '5-9', 3, 4],
    ];
    expect(read(rows, {}, HEAD).faults).toMatchObject([
      { code: 'emptyCell', severity: 'error', place: { row: 5, column: 'Listade jan 2026' } },
    ]);
    const lists = listsIn(rows.slice(0, 3), {}, HEAD);
    expect(lists?.map(({ units }) => units.map(({ unitId }) => unitId))).toEqual([['A'], ['A', 'B']]);
  });

  test.each(['12/1/25', '1 dec', 'dec 25', '2025-13-01'])(
    'is not left out because it is written as %s',
    (date) => {
      const head = ['enhet_id', 'aldersgrupp', date, '2026-01'];
      expect(read([['A', '0-4', 3, 4]], {}, head)).toMatchObject({
        faults: [{ code: 'notPeriod', severity: 'error', place: { row: 1, column: date, value: date } }],
        content: null,
      });
    },
  );

  test('may not be there twice in other words', () => {
    const head = ['enhet_id', 'aldersgrupp', '2025-12', 'dec 2025'];
    expect(read([['A', '0-4', 3, 4]], {}, head).faults).toMatchObject([
      { code: 'duplicateColumn', name: '2025-12', severity: 'error' },
    ]);
  });
});

describe('a listing that states no list date', () => {
  const head = ['enhet_id', 'aldersgrupp', 'antal'];
  const rows = [['A', '0-4', 3]];
  const told = (period: string) => ({ answers: { 'listning.csv': { period } } });

  test.each([
    { form: 'long', given: rows, heads: head },
    { form: 'wide', given: [wideRow(wideHead(), 'A').toSpliced(1, 1)], heads: wideHead().toSpliced(1, 1) },
    { form: 'by sex', given: [['A', '0-4', 3, 4]], heads: ['enhet_id', 'ålder', 'Kvinnor', 'Män'] },
  ])('is a question, $form', ({ given, heads }) => {
    const reading = read(given, {}, heads);
    expect(reading.faults).toMatchObject([
      { code: 'periodMissing', severity: 'question', place: { row: 1 } },
    ]);
    expect(reading).toMatchObject({ content: null, asks: { period: { suggestion: null } } });
    expect(listsIn(given, told('2026-03'), heads)?.map(({ period }) => period)).toEqual(['2026-03']);
  });

  test('has its other faults told at once', () => {
    const { faults } = read([['A', '0-4', 'x']], {}, head);
    expect(faults.map(({ code }) => code)).toEqual(['periodMissing', 'notNumber']);
  });

  test('goes by what it states itself where it does', () => {
    const dated = [['A', '2026', '0-4', 3]];
    const heads = ['enhet_id', 'period', 'aldersgrupp', 'antal'];
    expect(listsIn(dated, told('2025'), heads)?.map(({ period }) => period)).toEqual(['2026']);
  });
});
