// Listans drift: what each line of §5.1 goes by when the list of every unit has grown at its own pace.
import type { Weight } from '../money/allocate.ts';
import type { Weights } from '../money/shareOut.ts';
import { cniPoints } from './cni.ts';
import type { Owned } from './external.ts';
import { countGrown, grown, type Classes } from './grownCount.ts';
import { grownHomes, grownUnit, YEAR } from './months.ts';
import { regionOf, regionWith, type Member } from './region.ts';
import { workingAge } from './rehab.ts';
import { sparsityPoints } from './sparsityPoints.ts';
import { AGE_CLASSES, OLDEST, type Dataset, type List, type Rules, type UnitList } from './types.ts';

const CLASSES = AGE_CLASSES.length;
const WIDTH = 5;
/** A class that the rehab ages cut: how many fifths are inside them, by how many persons there are. */
interface Cut {
  readonly index: number;
  readonly inside: Map<number, number>;
}

/** As `Points`, by the position of the unit, but with the sparsity points as two arrays; NaN where barred. */
export interface DriftPoints {
  readonly listed: Float64Array;
  readonly listing: Float64Array;
  readonly medication: Float64Array;
  readonly cni: Float64Array;
  readonly sparsity: Weights;
  readonly rehab: Float64Array;
}

export interface Drift extends Owned {
  /** Of the list grown for each of `passes`, in their order. */
  readonly points: readonly DriftPoints[];
  /**
   * Sets `points`: each class × (1 + growth × months ÷ 12) to whole persons as `monthLists` has it. `growth` is each
   * unit's, per cent × 10² a year; `cni` what its index has moved by × 10⁴.
   */
  readonly grow: (growth: Int32Array, cni: Int32Array) => void;
}

/** Sparsity points that are remembered of a unit, by the last bits of its number listed. */
const KEPT = 1024;

/** The least that an index moves to, × 10⁴. */
const LEAST_CNI = 100;

/**
 * Of one list so many months on, for the units of `unitIds` in their order; those that are not on it have nothing.
 */
export function driftOf(
  dataset: Dataset,
  list: List,
  passes: readonly number[],
  unitIds: readonly string[],
  rules: Rules,
): Drift {
  const { members } = regionOf({ ...dataset, lists: [list] }, list.period);
  const found = new Map(members.map((member) => [member.id, member]));
  const units = unitIds.map((id) => found.get(id) ?? null);
  const size = units.length;
  const line = (length = size): Float64Array => new Float64Array(length);
  const points = passes.map((): DriftPoints => ({
    ...{ listed: line(), listing: line(), medication: line(), cni: line(), rehab: line() },
    sparsity: { num: line(), den: line() },
  }));

  const persons = line(size * CLASSES);
  units.forEach((member, unit) => {
    if (!member) return;
    const usable = Number.isNaN(member.listed) ? AGE_CLASSES.map(() => NaN) : member.list.classes;
    persons.set(usable, unit * CLASSES);
  });
  const grows = units.map((member) => member !== null && isUsable(member));
  const perPerson = units.map((member) =>
    member?.unit?.cni == null ? 0 : cniPoints({ ...member, listed: 1 }, rules),
  );
  const fixed = units.map((member) => (!member || member.unit?.cni != null ? 0 : cniPoints(member, rules)));
  const fifths = Float64Array.from(AGE_CLASSES, (_, index) => fifthsOf(onlyClass(index, 1, null), rules));
  const cuts = units.map((member) => (member ? cutClasses(member, fifths) : []));
  const far = {
    listed: new Int32Array(size * KEPT).fill(-1),
    num: line(size * KEPT),
    den: line(size * KEPT),
  };
  const classes: Classes = {
    ...{ persons, fifths },
    weights: Float64Array.from(rules.listing.weights),
    drugs: Float64Array.from(rules.medication.weights),
  };

  const growUnit = (unit: number, at: DriftPoints, passed: number, pace: number, moved: number): void => {
    const factor = Math.max(0, YEAR + pace * passed) / YEAR;
    countGrown(classes, factor, at, unit);
    const member = units[unit]!;
    for (const { index, inside } of cuts[unit]!) {
      const now = grown(classes.persons[unit * CLASSES + index]!, factor);
      const within = inside.get(now) ?? agedInside(member!.list, index, passed, pace, rules);
      inside.set(now, within);
      at.rehab[unit]! += within - now * fifths[index]!;
    }
    const all = at.listed[unit]!;
    let need = all === 0 ? 0 : all * perPerson[unit]! + fixed[unit]!;
    if (moved !== 0 && all !== 0) {
      const person = rules.cni.scbReference * all;
      need = Math.max(LEAST_CNI * person, need + moved * person);
    }
    at.cni[unit] = need;
    const kept = unit * KEPT + (all & (KEPT - 1));
    if (far.listed[kept] !== all) {
      const distant = farPoints(member, all, rules);
      far.listed[kept] = all;
      far.num[kept] = distant ? distant.num : NaN;
      far.den[kept] = distant ? distant.den : NaN;
    }
    at.sparsity.num[unit] = far.num[kept]!;
    at.sparsity.den[unit] = far.den[kept]!;
  };
  // All that is remembered of a unit is read at once.
  const grow: Drift['grow'] = (growth, moved) => {
    for (let unit = 0; unit < size; unit++) {
      const pace = grows[unit] ? growth[unit]! : 0;
      for (let pass = 0; pass < passes.length; pass++)
        growUnit(unit, points[pass]!, passes[pass]!, pace, moved[unit]!);
    }
  };
  return { members: units.map((member) => ({ unit: member ? member.unit : NOBODYS })), points, grow };
}

