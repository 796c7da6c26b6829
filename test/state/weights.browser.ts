import { beforeEach, expect, test } from 'vitest';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { Session } from '../../src/state/session.svelte.ts';
import type { Weights } from '../../src/state/weights.svelte.ts';
import type { WeightsShown } from '../../src/state/weightsShown.svelte.ts';

let session: Session;
let weights: Weights;
let shown: WeightsShown;
beforeEach(async () => {
  session = new Session();
  await session.start();
  ({ weights } = session);
  ({ shown } = weights);
});

/** What the worker answers has come. */
const settled = (): Promise<void> =>
  expect.poll(() => shown.settled && session.results.variant !== null).toBe(true) as Promise<void>;
const OLD = AGE_CLASSES.indexOf('80-84');
const column = (of: (index: number) => number): string => AGE_CLASSES.map((_, i) => of(i)).join('\n');

test('the first change starts a scenario, and is one step to undo', () => {
  expect([session.scenarios.chosen, shown.values?.[OLD], shown.sums?.after]).toEqual([
    ...[null, 221, shown.sums?.before],
  ]);
  weights.set(OLD, 240);
  expect(session.scenarios.chosen).toMatchObject({
    ...{ name: 'Förslag 1', baseYear: 2026 },
    changes: [{ path: 'listing.weights.80-84', value: '2.40' }],
  });
  expect(shown.shifts).toEqual({ raised: [[OLD, OLD]], lowered: [] });
  expect(shown.sums!.after.mean!).toBeGreaterThan(shown.sums!.before.mean!);
  session.scenarios.undo();
  expect([session.scenarios.chosen, shown.values?.[OLD]]).toEqual([null, 221]);
});

test('what is drawn shows at once in the sums and changes nothing until it is set', async () => {
  const before = shown.sums!.after.pool!;
  shown.draw({ index: OLD, value: 240 });
  // 0.19 × 2 301 kr for each of the persons.
  expect(shown.sums!.after.pool! - before).toBeCloseTo(0.19 * 230_100 * shown.counts![OLD]!, -3);
  expect([shown.settled, session.scenarios.canUndo, shown.extremes]).toEqual([false, false, null]);
  shown.draw({ index: OLD, value: 221 });
  expect(shown.settled).toBe(true);
  weights.set(OLD, 240);
  await settled();
  expect(session.scenarios.log).toHaveLength(1);
});

test('who gains most is told of the amounts on the page', async () => {
  weights.set(OLD, 240);
  await settled();
  const most = shown.extremes!.most!;
  expect(most.after).toBeGreaterThan(most.before);
  expect(shown.extremes!.least).toBeNull();
  expect(shown.sums!.after.pool).toBe(session.results.result!.totals[0]);
});

test('a weight out of bounds, and a locked one, is refused with the reason', () => {
  weights.set(OLD, 1001);
  expect(weights.problem).toEqual({ code: 'bounds', index: OLD, value: 1001 });
  weights.lock(OLD, true);
  expect(weights.problem).toBeNull();
  weights.set(OLD, 240);
  expect(weights.problem).toEqual({ code: 'locked', classes: [OLD] });
  expect(session.scenarios.all).toEqual([]);
});

test('locks are of listing or medication alone', () => {
  weights.lockAll(true);
  weights.choose('medication');
  expect(weights.locked.includes(true)).toBe(false);
  expect(shown.values?.[OLD]).toBe(305);
});

test('all that are not locked are scaled, and normalising tells factor and mean', () => {
  weights.lock(0, true);
  weights.scale(110_00);
  expect([shown.values?.[0], shown.values?.[1], weights.done?.did]).toEqual([116, 40, 'scaled']);
  weights.normalise();
  const { done } = weights;
  expect(done).toMatchObject({ did: 'normalised', mean: shown.sums!.after.mean });
  expect(done?.did === 'normalised' && done.factor).toBeCloseTo(0.909, 2);
  expect(shown.sums!.after.mean).toBeCloseTo(1, 3);
  expect(shown.values?.[0]).toBe(116);
  session.scenarios.undo();
  expect(weights.done).toBeNull();
});

test('weights are taken from a year, all that are not locked or one', () => {
  const of2025 = shown.columns.find(({ label }) => 'year' in label && label.year === 2025)!;
  weights.take(of2025, 0);
  expect([shown.values?.[0], shown.values?.[1]]).toEqual([of2025.values[0], 36]);
  weights.lock(1, true);
  weights.take(of2025);
  expect(shown.values).toEqual(of2025.values.with(1, 36));
  expect(weights.done).toEqual({ did: 'taken', label: { year: 2025 }, kept: true });
});

test('the parent of a copied scenario can be taken back to', () => {
  weights.set(OLD, 240);
  session.scenarios.copy(session.scenarios.chosen!, 'Kopia');
  weights.set(OLD, 250);
  const parent = shown.columns.at(-1)!;
  expect(parent.label).toEqual({ parent: 'Förslag 1' });
  weights.take(parent, OLD);
  expect(shown.values?.[OLD]).toBe(240);
});

test('a pasted column fills downwards in one step; a faulty one changes nothing', async () => {
  await weights.paste('2,40\r\n2,50\r\n', OLD);
  expect([shown.values?.[OLD], shown.values?.[OLD + 1]]).toEqual([240, 250]);
  expect(weights.done).toEqual({ did: 'pasted', classes: [OLD, OLD + 1] });
  const values = shown.values;
  await weights.paste('2,41\nx', OLD);
  expect(weights.problem).toEqual({ code: 'pasted', problems: [{ code: 'notNumber', row: 2, value: 'x' }] });
  await weights.paste('2,42\n11', OLD);
  expect(weights.problem).toMatchObject({ code: 'bounds', index: OLD + 1, value: 1100 });
  expect([shown.values, session.scenarios.log.length]).toEqual([values, 1]);
});

test('visits give weights with a mean of one, that are used in one step with the reason', async () => {
  const { visits } = weights;
  await visits.volumes.write(column((i) => (i === 20 ? 0 : shown.counts![i]! * (10 + i))));
  const { estimate } = visits;
  if (!estimate || 'code' in estimate) throw new Error('No weights');
  expect(estimate.mean).toBeCloseTo(1, 3);
  expect(estimate.notes).toEqual([{ note: 'nothingDone', classIndex: 20 }]);
  weights.useVisits('Efter besök');
  expect(shown.values).toEqual(estimate.weights);
  expect(session.scenarios.chosen!.changes.every(({ rationale }) => rationale === 'Efter besök')).toBe(true);
  session.scenarios.undo();
  expect(session.scenarios.all).toEqual([]);
});

test('listed by class may be pasted beside the visits, and then count instead of the list', async () => {
  const { visits } = weights;
  await visits.volumes.write(column(() => 10));
  await visits.persons.write(column((i) => (i === 20 ? 0 : 5)));
  const { estimate } = visits;
  expect(estimate).toMatchObject({
    mean: 1,
    notes: [{ note: 'nobodyListed', classIndex: 20, volume: 1000 }],
  });
  expect(estimate && 'weights' in estimate && [estimate.weights[0], estimate.weights[20]]).toEqual([
    100, 138,
  ]);
  await visits.persons.write('fem');
  expect([visits.estimate, visits.persons.problems[0]?.code]).toEqual([null, 'lineCount']);
  await visits.persons.write('');
  expect(visits.estimate).not.toBeNull();
});
