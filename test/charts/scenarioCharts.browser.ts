// What a screen reader and the keyboard get of the charts of scenarios and sensitivity: name, description, and a figure
// for every mark.
import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dumbbell from '../../src/charts/Dumbbell.svelte';
import Histogram from '../../src/charts/Histogram.svelte';
import LimitScale from '../../src/charts/LimitScale.svelte';
import Quantiles from '../../src/charts/Quantiles.svelte';
import SweepLine from '../../src/charts/SweepLine.svelte';
import Tornado from '../../src/charts/Tornado.svelte';
import '../../src/app.css';
import { withoutMouse } from './withoutMouse.ts';

const LABEL = 'Hälsocentral Sveg lyfts mest';
const ABOUT = 'Den lägsta ändringen är −1,00 %.';
const TOLD = ['Sveg: 1,5', 'Åre: 2,5', 'Hede: 3,5'];
const shared = { label: LABEL, about: ABOUT, axis: 'procent', formatTick: String };
const told = TOLD.map((description, index) => ({
  ...{ id: String(index), label: `Enhet ${index}`, text: `${index},5`, description },
}));

const CHARTS = [
  {
    name: 'Dumbbell',
    chart: Dumbbell as unknown as Component,
    props: {
      ...shared,
      rows: told.map((row, index) => ({ ...row, from: index - 2, to: index - 1 })),
      limits: [{ id: 'floor', value: -1, name: 'Golv −1 %' }],
      names: { from: 'Fullt ut', to: 'Med övergång' },
    },
  },
  {
    name: 'Tornado',
    chart: Tornado as unknown as Component,
    props: {
      ...shared,
      rows: told.map((row, index) => ({
        ...row,
        ...{ low: -index, high: index, lowText: `−${index}`, highText: `+${index}` },
      })),
      names: { low: 'Sänkt', high: 'Höjt' },
    },
  },
  {
    name: 'Quantiles',
    chart: Quantiles as unknown as Component,
    props: {
      ...shared,
      rows: told.map((row, index) => ({ ...row, p10: index, p50: index + 1, p90: index + 2, reference: 2 })),
      names: { range: 'Åtta av tio', middle: 'Mitten', reference: 'Utan slump' },
    },
  },
  {
    name: 'Histogram',
    chart: Histogram as unknown as Component,
    props: {
      ...shared,
      ...{ data: told.map((row) => ({ ...row, count: 3 })), range: [0, 3], mostly: [0.5, 2.5] },
      ...{ marks: [{ id: 'p50', value: 1, label: 'Mitten' }], axes: { x: 'mnkr', y: 'Dragningar' } },
      formatValue: String,
    },
  },
  {
    name: 'SweepLine',
    chart: SweepLine as unknown as Component,
    props: {
      ...shared,
      ...{ xs: [1, 2, 3], values: Float64Array.from([1, 2, 3]), middle: 2, now: 0 },
      ...{ axes: { x: 'kr', value: 'mnkr' }, format: { x: String, value: String } },
      ...{ names: { now: 'Nu', barred: 'Kan inte räknas' }, onpick: () => undefined },
      describe: (index: number) => TOLD[index],
    },
  },
];

describe.each(CHARTS)('$name', ({ chart, props }) => {
  test('has a name, a sentence that describes it, and a figure in every mark’s name', async () => {
    await render(chart, props as never);
    const box = page.getByRole('listbox', { name: LABEL, exact: true });
    await expect.element(box).toBeVisible();
    await expect.element(box).toHaveAccessibleDescription(ABOUT);
    const options = page.getByRole('option').elements();
    expect(options.map((option) => option.getAttribute('aria-label'))).toEqual(TOLD);
  });

  test('is one stop for the keyboard: arrows, Home and End tell of other marks, Escape of none', async () => {
    withoutMouse();
    await render(chart, props as never);
    await expect.element(page.getByRole('option').first()).toBeInTheDocument();
    const seen = (index: number): ReturnType<typeof page.getByText> =>
      page.getByText(TOLD[index] ?? '', { exact: true });
    await userEvent.tab();
    const steps = [
      { key: '{ArrowRight}', index: 1 },
      { key: '{End}', index: 2 },
      { key: '{Home}', index: 0 },
    ];
    for (const { key, index } of steps) {
      await userEvent.keyboard(key);
      await expect.element(page.getByRole('option').nth(index)).toHaveFocus();
      await expect.element(seen(index)).toBeVisible();
    }
    await userEvent.keyboard('{Escape}');
    await expect.element(seen(0)).not.toBeInTheDocument();
  });
});

test('LimitScale says in its name what it shows', async () => {
  const label = '44,8 km till akutsjukhuset, mellan 30 km och 60 km';
  await render(LimitScale, { value: 44.8, limits: [30, 60], label, format: String, text: '44,8 km' });
  await expect.element(page.getByRole('img', { name: label })).toBeVisible();
});
