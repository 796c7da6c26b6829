// Underlaget: the rows and the parameters that an amount rests on, gathered from its steps.
import { spans } from '../../i18n/spans.ts';
import { isSum, steps, type Step, type Trace } from '../../model/trace.ts';
import type { ReadingKey } from '../../model/types.ts';
import type { Results } from '../../state/results.svelte.ts';

type YearFile = Results['years'][number];

/** A parameter as the year file states it; of a table of values those that were used. */
export interface UsedParameter {
  /** Where it stands in the year file: `listing.weights`. */
  readonly path: string;
  /** The steps that use it, one of each value. */
  readonly steps: readonly Step[];
  readonly section: string;
  readonly from: string;
  readonly status: YearFile['status'];
}

export interface UsedFile {
  readonly file: string;
  /** `2–22, 40`. */
  readonly rows: string;
}

/** Parameters in the order in which the steps meet them. */
export function parametersOf({ root }: Pick<Trace, 'root'>, file: YearFile): UsedParameter[] {
  const used = new Map<string, UsedParameter>();
  const met = new Set<string>();
  for (const step of steps(root)) {
    if (step.parameter === undefined || met.has(step.parameter)) continue;
    met.add(step.parameter);
    const entry = entryAt(file, step.parameter);
    if (!entry) continue;
    const before = used.get(entry.path)?.steps ?? [];
    used.set(entry.path, { ...entry, steps: [...before, step] });
  }
  return [...used.values()];
}

/** Section, date and status of the value at a path: of `listing.weights.0-4` those of `listing.weights`. */
export function entryAt(file: YearFile, path: string): Omit<UsedParameter, 'steps'> | null {
  let node: unknown = file;
  const walked: string[] = [];
  for (const key of path.split('.')) {
    node = isObject(node) ? node[key] : undefined;
    walked.push(key);
    if (isObject(node) && typeof node['section'] === 'string') {
      const { section, from, status } = node as unknown as Omit<UsedParameter, 'steps' | 'path'>;
      return { path: walked.join('.'), section, from, status };
    }
  }
  return null;
}

/** The rows that were read, by file. */
export function filesOf({ root }: Pick<Trace, 'root'>): UsedFile[] {
  const files = new Map<string, Set<number>>();
  for (const { origin } of steps(root)) {
    if (!origin) continue;
    const rows = files.get(origin.file) ?? new Set();
    origin.rows.forEach((row) => rows.add(row));
    files.set(origin.file, rows);
  }
  return [...files].map(([file, rows]) => ({ file, rows: spans([...rows]) }));
}

/** Whether something was typed into the page. */
export function isTyped({ root }: Pick<Trace, 'root'>): boolean {
  return steps(root).some(({ typed }) => typed);
}

/** The readings that a line itself rests on, and those of the lines that it is counted on. */
export function readingsOf({ target: { line }, readings }: Pick<Trace, 'target' | 'readings'>): {
  readonly own: readonly ReadingKey[];
  readonly within: readonly ReadingKey[];
} {
  const own = readings.filter((key) => {
    if (isSum(line)) return false;
    if (line === 'adminSupplement' || line === 'vatCompensation') return key.startsWith('external.');
    return line !== 'sparsity' || key.startsWith('sparsity.') || key.startsWith('external.');
  });
  return { own, within: readings.filter((key) => !own.includes(key)) };
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}
