import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Session } from '../../src/state/session.svelte.ts';
import Weights from '../../src/views/scenario/Weights.svelte';
import '../../src/app.css';

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
  await render(Weights, { session });
});

const field = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('textbox', { name, exact: true });
const heading = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('heading', { name });

test('a weight is written with a comma, and the title says what rises', async () => {
  await expect.element(heading('Vikten för listning är som 2026 i alla åldrar')).toBeVisible();
  await field('Vikt, 80–84 år').fill('2,40');
  await userEvent.tab();
  await expect.element(heading('Vikten för listning höjs för 80–84 år')).toBeVisible();
  await expect.element(field('Vikt, 80–84 år')).toHaveValue('2,40');
  await expect.element(page.getByTestId('weight-effect')).toHaveTextContent(/Störst ökning får .+: \+/);
});

test('what cannot be a weight stays in its field with the reason below', async () => {
  await field('Vikt, 5–9 år').fill('12');
  await userEvent.tab();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/12,00 för 5–9 år är utanför gränserna 0,00–10,00/);
  await expect.element(field('Vikt, 5–9 år')).toHaveValue('12');
  expect(session.scenarios.all).toEqual([]);
});

test('a column pasted into a field fills those below it', async () => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', '2,40\n2,50\n');
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  field('Vikt, 80–84 år').element().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  await expect.element(field('Vikt, 85–89 år')).toHaveValue('2,50');
  await expect.element(page.getByTestId('weights-told')).toHaveTextContent('2 vikter inklistrade: 80–89 år.');
});

test('mean and pool are told with the curve drawn by key', async () => {
  const totals = page.getByTestId('weight-totals');
  await expect.element(totals).toHaveTextContent(/före 1,0000 efter 1,0000/);
  page.getByRole('slider', { name: '80–84', exact: true }).element().focus();
  await userEvent.keyboard('{PageUp}');
  await expect.element(totals).toHaveTextContent(/före 1,0000 efter 1,0038/);
});
