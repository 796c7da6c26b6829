import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, wrapped, type Captions } from '../../../src/ui/picture/frame.ts';

const measure = (text: string): number => [...text].length;
const wide = (text: string, { size }: { size: number }): number => (text.length * size) / 2;
const words: Captions = {
  title: 'En rubrik som är längre än vad som får plats på en rad i bilden',
  basis: 'Regelår 2026',
  sentence: '',
  stamps: ['Exempeldata', 'Ej avstämd'],
  foot: ['Källa', 'Version'],
};

describe('words in lines', () => {
  it('break between words', () => {
    expect(wrapped('ett två tre fyra', 8, measure)).toEqual(['ett två', 'tre fyra']);
  });

  it('break within a word that is wider than the room, and keep no-break spaces', () => {
    expect(wrapped('798\u00a0047\u00a0tkr', 6, measure)).toEqual(['798\u00a004', '7\u00a0tkr']);
  });

  it('lose no letter, and none is wider than the room', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, room) => {
        const lines = wrapped(text, room, measure);
        const letters = (written: string): string => written.replace(/[ \t\r\n]+/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('a frame', () => {
  it('has title, basis and stamps over the drawing, source and version under it', () => {
    const { lines, drawing, height } = frame(words, { width: 400, height: 300 }, wide);
    const over = lines.filter(({ y }) => y < drawing.y).map(({ text }) => text);
    const under = lines.filter(({ y }) => y > drawing.y + 300).map(({ text }) => text);
    expect(over.join(' ')).toBe(`${words.title} Regelår 2026 Exempeldata Ej avstämd`);
    expect(under).toEqual(['Källa', 'Version']);
    for (const { y } of lines) expect(y).toBeLessThan(height);
  });

  it('is no wider than the drawing needs, but wide enough for words', () => {
    expect(frame(words, { width: 1000, height: 1 }, wide).width).toBe(1048);
    expect(frame(words, { width: 20, height: 1 }, wide).width).toBe(408);
  });

  it('sets no line beyond its edges, and none on another', () => {
    const { lines, boxes, width } = frame(words, { width: 400, height: 300 }, wide);
    for (const line of lines) expect(line.x + wide(line.text, line)).toBeLessThanOrEqual(width - 24);
    lines
      .slice(1)
      .forEach((line, index) => expect(line.y - lines[index]!.y).toBeGreaterThanOrEqual(line.size));
    for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(width - 24);
  });
});
