// Filer som väntar: which of them a reading leaves waiting, and what earlier visits already know of them.
import type { Reading } from '../worker/client.ts';
import { told, unitTold, withoutFiles, type Said } from './answers.ts';

/** A file as it was when it was given: it may change on the disk before the user has decided. */
export interface Given {
  readonly name: string;
  readonly blob: Blob;
}

export interface Waiting {
  readonly files: readonly Given[];
  readonly said: Said;
}

type Table = Reading['files'][number];

/** Files with the names they are told apart by: a second one of the same name is numbered. */
export function distinct(files: readonly Given[]): readonly Given[] {
  const taken = new Set<string>();
  return files.map(({ name, blob }) => {
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${stem} (${n})${ending}`;
    taken.add(free);
    return { name: free, blob };
  });
}

/**
 * What is to be read instead, now that the kinds of the files are known; null where there is nothing to change. `fresh`
 * are the names of the files just given.
 */
export function settled(
  { files, said }: Waiting,
  reading: Reading,
  fresh: readonly string[],
  unitNames: Readonly<Record<string, string | null>>,
  units: readonly { readonly id: string }[],
): Waiting | null {
  return (
    withoutReplaced(files, said, reading, fresh) ?? withKnownUnits(files, said, reading, unitNames, units)
  );
}

/**
 * A file whose every table gives way to one just given no longer waits. Of a workbook that still has something of its
 * own, the sheets that give way are left out.
 */
function withoutReplaced(
  files: readonly Given[],
  said: Said,
  reading: Reading,
  fresh: readonly string[],
): Waiting | null {
  if (fresh.length === 0) return null;
  const given = reading.files.filter(({ file }) => fresh.includes(file));
  const tables = reading.files.filter(({ file, kind }) => !fresh.includes(file) && kind !== null);
  const replaced = tables.filter((table) => given.some((one) => replaces(one, table)));
  const gone = files
    .map(({ name }) => name)
    .filter((name) => {
      const own = tables.filter(({ file }) => file === name);
      return own.length > 0 && own.every((table) => replaced.includes(table));
    });
  const sheets = replaced.filter(({ file }) => !gone.includes(file));
  if (gone.length + sheets.length === 0) return null;
  return {
    files: files.filter(({ name }) => !gone.includes(name)),
    said: sheets.reduce((all, { key }) => told(all, key, { leftOut: true }), withoutFiles(said, gone)),
  };
}

/** One of the same kind does, but for a list that can be used and has no unit on the same date. */
function replaces(fresh: Table, { kind, content }: Table): boolean {
  if (fresh.kind !== kind) return false;
  const kept = unitsOf(content);
  return kept.size === 0 || [...unitsOf(fresh.content)].some((unit) => kept.has(unit));
}

/** Each unit with each list date that it is on. */
function unitsOf(content: Table['content']): ReadonlySet<string> {
  const lists = content?.kind === 'listing' ? content.lists : [];
  return new Set(lists.flatMap(({ period, units }) => units.map(({ unitId }) => `${period}\n${unitId}`)));
}

/** Units that the files call as earlier ones did are those they were then, where there still are such units. */
function withKnownUnits(
  files: readonly Given[],
  said: Said,
  { assembly }: Reading,
  unitNames: Readonly<Record<string, string | null>>,
  units: readonly { readonly id: string }[],
): Waiting | null {
  const known = assembly.unknown.flatMap(({ id }) => {
    const unitId = Object.hasOwn(unitNames, id) ? unitNames[id] : undefined;
    const there = unitId === null || units.some((unit) => unit.id === unitId);
    return unitId === undefined || !there || Object.hasOwn(said.units, id) ? [] : [{ id, unitId }];
  });
  if (known.length === 0) return null;
  return { files, said: known.reduce((all, { id, unitId }) => unitTold(all, id, unitId), said) };
}
