// Readings of anything: told in full, plain, and never thrown. Deeper with RUNS=100000.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import type { FileContent, FileReading } from '../../src/csv/read.ts';
import { runs } from '../hostile/corpus.ts';
import { FIXTURES, fixture, write } from './write.ts';

const options: fc.Arbitrary<Required<Pick<ReadOptions, 'repairAges' | 'skipFaulty'>>> = fc.record({
  repairAges: fc.boolean(),
  skipFaulty: fc.boolean(),
});

function entriesIn(content: FileContent) {
  if (content.kind === 'activities') return content.activities;
  if (content.kind === 'assignments') return content.assignments;
  return content.kind === 'companionShifts' ? content.companionShifts : null;
}

/** What holds for every reading, whatever the bytes were. */
function expectHonest(
  reading: FileReading,
  { skipFaulty }: Required<Pick<ReadOptions, 'repairAges' | 'skipFaulty'>>,
): void {
  expect(structuredClone(reading)).toEqual(reading);
  const { kind, how, rows, faults, content, faultCount, skippable } = reading;
  const barring = faults.filter(({ severity }) => severity !== 'warning');
  expect(rows.rejected).toBeLessThanOrEqual(rows.read);
  if (rows.rejected > 0 || content === null) expect(barring).not.toEqual([]);
  expect(faultCount).toBeGreaterThanOrEqual(faults.length);
  if (skipFaulty && rows.rejected > 0) expect(skippable).toBe(content !== null);
  if (rows.rejected === 0) expect(skippable).toBe(false);
  if (kind === null || (how === null && kind !== 'parameters')) expect(content).toBeNull();
  if (content === null) return;
  expect(content.kind).toBe(kind);
  if (!skipFaulty) expect(barring).toEqual([]);
  if (content.kind === 'units') expect(content.units).toHaveLength(rows.read - rows.rejected);
  if (content.kind === 'results') expect(content.rows).toHaveLength(rows.read - rows.rejected);
  const entries = entriesIn(content);
  if (entries !== null) expect(entries).toHaveLength(rows.read - rows.rejected);
  for (const { origin } of entries ?? []) expect(origin?.rows).toHaveLength(1);
  if (content.kind === 'activities')
    for (const { count, amount } of content.activities)
      for (const number of [count ?? 0, amount ?? 0])
        expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
  if (content.kind === 'assignments')
    for (const { start, careMinutes, adminMinutes, travelMinutes } of content.assignments)
      for (const minutes of [start, careMinutes, adminMinutes, travelMinutes])
        expect(Number.isSafeInteger(minutes) && minutes >= 0 && minutes <= 1440).toBe(true);
  if (content.kind !== 'listing') return;
  for (const { units } of content.lists)
    for (const { classes } of units) expect(classes.every(Number.isSafeInteger)).toBe(true);
}

test('random bytes are read without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), options, (bytes, how) => {
      expectHonest(readFile('fil.csv', bytes, how), how);
    }),
    runs(500),
  );
});

test('random text under the header of any kind is read without a throw, and no row is lost unseen', () => {
  const header = fc.constantFrom(
    'enhet_id;namn;kommun;driftsform;avstand_km;cni',
    'enhet_id;period;aldersgrupp;antal;avstand_km',
    'enhet_id;period;0-4;5-9;05-sep;100+',
    'enhet_id;namn;regelar;scenario;post;belopp_kr',
    'enhet_id;period;post;typ;antal;belopp;motpart',
    'datum;starttid;vard_min;admin_min;resa_min;bestallare;utforare;patient;slag',
    'datum;timmar;bestallare;utforare;patient;avtal;beviljad',
    '{"format":"halsoval-parameters",',
  );
  const cell = fc.oneof(
    fc.constantFrom(
      'A',
      'B',
      'region',
      '2026',
      '0-4',
      '05-sep',
      '7',
      '1,5',
      '1.234',
      '',
      '"',
      '-3',
      'cni',
      '__proto__',
      '37',
      '*',
      'ambulans',
      'hälsosamtal',
      '2026-03-14',
      '3/4/2026',
      '08:15',
      '121212-1212',
    ),
    fc.string({ maxLength: 6 }),
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join(';'));
  fc.assert(
    fc.property(header, fc.array(line, { maxLength: 12 }), options, (head, lines, how) => {
      expectHonest(readFile('fil.csv', new TextEncoder().encode([head, ...lines].join('\n')), how), how);
    }),
    runs(500),
  );
});

