// Columns that sum up others of their row are held against them, told and not counted.
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { FileReading } from '../../src/csv/read.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';

const read = (...lines: string[]): FileReading =>
  readFile('lista.csv', new TextEncoder().encode(lines.join('\n')));
const persons = ({ content }: FileReading): number[] =>
  content?.kind === 'listing'
    ? content.lists.flatMap(({ units }) => units.map(({ classes }) => classes.reduce((a, b) => a + b)))
    : [];
const ages = (cells: (ageClass: string) => string): string => AGE_CLASSES.map(cells).join(';');

describe('a column of sums', () => {
  test.each(['Totalt', 'Summa', 'Tot', 'Antal', 'Antal totalt', 'Totalt listade', 'Samtliga'])(
    'called %s beside ages is held against each row',
    (total) => {
      const reading = read(
        `enhet_id;period;${ages((one) => one)};${total}`,
        `A;2026;${ages(() => '2')};42`,
        `B;2026;${ages(() => '3')};70`,
        `C;2026;${ages(() => '4')};90`,
      );
      expect(persons(reading)).toEqual([42, 63, 84]);
      expect(reading.faults).toMatchObject([
        { code: 'totalColumn', severity: 'warning', place: { row: 1, column: total } },
        {
          ...{ code: 'totalColumnDiffers', severity: 'warning', rows: 2 },
          first: [
            { row: 3, stated: 7000, sum: 6300 },
            { row: 4, stated: 9000, sum: 8400 },
          ],
          place: { row: 3, column: total },
        },
      ]);
    },
  );

  test('of one sex is that of its own columns', () => {
    const reading = read(
      `enhet_id;period;${ages((one) => `${one} K;${one} M`)};Totalt K;Totalt M`,
      `A;2026;${ages(() => '2;1')};42;22`,
    );
    expect(persons(reading)).toEqual([63]);
    expect(reading.faults.map(({ code, place }) => [code, place?.column])).toEqual([
      ['totalColumn', 'Totalt K'],
      ['totalColumn', 'Totalt M'],
      ['totalColumnDiffers', 'Totalt M'],
    ]);
  });

  test.each(['Totalt', 'Summa', 'Båda könen', 'Antal'])(
    'called %s is that of women and men beside it',
    (total) => {
      const reading = read(`enhet_id;period;ålder;K;M;${total}`, 'A;2026;0-4;5;6;11', 'A;2026;5-9;5;6;12');
      expect(persons(reading)).toEqual([23]);
      expect(reading.faults.map(({ code, place }) => [code, place?.column])).toEqual([
        ['partColumn', 'K'],
        ['partColumn', 'M'],
        ['totalColumnDiffers', total],
      ]);
    },
  );

  test('that is right is only told of', () => {
    const reading = read(`enhet_id;period;${ages((one) => one)};Totalt`, `A;2026;${ages(() => '2')};42`);
    expect(reading.faults.map(({ code }) => code)).toEqual(['totalColumn']);
  });

  test('over several list dates is not held against them', () => {
    const reading = read('enhet_id;ålder;2026-01;2026-02;Totalt', 'A;0-4;5;6;3');
    expect(reading.faults.map(({ code }) => code)).toEqual(['totalColumn']);
  });
});

test('a column whose sums differ in many rows is told with the number and the first three', () => {
  const rows = [1, 2, 3, 4, 5].map((n) => `A;2026;${n}-${n};5;6;12`);
  const { faults } = read('enhet_id;period;ålder;K;M;Totalt', ...rows);
  const told = faults.find(({ code }) => code === 'totalColumnDiffers');
  expect(told).toMatchObject({ rows: 5, first: [{ row: 2 }, { row: 3 }, { row: 4 }], place: { row: 2 } });
});

test('a column of both sexes beside one age in each row is a sum', () => {
  const { faults } = read(`enhet_id;period;${ages((one) => one)};Båda könen`, `A;2026;${ages(() => '2')};43`);
  expect(faults.map(({ code }) => code)).toEqual(['totalColumn', 'totalColumnDiffers']);
});
