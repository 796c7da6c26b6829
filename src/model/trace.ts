// Härledning: how an amount came about, as a tree of exact quantities that anybody can recompute.
import {
  compare,
  fraction,
  less,
  over,
  rounded,
  roundedUp,
  sumOfFractions,
  times,
  type Fraction,
} from '../money/fraction.ts';
import {
  SUMS,
  type IncomeLine,
  type Origin,
  type PostCode,
  type ReadingKey,
  type RulesName,
  type Sum,
} from './types.ts';

/** What a quantity is; its words are in the dictionaries under `quantity`. */
export type Quantity =
  | 'amount'
  | 'yearAmount'
  | 'monthAmount'
  | 'base'
  | 'printedRate'
  | 'listed'
  | 'weightedPersons'
  | 'weight'
  | 'persons'
  | 'regionAmount'
  | 'unitAmount'
  | 'unrounded'
  | 'pool'
  | 'weightedClass'
  | 'allWeightedPersons'
  | 'average'
  | 'cni'
  | 'cniWeight'
  | 'cniCount'
  | 'cniGroup'
  | 'cniIndex'
  | 'scbReference'
  | 'cniPoints'
  | 'allCniPoints'
  | 'allListed'
  | 'beforeMean'
  | 'meanCni'
  | 'lineTotal'
  | 'listingAndCni'
  | 'sparsityShare'
  | 'whole'
  | 'restShare'
  | 'sparsityFactor'
  | 'sparsityPool'
  | 'distanceWeight'
  | 'homePersons'
  | 'homePoints'
  | 'distancePoints'
  | 'sizeWeight'
  | 'tierPersons'
  | 'sizeTier'
  | 'sizePoints'
  | 'sizeCount'
  | 'sizePerPerson'
  | 'sparsityPoints'
  | 'allSparsityPoints'
  | 'tertialBase'
  | 'tertialSum'
  | 'tertials'
  | 'medicationBase'
  | 'rehabAmount'
  | 'classPart'
  | 'personsInside'
  | 'workingAge'
  | 'allWorkingAge'
  | 'notExternal'
  | 'externalBase'
  | 'supplement'
  | 'vat'
  | 'fourPools'
  | 'externalOnTop'
  | 'fixedExternal'
  | 'poolsLessFixed'
  | 'poolsAndExternal'
  | 'nothing'
  | 'keptFactor'
  | 'keptPool'
  | 'takenFromPool'
  | 'takenFromPools'
  | 'allDue'
  | 'total'
  | 'listPart'
  | 'months'
  | 'yearMonths'
  | 'dueBy'
  | 'duePart'
  | 'paidBy'
  | 'paidBefore'
  | 'announcedRate'
  | 'hourlyRate'
  | 'indexFactor'
  | 'priceIndex'
  | 'one'
  | 'sign'
  | 'careMinutes'
  | 'adminMinutes'
  | 'travelMinutes'
  | 'workMinutes'
  | 'workHours'
  | 'minutesPerHour'
  | 'startedHours'
  | 'earlierHours'
  | 'companionHours'
  | 'assistanceRate'
  | 'assignment'
  | 'companionShift'
  | 'repayment'
  | 'withoutCompensation'
  | 'costOfStaff'
  | 'sharers'
  | 'invoice'
  | 'cost'
  | 'debt'
  | 'referenceRate'
  | 'interestMarkup'
  | 'interestRate'
  | 'interest'
  | 'lateDays'
  | 'daysOfYear'
  | 'partOfYear'
  | 'count'
  | 'price'
  | 'listPrice'
  | 'regionValue'
  | 'freeVisit'
  | 'share'
  | 'coordination'
  | 'afterCoordination'
  | 'indexChange'
  | 'indexedPrice'
  | 'activity'
  | 'children'
  | 'centreAmount'
  | 'centreChildren'
  | 'floor'
  | 'ceiling'
  | 'claim'
  | 'claims'
  | 'centreUnits'
  | 'centreShare';

/** Of a value: `kr` values are öre, percentages are parts of one. */
export type StepUnit =
  | 'kr'
  | 'persons'
  | 'weight'
  | 'percent'
  | 'index'
  | 'km'
  | 'points'
  | 'number'
  | 'hours'
  | 'months'
  | 'minutes'
  | 'days';

