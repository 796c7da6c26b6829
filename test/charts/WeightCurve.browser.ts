import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WeightCurve from '../../src/charts/WeightCurve.svelte';
import '../../src/app.css';

const CLASSES = ['0–4', '5–9', '10–14'];
const decimal = (value: number): string => (value / 100).toFixed(2).replace('.', ',');

const onchange = vi.fn<(index: number, value: number) => void>();
const oncommit = vi.fn<(index: number, value: number) => void>();
let values: number[] = [];

/** The curve, whose values follow what it tells of them. */
async function draw(max = 1000): Promise<void> {
  values = [116, 221, 34];
  const props = {
    classes: CLASSES,
    curves: [{ id: '2025', label: '2025', values: [104, 33, null] }],
    values,
    locked: [false, false, true],
    max,
    label: 'Åldersvikter',
    about: 'Vikten är höjd för 0–4 år',
    axis: 'vikt',
    mine: 'Mitt',
    formatValue: decimal,
    describe: (index: number) => `vikt ${decimal(values[index]!)}`,
    onchange,
    oncommit,
  };
  const { rerender } = await render(WeightCurve, props);
  const follow = (index: number, value: number): void => {
    values = values.with(index, value);
    void rerender({ values });
  };
  onchange.mockImplementation(follow);
  oncommit.mockImplementation(follow);
  await expect.element(slider('0–4')).toBeInTheDocument();
}

const slider = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('slider', { name, exact: true });

/** A pointer on a handle, moved `up` pixels step by step; the handle must exist. */
function pointer(name: string): { down: () => void; move: (up: number) => void; up: () => void } {
  const handle = slider(name).element();
  const box = handle.querySelector('.hit')!.getBoundingClientRect();
  const [clientX, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let clientY = y;
  const send = (type: string): boolean =>
    handle.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: 'touch', clientX, clientY }),
    );
  return {
    down: () => send('pointerdown'),
    move: (up) => {
      clientY = y - up;
      send('pointermove');
    },
    up: () => send('pointerup'),
  };
}

beforeEach(() => {
  vi.resetAllMocks();
  // A pointer that only the test knows cannot be captured.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
});

test('every point is a slider with its class, weight, bounds and words', async () => {
  await draw();
  await expect.element(page.getByRole('group', { name: 'Åldersvikter' })).toBeVisible();
  const point = slider('5–9').element();
  const attributes = ['valuemin', 'valuemax', 'valuenow', 'valuetext', 'orientation', 'readonly'];
  expect(attributes.map((name) => point.getAttribute(`aria-${name}`))).toEqual([
    ...['0', '1000', '221', 'vikt 2,21', 'vertical', 'false'],
  ]);
  expect(slider('10–14').element().getAttribute('aria-readonly')).toBe('true');
});

test('is one stop for the keyboard: sideways between classes, up and down for the weight', async () => {
  await draw();
  await userEvent.tab();
  await expect.element(slider('0–4')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(slider('5–9')).toHaveFocus();
  expect(oncommit).not.toHaveBeenCalled();
  for (const key of ['ArrowUp', 'PageUp', 'ArrowDown', 'PageDown', 'End', 'Home']) {
    await userEvent.keyboard(`{${key}}`);
  }
  expect(oncommit.mock.calls).toEqual([222, 232, 231, 221, 1000, 0].map((value) => [1, value]));
  expect(onchange).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowDown}');
  expect(oncommit).toHaveBeenCalledTimes(6);
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('role')).not.toBe('slider');
});

test('tells of the point in focus', async () => {
  await draw();
  await userEvent.tab();
  await expect.element(page.getByText('0–4: vikt 1,16')).toBeVisible();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByText('0–4: vikt 1,17')).toBeVisible();
});

test('a drag changes the weight step by step, and commits it once when let go', async () => {
  await draw();
  const own = pointer('0–4');
  own.down();
  await expect.element(slider('0–4')).toHaveFocus();
  own.move(10);
  own.move(20);
  own.up();
  const dragged = onchange.mock.calls.map(([, value]) => value);
  expect(dragged).toHaveLength(2);
  // The axis is 3.00 over 280 pixels: 10 pixels are 0.107.
  expect(dragged).toEqual([127, 137]);
  expect(oncommit.mock.calls).toEqual([[0, 137]]);
});

