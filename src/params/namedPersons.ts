// Personer i underlaget: where a data set from a file of our own names a person by number.
import { hidesPersonalNumber, holdsPersonalNumber, isPersonalNumber } from '../model/personalNumber.ts';
import type { Dataset } from '../model/types.ts';

/** An agreement may be a number of ten digits. */
const AGREEMENT = /^\d{1,10}$/;

/** The place of the first personal identity number, told as they are in the files that a data set is read from. */
export function namedPerson(dataset: Dataset): string | null {
  const { units, lists, activities, assignments, companionShifts } = dataset;
  return (
    found('units', units, ['id', 'name', 'municipality'], isPersonalNumber) ??
    first(lists, (list, i) => found(`lists.${i}.units`, list.units, ['unitId'], isPersonalNumber)) ??
    found('activities', activities, ['unitId', 'kind', 'counterpart'], isPersonalNumber) ??
    found('assignments', assignments, ['patient'], hidesPersonalNumber) ??
    found('assignments', assignments, ['requester', 'performer'], holdsPersonalNumber) ??
    found('companionShifts', companionShifts, ['patient'], hidesPersonalNumber) ??
    found('companionShifts', companionShifts, ['requester', 'performer'], holdsPersonalNumber) ??
    found('companionShifts', companionShifts, ['agreement'], isPersonAgreed)
  );
}

function isPersonAgreed(text: string): boolean {
  return !AGREEMENT.test(text) && isPersonalNumber(text);
}

function found<T>(
  part: string,
  rows: readonly T[],
  keys: readonly (keyof T & string)[],
  looks: (text: string) => boolean,
): string | null {
  return first(rows, (row, i) => {
    const key = keys.find((one) => looks(String(row[one] ?? '')));
    return key === undefined ? null : `${part}.${i}.${key}`;
  });
}

function first<T>(rows: readonly T[], look: (row: T, index: number) => string | null): string | null {
  for (let i = 0; i < rows.length; i++) {
    const place = look(rows[i]!, i);
    if (place !== null) return place;
  }
  return null;
}