/** `given`: read or stated. `roundedUp`: to a whole number, as started hours are. `shared`: a part [pool, own points, all points] by largest remainder, to whole öre. */
export type How =
  | 'given'
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'rounded'
  | 'roundedUp'
  | 'atLeast'
  | 'atMost'
  | 'shared';

export interface Step {
  readonly what: Quantity;
  /** What it is of: an age class, a unit's id, a line's code, a centre, a kind of visit, a list date, kilometres. */
  readonly label?: string;
  /** The post of the activity file, where the label is one of its kinds. */
  readonly post?: PostCode;
  readonly unit: StepUnit;
  readonly value: Fraction;
  readonly how: How;
  readonly parts: readonly Step[];
  /** Path in the year file, where it is a parameter: `listing.weights.0-4`. */
  readonly parameter?: string;
  /** Where it was read, where it is an input from a file. */
  readonly origin?: Origin;
  /** Where it is an input that was typed into the page. */
  readonly typed?: true;
}

/** Whether it is a sum of lines that is asked about, not a line. */
export function isSum(line: Target['line']): line is Sum {
  return Object.hasOwn(SUMS, line);
}

/** What an explanation is of. */
export interface Target extends RulesName {
  /** The list's period; null where the year's months rest on several lists. */
  readonly period: string | null;
  /** 1–12; null for the year. */
  readonly month: number | null;
  /** Null for the region. */
  readonly unitId: string | null;
  /** `pools`: the five lines that make up the published total. */
  readonly line: IncomeLine | Sum;
}

export interface Trace {
  readonly target: Target;
  /** Its value is the amount in whole öre. */
  readonly root: Step;
  /** The open questions that bear on the amount. */
  readonly readings: readonly ReadingKey[];
}

type Name = Pick<Step, 'what' | 'unit'> &
  Partial<Pick<Step, 'label' | 'post' | 'parameter' | 'origin' | 'typed'>>;

/** Where an input stands: in a file, or on the page; to be spread into the name of a step. */
export function read(origin: Origin | null): Pick<Step, 'origin' | 'typed'> {
  return origin ? { origin } : { typed: true };
}

/** A value that was read, stated or counted: `num` ÷ `den`. */
export function given(name: Name, num: number | bigint, den: number | bigint = 1): Step {
  return { ...name, how: 'given', value: fraction(num, den), parts: [] };
}

/** A quantity made of others. `shared` needs the amount that the sharing gave. */
export function made(name: Name, how: Exclude<How, 'given' | 'shared'>, parts: readonly Step[]): Step {
  return {
    ...name,
    how,
    parts,
    value: combine(
      how,
      parts.map((part) => part.value),
    ),
  };
}

/** A share of a pool: öre as allocated, of the pool, by own points of all points. */
export function shared(name: Name, ore: number, pool: Step, own: Step, all: Step): Step {
  return { ...name, how: 'shared', value: fraction(ore), parts: [pool, own, all] };
}

/** The value of a tree from its leaves alone; of a share, what was allocated. */
export function recompute(step: Step): Fraction {
  if (step.how === 'given' || step.how === 'shared') return step.value;
  return combine(step.how, step.parts.map(recompute));
}

function combine(how: Exclude<How, 'given' | 'shared'>, values: readonly Fraction[]): Fraction {
  const [first = fraction(0), ...rest] = values;
  switch (how) {
    case 'sum':
      return sumOfFractions(values);
    case 'difference':
      return rest.reduce(less, first);
    case 'product':
      return rest.reduce(times, first);
    case 'quotient':
      return rest.reduce(over, first);
    case 'rounded':
      return fraction(rounded(first));
    case 'roundedUp':
      return fraction(roundedUp(first));
    case 'atLeast':
      return rest.reduce((most, value) => (compare(value, most) > 0 ? value : most), first);
    case 'atMost':
      return rest.reduce((least, value) => (compare(value, least) < 0 ? value : least), first);
  }
}

/** Every step of a tree, the root first; one that stands in several places once. */
export function steps(root: Step): Step[] {
  const met = new Set<Step>();
  const meet = (step: Step): void => {
    if (met.has(step)) return;
    met.add(step);
    step.parts.forEach(meet);
  };
  meet(root);
  return [...met];
}