test('the axis stands still while the highest point is dragged to its end, and grows when it is let go', async () => {
  await draw();
  const own = pointer('5–9');
  own.down();
  own.move(500);
  expect(onchange.mock.lastCall).toEqual([1, 300]);
  await expect.element(page.getByText('3,50')).not.toBeInTheDocument();
  own.up();
  expect(oncommit.mock.calls).toEqual([[1, 300]]);
  await expect.element(page.getByText('3,50')).toBeInTheDocument();
});

test('a drag never passes the bound', async () => {
  await draw(250);
  const own = pointer('5–9');
  own.down();
  own.move(900);
  own.up();
  expect(oncommit.mock.calls).toEqual([[1, 250]]);
});

test('a press without a move commits nothing', async () => {
  await draw();
  const own = pointer('0–4');
  own.down();
  own.up();
  expect(onchange).not.toHaveBeenCalled();
  expect(oncommit).not.toHaveBeenCalled();
});

test('Escape takes a drag back, and what the pointer does after it changes nothing', async () => {
  await draw();
  const own = pointer('0–4');
  own.down();
  own.move(40);
  await userEvent.keyboard('{Escape}');
  own.move(60);
  own.up();
  expect(onchange.mock.calls).toEqual([
    [0, 159],
    [0, 116],
  ]);
  expect(oncommit).not.toHaveBeenCalled();
});

test('a touch that becomes a scroll takes a drag back', async () => {
  await draw();
  const own = pointer('0–4');
  own.down();
  own.move(40);
  slider('0–4')
    .element()
    .dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerId: 1 }));
  expect(onchange.mock.lastCall).toEqual([0, 116]);
  expect(oncommit).not.toHaveBeenCalled();
});

test('a second finger neither moves nor ends what the first one drags', async () => {
  await draw();
  const own = pointer('0–4');
  own.down();
  own.move(10);
  const second = { bubbles: true, pointerId: 2, pointerType: 'touch', clientY: 0 };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel']) {
    slider('5–9').element().dispatchEvent(new PointerEvent(type, second));
  }
  own.move(20);
  own.up();
  expect(onchange.mock.calls.map(([, value]) => value)).toEqual([127, 137]);
  expect(oncommit.mock.calls).toEqual([[0, 137]]);
});

test('a locked point looks locked and does not move, by pointer or by key', async () => {
  await draw();
  const handle = slider('10–14').element();
  expect(handle.querySelector('rect.point, .shackle')).not.toBeNull();
  const own = pointer('10–14');
  own.down();
  own.move(40);
  own.up();
  await expect.element(slider('10–14')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{End}');
  expect(onchange).not.toHaveBeenCalled();
  expect(oncommit).not.toHaveBeenCalled();
});

test('a handle can be hit by a finger, and only there is the page kept from scrolling', async () => {
  await draw();
  const hit = slider('0–4').element().querySelector('.hit')!;
  expect(hit.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
  expect(getComputedStyle(hit).touchAction).toBe('none');
  const svg = page.getByRole('group').element();
  expect(getComputedStyle(svg).touchAction).toBe('auto');
});

test('a finger in the middle of a point drags it instead of the page', async () => {
  await draw();
  const box = slider('0–4').element().querySelector('.hit')!.getBoundingClientRect();
  const touched = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)!;
  expect(getComputedStyle(touched).touchAction).toBe('none');
});

test('the page does not scroll under a finger that drags, and does under any other', async () => {
  await draw();
  const own = pointer('0–4');
  const scrolls = (): boolean =>
    slider('0–4')
      .element()
      .dispatchEvent(new TouchEvent('touchmove', { bubbles: true, cancelable: true }));
  expect(scrolls()).toBe(true);
  own.down();
  expect(scrolls()).toBe(false);
  own.up();
  expect(scrolls()).toBe(true);
});
