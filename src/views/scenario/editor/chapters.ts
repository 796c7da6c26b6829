// Kapitlen: the parameters as they are shown, by section, with values that belong together in one block.
import { parameterName, subName } from '../../../i18n/parameterName.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Parameter } from '../../../state/scenarios.svelte.ts';

/** One value, or the values that belong together. */
export interface Block {
  /** `listing.weights`. */
  readonly key: string;
  /** Of the values together; null where there is one only, which bears its own name. */
  readonly title: string | null;
  readonly rows: readonly Parameter[];
}

export interface Chapter {
  /** The section, or `readings` for the interpretations, which all stand together. */
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** How many of all its values are changed, shown or not. */
  readonly changed: number;
}

export interface Filter {
  readonly search: string;
  readonly onlyChanged: boolean;
}

const READINGS = 'readings';

/** The chapters that have something to show, in the order of the parameters. */
export function chaptersOf(
  t: Dictionary,
  parameters: readonly Parameter[],
  changed: ReadonlySet<string>,
  { search, onlyChanged }: Filter,
): Chapter[] {
  const wanted = search.trim().toLocaleLowerCase('sv').split(/\s+/);
  const chapters = grouped(parameters, keyOf).map(([key, all]): Chapter => {
    const title = titleOf(t, key);
    const fits = (one: Parameter): boolean => {
      const words = `${title} ${one.section} ${parameterName(t, one.path)}`.toLocaleLowerCase('sv');
      return (!onlyChanged || changed.has(one.path)) && wanted.every((word) => words.includes(word));
    };
    const blocks = grouped(all.filter(fits), ({ group, key: entry }) => `${group}.${entry}`);
    return {
      ...{ key, title, changed: all.filter(({ path }) => changed.has(path)).length },
      blocks: blocks.map(([block, rows]) => {
        const together = rows[0]!.sub !== null;
        return { key: block, title: together ? blockName(t, block) : null, rows };
      }),
    };
  });
  return chapters.filter(({ blocks }) => blocks.length > 0);
}

/** Within its block a value is called by what tells it from the others. */
export function rowName(t: Dictionary, { path, sub }: Parameter): string {
  if (sub === null) return parameterName(t, path);
  const name = subName(t, sub);
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}

/** `§5.1.1`, or an appendix by its own name. */
export function sectionText(t: Dictionary, section: string): string {
  return /^\d+(\.\d+)*$/.test(section) ? t.scenario.editor.section(section) : section;
}

function titleOf(t: Dictionary, key: string): string {
  return key === READINGS ? t.scenario.editor.readings : (t.parameter.chapter[key] ?? key);
}

function blockName(t: Dictionary, block: string): string {
  return t.parameter.name[block as keyof Dictionary['parameter']['name']];
}

function keyOf({ group, section }: Parameter): string {
  return group === 'interpretations' ? READINGS : section;
}

/** By key, in the order in which the keys come first. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
