// Skälen: what lies behind a part of a change, as far as the two sides' rules and lists show it.
import { AGE_CLASSES, type Dataset, type ReadingKey, type UnitList } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Part } from './change.ts';
import { changedValues, type ChangedValue } from './changedValues.ts';

/** Each holds only what can be counted from rules and lists, and points the way the part goes. */
export type Reason =
  /** The only value of the group that differs. */
  | { readonly kind: 'parameter'; readonly value: ChangedValue }
  /** All values of the group go one way; several of one kind count once. */
  | { readonly kind: 'allRaised' | 'allLowered'; readonly count: number }
  /** In a band of ages the weights change one way, and the unit has another share of its listed there than the region. */
  | {
      readonly kind: 'ages';
      readonly band: Band;
      readonly raised: boolean;
      /** Shares of the listed. */
      readonly own: number;
      readonly region: number;
    }
  /** One list's mean weight under the weights of either side. */
  | { readonly kind: 'sameList'; readonly before: number; readonly after: number }
  /** Mean weight of either side's list under the same weights. */
  | { readonly kind: 'sameWeights'; readonly before: number; readonly after: number }
  | { readonly kind: 'listed'; readonly before: number; readonly after: number };

/** Bands of ages by the first and last of their classes. */
const BANDS = {
  under20: [0, 3],
  from20: [4, 6],
  from35: [7, 12],
  from65: [13, 15],
  from80: [16, 20],
} as const;
type Band = keyof typeof BANDS;

/** One side as the reasons need it: its rules, and its listed persons by age class. */
export interface SideBasis {
  readonly file: YearFile;
  /** Of the unit; of the whole region where that is what changes. */
  readonly own: readonly number[];
  readonly region: readonly number[];
}

/** What is shown of a share, and of a mean weight. */
const SHARE = 0.001;
const WEIGHT = 0.0001;

/** The reason for a part; null where rules and lists alone do not tell one. */
export function reasonOf({ group, ore }: Part, a: SideBasis, b: SideBasis): Reason | null {
  const sign = Math.sign(ore);
  if (sign === 0 || Number.isNaN(ore)) return null;
  const found = changedValues(a.file, b.file).filter((value) => value.group === group);
  const counted = found.filter(({ path }) => !path.startsWith('published.'));
  if (found.length === 1 && counted.length === 1) return { kind: 'parameter', value: counted[0]! };
  if (group === 'bases') return oneWay(counted, sign, a, b);
  if (group === 'listingWeights') return byAge('listing', sign, a, b);
  if (group === 'medicationWeights') return byAge('medication', sign, a, b);
  if (group === 'ownNumber') {
    const [before, after] = [total(a.own), total(b.own)];
    return Math.sign(after - before) === sign ? { kind: 'listed', before, after } : null;
  }
  return group === 'ownMix' ? otherMix(sign, a, b) : null;
}

/** A side's rules and listed persons: a unit's beside the region's, or where the unit is null the region's alone. */
export function sideBasis(
  file: YearFile,
  dataset: Dataset,
  period: string,
  unitId: string | null,
): SideBasis {
  const lists = dataset.lists.find((list) => list.period === period)?.units ?? [];
  const region = personsByAge(lists);
  const own = unitId === null ? region : personsByAge(lists.filter((list) => list.unitId === unitId));
  return { file, own, region };
}

function personsByAge(lists: readonly UnitList[]): number[] {
  return AGE_CLASSES.map((_, age) => lists.reduce((sum, { classes }) => sum + (classes[age] ?? 0), 0));
}

/** The groups of which the reader is told, those that do most first: two, and a third that is not small beside them. */
export function foremost(parts: readonly Part[]): Part[] {
  const moved = parts.filter(({ ore }) => ore !== 0).sort((a, b) => Math.abs(b.ore) - Math.abs(a.ore));
  const [first, , third] = moved;
  const small = third && first && Math.abs(third.ore) * 10 < Math.abs(first.ore);
  return moved.slice(0, small ? 2 : 3);
}

