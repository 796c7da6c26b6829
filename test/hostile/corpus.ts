// Real files of every kind, and what can befall them: bytes flipped, cut, doubled, and parts of one in another.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { projectText } from '../../src/params/projectFile.ts';
import { scenarioText } from '../../src/params/scenarioFile.ts';
import { linkText } from '../../src/params/link.ts';
import { NO_WORK } from '../../src/state/noWork.ts';
import { createApi } from '../../src/worker/api.ts';

/** How many times a property is tried: `RUNS=100000` for a deep run. */
export const runs = (usual: number): { numRuns: number } => ({
  numRuns: Number(process.env['RUNS'] ?? usual),
});

export interface RealFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folder = (path: string, kept: RegExp): RealFile[] =>
  readdirSync(path)
    .filter((name) => kept.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${path}/${name}`)) }));

const REGISTER = ['enhet_id;period;alder;avstand_km']
  .concat(Array.from({ length: 60 }, (_, i) => `JH0${i % 9};2026-03;${(7 * i) % 104};${i % 5},5`))
  .join('\r\n');

/** Text files with a table in them. */
export const TABLES: readonly RealFile[] = [
  ...folder('test/fixtures', /\.(csv|txt)$/),
  ...folder('data/sample', /^(activities|assignments|companion|units)\.csv$/),
  { name: 'register.csv', bytes: new TextEncoder().encode(REGISTER) },
];

/** Files of other programs, and workbooks. */
export const WORKBOOKS: readonly RealFile[] = folder('test/fixtures', /\.(xlsx|xls|ods)$/);

const SCENARIO = {
  name: 'Förslag',
  baseYear: 2026,
  changes: [{ path: 'listing.base', value: '2400', rationale: 'Mer till alla' }],
};
const EMPTY = { ...NO_WORK, rules: { year: 2026, scenario: null } };
const PROJECT = {
  ...EMPTY,
  scenarios: [{ id: 's1', parent: null, ...SCENARIO }],
  dataset: { ...createApi().sample(), lists: createApi().sample().lists.slice(0, 1) },
};
const WRITTEN = { saved: '2026-11-22T14:32:00.000Z', app: '1.0.0' };

/** Files of our own, by what they are. */
export const OWN = {
  small: projectText(EMPTY, WRITTEN),
  project: projectText(PROJECT, WRITTEN),
  older: readFileSync('test/fixtures/project-version-0.json', 'utf8'),
  scenario: scenarioText(SCENARIO),
  link: linkText({
    ...{ scenario: SCENARIO, app: '1.0.0', base: 'abc', before: { 'listing.base': '2301.5' } },
    headline: { period: '2026', listed: 132_230, list: 'def', total: 79_806_800_000 },
  }),
  year: readFileSync('data/params/2026.json', 'utf8'),
} as const;

const byte = fc.oneof(
  fc.constantFrom(...[...';,"\n\r\t0-+\'. {}[]:<>&=\\'].map((sign) => sign.charCodeAt(0)), 0),
  fc.nat(255),
);

type Harm = (bytes: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** One thing that befalls a file; `others` are what parts are taken from. */
function harm(others: readonly Uint8Array[]): fc.Arbitrary<Harm> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const span = fc.tuple(place, fc.oneof(fc.nat(8), fc.nat(400)));
  const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);
  return fc.oneof(
    // A byte, or one bit of it, is another.
    fc.tuple(place, byte).map(
      ([share, put]): Harm =>
        (bytes) =>
          bytes.with(Math.min(at(bytes, share), bytes.length - 1), put),
    ),
    fc.tuple(place, fc.nat(7)).map(([share, bit]): Harm => (bytes) => {
      const i = Math.min(at(bytes, share), bytes.length - 1);
      return bytes.with(i, bytes[i]! ^ (1 << bit));
    }),
    // A part is gone, or is there twice, or the file ends before its end.
    span.map(
      ([share, length]): Harm =>
        (bytes) =>
          joined(bytes.subarray(0, at(bytes, share)), bytes.subarray(at(bytes, share) + length)),
    ),
    span.map(
      ([share, length]): Harm =>
        (bytes) =>
          joined(bytes.subarray(0, at(bytes, share) + length), bytes.subarray(at(bytes, share))),
    ),
    place.map(
      (share): Harm =>
        (bytes) =>
          bytes.subarray(0, at(bytes, share)),
    ),
    // A part of another file, or of nothing known, stands in it.
    fc.tuple(place, fc.constantFrom(...others), span).map(
      ([share, other, [from, length]]): Harm =>
        (bytes) =>
          joined(
            bytes.subarray(0, at(bytes, share)),
            other.subarray(at(other, from), at(other, from) + length),
            bytes.subarray(at(bytes, share)),
          ),
    ),
    fc.tuple(place, fc.array(byte, { minLength: 1, maxLength: 4 })).map(
      ([share, put]): Harm =>
        (bytes) =>
          joined(bytes.subarray(0, at(bytes, share)), Uint8Array.from(put), bytes.subarray(at(bytes, share))),
    ),
  );
}

/** A file of these to which a few things have befallen, also from what others hold. */
export function harmed(files: readonly RealFile[], strange = files): fc.Arbitrary<RealFile> {
  const others = strange.map(({ bytes }) => bytes);
  return fc
    .tuple(fc.constantFrom(...files), fc.array(harm(others), { minLength: 1, maxLength: 4 }))
    .map(([{ name, bytes }, harms]) => ({
      name,
      bytes: harms.reduce((rest, one) => (rest.length === 0 ? rest : one(rest)), bytes),
    }));
}
