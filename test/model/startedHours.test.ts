// Hours that are begun: of each assignment, or of a patient's day.
import { describe, expect, test } from 'vitest';
import { startedHours } from '../../src/model/startedHours.ts';
import type { Assignment } from '../../src/model/types.ts';
import { assignment } from './purchases.ts';

/** Minutes of care, with what else is said. */
const care = (careMinutes: number, some: Partial<Assignment> = {}): Assignment =>
  assignment({ careMinutes, ...some });

function hours(reading: 'assignment' | 'patientDay', assignments: readonly Assignment[]): number[] {
  return startedHours(assignments, reading).map(
    ({ step }) => Number(step.value.num) / Number(step.value.den),
  );
}

test('care, administration and a journey of its own are counted, another journey not', () => {
  const parts = { adminMinutes: 20, travelMinutes: 40 };
  expect(hours('assignment', [care(60, parts), care(60, { ...parts, ownJourney: false })])).toEqual([2, 2]);
  expect(hours('assignment', [care(61, parts), care(40, { ...parts, ownJourney: false })])).toEqual([3, 1]);
});

test('an hour of each assignment is begun by each', () => {
  const begun = startedHours([care(20), care(20), care(61)], 'assignment');
  expect(hours('assignment', [care(20), care(20), care(61)])).toEqual([1, 1, 2]);
  expect(begun.map(({ together }) => together)).toEqual([false, false, false]);
});

test('an hour of a day stands at the assignment that begins it', () => {
  const day = [care(20), care(40), care(1), care(150)];
  expect(hours('patientDay', day)).toEqual([1, 0, 1, 2]);
  const begun = startedHours(day, 'patientDay');
  expect(begun.every(({ together }) => together)).toBe(true);
  const minutes = { what: 'workMinutes', unit: 'minutes', how: 'sum' };
  expect(begun[1]!.step).toMatchObject({
    ...{ what: 'startedHours', unit: 'hours', how: 'difference' },
    parts: [
      {
        what: 'startedHours',
        unit: 'hours',
        parts: [{ parts: [{ ...minutes, parts: [minutes, minutes] }, {}] }],
      },
      { what: 'earlierHours', unit: 'hours', parts: [{ parts: [minutes, {}] }] },
    ],
  });
});

describe('a day of its own has what differs in', () => {
  test.each<[string, Partial<Assignment>]>([
    ['date', { date: '2026-03-15' }],
    ['patient', { patient: 'P2' }],
    ['requester', { requester: 'B' }],
    ['performer', { performer: 'Berg' }],
    ['kind', { kind: 'accompanying' }],
    ['who bears the cost', { disputed: true }],
  ])('%s', (_, some) => {
    const begun = startedHours([care(20), care(20, some)], 'patientDay');
    expect(hours('patientDay', [care(20), care(20, some)])).toEqual([1, 1]);
    expect(begun.map(({ together }) => together)).toEqual([false, false]);
  });
});
