import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Session } from '../../src/state/session.svelte.ts';
import StartView from '../../src/views/start/StartView.svelte';
import Tour from '../../src/views/tour/Tour.svelte';
import '../../src/app.css';

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
  session.place.go('start');
});

const claim = () => page.getByRole('heading', { level: 1 });
const picture = () => page.getByTestId('year-picture').getByRole('heading', { level: 2 });

test('tells the year in one sentence and one picture, with the same figures in a table', async () => {
  await render(StartView, { session });
  await expect
    .element(claim())
    .toHaveTextContent(/För sina listade får vårdenheterna 24,9\smiljoner kronor mer 2026 än 2025/);
  await expect.element(picture()).toHaveTextContent('Alla 30 vårdenheter får mer 2026 än 2025');
  await page.getByText('Visa siffrorna i en tabell').click();
  await expect
    .element(page.getByTestId('year-units').getByRole('row', { name: /^Alla vårdenheter/ }))
    .toBeVisible();
});

test('tells of a scenario against its year', async () => {
  session.scenarios.set({ 'rehab.amount': '0' }, 'Utan rehab');
  await expect.poll(() => session.results.variant).not.toBeNull();
  await render(StartView, { session });
  await expect.element(claim()).toHaveTextContent(/mindre än 2026$/);
  await expect
    .element(picture())
    .toHaveTextContent('Alla 30 vårdenheter får mindre 2026 ”Utan rehab” än 2026');
});

test('draws bars where the units have no coordinates', async () => {
  const { dataset } = session.results;
  const units = dataset!.units.map((unit) => ({ ...unit, lat: null, lon: null }));
  await session.results.show({ ...dataset!, units });
  await render(StartView, { session });
  const options = page.getByTestId('year-picture').getByRole('option');
  await expect.element(options.first()).toBeVisible();
  expect(options.all()).toHaveLength(12);
});

test('says what to do where nobody is listed', async () => {
  const { dataset } = session.results;
  const lists = dataset!.lists.map((list) => ({ ...list, units: [] }));
  await session.results.show({ ...dataset!, lists });
  await render(StartView, { session });
  await expect.element(page.getByRole('link', { name: 'Till inläsningen' })).toBeVisible();
  expect(page.getByTestId('year-picture').query()).toBeNull();
});

test('a tour begins with the keyboard, goes to its heading, and gives the focus back when it is left', async () => {
  await render(StartView, { session });
  await render(Tour, { session });
  const begin = page.getByRole('button', { name: /^Visa mig runt: Vad betyder/ });
  (begin.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Vad regionen betalar' })).toHaveFocus();
  expect(session.place.name).toBe('overview');
  await userEvent.keyboard('{Escape}');
  await expect.element(begin).toHaveFocus();
  expect(session.tour.name).toBeNull();
});

test('Escape within a field leaves the tour as it is', async () => {
  await render(StartView, { session });
  await render(Tour, { session });
  session.tour.start('planner');
  await expect.element(page.getByRole('heading', { name: 'Ett scenario är dina ändringar' })).toHaveFocus();
  (page.getByLabelText('Välj vårdenhet').element() as HTMLElement).focus();
  await userEvent.keyboard('{Escape}');
  expect(session.tour.name).toBe('planner');
});
