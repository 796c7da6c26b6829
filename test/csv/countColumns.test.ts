// Whose persons each column of a listing counts, by its header alone and by those beside it.
import { describe, expect, test } from 'vitest';
import {
  isColumn,
  missingCounts,
  readCount,
  readCountColumns,
  type CountColumn,
} from '../../src/csv/countColumns.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';

type Read = ReturnType<typeof readCount>;
const shown = (read: Read) => (isColumn(read) ? [read.label, read.sex, read.period] : read);
const aged = (header: string): CountColumn => readCount(header, false, false) as CountColumn;
const unaged = (header: string): CountColumn => readCount(header, true, true) as CountColumn;

describe('a header where the ages stand in the columns', () => {
  test.each<[string, unknown]>([
    ['0-4', ['0-4', null, null]],
    ['0–4 år K', ['0-4 K', 'female', null]],
    ['Män 5-9', ['5-9 M', 'male', null]],
    ['5-9 okänt', ['5-9 X', 'other', null]],
    ['0-4 båda könen', ['0-4', null, null]],
    ['37', ['37', null, null]],
    ['65+', 'notAge'],
    ['65+ K', 'notAge'],
    ['Kommun', null],
    ['K', null],
    ['', null],
  ])('“%s” counts %j', (header, counts) => {
    expect(shown(readCount(header, false, true))).toEqual(counts);
  });
});

describe('a header where the ages stand in the rows', () => {
  test.each<[string, unknown]>([
    ['K', ['K', 'female', null]],
    ['Antal kvinnor', ['K', 'female', null]],
    ['Antal  listade män', ['M', 'male', null]],
    ['Båda könen', ['antal', null, null]],
    ['2026-03', ['2026-03', null, '2026-03']],
    ['Antal listade mars 2026', ['2026-03', null, '2026-03']],
    ['2026-03 K', ['2026-03 K', 'female', '2026-03']],
    ['Kommun', null],
    ['Kommunens antal 2026', null],
    ['2026 antal K', null],
    ['antal', null],
    ['', null],
  ])('“%s” counts %j', (header, counts) => {
    expect(shown(readCount(header, true, true))).toEqual(counts);
  });

  test.each([
    ...['2026-03-32', '1/3/26', '32.13.2026', '5-13-2026', '26-mar', '26 mar.', '5/maj'],
    ...['26-mar-26', '5 mars 2026', '15 mars.2026', 'mars-5', 'mar. 26', 'mars.15', '1/3/26 '],
  ])('“%s” is no list date, though it looks like one', (header) => {
    expect(readCount(header, true, true)).toBe('notPeriod');
    expect(readCount(header, true, false)).toBeNull();
  });

  test.each([
    ...[
      'v. 1/3/26',
      '1/3/26 kl',
      '1/3/26262',
      'a/3/26',
      '1/a/26',
      '1/3/a',
      '1 3/26',
      '1/3 26',
      '26mar',
      '5. mars-26',
    ],
    ...['norr 5 mars', '5 mars norr', '5 ma', 'x 5 mars', '5 123', '5 mars1', '5 mars-a1', 'mars-261'],
    ...['i mars-5', 'mars-a', '123-5', 'ma-5', 'mars5'],
  ])('“%s” does not look like a list date', (header) => {
    expect(readCount(header, true, true)).toBeNull();
  });
});

describe('the columns of a listing', () => {
  const NAMES: Record<string, string> = {
    ...{ enhet: 'enhet_id', period: 'period', ålder: 'aldersgrupp', antal: 'antal' },
  };
  const read = (headers: string) => {
    const written = headers.split(';');
    const named = written.map((header) => NAMES[header] ?? null);
    return readCountColumns(written, named).map((one) => (isColumn(one) ? one.label : one));
  };

  test.each<[string, (string | null)[]]>([
    ['enhet;ålder;antal;K;M', [null, null, null, null, null]],
    ['enhet;period;0-4;5-9', [null, null, '0-4', '5-9']],
    ['enhet;0-4;65+', [null, '0-4', 'notAge']],
    ['enhet;65+', [null, null]],
    ['enhet;namn', [null, null]],
    ['enhet;ålder;K', [null, null, null]],
    ['enhet;ålder;M', [null, null, null]],
    ['enhet;ålder;K;M', [null, null, 'K', 'M']],
    ['enhet;ålder;K;M;Båda könen', [null, null, null, null, 'antal']],
    ['enhet;ålder;2026-03;2026-04', [null, null, '2026-03', '2026-04']],
    ['enhet;ålder;2026-03;K', [null, null, '2026-03', null]],
    ['enhet;ålder;2026-03;2026-03-32', [null, null, '2026-03', 'notPeriod']],
    ['enhet;period;ålder;2026-03', [null, null, null, null]],
    ['enhet;period;ålder;2026-03;K;M', [null, null, null, null, 'K', 'M']],
    ['enhet;0-4;0-4 K;0-4 M', [null, '0-4', null, null]],
    ['enhet;0-4;5-9 K;5-9 M', [null, '0-4', '5-9 K', '5-9 M']],
    ['enhet;ålder;2026-03;2026-04 K;2026-04 M', [null, null, '2026-03', '2026-04 K', '2026-04 M']],
  ])('%s count %j', (headers, labels) => {
    expect(read(headers)).toEqual(labels);
  });

  test('are none of those that are understood in another way', () => {
    expect(readCountColumns(['37', '0-4'], ['enhet_id', null]).map((one) => isColumn(one))).toEqual([
      false,
      true,
    ]);
  });
});

describe('what lacks among the columns', () => {
  const all = AGE_CLASSES.map((label) => aged(label));

  test('is nothing where each class has one, or one for each sex, or its five years', () => {
    expect(missingCounts(all)).toEqual([]);
    expect(missingCounts(all.flatMap(({ label }) => [aged(`${label} K`), aged(`${label} M`)]))).toEqual([]);
    expect(missingCounts([...all.slice(1), ...[0, 1, 2, 3, 4].map((age) => aged(String(age)))])).toEqual([]);
    expect(missingCounts([...all.slice(0, -1), aged('101')])).toEqual([]);
  });

  test('is a class, a year of it, or the other sex of it', () => {
    expect(missingCounts(all.toSpliced(1, 1))).toEqual(['5–9']);
    expect(missingCounts(all.slice(0, -1))).toEqual(['100+']);
    expect(missingCounts([...all.slice(1), ...[0, 1, 2, 3].map((age) => aged(String(age)))])).toEqual([
      '0–4',
    ]);
    expect(missingCounts([...all.slice(1), aged('0-4 K')])).toEqual(['0–4 M']);
    expect(missingCounts([...all.slice(1), aged('0-4 M')])).toEqual(['0–4 K']);
    expect(missingCounts([...all.slice(1), aged('0-4 okänt')])).toEqual(['0–4']);
    expect(missingCounts([...all.slice(1), unaged('K')])).toEqual(['0–4']);
  });

  test('is the other sex of a list date, or of the whole', () => {
    expect(missingCounts(['2026-01 K', '2026-02', '2026-03 M', '2026-03 K'].map(unaged))).toEqual([
      '2026-01 M',
    ]);
    expect(missingCounts([unaged('K')])).toEqual(['M']);
    expect(missingCounts([unaged('M')])).toEqual(['K']);
    expect(missingCounts(['K', 'M'].map(unaged))).toEqual([]);
  });
});
