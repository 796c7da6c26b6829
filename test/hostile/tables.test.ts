// Real tables that something has befallen: each is read whole, or what is wrong is told. Deeper with RUNS=100000.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileReading } from '../../src/csv/read.ts';
import { readAll } from '../../src/worker/reading.ts';
import { createApi } from '../../src/worker/api.ts';
import { harmed, runs, TABLES, WORKBOOKS, type RealFile } from './corpus.ts';
import { filledLines, plainNumber } from './plain.ts';
import { expectTold } from './told.ts';

const NONE = createApi().sample();
const MOST_SECONDS = 5;

/** All that the page does with a file that is given. */
async function read({ name, bytes }: RealFile, skipFaulty = false) {
  const started = process.cpuUsage();
  const blob = new Blob([new Uint8Array(bytes)]);
  const reading = await readAll([{ name, blob }], { skipFaulty }, NONE, new Map());
  expect(process.cpuUsage(started).user).toBeLessThan(MOST_SECONDS * 1e6);
  return reading;
}

/** No row is lost unseen, and what is used is what the file says, counted plainly. */
function expectCounted(reading: FileReading, bytes: Uint8Array): void {
  const { kind, content, faults, rows, how, preview, totals } = reading;
  const barring = faults.filter(({ severity }) => severity !== 'warning');
  if (content === null) expect(reading.leftOut || barring.length > 0).toBe(true);
  if (content !== null) expect(barring).toEqual([]);
  const lines = how === null || preview === null ? null : filledLines(bytes, how.delimiter, preview.header);
  if (lines === null || reading.faultCount > faults.length) return;
  // A register whose headers do not say enough is not looked through.
  if (kind === 'register' && rows.read === 0 && barring.length > 0) return;
  const notes = faults.filter(({ code }) => code === 'noteRow').length;
  if (kind !== null && totals.length < 200) expect(rows.read + totals.length + notes).toBe(lines.length);
  const column = how!.columns.findIndex(({ meaning }) => meaning === 'antal');
  if (content?.kind !== 'listing' || how!.layout !== 'long' || totals.length + notes > 0 || column < 0)
    return;
  if (
    faults.some(({ code }) => /^total|part|sexes/.test(code)) ||
    how!.columns.some(({ meaning }) => meaning === 'kon')
  )
    return;
  const persons = content.lists.flatMap(({ units }) => units.flatMap(({ classes }) => classes));
  const written = lines.map((cells) => plainNumber(cells[column] ?? ''));
  expect(persons.reduce((sum, one) => sum + one, 0)).toBe(written.reduce((sum, one) => sum + one, 0));
}

test('a table that was harmed is read whole or told of', async () => {
  await fc.assert(
    fc.asyncProperty(harmed(TABLES), async (file) => {
      const { files, assembly } = await read(file);
      expect(structuredClone(files)).toEqual(files);
      for (const one of files) {
        expectCounted(one, file.bytes);
        expectTold(one.faults);
      }
      expectTold(assembly.faults);
    }),
    runs(400),
  );
}, 3_600_000);

test('a workbook that was harmed is damaged, or as it was', async () => {
  const sound = new Map(
    await Promise.all(WORKBOOKS.map(async (file) => [file.name, (await read(file)).files] as const)),
  );
  await fc.assert(
    fc.asyncProperty(harmed(WORKBOOKS), async (file) => {
      const { files } = await read(file);
      for (const one of files) expectTold(one.faults);
      const refused = files.every(({ content, faults }) => content === null && faults.length > 0);
      // What no reader looks at may be another: a picture, or what stands between the parts.
      if (!refused) expect(files).toEqual(sound.get(file.name));
    }),
    runs(200),
  );
}, 3_600_000);
