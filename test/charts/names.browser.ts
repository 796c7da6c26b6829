import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AgeColumns from '../../src/charts/AgeColumns.svelte';
import ChangeBars from '../../src/charts/ChangeBars.svelte';
import MonthLine from '../../src/charts/MonthLine.svelte';
import Months from '../../src/charts/Months.svelte';
import ShareBar from '../../src/charts/ShareBar.svelte';
import Slope from '../../src/charts/Slope.svelte';
import UnitMap from '../../src/charts/UnitMap.svelte';
import UnitStack from '../../src/charts/UnitStack.svelte';
import Waterfall from '../../src/charts/Waterfall.svelte';
import '../../src/app.css';
import WithWords from './WithWords.svelte';
import { withoutMouse } from './withoutMouse.ts';

const LABEL = 'Vad varje vårdenhet får 2026';
const ABOUT = 'Sveg får mest, 44,4 mnkr om året.';
const SHARED = { label: LABEL, about: ABOUT, axis: 'tkr/år', formatTick: String };
const MARKS = [
  { id: 'A', label: 'Sveg', value: 44.4, text: '+44,4', description: 'Sveg: 44,4 mnkr' },
  { id: 'B', label: 'Lit', value: -14, text: '−14,0', description: 'Lit: −14,0 mnkr' },
] as const;
const shared = { forecast: false, day: '20', note: '' };
const place = { lat: 63, lon: 14, left: 1, right: 2, emphasis: false, mark: 1, tone: 'rule' as const };
const data = MARKS.map((one, index) => ({
  ...one,
  ...shared,
  ...place,
  lon: 14 + index,
  right: index * 3,
  parts: { listing: 3 - index },
}));
const level = { label: 'Före', value: 100, text: '100 kr' };

const CHARTS: readonly (readonly [string, unknown, object])[] = [
  ['AgeColumns', AgeColumns, { data, names: { value: 'enheten', mark: 'regionen' } }],
  ['ChangeBars', ChangeBars, { rows: data }],
  ['Months', Months, { data, keys: ['listing'], hatched: [], forecast: 'Prognos' }],
  ['MonthLine', MonthLine, { data, colour: 'listing' }],
  [
    'ShareBar',
    ShareBar,
    {
      parts: MARKS.map(({ id, label }, index) => ({
        ...{ key: id, name: label, share: 0.5 },
        text: ['44,4 mnkr', '−14,0 mnkr'][index],
      })),
    },
  ],
  ['Slope', Slope, { rows: data, columns: { left: '2025', right: '2026' }, missing: 'saknas' }],
  [
    'UnitMap',
    UnitMap,
    { areas: [], units: data, inset: 'Tätt', size: 'Yta', formatSize: String, formatKm: String },
  ],
  ['UnitStack', UnitStack, { data, keys: ['listing'], hatched: [], emphasis: null }],
  [
    'Waterfall',
    Waterfall,
    { start: level, steps: data, end: level, broken: '', names: { rule: 'regel', data: 'data', range: '' } },
  ],
];

const draw = (chart: unknown, props: object): ReturnType<typeof render> =>
  render(WithWords, { chart, ...SHARED, ...props });
const told = (): string => document.querySelector('.told')?.textContent.trim() ?? '';

test.each(CHARTS)(
  '%s has a name, a sentence that describes it, and a figure in every mark’s name',
  async (_, chart, props) => {
    await draw(chart, props);
    const list = page.getByRole('listbox', { name: LABEL, exact: true });
    await expect.element(list).toBeVisible();
    await expect.element(list).toHaveAccessibleDescription(ABOUT);
    for (const { description } of MARKS) {
      await expect.element(page.getByRole('option', { name: description, exact: true })).toBeInTheDocument();
    }
  },
);

test.each(CHARTS)(
  '%s tells the same by keyboard and by a press, and Escape or a press elsewhere ends it',
  async (_, chart, props) => {
    withoutMouse();
    await draw(chart, props);
    const first = page.getByRole('option').first();
    await expect.element(first).toBeInTheDocument();
    await userEvent.tab();
    await expect.element(first).toHaveFocus();
    const byKeyboard = told();
    expect(byKeyboard).not.toBe('');
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('option').last()).toHaveFocus();
    await expect.poll(told).not.toBe(byKeyboard);
    await userEvent.keyboard('{Home}{Escape}');
    await expect.poll(told).toBe('');
    (first.element() as SVGElement).dispatchEvent(
      new MouseEvent('click', { bubbles: true, ...middleOf(first.element()) }),
    );
    await expect.poll(told).toBe(byKeyboard);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await expect.poll(told).toBe('');
  },
);

function middleOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

test('a unit that changes place goes there from where it was, with its bars', async () => {
  const props = { keys: ['listing'], hatched: [], emphasis: null };
  const { container, rerender } = await draw(UnitStack, { ...props, data });
  await expect.poll(() => container.querySelectorAll('.bar').length).toBe(2);
  await rerender({
    data: data.toReversed().map((one) => ({ ...one, parts: { listing: one.parts.listing * 3 + 1 } })),
  });
  const moving = [...container.querySelectorAll('[role=option], .bar')].filter(
    (mark) => mark.getAnimations().length > 0,
  );
  expect(moving.filter((mark) => mark.matches('[role=option]'))).toHaveLength(2);
  expect(moving.filter((mark) => mark.matches('.bar')).length).toBeGreaterThan(0);
});
