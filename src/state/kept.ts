// Det sparade: what the browser keeps of each tab and of what was before, and which of it a new page goes on with.
import { stableText } from '../model/print.ts';
import type { Project } from '../params/project.ts';
import type { Head, Holds, Why } from './head.ts';
import { NO_WORK } from './noWork.ts';

export type { Head, Holds, Why } from './head.ts';

/** Snapshots that are kept in all. */
export const MOST_SNAPSHOTS = 20;
/** Milliseconds of change between two snapshots. */
export const BETWEEN_SNAPSHOTS = 300_000;

/** What a new page goes on with: its own work, that of a tab that is gone, or a copy of another tab's. */
export interface Picked {
  readonly head: Head;
  readonly copy: boolean;
}

/**
 * `own` is the tab that this page was before it was loaded anew, and `duplicated` tells that another page is that tab
 * now; `held` are the tabs that are alive. A page that held nothing goes on with nothing.
 */
export function picked(
  heads: readonly Head[],
  own: string | null,
  duplicated: boolean,
  held: ReadonlySet<string>,
): Picked | null {
  if (own !== null) {
    const mine = heads.find(({ id }) => id === own);
    return mine ? { head: mine, copy: duplicated } : null;
  }
  const open = newestFirst(heads.filter(({ why }) => why === null));
  const free = open.find(({ id }) => !held.has(id));
  const head = free ?? open[0];
  return head ? { head, copy: !free } : null;
}

/** The work of tabs that are gone, but for the one that is gone on with. */
export function abandoned(heads: readonly Head[], held: ReadonlySet<string>, own: string): Head[] {
  return heads.filter(({ id, why }) => why === null && id !== own && !held.has(id));
}

/** The work of a tab as a snapshot from a moment on. */
export function asSnapshot({ id, at, holds }: Head, why: Why, since: string): Head {
  return { id, at, why, since, holds };
}

/** What had become a snapshot as the work of a tab again. */
export function asTab({ id, at, holds }: Head): Head {
  return { id, at, why: null, holds };
}

/**
 * Snapshots beyond those that are kept, those that have been longest to go: of a tab that is gone it is the only copy.
 * What is dated after `now` was kept before the clock was set back.
 */
export function surplus(heads: readonly Head[], now: string): Head[] {
  const sinceOf = ({ at, since = at }: Head): string => (since > now ? '' : since);
  return newestFirst(heads.filter(({ why }) => why !== null))
    .toSorted((a, b) => (sinceOf(a) < sinceOf(b) ? 1 : sinceOf(a) > sinceOf(b) ? -1 : 0))
    .slice(MOST_SNAPSHOTS);
}

export function newestFirst(heads: readonly Head[]): Head[] {
  return heads.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Whether a project holds anything that took work to make; which rules and list are looked at is none. */
export function holdsWork(project: Project): boolean {
  const { dataset, growth, years, scenarios, log, groups, acceptances, sides } = project;
  const made = [years, scenarios, log, groups, acceptances, sides.filter((side) => side !== null)];
  const set = (['transition', 'limits'] as const).some((part) => !sameSaid(project[part], NO_WORK[part]));
  return dataset !== null || growth !== null || set || made.some(({ length }) => length > 0);
}

/** In whatever order its parts are said. */
function sameSaid(a: unknown, b: unknown): boolean {
  return stableText(a) === stableText(b);
}

/** Parts that are made anew each time they are asked for. */
const SMALL: readonly (keyof Project)[] = [
  ...(['rules', 'sides', 'transition', 'acceptances', 'limits', 'masking', 'remembered'] as const),
];

/** Whether two projects are the same: what is large by identity, what is small by what it says. */
export function sameProject(a: Project, b: Project | null): boolean {
  const keys = Object.keys(a) as (keyof Project)[];
  return (
    b !== null &&
    keys.every(
      (key) =>
        a[key] === b[key] || (SMALL.includes(key) && JSON.stringify(a[key]) === JSON.stringify(b[key])),
    )
  );
}

export function holdsOf({ dataset, rules, scenarios, groups, years }: Project): Holds {
  const newest = dataset?.lists.toSorted((a, b) => (a.period < b.period ? 1 : -1))[0];
  const listed = (newest?.units ?? []).reduce(
    (sum, { classes }) => sum + classes.reduce((all, persons) => all + persons, 0),
    0,
  );
  return {
    data: dataset && { units: dataset.units.length, listed },
    year: rules.year,
    scenario: scenarios.find(({ id }) => id === rules.scenario)?.name ?? null,
    ...{ scenarios: scenarios.length, groups: groups.length, years: years.map(({ year }) => year) },
  };
}
