// Regeltexten: the parameters of some rules side by side, section by section in the order of the source.
import { AGE_CLASSES } from '../model/types.ts';
import { differences } from '../params/differences.ts';
import { parameterAt, parametersOf, sameValue, type Parameter } from '../params/parameter.ts';
import type { Scenario } from '../params/scenario.ts';
import type { YearFile } from '../params/schema.ts';

/** A value under each of the rules compared. */
export interface RuleRow extends Pick<Parameter, 'path' | 'unit' | 'sub'> {
  readonly values: readonly (string | null)[];
  /** Whether any of them differs from the one before it. */
  readonly changed: boolean;
}

/** One value, or the weights of all age classes. */
type RuleItem =
  | { readonly kind: 'row'; readonly row: RuleRow }
  | { readonly kind: 'weights'; readonly path: string; readonly rows: readonly RuleRow[] };

export interface RuleSection {
  /** Of the source; null for the interpretations, which come last. */
  readonly section: string | null;
  readonly items: readonly RuleItem[];
}

/** A value that differs between two sets of rules. */
export interface RuleChange extends Pick<Parameter, 'path' | 'section' | 'unit'> {
  readonly before: string | null;
  readonly after: string | null;
  /** Why; empty where nobody has said, null where nobody has to: the rules are not a scenario's. */
  readonly rationale: string | null;
}

/** All values, or only those that differ; sections without any are left out. */
export function ruleText(files: readonly YearFile[], changedOnly: boolean): RuleSection[] {
  const [first] = files;
  if (!first) return [];
  const values = files.map((file) => new Map(parametersOf(file).map(({ path, value }) => [path, value])));
  const sections = new Map<string | null, RuleItem[]>();
  const weights = new Map<string, RuleRow[]>();
  for (const { path, group, key, sub, unit, section } of parametersOf(first)) {
    const row = rowOf(
      { path, unit, sub },
      values.map((byPath) => byPath.get(path) ?? null),
    );
    if (changedOnly && !row.changed) continue;
    const heading = group === 'interpretations' ? null : section;
    const items = sections.get(heading) ?? [];
    sections.set(heading, items);
    if (!(AGE_CLASSES as readonly (string | null)[]).includes(sub)) {
      items.push({ kind: 'row', row });
      continue;
    }
    const vector = `${group}.${key}`;
    const rows = weights.get(vector);
    if (rows) rows.push(row);
    else {
      weights.set(vector, [row]);
      items.push({ kind: 'weights', path: vector, rows: weights.get(vector)! });
    }
  }
  return [...sections].map(([section, items]) => ({ section, items }));
}

/** What differs, in the order of the source, with the reasons that a scenario gives for it. */
export function ruleChanges(from: YearFile, to: YearFile, scenario: Scenario | null): RuleChange[] {
  const rationales = new Map(scenario?.changes.map(({ path, rationale }) => [path, rationale.trim()]));
  return differences(from, to).map(({ path, a, b }) => {
    const { section, unit } = parameterAt(from, path)!;
    return { path, section, unit, before: a, after: b, rationale: scenario && (rationales.get(path) ?? '') };
  });
}

/** Values by the reason given for them, in order; those that no scenario changes are left out. */
export function byRationale(
  rows: readonly RuleRow[],
  rationales: ReadonlyMap<string, string>,
): [rationale: string, rows: readonly RuleRow[]][] {
  const groups = new Map<string, RuleRow[]>();
  for (const row of rows) {
    const rationale = rationales.get(row.path);
    if (rationale === undefined) continue;
    groups.set(rationale, [...(groups.get(rationale) ?? []), row]);
  }
  return [...groups];
}

function rowOf(of: Pick<RuleRow, 'path' | 'unit' | 'sub'>, values: readonly (string | null)[]): RuleRow {
  const changed = values.some((value, index) => index > 0 && !sameValue(value, values[index - 1]!));
  return { ...of, values, changed };
}
