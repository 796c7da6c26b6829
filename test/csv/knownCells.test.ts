import { describe, expect, it } from 'vitest';
import { ENTRY, KnownCells, headOf } from '../../src/csv/knownCells.ts';

const PLACES = 2 ** 20;

/** Notes cells of four bytes, each a number of its own. */
function learn(cells: KnownCells, from: number, to: number): void {
  const view = new DataView(new ArrayBuffer(8));
  for (let i = from; i < to; i++) {
    view.setUint32(0, i, true);
    cells.learn(view, 0, 4, 1, i);
  }
}

function used(cells: KnownCells): number {
  let places = 0;
  for (let entry = 0; entry < ENTRY * PLACES; entry += ENTRY) if (cells.entries[entry + 1] !== 0) places++;
  return places;
}

describe('cells', () => {
  it('take a place each, and none when they are met again', () => {
    const cells = new KnownCells();
    learn(cells, 1, 101);
    expect(used(cells)).toBe(100);
    learn(cells, 51, 111);
    expect(used(cells)).toBe(110);
  });

  it('take no more than half of all places', () => {
    const cells = new KnownCells();
    learn(cells, 1, PLACES / 2);
    expect(used(cells)).toBe(PLACES / 2 - 1);
    learn(cells, PLACES / 2, PLACES / 2 + 100);
    expect(used(cells)).toBe(PLACES / 2);
  });

  it('take the room of their words alone', () => {
    const cells = new KnownCells();
    learn(cells, 1, 1025);
    expect(cells.words).toHaveLength(1024);
    learn(cells, 1, 1026);
    expect(cells.words).toHaveLength(2050);
    expect([...cells.words.subarray(0, 1025)]).toEqual(Array.from({ length: 1025 }, (_, i) => i + 1));
  });

  it('of several words take no other place when they are met again, behind other cells and elsewhere', () => {
    const cells = new KnownCells();
    const view = new DataView(new ArrayBuffer(64));
    for (let at = 0; at < 64; at += 4) view.setInt32(at, at + 1, true);
    for (const from of [8, 0, 20]) cells.learn(view, from, 12, 1, 7);
    cells.learn(view, 40, 9, 1, 7);
    expect(used(cells)).toBe(4);
    for (const from of [20, 8, 0]) cells.learn(view, from, 12, 1, 7);
    cells.learn(view, 40, 9, 1, 7);
    expect(used(cells)).toBe(4);
  });

  it('of other lengths and in other columns have heads of their own, none of which is 0', () => {
    const heads = [0, 1, 2, 3, 4, 256].flatMap((length) => [0, 1, 2, 3].map((role) => headOf(length, role)));
    expect(new Set(heads).size).toBe(24);
    expect(heads).not.toContain(0);
  });
});
