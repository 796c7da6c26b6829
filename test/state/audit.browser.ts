import { beforeEach, expect, test } from 'vitest';
import type { AuditRow } from '../../src/model/auditRow.ts';
import { Session } from '../../src/state/session.svelte.ts';

const UNITS =
  'enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;Enhet A;Berg;region;45;1,1\nB;Enhet B;Berg;privat;12;0,9\n';
const listing = (a: number): string =>
  `enhet_id;period;aldersgrupp;antal\nA;2025;20-24;100\nB;2025;30-34;30\nA;2026;20-24;${a}\nB;2026;30-34;30\n`;
const AT = '2026-11-22T09:00:00.000Z';

let session: Session;
beforeEach(async () => {
  session = new Session();
  session.settings.setLanguage('sv');
  await session.start();
});

async function use(a: number): Promise<void> {
  await session.give([new File([UNITS], 'enheter.csv'), new File([listing(a)], 'listning.csv')]);
  await session.useFiles();
}
const differing = (): AuditRow[] => session.audit.rows.filter(({ state }) => state === 'differs');
const kinds = (): string[] => session.stamps.map(({ kind }) => kind);

test('finds nothing to remark on in the sample, but that it is invented', () => {
  expect(differing()).toEqual([]);
  expect(kinds()).toEqual(['sample']);
  expect(session.stampTexts).toEqual(['Exempeldata – påhittade uppgifter']);
  expect([session.reconciled, session.allReconciled, session.audit.othersDiffering]).toEqual([
    true,
    true,
    [],
  ]);
});

test('stamps own data that deviate until every deviation is accepted, then with the reasons', async () => {
  await use(150);
  expect([session.reconciled, kinds()]).toEqual([false, ['unreconciled']]);
  const rows = differing();
  expect(rows).toContainEqual(expect.objectContaining({ check: 'listChange', subject: 'A' }));
  expect(session.audit.accept(rows.slice(1), 'Ett litet prov', AT)).toBe(true);
  expect([session.reconciled, kinds()]).toEqual([false, ['unreconciled', 'accepted']]);
  expect(session.audit.accept(rows.slice(0, 1), '  Prov   av listan ', AT)).toBe(true);
  // The year compared with still differs, and the stamps tell the two apart.
  expect([session.reconciled, kinds()]).toEqual([true, ['unreconciled', 'accepted']]);
  expect(session.stampTexts).toEqual([
    'Ej avstämd 2025',
    'Avvikelse godtagen 2026: Prov av listan; Ett litet prov',
  ]);
  expect(session.holdsOwnData).toBe(true);
});

test('accepts nothing without a reason', async () => {
  await use(150);
  expect([session.audit.accept(differing(), ' \t', AT), session.audit.accept([], 'Ja', AT)]).toEqual([
    false,
    false,
  ]);
  expect(session.audit.acceptances).toEqual({});
});

test('forgets an acceptance when a number of what was accepted changes, and knows it again', async () => {
  await use(150);
  session.audit.accept(differing(), 'Prov', AT);
  await use(151);
  const [change] = differing().filter(({ check }) => check === 'listChange');
  expect([session.audit.acceptanceOf(change!), session.reconciled]).toEqual([null, false]);
  await use(150);
  expect(session.reconciled).toBe(true);
});

test('takes an acceptance back', async () => {
  await use(150);
  session.audit.accept(differing(), 'Prov', AT);
  const [key] = Object.keys(session.audit.acceptances);
  session.audit.withdraw(key!);
  expect([session.reconciled, session.audit.acceptances[key!]]).toEqual([false, undefined]);
});

test('takes acceptances from a file in the place of those there are', async () => {
  await use(150);
  session.audit.accept(differing(), 'Prov', AT);
  const kept = structuredClone(Object.values(session.audit.acceptances));
  session.audit.restore([]);
  expect(session.reconciled).toBe(false);
  session.audit.restore(kept);
  expect(session.reconciled).toBe(true);
});

test('an acceptance of one year leaves what is published of another year to be accepted', async () => {
  await use(100);
  session.audit.accept(differing(), 'Bara två enheter', AT);
  expect([session.reconciled, session.allReconciled, session.audit.othersDiffering]).toEqual([
    true,
    false,
    [2025],
  ]);
  expect(session.stampsOf(session.results.all).map(({ kind }) => kind)).toEqual(['unreconciled', 'accepted']);
});

test('another limit is another judgement, told at once', async () => {
  await use(150);
  session.audit.limit({ listChange: 5_000 });
  expect(differing().map(({ check }) => check)).not.toContain('listChange');
});
