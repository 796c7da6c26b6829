// Regeländringarna på papper: what differs between two sides' rules, the values that belong together in one row.
import { parameterAt } from '../params/parameter.ts';
import type { YearFile } from '../params/schema.ts';
import { changedValues, type ChangedValue } from './changedValues.ts';

export interface PrintedRule {
  /** Without which of its values: `listing.weights`. */
  readonly path: string;
  readonly group: ChangedValue['group'];
  readonly section: string;
  /** In the order of the file; `sub` says which, null where there is but one. */
  readonly values: readonly (ChangedValue & { readonly sub: string | null })[];
}

/** In chapter order. */
export function printedRules(a: YearFile, b: YearFile): PrintedRule[] {
  const rules = new Map<string, PrintedRule>();
  for (const value of changedValues(a, b)) {
    const { group, key, sub, section } = parameterAt(b, value.path) ?? parameterAt(a, value.path)!;
    const path = `${group}.${key}`;
    const values = [...(rules.get(path)?.values ?? []), { ...value, sub }];
    rules.set(path, { path, group: value.group, section, values });
  }
  return [...rules.values()];
}
