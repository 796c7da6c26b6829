import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, SIGHTS } from './colour.ts';

const css = readFileSync('src/app.css', 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const tokens = new Map(
  pairs.map(([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]),
);

const colour = (name: string, scheme: 'light' | 'dark'): string => {
  const token = tokens.get(name);
  if (!token) throw new Error(`No token ${name}`);
  return token[scheme];
};

/** In the order in which the lines are stacked. */
const STACK = [
  'listing',
  'cni',
  'sparsity',
  'medication',
  'rehab',
  'variable',
  'addons',
  'adminSupplement',
  'vatCompensation',
  'purchases',
];

/** Text and the surfaces it stands on. */
const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'accent', 'good', 'bad', 'warn', 'gain', 'loss'].flatMap((name): [string, string][] => [
    [name, 'paper'],
    [name, 'tint'],
  ]),
  ['ink', 'warn-tint'],
  ['ink', 'bad-tint'],
  ['ink-2', 'warn-tint'],
  ['ink-2', 'bad-tint'],
  ['accent', 'warn-tint'],
  ['accent', 'bad-tint'],
  ['warn', 'warn-tint'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
];

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  it.each(TEXT)('%s on %s has a contrast of 4.5 or more', (text, surface) => {
    expect(contrast(colour(text, scheme), colour(surface, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('borders of controls have a contrast of 3 or more', () => {
    expect(contrast(colour('rule-strong', scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(STACK)('the line %s has a contrast of 3 or more on paper', (line) => {
    expect(contrast(colour(`line-${line}`, scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHTS)('neighbours in the stack lie 0.13 or more apart with %s', (sight) => {
    for (const [index, line] of STACK.slice(1).entries()) {
      const before = STACK[index] ?? '';
      const apart = distance(colour(`line-${before}`, scheme), colour(`line-${line}`, scheme), sight);
      expect(apart, `${before} and ${line}`).toBeGreaterThanOrEqual(0.13);
    }
  });

  it.each(SIGHTS)('neighbours stay apart with %s before the variable and add-on lines are there', (sight) => {
    const apart = distance(colour('line-rehab', scheme), colour('line-adminSupplement', scheme), sight);
    expect(apart).toBeGreaterThanOrEqual(0.13);
  });
});
