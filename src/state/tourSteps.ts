// Visningarnas steg: where each step of a guided tour is, and what it points at there.
import type { PlaceName } from './place.svelte.ts';

export const TOURS = ['politician', 'unit', 'planner'] as const;
export type TourName = (typeof TOURS)[number];

/** The units that steps are of; null where there are none. */
export interface TourUnits {
  /** The one whose amount changes most in per cent. */
  readonly affected: string | null;
  /** The one that the reader chose, or else the largest. */
  readonly own: string | null;
}

export interface Spot {
  readonly place: PlaceName;
  readonly detail: string | null;
}

interface Step extends Spot {
  /** Its texts in `tour.steps` of the language. */
  readonly key: string;
  /** What it points at: the element with this `data-tour`. */
  readonly target: string;
  /** Which unit the address names after the detail. */
  readonly of?: keyof TourUnits;
}

const step = <Key extends string>(
  key: Key,
  place: PlaceName,
  detail: string | null,
  target: string,
  of?: keyof TourUnits,
) => ({ key, place, detail, target, ...(of && { of }) });

export const STEPS = {
  politician: [
    step('year', 'overview', null, 'year'),
    step('ranking', 'compare', 'enheter', 'ranking'),
    step('why', 'compare', 'varfor', 'why', 'affected'),
    step('trust', 'overview', null, 'mark'),
    step('brief', 'print', null, 'print'),
  ],
  unit: [
    step('choose', 'unit', null, 'unit-choice'),
    step('income', 'unit', null, 'unit-year', 'own'),
    step('months', 'unit', null, 'months', 'own'),
    step('amount', 'unit', null, 'statement', 'own'),
    step('page', 'print', null, 'print', 'own'),
  ],
  planner: [
    step('scenario', 'scenario', 'parametrar', 'scenario'),
    step('weights', 'scenario', 'vikter', 'weights'),
    step('pots', 'scenario', 'potter', 'hold'),
    step('goal', 'scenario', 'mal', 'goal'),
    step('compare', 'compare', 'flera', 'columns'),
    step('share', 'scenario', 'parametrar', 'share'),
  ],
} as const satisfies Record<TourName, readonly Step[]>;

export type TourStep = (typeof STEPS)[TourName][number];

/** Where a step is, for the units there are. */
export function spotOf({ place, detail, ...step }: Step, units: TourUnits): Spot {
  const unit = step.of ? units[step.of] : null;
  return { place, detail: [detail, unit].filter((part) => part !== null).join('/') || null };
}

/** Whether one is still at a step: in the same part of the same view, of whichever unit. */
export function isAt({ place, detail }: Step, at: Spot): boolean {
  if (place !== at.place) return false;
  return place === 'unit' || place === 'print' || (at.detail ?? '').split('/')[0] === (detail ?? '');
}
