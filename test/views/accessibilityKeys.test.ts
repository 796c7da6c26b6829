import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moved } from '../../src/charts/heatMap.ts';
import { roving } from '../../src/charts/roving.ts';
import { stepped } from '../../src/charts/weightCurve.ts';
import { sv } from '../../src/i18n/sv.ts';
import { KEYS } from '../../src/views/accessibility/keys.ts';

const { keys } = sv.accessibility;
const pressed = (presses: readonly (readonly string[])[]): string[] => presses.flat();

/** Whatever the code compares with the name of a key, or looks up by it. */
const heard = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !/^(i18n|views\/accessibility)\//.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .flatMap((code) =>
    [...code.matchAll(/\bevent\.key(?:\.toLowerCase\(\))? [!=]== '([^']+)'|^ +(Arrow\w+|Page\w+):/gm)].map(
      ([, compared, named]) => compared ?? named!,
    ),
  );

describe('the keyboard map', () => {
  it('has every key that the code listens for', () => {
    const listed = Object.values(KEYS).flatMap((deeds) => pressed(Object.values(deeds).flat()));
    const lower = new Set(listed.map((key) => (key === 'Space' ? ' ' : key).toLowerCase()));
    expect(heard.length).toBeGreaterThan(10);
    expect(heard.filter((key) => !lower.has(key.toLowerCase()))).toEqual([]);
  });

  it('says of every place and deed what it is, and no more', () => {
    expect(Object.keys(keys.place)).toEqual(Object.keys(KEYS));
    for (const [place, deeds] of Object.entries(KEYS))
      expect(Object.keys(keys.does[place as keyof typeof KEYS])).toEqual(Object.keys(deeds));
  });

  it('names keys that lead somewhere in charts, the curve and the grid', () => {
    const { mark, five, ends } = KEYS.chart;
    for (const key of pressed([...mark, ...five, ...ends])) expect(roving(key, 10, 20)).not.toBe(null);
    const { age, weight, tenth, limits } = KEYS.curve;
    for (const key of pressed(age)) expect([stepped(key, 100, 500), roving(key, 1, 9)]).not.toContain(1);
    for (const [key, value] of pressed([...weight, ...tenth, ...limits]).map(
      (key, index) => [key, [101, 99, 110, 90, 0, 500][index]] as const,
    ))
      expect(stepped(key, 100, 500)).toBe(value);
    for (const key of pressed([...KEYS.sweep.value, ...KEYS.sweep.ends]))
      expect(moved(key, { x: 3, y: 3 }, 9, 9)).not.toBe(null);
  });
});
