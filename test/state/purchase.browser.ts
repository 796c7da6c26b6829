import { beforeEach, expect, test } from 'vitest';
import type { Activity } from '../../src/model/types.ts';
import { Session } from '../../src/state/session.svelte.ts';

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
});

const rate = (ore: number): Activity => ({
  ...{ unitId: null, period: '2026', post: 'servicePurchase', kind: 'rate', count: null, amount: ore },
  ...{ counterpart: null, origin: null },
});
const cells = (changes: Record<string, string> = {}): Record<string, string> => ({
  ...{ datum: '2026-05-04', starttid: '09:00', vard_min: '40', admin_min: '25', resa_min: '0' },
  ...{ bestallare: 'JH18', utforare: 'Bergs kommun', patient: 'P07' },
  ...{ egen_resa: 'nej', slag: 'primaryCare', kostnad_kr: '', tvist: 'nej' },
  ...changes,
});

test('follows the log: its last year, its first quarter, invoices dated the day after', async () => {
  expect([session.purchase.year, session.purchase.part]).toEqual([2026, 1]);
  await session.purchase.log.add('assignments', cells());
  expect([session.purchase.part, session.purchase.dated]).toEqual([2, '2026-07-01']);
});

test('makes an invoice of what was typed, at the rate that was typed', async () => {
  await session.inputs.setActivity(rate(60_000));
  expect(await session.purchase.log.add('assignments', cells())).toEqual([]);
  await session.purchase.update();
  expect(session.purchase.invoices).toMatchObject([
    { requester: 'JH18', performer: 'Bergs kommun', ore: 120_000, due: '2026-07-31' },
  ]);
});

test('takes the unit whose name was written', async () => {
  const unit = session.results.dataset!.units[3]!;
  await session.purchase.log.add('assignments', cells({ bestallare: unit.name }));
  expect(session.inputs.assignments[0]?.requester).toBe(unit.id);
});

test('adds nothing that is faulty, and says what', async () => {
  const faults = await session.purchase.log.add('assignments', cells({ patient: '121212-1212' }));
  expect(faults).toMatchObject([{ code: 'personalNumber' }]);
  expect(session.inputs.assignments).toEqual([]);
});

test('takes out one of two rows that are alike, and undo brings it back', async () => {
  await session.purchase.log.add('assignments', cells());
  await session.purchase.log.add('assignments', cells());
  await session.purchase.update();
  await session.purchase.log.removeAssignment(session.purchase.answer!.items[0]!.assignment);
  expect(session.inputs.assignments).toHaveLength(1);
  await session.inputs.undo();
  expect(session.inputs.assignments).toHaveLength(2);
});

test('keeps the day before where what was written is no day', () => {
  expect(session.purchase.date('2026-02-30')).toBe(false);
  expect(session.purchase.dated).toBe('2026-04-01');
  expect(session.purchase.date('2026-04-10')).toBe(true);
  expect(session.purchase.dated).toBe('2026-04-10');
});

test('forgets the date and the open invoice with the period', async () => {
  await session.inputs.setActivity(rate(60_000));
  await session.purchase.log.add('assignments', cells());
  await session.purchase.update();
  session.purchase.open(session.purchase.invoices[0]!.number);
  expect(session.purchase.opened).not.toBeNull();
  session.purchase.date('2026-08-10');
  session.purchase.choosePart(3);
  expect([session.purchase.opened, session.purchase.dated]).toEqual([null, '2026-10-01']);
});

test('goes by months for companions', async () => {
  session.purchase.chooseScheme('varmland');
  await session.purchase.log.add('companionShifts', {
    ...{ datum: '2026-03-06', timmar: '4', bestallare: 'Medicin', utforare: 'Bergs kommun' },
    ...{ patient: 'P33', avtal: '12', beviljad: '' },
  });
  expect([session.purchase.parts, session.purchase.part, session.purchase.dated]).toEqual([
    12,
    3,
    '2026-04-01',
  ]);
});

test('says what the figures are of until those of another period are there', async () => {
  await session.inputs.setActivity(rate(60_000));
  await session.purchase.log.add('assignments', cells());
  await session.purchase.update();
  session.purchase.choosePart(3);
  const coming = session.purchase.update();
  expect([session.purchase.shown.part, session.purchase.busy, session.catchingUp]).toEqual([2, true, true]);
  expect(session.purchase.invoices).toHaveLength(1);
  await coming;
  expect([session.purchase.shown.part, session.purchase.busy, session.catchingUp]).toEqual([3, false, false]);
  expect(session.purchase.invoices).toEqual([]);
});