test('fixtures with changed bytes are read without a throw, and no row is lost unseen', () => {
  const names = FIXTURES.filter((name) => !/\.(xlsx?|ods)$/.test(name));
  const byte = fc.oneof(
    fc.constantFrom(...[...';,"\n\r\t0-+\'. '].map((sign) => sign.charCodeAt(0)), 0),
    fc.nat(255),
  );
  const change = fc.record({ at: fc.nat(1200), drop: fc.nat(3), put: fc.array(byte, { maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      options,
      (name, changes, how) => {
        const bytes = [...fixture(name)];
        for (const { at, drop, put } of changes) bytes.splice(at % (bytes.length + 1), drop, ...put);
        expectHonest(readFile(name, Uint8Array.from(bytes), how), how);
      },
    ),
    runs(700),
  );
});

test('skipping faulty rows leaves out exactly these, and none of their persons', () => {
  const broken = fc.constantFrom(
    ['', '2026', '0-4', '1'],
    ['A', '26', '0-4', '1'],
    ['A', '2026', '65+', '1'],
    ['A', '2026', '05-sep', '1'],
    ['A', '2026', '7', '-1'],
    ['A', '2026'],
    ['A', '2026', '8', '1.5'],
  );
  const row = fc.oneof(fc.record({ persons: fc.nat(9999) }), fc.record({ cells: broken }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const cells = rows.map((one, i) =>
        'cells' in one ? one.cells : [`U${i}`, '2026', '20-24', one.persons],
      );
      const bytes = write([['enhet_id', 'period', 'aldersgrupp', 'antal'], ...cells]);
      const { content, rows: counted, faults } = readFile('listning.csv', bytes, { skipFaulty: true });
      const bad = rows.flatMap((one, i) => ('cells' in one ? [i + 2] : []));
      const units = content?.kind === 'listing' ? content.lists.flatMap((list) => list.units) : [];
      const good = rows.reduce((sum, one) => sum + ('cells' in one ? 0 : one.persons), 0);
      expect(counted).toEqual({ read: rows.length, rejected: bad.length });
      expect([...new Set(faults.map(({ place }) => place?.row))]).toEqual(bad);
      expect(units.flatMap(({ classes }) => classes).reduce((sum, n) => sum + n, 0)).toBe(good);
      expect(units).toHaveLength(rows.length - bad.length);
    }),
    runs(100),
  );
});

test('no reading of a log keeps a personal identity number that stands as a patient', () => {
  const number = fc
    .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .chain(([year, month, day]) => {
      const date = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
      return fc
        .tuple(
          fc.constantFrom('', '19', '20'),
          fc.constantFrom('', '-', '+', ' '),
          fc.constantFrom('', 'P', 'x '),
        )
        .map(([century, sign, before]) => ({
          digits: date,
          written: `${before}${century}${date}${sign}8642`,
        }));
    });
  const head = ['datum', 'timmar', 'bestallare', 'utforare', 'patient', 'avtal'];
  fc.assert(
    fc.property(number, options, ({ digits, written }, how) => {
      const rows = [
        ['2026-03-14', '7', 'A', 'B', 'P01', 'C'],
        ['x', 'y', '', '', written, ''],
      ];
      const reading = readFile('logg.csv', write([head, ...rows]), how);
      expect(reading.content).toBeNull();
      expect(reading.faults.map(({ code }) => code)).toEqual(['personalNumber']);
      expect(JSON.stringify(reading)).not.toContain(digits);
    }),
    runs(100),
  );
});
