// Files and links of our own that something has befallen: each is read as a sound one, or refused in words. Deeper with
// RUNS=100000.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPasted, type PastedKind } from '../../src/csv/pasted.ts';
import { readFile } from '../../src/csv/read.ts';
import type { Fault } from '../../src/model/fault.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { linkText, readLink } from '../../src/params/link.ts';
import { projectText, readProject } from '../../src/params/projectFile.ts';
import { readScenario, scenarioText } from '../../src/params/scenarioFile.ts';
import { pack, unpack } from '../../src/state/packed.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { harmed, OWN, runs, type RealFile } from './corpus.ts';
import { expectTold } from './told.ts';

const file = (name: string, text: string): RealFile => ({ name, bytes: new TextEncoder().encode(text) });
const textOf = ({ bytes }: RealFile): string => new TextDecoder().decode(bytes);

interface Read {
  /** What was read, written anew; null where nothing was. */
  readonly again: string | null;
  readonly faults: readonly Fault[];
}

const READERS: Record<'project' | 'scenario' | 'link' | 'year', (text: string) => Read> = {
  project(text) {
    const { project, written, faults } = readProject(text);
    return { again: project && projectText(project, written!), faults };
  },
  scenario(text) {
    const { scenario, faults } = readScenario(text);
    return { again: scenario && scenarioText(scenario), faults };
  },
  link(text) {
    const { content, faults } = readLink(text);
    return { again: content && linkText(content), faults };
  },
  year(text) {
    const { content, faults } = readFile('2026.json', new TextEncoder().encode(text));
    if (content?.kind !== 'parameters') return { again: null, faults };
    const checked = checkYearFile(content.json);
    return { again: checked.file && JSON.stringify(checked.file), faults: checked.faults };
  },
};

const GIVEN: Record<keyof typeof READERS, readonly string[]> = {
  project: [OWN.small, OWN.older, OWN.project.slice(0, 20_000)],
  scenario: [OWN.scenario],
  link: [OWN.link],
  year: [OWN.year],
};

const readers = Object.entries(READERS) as [keyof typeof READERS, (text: string) => Read][];

test.each(readers)(
  'a %s that was harmed is refused in words, or read as one that can be written again',
  (kind, read) => {
    const files = Object.values(GIVEN).flatMap((texts) => texts.map((text) => file(kind, text)));
    const own = GIVEN[kind].map((text) => file(kind, text));
    const damaged = fc.oneof({ arbitrary: harmed(own, files), weight: 9 }, harmed(files));
    fc.assert(
      fc.property(damaged, (one) => {
        const { again, faults } = read(textOf(one));
        expectTold(faults);
        if (again === null) expect(faults.length).toBeGreaterThan(0);
        // What was read says the same when it is read anew: nothing in it is left to be read in another way.
        else expect(read(again)).toMatchObject({ again, faults: [] });
      }),
      runs(150),
    );
  },
  3_600_000,
);

test('a packed link that was harmed is nothing, or what it was', async () => {
  const packed = await pack(OWN.link);
  await fc.assert(
    fc.asyncProperty(harmed([file('lank', packed)]), async (one) => {
      const text = await unpack(textOf(one));
      if (text !== null) expectTold(readLink(text).faults);
    }),
    runs(150),
  );
}, 3_600_000);

test('what is pasted is read as numbers, one for each line, or refused line by line', () => {
  const kinds = fc.constantFrom<PastedKind>('persons', 'weights', 'volumes');
  const lines = (separator: string) => AGE_CLASSES.map((name, i) => `${name}${separator}${i + 1}`).join('\n');
  const column = AGE_CLASSES.map((_, i) => `1 ${100 + i},5`).join('\r\n');
  const given = harmed(['\t', ';'].map((sign) => file('', lines(sign))).concat(file('', column)));
  fc.assert(
    fc.property(given, kinds, fc.option(fc.nat(20)), (one, kind, from) => {
      const read = readPasted(textOf(one), kind, from);
      if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
      else expect(read.values.every((value) => value === null || Number.isFinite(value))).toBe(true);
    }),
    runs(400),
  );
}, 3_600_000);
