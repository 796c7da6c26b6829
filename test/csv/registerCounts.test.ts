// What a register counts, held against papaparse alone: the same persons by unit, age and distance from whatever text, cut
// wherever. RUNS=20000 looks further.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { FileReading } from '../../src/csv/read.ts';
import { registers, streamed } from './registers.ts';

const RUNS = Number(process.env['RUNS'] ?? 200);
const SKIPPING = { answers: { 'register.csv': { period: '2026' } }, skipFaulty: true };

/** Cells that begin alike, end alike, are quoted, or end what they are in. */
const UNITS = [
  'A',
  'AB',
  'ABC',
  'SE2321-E1',
  'SE2321-E12',
  'Åre',
  'Å',
  '"A"',
  '"A;B"',
  '"A,""B"""',
  '',
  '"A\nB"',
];
const AGES = ['0', '4', '40', '125', '1', '12', '126', '"7"', '', 'x', '0012'];
const HOMES = ['', '0', '1', '12', '12,5', '12.5', '1,5', '"1,5"', '2000', '2001', 'x', '120'];
const OTHERS = ['', 'Berg', 'Åre', '"a;b"', 'x"y', '12345678', '€'];

const rows = fc.array(
  fc.tuple(
    fc.constantFrom(...UNITS),
    fc.constantFrom(...AGES),
    fc.constantFrom(...HOMES),
    fc.constantFrom(...OTHERS),
  ),
  { minLength: 1, maxLength: 12 },
);

interface Text {
  readonly text: string;
  readonly delimiter: string;
}

/** Each row comes many times, in any order of columns. */
const texts: fc.Arbitrary<Text> = fc
  .record({
    rows,
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    again: fc.array(fc.nat(11), { maxLength: 60 }),
    delimiter: fc.constantFrom(';', '\t'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    ended: fc.boolean(),
  })
  .map(({ rows: some, order, again, delimiter, newline, ended }) => {
    const all = [
      ['enhet_id', 'alder', 'avstand_km', 'kommun'],
      ...some,
      ...again.map((i) => some[i % some.length]!),
    ];
    const lines = all.map((row) => order.map((i) => row[i]!).join(delimiter));
    return { text: lines.join(newline) + (ended ? newline : ''), delimiter };
  });

/** Persons by unit, and by age or distance, read in the plainest way. */
function counted({ text, delimiter }: Text): { read: number; persons: Map<string, number> } {
  const unix = text.replace(/\r\n?/g, '\n');
  const { data } = Papa.parse<Record<string, string>>(unix, { delimiter, newline: '\n', header: true });
  const persons = new Map<string, number>();
  const add = (key: string) => persons.set(key, (persons.get(key) ?? 0) + 1);
  const filled = data.filter((row) => Object.values(row).some((cell) => cell !== ''));
  for (const { enhet_id: unit = '', alder = '', avstand_km: km = '' } of filled) {
    const [age, home] = [/^\d{1,3}$/.test(alder) ? Number(alder) : NaN, Number(km.replace(',', '.'))];
    if (unit === '' || !(age <= 125) || !(home <= 2000)) continue;
    add(`${unit.replace('\n', ' ')} age ${Math.min(age, 100)}`);
    if (km !== '') add(`${unit.replace('\n', ' ')} km ${home}`);
  }
  return { read: filled.length, persons };
}

function told(reading: FileReading | null): Map<string, number> {
  const persons = new Map<string, number>();
  const units =
    reading?.content?.kind === 'listing' ? reading.content.lists.flatMap((list) => list.units) : [];
  for (const { unitId, ages, residence } of units) {
    ages?.forEach((count, age) => count > 0 && persons.set(`${unitId} age ${age}`, count));
    for (const { km, persons: count } of residence) persons.set(`${unitId} km ${km}`, count);
  }
  return persons;
}

test('a register counts what papaparse alone counts, wherever its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(1500), { maxLength: 8 }), async (made, cuts) => {
      const { read, persons } = counted(made);
      const reading = await streamed(new TextEncoder().encode(made.text), cuts, SKIPPING);
      expect(reading?.rows.read).toBe(read);
      expect(told(reading)).toEqual(persons);
    }),
    { numRuns: RUNS },
  );
});