/** The base amounts mean nothing by themselves where any pool is fixed, for then the pools count. */
function oneWay(found: readonly ChangedValue[], sign: number, a: SideBasis, b: SideBasis): Reason | null {
  if (usesPools(a.file) || usesPools(b.file) || found.length === 0) return null;
  if (found.some(({ path }) => AGE_LIMIT.test(path))) return null;
  const raised = found.every((one) => Number(one.after) > Number(one.before));
  const lowered = found.every((one) => Number(one.after) < Number(one.before));
  if (!(sign > 0 ? raised : lowered)) return null;
  const count = new Set(found.map(({ path }) => path.split('.').slice(0, 2).join('.'))).size;
  return { kind: raised ? 'allRaised' : 'allLowered', count };
}

/** To raise one of these need not raise what is paid. */
const AGE_LIMIT = /^rehab\.(from|to)Age$/;

const POOLED: readonly (readonly [ReadingKey, string])[] = [
  ['sparsity.pool', 'published'],
  ['external.funding', 'fromPools'],
  ['funding.listing', 'pot'],
  ['funding.cni', 'pot'],
  ['funding.medication', 'pot'],
  ['funding.rehab', 'pot'],
];

function usesPools({ interpretations }: YearFile): boolean {
  return POOLED.some(([key, option]) => interpretations[key].value === option);
}

/**
 * Where the weights moved the unit apart from the region more than they moved the region: the band of ages that did
 * most of it. Else what they make of the unit's own list.
 */
function byAge(line: 'listing' | 'medication', sign: number, a: SideBasis, b: SideBasis): Reason | null {
  const [before, after] = [weightsOf(a.file, line), weightsOf(b.file, line)];
  const moved = after.map((weight, age) => weight - before[age]!);
  const [own, region] = [sharesOf(b.own), sharesOf(b.region)];
  if (!own || !region || Math.sign(dot(own, moved)) !== sign) return null;

  const apart = own.map((share, age) => share - region[age]!);
  if (Math.sign(dot(apart, moved)) === sign && Math.abs(dot(apart, moved)) > Math.abs(dot(region, moved))) {
    const bands = (Object.keys(BANDS) as Band[])
      .map((band) => bandOf(band, moved, own, region))
      .filter(({ way, apart: by }) => way !== 0 && way * by * sign > 0 && Math.abs(by) >= SHARE)
      .sort((x, y) => sign * (y.did - x.did));
    const [most] = bands;
    if (most)
      return { kind: 'ages', band: most.band, raised: most.way > 0, own: most.own, region: most.region };
  }
  return differing('sameList', dot(own, before), dot(own, after), sign);
}

interface InBand {
  readonly band: Band;
  /** 1 where no weight is lowered, −1 where none is raised; else 0. */
  readonly way: number;
  readonly own: number;
  readonly region: number;
  readonly apart: number;
  /** How far the band moves the unit's mean weight from the region's. */
  readonly did: number;
}

function bandOf(
  band: Band,
  moved: readonly number[],
  own: readonly number[],
  region: readonly number[],
): InBand {
  const [first, last] = BANDS[band];
  const within = (values: readonly number[]): number[] => values.slice(first, last + 1);
  const signs = new Set(within(moved).map(Math.sign).filter(Boolean));
  const [mine, theirs] = [total(within(own)), total(within(region))];
  return {
    band,
    way: signs.size === 1 ? [...signs][0]! : 0,
    ...{ own: mine, region: theirs, apart: mine - theirs },
    did: dot(within(own), within(moved)) - dot(within(region), within(moved)),
  };
}

function otherMix(sign: number, a: SideBasis, b: SideBasis): Reason | null {
  const weights = weightsOf(b.file, 'listing');
  const [before, after] = [sharesOf(a.own), sharesOf(b.own)];
  return before && after ? differing('sameWeights', dot(before, weights), dot(after, weights), sign) : null;
}

/** Two mean weights, where they differ as shown and the way the part goes. */
function differing(
  kind: 'sameList' | 'sameWeights',
  before: number,
  after: number,
  sign: number,
): Reason | null {
  return (after - before) * sign >= WEIGHT ? { kind, before, after } : null;
}

function weightsOf(file: YearFile, line: 'listing' | 'medication'): number[] {
  return AGE_CLASSES.map((age) => Number(file[line].weights.values[age]));
}

/** Null where nobody is listed. */
function sharesOf(classes: readonly number[]): number[] | null {
  const all = total(classes);
  return all > 0 ? classes.map((persons) => persons / all) : null;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}
