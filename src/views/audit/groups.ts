// Avstämningens grupper: which checks stand in one table, those that need something done first.
import type { AuditCheck, AuditRow } from '../../model/auditRow.ts';

const CHECKS = {
  sum: ['sum'],
  published: ['published'],
  persons: ['persons'],
  meanWeight: ['meanWeight'],
  lists: ['matched', 'gone', 'new', 'unlisted', 'listChange'],
  perListed: ['perListed'],
  rows: ['rows'],
} as const satisfies Record<string, readonly AuditCheck[]>;
export type GroupName = keyof typeof CHECKS;

const NAMES = Object.keys(CHECKS) as GroupName[];

export interface Group {
  readonly name: GroupName;
  readonly rows: readonly AuditRow[];
}

/** The rows of one group. */
export function rowsIn(name: GroupName, rows: readonly AuditRow[]): readonly AuditRow[] {
  const checks: readonly AuditCheck[] = CHECKS[name];
  return rows.filter(({ check }) => checks.includes(check));
}

/** All groups that have rows; those with something that differs, accepted or not, stand first. */
export function groupsOf(rows: readonly AuditRow[]): readonly Group[] {
  const groups = NAMES.map((name) => ({ name, rows: rowsIn(name, rows) })).filter(
    (group) => group.rows.length > 0,
  );
  const differs = (group: Group): boolean => group.rows.some(({ state }) => state === 'differs');
  return [...groups.filter(differs), ...groups.filter((group) => !differs(group))];
}

/** What is told in words alone. */
export function informationIn(rows: readonly AuditRow[]): readonly AuditRow[] {
  const inTables: readonly AuditCheck[] = Object.values(CHECKS).flat();
  return rows.filter(({ check }) => !inTables.includes(check));
}
