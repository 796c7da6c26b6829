// Det sparades etikett: what is kept by the side of each project, so that it is found and known without being read.

/** What a project holds, for its reader to know it by. */
export interface Holds {
  /** Null where the data are the sample as it is. */
  readonly data: { readonly units: number; readonly listed: number } | null;
  /** Name of the scenario shown, with the year of its rules. */
  readonly year: number;
  readonly scenario: string | null;
  readonly scenarios: number;
  readonly groups: number;
  /** Added rule years. */
  readonly years: readonly number[];
}

const WHYS = ['change', 'files', 'sample', 'project', 'snapshot', 'tab', 'failed'] as const;
/** Why a snapshot was taken: some minutes of change, or what would be replaced; or it is of a tab that is gone. */
export type Why = (typeof WHYS)[number];

/** One thing kept, without its content. */
export interface Head {
  /** Of the tab whose work it is, or of the snapshot. */
  readonly id: string;
  /** ISO date and time of the work. */
  readonly at: string;
  /** Null for the work of a tab as it is now. */
  readonly why: Why | null;
  /** When it became a snapshot, where the work is older than that: ISO date and time. */
  readonly since?: string;
  /** Null where what is kept cannot be read. */
  readonly holds: Holds | null;
}

/** Whether what was kept as a head is one; what a fault has left half is not. */
export function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, why, since = at, holds } = value as Partial<Record<keyof Head, unknown>>;
  const dated = [at, since].every((moment) => typeof moment === 'string' && !isNaN(Date.parse(moment)));
  const known = why === null || WHYS.some((one) => one === why);
  return typeof id === 'string' && dated && known && (holds === null || isHolds(holds));
}

function isHolds(value: unknown): value is Holds {
  if (typeof value !== 'object' || value === null) return false;
  const { data, year, scenario, scenarios, groups, years } = value as Partial<Record<keyof Holds, unknown>>;
  const { units, listed } = (data ?? { units: 0, listed: 0 }) as Partial<Record<string, unknown>>;
  return (
    [year, scenarios, groups, units, listed].every((count) => typeof count === 'number') &&
    (scenario === null || typeof scenario === 'string') &&
    Array.isArray(years) &&
    years.every((one) => typeof one === 'number')
  );
}
