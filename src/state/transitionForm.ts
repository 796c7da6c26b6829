// Formuläret för övergångsregler: floor, ceiling and the shares of the years, read or told what is wrong.
import type { Limits } from '../model/transition.ts';
import { wholeOf } from '../i18n/written.ts';

export interface TransitionForm {
  readonly measure: Limits['measure'];
  /** Per cent, or kronor per listed; empty for none. */
  readonly floor: string;
  readonly ceiling: string;
  /** Per cent of the redistribution made by each year. */
  readonly shares: readonly string[];
}

export const NEW_TRANSITION: TransitionForm = {
  ...{ measure: 'percent', floor: '-1', ceiling: '', shares: ['100'] },
};
export const MOST_YEARS = 5;

export interface ReadTransition {
  readonly limits: Limits;
  readonly shares: readonly number[];
}

/** The fields that are no numbers, or no shares. */
export interface Unread {
  readonly floor: boolean;
  readonly ceiling: boolean;
  readonly shares: readonly boolean[];
}

const PLACES = 2;
const WHOLE = 100_00;

/** Equal steps to the whole: 33.33, 66.67 and 100 per cent for three years. */
export function equalShares(years: number): string[] {
  return Array.from({ length: years }, (_, i) => String(Math.round((WHOLE * (i + 1)) / years) / 100));
}

/** What is wrong with each field. */
export function unread({ floor, ceiling, shares }: TransitionForm): Unread {
  const wrong = (text: string): boolean => text.trim() !== '' && wholeOf(text, PLACES, '%') === null;
  return {
    ...{ floor: wrong(floor), ceiling: wrong(ceiling) },
    shares: shares.map((text) => {
      const share = wholeOf(text, PLACES, '%');
      return share === null || share < 0 || share > WHOLE;
    }),
  };
}

/** Null while a field cannot be read. */
export function readTransition(form: TransitionForm): ReadTransition | null {
  const { floor, ceiling, shares } = unread(form);
  if (floor || ceiling || shares.includes(true)) return null;
  const limit = (text: string): number | null => (text.trim() === '' ? null : wholeOf(text, PLACES, '%'));
  return {
    limits: { measure: form.measure, floor: limit(form.floor), ceiling: limit(form.ceiling) },
    shares: form.shares.map((text) => wholeOf(text, PLACES, '%')!),
  };
}
