// Månadernas nivåer: months in a row that are paid the same but for öre of rounding.

/** A month, 1–12, and what is paid in it, in öre; null where a fault bars it. */
export interface MonthTotal {
  readonly month: number;
  readonly total: number | null;
}

export interface Level {
  /** Months 1–12, first and last of the run. */
  readonly first: number;
  readonly last: number;
  /** Öre a month, of the first. */
  readonly ore: number;
}

/** Öre that are no difference worth telling. */
const KRONA = 100;

/** The year's levels in the order of the months; null where a month is unknown. */
export function levelsOf(payments: readonly MonthTotal[]): Level[] | null {
  const levels: Level[] = [];
  for (const { month, total } of payments) {
    if (total === null) return null;
    const level = levels.at(-1);
    if (level && Math.abs(total - level.ore) <= KRONA) levels[levels.length - 1] = { ...level, last: month };
    else levels.push({ first: month, last: month, ore: total });
  }
  return levels;
}

/** All levels as low as the lowest, or as high as the highest, but for öre. */
export function extremes(levels: readonly Level[], which: 'least' | 'most'): Level[] {
  const amounts = levels.map(({ ore }) => ore);
  const end = which === 'least' ? Math.min(...amounts) : Math.max(...amounts);
  return levels.filter(({ ore }) => Math.abs(ore - end) <= KRONA);
}