/** What a register can be broken with: quotes, line ends and halves of them, letters cut, other encodings, long numbers. */
const WEDGES = [
  '"',
  '\n',
  '\r',
  '\r\n',
  ';',
  ',',
  '\t',
  '\0',
  '\xc3',
  '\xe5',
  '\xff',
  '\xef\xbb\xbf',
  '\xe2\xa0\x80',
];
const wedges = fc.array(fc.tuple(fc.nat(1500), fc.constantFrom(...WEDGES, ' ', '1', '1212121212')), {
  minLength: 1,
  maxLength: 4,
});

/** Of a register with a personal identity number, which is read no further, that it is not used. */
function shown(reading: FileReading) {
  const refusal = reading.faults.find(({ code }) => code === 'personalNumberListed');
  // The faults of one row may be told in any order.
  const faults = reading.faults.map((fault) => JSON.stringify(fault)).sort();
  return refusal ? { refusal, content: reading.content } : { ...reading, faults };
}

test('a register that is broken anywhere is read as one in memory is', async () => {
  await fc.assert(
    fc.asyncProperty(
      registers,
      wedges,
      fc.array(fc.nat(2000), { maxLength: 6 }),
      async ({ bytes, options }, broken, cuts) => {
        const text = Buffer.from(bytes).toString('latin1');
        // Of headers that are broken no row is read.
        const rows = Math.min(text.length, text.search(/[\r\n]/) + 4);
        const at = (place: number) => rows + (place % (text.length - rows + 1));
        const hurt = Buffer.from(
          broken.reduce(
            (all, [place, wedge]) => all.slice(0, at(place)) + wedge + all.slice(at(place)),
            text,
          ),
          'latin1',
        );
        const reading = await streamed(hurt, cuts, options);
        if (reading !== null) expect(shown(reading)).toEqual(shown(readFile('register.csv', hurt, options)));
      },
    ),
    { numRuns: RUNS },
  );
});

/** Every way to write few digits, with and without a sign or what may stand beside a number. */
const DIGITS = [
  '',
  '0',
  '00',
  '7',
  '07',
  '42',
  '007',
  '125',
  '126',
  '409',
  '999',
  '0042',
  '1000',
  '1980',
  '2000',
  '20000',
];
const WRITTEN = DIGITS.flatMap((digits) => [
  digits,
  ...[',', '.', ',5', '.5', ',05', '.50', ',125', '.125', ',x', ' ', ' km', ' år', '-', '"', ',5,5'].map(
    (end) => digits + end,
  ),
  ...[' ', '-', '+', ','].map((begin) => begin + digits),
  `"${digits}"`,
  `"${digits},5"`,
  `"${digits}" `,
  `"${digits}"5`,
]);

test.each([
  ['age', 'alder', ';'],
  ['age', 'alder', ','],
  ['year of birth', 'fodelsear', ';'],
])(
  'a plain number is what it is in memory, be it an %s or a distance: %s, parted by %s',
  async (_, years, delimiter) => {
    for (const [age, home] of [
      [WRITTEN, ['1']],
      [['1980', '40'], WRITTEN],
    ] as const) {
      const rows = age.flatMap((written) => home.map((km) => ['A', written, km]));
      const plain = ['A', years === 'alder' ? '4' : '1980', ''];
      const lines = [['enhet_id', years, 'avstand_km'], plain, ...rows, ...rows, plain];
      const bytes = new TextEncoder().encode(lines.map((line) => line.join(delimiter)).join('\r\n'));
      expect(shown((await streamed(bytes, [300], SKIPPING))!)).toEqual(
        shown(readFile('register.csv', bytes, SKIPPING)),
      );
    }
  },
);
