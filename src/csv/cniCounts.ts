// CNI:s sju antal mot listan: counts that cannot be of the persons who are listed.
import type { Fault } from '../model/fault.ts';
import { CNI_VARIABLES } from '../model/types.ts';
import type { List, Unit } from '../model/types.ts';
import { CNI_COLUMNS } from './columns.ts';

/** A warning for each unit with more persons in one of the seven groups than it has listed in all. */
export function cniCountsBeyondList(units: readonly Unit[], { period, units: lists }: List): Fault[] {
  const listed = new Map(lists.map(({ unitId, classes }) => [unitId, classes.reduce((a, b) => a + b, 0)]));
  return units.flatMap(({ id, cniCounts, origin }): Fault[] => {
    const persons = listed.get(id);
    if (cniCounts === null || persons === undefined) return [];
    const index = CNI_VARIABLES.findIndex((name) => cniCounts[name] > persons);
    if (index < 0) return [];
    const count = cniCounts[CNI_VARIABLES[index]!];
    const place = origin && {
      file: origin.file,
      row: origin.rows[0]!,
      column: CNI_COLUMNS[index]!,
      value: String(count),
    };
    const told = {
      code: 'cniCountsExceedList',
      severity: 'warning',
      unitId: id,
      period,
      count,
      listed: persons,
    } as const;
    return [{ ...told, ...(place ? { place } : {}) }];
  });
}