/** Of a unit that is not on the list, and so has no amount that a supplement could be counted on. */
const NOBODYS = { ownership: 'region' } as const;

/** Whether the list can be taken to grow: a faulty one is left for its fault to tell. */
function isUsable({ listed, list }: Member): boolean {
  return list.residence.reduce((sum, home) => sum + home.persons, 0) <= listed;
}

/** The classes that the rehab ages cut, of a unit whose single ages are stated. */
function cutClasses({ list }: Member, fifths: Float64Array): Cut[] {
  if (!list.ages) return [];
  const cut = [...fifths.keys()].filter((index) => fifths[index]! % WIDTH !== 0);
  return cut.map((index) => ({ index, inside: new Map<number, number>() }));
}

/** Sparsity points of the grown list; they go by how many they are, for the stated homes keep their shares. */
function farPoints(member: Member | null, listed: number, rules: Rules): Weight | null {
  if (!member || listed === 0) return { num: 0, den: 1 };
  const homes = member.list.residence;
  const rest = homes.reduce((some, home) => some - home.persons, member.listed);
  const same = homes.length === 0 || Object.is(listed, member.listed);
  const residence = same ? homes : grownHomes(homes, rest, listed);
  return (
    sparsityPoints({ ...member, list: { ...member.list, residence }, listed }, rules, [])?.points ?? null
  );
}

/** Persons of working age of one class of the grown list: they too go by how many they are. */
function agedInside(
  { classes, ages }: UnitList,
  index: number,
  passed: number,
  growth: number,
  rules: Rules,
): number {
  const same = AGE_CLASSES.map(() => growth);
  return fifthsOf(grownUnit(onlyClass(index, classes[index]!, ages), passed, same), rules);
}

function fifthsOf(list: UnitList, rules: Rules): number {
  const members = [{ id: '', unit: null, list, listed: 1 }];
  return workingAge(regionWith('', members, []), rules)[0]!;
}

/** A list with nobody outside a class. */
function onlyClass(index: number, persons: number, ages: readonly number[] | null): UnitList {
  const first = index * WIDTH;
  const single = Array.from({ length: OLDEST + 1 }, (_, age) =>
    age >= first && age < first + WIDTH ? (ages?.[age] ?? 0) : 0,
  );
  const classes = AGE_CLASSES.map((_, other) => (other === index ? persons : 0));
  return { unitId: '', classes, ages: ages && single, residence: [], origins: null };
}
