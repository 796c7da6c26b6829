import { describe, expect, test } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';
import { MENU } from '../../src/state/place.svelte.ts';
import { TASKS } from '../../src/views/start/tasks.ts';
import { claimOf } from '../../src/views/start/words.ts';

const all = Object.values(TASKS).flat();

test('every place can be reached from the start page by what one wants to do there', () => {
  const reached = new Set<string>(all.map(({ place }) => place));
  expect([...MENU, 'glossary', 'accessibility', 'print'].filter((place) => !reached.has(place))).toEqual([]);
});

test('no two tasks lead to the same spot, and each has words of its own', () => {
  expect(new Set(all.map(({ place, detail }) => `${place}/${detail}`)).size).toBe(all.length);
  expect(all.map(({ key }) => key).sort()).toEqual(Object.keys(sv.start.tasks).sort());
});

describe('the picture’s claim', () => {
  const claim = (gain: number, lose: number, same: number): string =>
    claimOf(sv.start.picture, { gain, lose, same }, { now: '2026', other: '2025' });

  test('says how many gain where some do not', () => {
    expect(claim(28, 2, 0)).toBe('28 av 30 vårdenheter får mer 2026 än 2025');
    expect(claim(0, 2, 1)).toBe('0 av 3 vårdenheter får mer 2026 än 2025');
  });
  test('says all where all gain, or all lose', () => {
    expect(claim(30, 0, 0)).toBe('Alla 30 vårdenheter får mer 2026 än 2025');
    expect(claim(0, 30, 0)).toBe('Alla 30 vårdenheter får mindre 2026 än 2025');
  });
  test('does not count units where none can be told', () => {
    expect(claim(0, 0, 0)).toBe('Vilka vårdenheter som får mer 2026 än 2025 kan inte räknas ännu');
  });
  test('says so where nothing changes, and where there is one unit', () => {
    expect(claim(0, 0, 30)).toBe('30 vårdenheter får lika mycket 2026 som 2025');
    expect(claim(1, 0, 0)).toBe('1 av 1 vårdenheter får mer 2026 än 2025');
  });
});
