import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import HeatMap from '../../src/charts/HeatMap.svelte';
import '../../src/app.css';

const onpick = vi.fn<(ix: number, iy: number) => void>();
const PROPS = {
  xs: [10, 20, 30],
  ys: [1, 2],
  values: Float64Array.from([-2, -1, 0, 1, NaN, 2]),
  middle: 0,
  label: 'Svep över två belopp',
  about: 'Högst blir det 2 mnkr',
  axes: { x: 'kr per listad', y: 'kr per km' },
  format: { x: String, y: String, value: (value: number) => `${value} mnkr` },
  names: { now: 'Nu', barred: 'Kan inte räknas' },
  now: { x: 1, y: 0 },
  describe: (ix: number, iy: number) => `kolumn ${ix}, rad ${iy}`,
  onpick,
};

const chart = (): ReturnType<typeof page.getByRole> => page.getByRole('application', { name: PROPS.label });

/** The painted colour in the middle of a cell. */
function colourOf(ix: number, iy: number): number[] {
  const canvas = document.querySelector('canvas')!;
  const [x, y] = [((ix + 0.5) / 3) * canvas.width, ((1.5 - iy) / 2) * canvas.height];
  return [...canvas.getContext('2d')!.getImageData(Math.floor(x), Math.floor(y), 1, 1).data];
}

/** Where the middle of a cell is, from the corner of what listens. */
function placeOf(ix: number, iy: number): { x: number; y: number } {
  const [plot, all] = [document.querySelector('canvas')!, chart().element()].map((element) =>
    element.getBoundingClientRect(),
  );
  return {
    x: plot!.left - all!.left + ((ix + 0.5) / 3) * plot!.width,
    y: plot!.top - all!.top + ((1.5 - iy) / 2) * plot!.height,
  };
}

beforeEach(async () => {
  onpick.mockReset();
  document.documentElement.dataset['theme'] = 'light';
  await render(HeatMap, PROPS);
  await expect.poll(() => document.querySelector('canvas')?.width).toBeGreaterThan(300);
});
afterEach(() => delete document.documentElement.dataset['theme']);

test('is one stop for the keyboard: arrows from where one is now, Enter takes the cell', async () => {
  await userEvent.tab();
  await expect.element(chart()).toHaveFocus();
  await expect.element(page.getByRole('status')).toHaveTextContent('kolumn 1, rad 0');
  await userEvent.keyboard('{ArrowUp}{ArrowRight}');
  await expect.element(page.getByRole('status')).toHaveTextContent('kolumn 2, rad 1');
  await userEvent.keyboard('{Enter}');
  expect(onpick.mock.calls).toEqual([[2, 1]]);
});

test('a mouse sees a cell before it takes it', async () => {
  await chart().hover({ position: placeOf(0, 0) });
  await expect.element(page.getByRole('status')).toHaveTextContent('kolumn 0, rad 0');
  expect(onpick).not.toHaveBeenCalled();
  await chart().click({ position: placeOf(0, 0) });
  expect(onpick.mock.calls).toEqual([[0, 0]]);
});

test('a finger’s first touch shows a cell, its second takes it', async () => {
  const all = chart().element().getBoundingClientRect();
  const { x, y } = placeOf(2, 0);
  const touch = (): boolean =>
    chart()
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: all.left + x, clientY: all.top + y }));
  touch();
  await expect.element(page.getByRole('status')).toHaveTextContent('kolumn 2, rad 0');
  expect(onpick).not.toHaveBeenCalled();
  touch();
  expect(onpick.mock.calls).toEqual([[2, 0]]);
});

test('is painted in the tokens’ colours, barred cells not at all, and anew when the theme changes', async () => {
  // --gain, --loss and --paper of app.css.
  expect(colourOf(2, 1)).toEqual([0x1d, 0x5f, 0xae, 255]);
  expect(colourOf(0, 0)).toEqual([0xa8, 0x48, 0x0b, 255]);
  expect(colourOf(2, 0)).toEqual([0xfd, 0xfd, 0xfb, 255]);
  expect(colourOf(1, 1)[3]).toBe(0);
  document.documentElement.dataset['theme'] = 'dark';
  await expect.poll(() => colourOf(2, 1)).toEqual([0x84, 0xb4, 0xf7, 255]);
});
