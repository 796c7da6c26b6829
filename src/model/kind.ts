// Slag av verksamhet: what a row of a kind counts and where its price comes from.
import { given, type Step } from './trace.ts';
import type { PostCode, Rules } from './types.ts';

/** What a number counts; its words are in the dictionaries under `inputs.countOf`. */
export type CountUnit =
  'visits' | 'talks' | 'examinations' | 'hours' | 'months' | 'places' | 'children' | 'percent' | 'pieces';

/**
 * Where the price of one comes from. `rules`: printed in the source, so a price in the row is a fault. `list`: the
 * row, or else the region's `*` row. `cost`: the row alone. `free`: nothing is paid, and no price may be stated.
 */
type PriceSource = 'rules' | 'list' | 'cost' | 'free';

/** The `*` rows that hold a price. */
export interface PriceList {
  readonly post: PostCode;
  /** Null where every kind has its own price. */
  readonly kind: string | null;
  /** The price of an earlier year is raised by the consumer price index. */
  readonly indexed?: true;
}

/** One kind of a post, as a row of a unit states it. */
export interface Kind {
  readonly counts: CountUnit;
  readonly price: PriceSource;
  /** What the rules print, for `rules` and `free`. */
  readonly printed?: (rules: Rules) => Step;
  /** Where the price stands, for `list`. */
  readonly list?: PriceList;
  /** The part of the price that is paid, where it is not all. */
  readonly share?: (rules: Rules) => Step;
  /** The price is for a whole year, so that a row for a month is paid a twelfth of it. */
  readonly stock?: true;
  /** Taken off the post, not added to it. */
  readonly deducted?: true;
  /** What an empty number stands for, where it need not be stated. */
  readonly emptyCount?: 'one' | 'listedChildren';
}

/** At an amount that the rules print. */
export function printed(counts: CountUnit, parameter: string, ore: (rules: Rules) => number): Kind {
  return {
    counts,
    price: 'rules',
    printed: (rules) => given({ what: 'price', unit: 'kr', parameter }, ore(rules)),
  };
}

/** Priced by a list of the region; without one, by the post's own, kind by kind. */
export function listed(counts: CountUnit, list?: PriceList): Kind {
  return { counts, price: 'list', ...(list && { list }) };
}

/** At the price or the whole cost that the row states. */
export function atCost(counts: CountUnit): Kind {
  return { counts, price: 'cost' };
}

/** Person-months at a part of the region's median salary. */
export function salaried(post: PostCode, parameter: string, ratio: (rules: Rules) => number): Kind {
  return { ...listed('months', { post, kind: 'medianSalary' }), share: part(parameter, ratio) };
}

/** A part of the price that the rules print. */
export function part(parameter: string, ratio: (rules: Rules) => number): (rules: Rules) => Step {
  return (rules) => given({ what: 'share', unit: 'percent', parameter }, ratio(rules), 10_000);
}
