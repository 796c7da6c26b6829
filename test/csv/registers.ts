// Registers for tests: a file that streams in pieces of any size, and registers with all that can be wrong with them.
import fc from 'fast-check';
import { readStreamed } from '../../src/csv/streamed.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { ENCODINGS, write, type Form } from './write.ts';

/** A file whose bytes come in pieces that end at these places. */
export function inPieces(bytes: Uint8Array, cuts: readonly number[]): Blob {
  const ends = [...new Set([...cuts, bytes.length])].sort((a, b) => a - b);
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        ends.reduce((from, to) => {
          if (to > from) controller.enqueue(new Uint8Array(bytes.subarray(from, to)));
          return to;
        }, 0);
        controller.close();
      },
    });
  return Object.assign(new Blob([new Uint8Array(bytes)]), { stream });
}

/** Reads a register as it streams past in pieces; null where it is none. */
export function streamed(bytes: Uint8Array, cuts: readonly number[] = [], options: ReadOptions = {}) {
  return readStreamed('register.csv', inPieces(bytes, cuts), options);
}

/** Common values many times over, so that rows are met that have been met before, and rare ones. */
const often = (common: string[], rare: string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...common) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  );

const CELLS = {
  enhet_id: often(
    ['A', 'B', 'Åre', 'JH01'],
    ['', ' A ', 'A\u00ad', "'-A", 'Totalt', 'a;b', 'Källa: registret', 'HC norr i Åre', 'x"y', 'a\nb'],
  ),
  period: often(['2026', '2026-03'], ['2025', 'mars 2026', '', 'x', '2026-03-01']),
  alder: often(
    ['0', '4', '5', '37', '99', '100', '125'],
    ['126', '-1', '37 år', ' 5', '037', '37,0', '3.5', '', 'x', '0-4'],
  ),
  fodelsear: often(['1980', '2026', '2025', '1926'], ['1901', '1900', '2027', '80', '', 'x']),
  avstand_km: often(
    ['0', '4,5', '12.5', '', '120'],
    ['1,234', '1.234', '2001', '12 km', ' 7', 'x', '1 234,5', '-1'],
  ),
  kommun: often(['Åre', 'Östersund', '', '123456789'], ['12345678901', 'a"b', '"', '2026-03-14', 'x,y;z']),
};

export interface Made {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

const form = fc.record<Form>({
  delimiter: fc.constantFrom(';', ',', '\t'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  encoding: fc.constantFrom(...ENCODINGS),
  decimal: fc.constant(','),
  quoteAll: fc.boolean(),
});

/** Registers with columns in any order, in every form that is written, with faults in some rows. */
export const registers: fc.Arbitrary<Made> = fc
  .tuple(
    fc.constantFrom<'alder' | 'fodelsear'>('alder', 'fodelsear'),
    fc.subarray<keyof typeof CELLS>(['period', 'avstand_km', 'kommun']),
    fc.boolean(),
  )
  .chain(([age, others, sparse]) =>
    fc
      .shuffledSubarray([...others, age, 'enhet_id'] as const, { minLength: others.length + 2 })
      .chain((head) =>
        fc.record({
          head: fc.constant<readonly string[]>(head),
          rows: fc.array(
            fc.oneof(
              { weight: 20, arbitrary: fc.tuple(...head.map((name) => CELLS[name])) },
              {
                weight: sparse ? 2 : 0,
                arbitrary: fc.constantFrom(
                  [],
                  ['', ''],
                  ['A'],
                  ['Källa: registret'],
                  ['HC norr i Åre'],
                  ['A', '5', '', '', '', ''],
                ),
              },
            ),
            { maxLength: 30 },
          ),
          form,
          skipFaulty: fc.boolean(),
        }),
      ),
  )
  .map(({ head, rows, form: how, skipFaulty }) => ({
    bytes: write([head, ...rows] as string[][], how),
    options: {
      skipFaulty,
      ...(head.includes('period') ? {} : { answers: { 'register.csv': { period: '2026' } } }),
    },
  }));
