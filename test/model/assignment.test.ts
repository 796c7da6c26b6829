// Assignments one by one, in the order that they are told of.
import { expect, test } from 'vitest';
import { priced } from '../../src/model/assignment.ts';
import type { Assignment } from '../../src/model/types.ts';
import { rulesWith } from './build.ts';
import { ANNOUNCED, assignment } from './purchases.ts';

const itemsOf = (log: readonly Assignment[]): ReturnType<typeof priced>['items'] =>
  priced(log, rulesWith(2026), [ANNOUNCED]).items;

test('assignments come by day and hour, and by all else where these are alike, whatever the order of the log', () => {
  const atCost = { kind: 'accompanying' } as const;
  const sorted = [
    assignment({ date: '2026-03-13' }),
    assignment({ start: 540 }),
    assignment({ performer: 'Forshaga' }),
    assignment({ ...atCost, cost: null }),
    assignment({ ...atCost, cost: 0 }),
    assignment({ ...atCost, cost: 9 }),
    assignment({ ...atCost, cost: 9, disputed: true }),
    assignment(),
    assignment({ ownJourney: false, careMinutes: 46 }),
    assignment({ patient: 'P2' }),
    assignment({ requester: 'B' }),
    assignment({ start: 1441 }),
    assignment({ date: '2026-03-15', start: 0 }),
  ];
  for (const log of [sorted, sorted.toReversed(), [...sorted.slice(5), ...sorted.slice(0, 5)]])
    expect(itemsOf(log).map((item) => item.assignment)).toEqual(sorted);
});

test('assignments that are alike in all come in the order of the log', () => {
  const rows = [4, 3, 5].map((row) => assignment({ origin: { file: 'logg.csv', rows: [row] } }));
  expect(itemsOf(rows).map(({ assignment }) => assignment.origin?.rows)).toEqual([[4], [3], [5]]);
});

test.each([
  ['was not the performer’s own', { travelMinutes: 1, ownJourney: false }, ['travelNotPaid']],
  ['was the performer’s own', { travelMinutes: 1 }, []],
  ['took no time', { ownJourney: false }, []],
] as const)('travel is told to be unpaid only where it is: %s', (_, some, remarks) => {
  expect(itemsOf([assignment(some)])[0]!.remarks).toEqual(remarks);
});

test('what is barred has no price and nothing to say of it', () => {
  const log = [
    assignment({ kind: 'accompanying' }),
    assignment({ start: -1, travelMinutes: 5, ownJourney: false }),
  ];
  for (const item of itemsOf(log))
    expect(item).toMatchObject({ hours: 0, rate: null, ore: null, step: null, remarks: [] });
});
