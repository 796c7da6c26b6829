import { describe, expect, test } from 'vitest';
import { changeBars, type ChangeDatum } from '../../src/charts/changeBars.ts';

const datum = (id: string, value: number | null): ChangeDatum => ({
  ...{ id, label: `Hälsocentral ${id} med ett långt namn som inte får plats`, value },
  ...{ text: value === null ? 'kan inte räknas' : `${value} tkr`, description: '' },
});
const rows = [datum('A', 40), datum('B', 0), datum('C', -20), datum('D', null)];

describe.each([320, 390, 768, 1280])('bars %s pixels wide', (width) => {
  const layout = changeBars(rows, width, 'Skillnad, tkr/år');
  const [gain, same, loss, barred] = layout.rows;
  const zero = layout.ticks.find(({ value }) => value === 0)!.x;

  test('go right of nought for more and left for less, as long as the figures say', () => {
    expect(gain).toMatchObject({ direction: 'gain', x: zero });
    expect(loss!.x + loss!.width).toBeCloseTo(zero, 6);
    expect(gain!.width).toBeCloseTo(2 * loss!.width, 6);
  });

  test('are not there for nought and for what is not known', () => {
    for (const row of [same, barred]) expect(row).toMatchObject({ direction: null, width: 0 });
  });

  test('keep bars and texts inside the drawing', () => {
    layout.rows.forEach(({ x, width: length, textX, anchor }, index) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + length).toBeLessThanOrEqual(width);
      const room = rows[index]!.text.length * 6.6;
      expect(anchor === 'end' ? textX - room : textX).toBeGreaterThanOrEqual(0);
      expect(anchor === 'end' ? textX : textX + room).toBeLessThanOrEqual(width + 1);
    });
  });

  test('have labels that leave room for the text', () => {
    for (const { label } of layout.rows) expect(label).toMatch(/…$/);
  });
});

test.each([390, 1280])(
  'are as long in every chart that is drawn to the same scale, %s pixels wide',
  (width) => {
    const [few, many] = [[datum('A', 10)], [datum('A', 10), datum('B', -40)]];
    const together = [...few, ...many];
    const [one, other] = [few, many].map((data) => changeBars(data, width, '', together));
    expect(one!.rows[0]).toEqual(other!.rows[0]);
    expect(one!.ticks).toEqual(other!.ticks);
  },
);

test('of losses alone end at nought, and of nothing but nought have an axis', () => {
  const { rows: bars, frame } = changeBars([datum('A', -5), datum('B', -10)], 1000, '');
  expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(frame.right, 6);
  expect(changeBars([datum('A', 0)], 1000, '').ticks.length).toBeGreaterThan(0);
});

test('of nothing but nought have one figure on the axis, for there is no size to count in', () => {
  const { ticks } = changeBars([datum('A', 0), datum('B', null)], 768, 'Skillnad, tkr/år');
  expect(ticks.map(({ value }) => value)).toEqual([0]);
});
