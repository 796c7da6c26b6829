import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !/^i18n\/(sv|en)(\.ts|\/)/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** Keys that no code names, not by themselves and not through the group they are in. */
function unused(texts: object, path: string): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const full = `${path}.${key}`;
    const name = full.replaceAll('.', '\\.');
    if (typeof text !== 'object') return new RegExp(`\\b${name}\\b`).test(code) ? [] : [full];
    // A group handed over or indexed as a whole is used as a whole.
    return new RegExp(`\\b${name}[[);,}]`).test(code) ? [] : unused(text as object, full);
  });
}

it('every text is said somewhere', () => {
  // Those of the faults are found by their code.
  expect(unused({ ...sv, fault: {} }, 't')).toEqual([]);
});
