// Fasta potter: every pool beside that of other rules, and the amounts with which the chosen ones stay where they were.
import { barring } from '../model/barring.ts';
import type { Fault } from '../model/fault.ts';
import { holdPool, type HeldPool } from '../model/holdPool.ts';
import { sumOf } from '../model/line.ts';
import { solve } from '../model/solve.ts';
import { POOLS, type PoolCode, type Rules } from '../model/types.ts';
import { scaled, unscaled } from '../money/decimal.ts';
import { parameterAt, withValue } from '../params/parameter.ts';
import { rulesOf } from '../params/rules.ts';
import { PLACES, type YearFile } from '../params/schema.ts';
import type { Request } from './api.ts';
import type { Book } from './book.ts';
import { counted, countedBy, known } from './counted.ts';

/** The pools to hold, öre a year; null holds one where the rules compared with have it. */
export type Wanted = Readonly<Partial<Record<PoolCode, number | null>>>;

/** Values are hundredths, of kronor or of per cent; pools are öre a year, as §5.1 gives them. */
export interface Pot {
  readonly line: PoolCode;
  /** What the pool goes by: its amount, its three amounts, or its share. */
  readonly bases: readonly { readonly path: string; readonly value: number }[];
  /** Under the rules as they are, and under those compared with; null where a fault bars it. */
  readonly now: number | null;
  readonly before: number | null;
  /** Why one of the two is missing. */
  readonly fault: Fault | null;
  readonly published: number;
  /** Whether the published pool is shared out, whatever the amount says. */
  readonly fixed: boolean;
  /** Null where the pool is not to be held, or cannot be for a fault. */
  readonly held: HeldPool | NoEffect | OutOfBounds | null;
}

interface NoEffect {
  readonly code: 'noEffect';
  readonly poolBefore: number;
}

/** The pool takes a value outside the bounds of its parameter: decimal texts, and null for a value that is not sought there. */
export interface OutOfBounds {
  readonly code: 'outOfBounds';
  readonly path: string;
  readonly value: string | null;
  readonly min: string;
  readonly max: string;
}

export interface Pots {
  readonly pots: readonly Pot[];
  /** All listed lines of each unit, öre a year: of the rules compared with, of those as they are, and with what is held. */
  readonly units: readonly {
    readonly id: string;
    readonly before: number | null;
    readonly now: number | null;
    readonly after: number | null;
  }[];
}

/** Sparsity is a share of a sum with listing and CNI in it, so that it is held last. */
const ORDER = ['listing', 'cni', 'medication', 'rehab', 'sparsity'] as const;
const SHARE = 'sparsity.share';

export function heldPools(book: Book, request: Request, compared: Request, wanted: Wanted): Pots | Fault {
  const [now, before] = [counted(book, request), counted(book, compared)];
  if ('code' in now) return now;
  if ('code' in before) return before;
  const pots = new Map<PoolCode, Pot>();
  let { file, rules } = now;
  for (const line of ORDER) {
    const [is, was] = [now, before].map(({ lines }) => known(sumOf(lines.pools[line])));
    const asked = wanted[line];
    const ore = asked === null ? was! : asked;
    const held =
      ore === undefined || ore === null ? null : hold(book, rules, file, request.period, line, ore);
    if (held && 'bases' in held) {
      const values = held.bases.map(({ path, after }) => [path, unscaled(after, 2)] as const);
      file = values.reduce((changed, [path, value]) => withValue(changed, path, value), file);
      rules = rulesOf(file, request.scenario);
    }
    const missing = is === null ? now : was === null ? before : null;
    pots.set(line, {
      ...{ line, bases: basesOf(now.rules, line), now: is!, before: was! },
      fault: missing && barring(missing.faults, line, null),
      published: now.rules.published[line],
      fixed: isFixed(now.rules, line),
      held: held && 'severity' in held ? null : held,
    });
  }
  const after = countedBy(book, rules, file, request.period);
  if ('code' in after) return after;
  return {
    pots: POOLS.map((line) => pots.get(line)!),
    units: [...now.totals].map(([id, ore]) => ({
      ...{ id, before: known(before.totals.get(id)) },
      ...{ now: known(ore), after: known(after.totals.get(id)) },
    })),
  };
}

function hold(
  book: Book,
  rules: Rules,
  file: YearFile,
  period: string,
  line: PoolCode,
  ore: number,
): HeldPool | NoEffect | OutOfBounds | Fault {
  if (line !== 'sparsity') {
    const answer = holdPool(book.dataset, rules, period, line, ore);
    return 'bases' in answer ? (outside(file, answer) ?? answer) : answer;
  }
  const at = rules.sparsity.share;
  const shareAt = (share: number): Rules => ({ ...rules, sparsity: { ...rules.sparsity, share } });
  const { min, max } = parameterAt(file, SHARE)!;
  const answer = solve({
    ...{ dataset: book.dataset, period, goal: { kind: 'pool', line, ore } },
    knobs: [{ path: SHARE, at, low: scaled(min!, PLACES['%'])!, high: scaled(max!, PLACES['%'])!, step: 1 }],
    rulesAt: ([share]) => shareAt(share!),
  });
  if ('code' in answer) return answer;
  const before = countedBy(book, rules, file, period);
  if ('code' in before) return before;
  const poolBefore = sumOf(before.lines.pools.sparsity);
  if (!answer.feasible && answer.reason === 'noEffect') return { code: 'noEffect', poolBefore };
  if (!answer.feasible) return { code: 'outOfBounds', path: SHARE, value: null, min: min!, max: max! };
  const found = answer.solution;
  return {
    bases: [{ path: SHARE, before: at, after: found.values[0]! }],
    ...{ poolBefore, poolAfter: found.reached, rest: found.residual },
  };
}

/** The first amount that is outside its bounds. */
function outside(file: YearFile, { bases }: HeldPool): OutOfBounds | null {
  for (const { path, after } of bases) {
    const { min, max } = parameterAt(file, path)!;
    const within = after >= scaled(min!, 2)! && after <= scaled(max!, 2)!;
    if (!within) return { code: 'outOfBounds', path, value: unscaled(after, 2), min: min!, max: max! };
  }
  return null;
}

function basesOf({ listing, cni, sparsity, medication, rehab }: Rules, line: PoolCode): Pot['bases'] {
  switch (line) {
    case 'listing':
      return [{ path: 'listing.base', value: listing.base }];
    case 'cni':
      return [{ path: 'cni.average', value: cni.average }];
    case 'sparsity':
      return [{ path: SHARE, value: sparsity.share }];
    case 'medication':
      return medication.base.map((value, i) => ({ path: `medication.base.tertial${i + 1}`, value }));
    case 'rehab':
      return [{ path: 'rehab.amount', value: rehab.amount }];
  }
}

function isFixed({ interpretations }: Rules, line: PoolCode): boolean {
  return line === 'sparsity'
    ? interpretations['sparsity.pool'] === 'published'
    : interpretations[`funding.${line}`] === 'pot';
}
