// Formuläret för målsökning: what is typed of the goal and of the parameters that may change, read or told what is wrong.
import type { Fault } from '../model/fault.ts';
import { POOLS, type PoolCode } from '../model/types.ts';
import type { Parameter } from '../params/parameter.ts';
import type { AskedGoal, AskedKnob } from '../worker/client.ts';
import { decimalOf, wholeOf } from '../i18n/written.ts';

export const GOAL_KINDS = ['floor', 'perListedFloor', 'unit', 'pool', 'total', 'paid', 'share'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export interface KnobForm {
  readonly path: string;
  readonly low: string;
  readonly high: string;
  readonly opposite: boolean;
}

export interface GoalForm {
  readonly kind: GoalKind;
  /** Per cent. */
  readonly floor: string;
  /** Kronor. */
  readonly perListed: string;
  readonly unitId: string | null;
  readonly line: PoolCode;
  readonly shareOf: PoolCode;
  /** Per cent. */
  readonly share: string;
  /** As under the rules compared with, or what is typed: kronor of a unit, else thousands. */
  readonly typed: boolean;
  readonly amount: string;
  readonly knobs: readonly KnobForm[];
}

export const NEW_GOAL: GoalForm = {
  ...{ kind: 'floor', floor: '-1', perListed: '-20', unitId: null, line: 'listing' },
  ...{ shareOf: 'sparsity', share: '17', typed: false, amount: '', knobs: [] },
};

/** Why a field cannot be read. */
export type FieldProblem = 'noUnit' | 'noAmount' | 'noFloor' | 'noPerListed' | 'noShare' | 'noKnob';
export type KnobProblem = Fault | 'noBound' | 'lowAboveHigh';

/** Of kronor, of thousands of kronor and of per cent. */
const PLACES = 2;
const WHOLE = 100_00;
/** More than are listed with any unit, so that öre per listed times them can be counted. */
const PERSONS = 10_000_000;

/** Parts of the rules with numbers that the listed lines come from. */
const GROUPS: readonly string[] = ['listing', 'cni', 'sparsity', 'medication', 'rehab', 'external'];
/** Limits of intervals go in pairs, so that one alone cannot be moved. */
const PAIRED = ['distanceFrom', 'distanceTo', 'sizeFrom', 'sizeTo'];

/** The parameters that may be turned to reach a goal. */
export function turnable(parameters: readonly Parameter[]): Parameter[] {
  return parameters.filter(({ group, key, unit, value }) => {
    if (unit === 'reading' || value === null || PAIRED.includes(key)) return false;
    return GROUPS.includes(group) || (group === 'published' && (POOLS as readonly string[]).includes(key));
  });
}

export function knobFor({ path, min, max }: Parameter): KnobForm {
  return { path, low: min ?? '', high: max ?? '', opposite: false };
}

const BASES: Readonly<Record<PoolCode, readonly string[]>> = {
  ...{
    listing: ['listing.base'],
    cni: ['cni.average'],
    sparsity: ['sparsity.share'],
    rehab: ['rehab.amount'],
  },
  medication: ['medication.base.tertial1', 'medication.base.tertial2', 'medication.base.tertial3'],
};

/** The parameters that move a goal most plainly. */
export function plainKnobs({ kind, line, shareOf }: GoalForm): readonly string[] {
  if (kind === 'pool') return BASES[line];
  return kind === 'share' ? BASES[shareOf] : BASES.listing;
}

export function goalOf(form: GoalForm): AskedGoal | FieldProblem {
  const { kind, unitId, line, typed, amount } = form;
  switch (kind) {
    case 'floor': {
      const percent = wholeOf(form.floor, PLACES, '%');
      return percent === null || Math.abs(percent) > WHOLE ? 'noFloor' : { kind, percent };
    }
    case 'perListedFloor': {
      const ore = wholeOf(form.perListed, PLACES);
      return ore === null || !Number.isSafeInteger(ore * PERSONS) ? 'noPerListed' : { kind, ore };
    }
    case 'share': {
      const percent = wholeOf(form.share, PLACES, '%');
      return percent === null || percent < 0 || percent > WHOLE
        ? 'noShare'
        : { kind, line: form.shareOf, percent };
    }
    default: {
      const written = typed ? wholeOf(amount, PLACES) : null;
      const ore = written === null ? null : written * (kind === 'unit' ? 1 : 1000);
      if (kind === 'unit' && unitId === null) return 'noUnit';
      if (typed && !(Number.isSafeInteger(ore) && ore! >= 0)) return 'noAmount';
      if (kind === 'unit') return { kind, unitId: unitId!, ore };
      return kind === 'pool' ? { kind, line, ore } : { kind, ore };
    }
  }
}

/** `faultOf` tells why a value cannot be set. */
export function knobOf(
  { path, low, high, opposite }: KnobForm,
  faultOf: (path: string, value: string) => Fault | null,
): AskedKnob | KnobProblem {
  const [least, most] = [decimalOf(low, '%'), decimalOf(high, '%')];
  if (least === null || most === null) return 'noBound';
  if (Number(least) > Number(most)) return 'lowAboveHigh';
  return faultOf(path, least) ?? faultOf(path, most) ?? { path, low: least, high: most, opposite };
}
