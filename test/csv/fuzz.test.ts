import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { FileReading, ReadOptions } from '../../src/csv/read.ts';
import { FIXTURES, fixture, write } from './write.ts';

const options: fc.Arbitrary<Required<ReadOptions>> = fc.record({
  repairAges: fc.boolean(),
  skipFaulty: fc.boolean(),
});

/** What holds for every reading, whatever the bytes were. */
function expectHonest(reading: FileReading, { skipFaulty }: Required<ReadOptions>): void {
  expect(structuredClone(reading)).toEqual(reading);
  const { kind, how, rows, faults, content, faultCount, skippable } = reading;
  const barring = faults.filter(({ severity }) => severity !== 'warning');
  expect(rows.rejected).toBeLessThanOrEqual(rows.read);
  if (rows.rejected > 0 || content === null) expect(barring).not.toEqual([]);
  expect(faultCount).toBeGreaterThanOrEqual(faults.length);
  if (skipFaulty && rows.rejected > 0) expect(skippable).toBe(content !== null);
  if (rows.rejected === 0) expect(skippable).toBe(false);
  if (how === null || kind === null) expect(content).toBeNull();
  if (content === null) return;
  expect(content.kind).toBe(kind);
  if (!skipFaulty) expect(barring).toEqual([]);
  if (content.kind === 'units') expect(content.units).toHaveLength(rows.read - rows.rejected);
  if (content.kind === 'results') expect(content.rows).toHaveLength(rows.read - rows.rejected);
  if (content.kind !== 'listing') return;
  for (const { units } of content.lists)
    for (const { classes } of units) expect(classes.every(Number.isSafeInteger)).toBe(true);
}

test('random bytes are read without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), options, (bytes, how) => {
      expectHonest(readFile('fil.csv', bytes, how), how);
    }),
    { numRuns: 500 },
  );
});

test('random text under the header of any kind is read without a throw, and no row is lost unseen', () => {
  const header = fc.constantFrom(
    'enhet_id;namn;kommun;driftsform;avstand_km;cni',
    'enhet_id;period;aldersgrupp;antal;avstand_km',
    'enhet_id;period;0-4;5-9;05-sep;100+',
    'enhet_id;namn;regelar;scenario;post;belopp_kr',
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
    ),
    fc.string({ maxLength: 6 }),
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join(';'));
  fc.assert(
    fc.property(header, fc.array(line, { maxLength: 12 }), options, (head, lines, how) => {
      expectHonest(readFile('fil.csv', new TextEncoder().encode([head, ...lines].join('\n')), how), how);
    }),
    { numRuns: 500 },
  );
});

test('fixtures with changed bytes are read without a throw, and no row is lost unseen', () => {
  const names = FIXTURES.filter((name) => !/\.xlsx?$/.test(name));
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
    { numRuns: 700 },
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
  );
});
