// Ändrade värden: what differs between two sides' rules, value by value.
import type { ChangeGroup } from '../model/changeGroups.ts';
import { differences, groupOf } from '../params/differences.ts';
import { parameterAt, type Parameter } from '../params/parameter.ts';
import type { YearFile } from '../params/schema.ts';

export interface ChangedValue {
  readonly path: string;
  readonly group: ChangeGroup;
  readonly unit: Parameter['unit'];
  /** Decimal text or reading; null where nobody has stated it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** In chapter order. */
export function changedValues(a: YearFile, b: YearFile): ChangedValue[] {
  return differences(a, b).map(({ path, a: before, b: after }) => ({
    ...{ path, group: groupOf(path), before, after },
    unit: parameterAt(a, path)!.unit,
  }));
}
