import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, greyness, SIGHTS } from './colour.ts';

type Scheme = 'light' | 'dark';

const css = readFileSync('src/app.css', 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const tokens = new Map(
  pairs.map(([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]),
);

const colour = (name: string, scheme: Scheme): string => {
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

/**
 * Lines as light as the one before them: no green lighter than this has a contrast of 3 on the page, and an
 * orange dark enough would be the colour of a loss. The gap between the parts and their labels tell them apart.
 */
const GREY_ALIKE = { light: ['medication'], dark: [] };

/** What every token of a colour is for: none stands without a part, so that none goes untested. */
const GROUNDS = ['paper', 'tint', 'warn-tint', 'bad-tint'];
const TEXTS = ['ink', 'ink-2', 'accent', 'good', 'bad', 'warn', 'gain', 'loss'];
/** Text on what is itself a text's colour: a chosen option, the first button. */
const TURNED: [string, string][] = [
  ['paper', 'ink'],
  ['on-accent', 'accent'],
];
/** Edges by which a control is known, the ring around what has focus, and the marks that bear a meaning. */
const EDGES = ['rule-strong', 'accent', 'bad', 'warn', 'gain', 'loss', 'ink', 'ink-2'];
/** Hairlines between rows: nothing is known by them alone. */
const ADORNING = ['rule'];

const TEXT: [string, string][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [string, string] => [text, ground])),
  ...TURNED,
];
const EDGE = EDGES.flatMap((edge) => GROUNDS.map((ground): [string, string] => [edge, ground]));

it('every colour has a part that is tested', () => {
  const told = [
    ...GROUNDS,
    ...TEXTS,
    ...EDGES,
    ...ADORNING,
    ...TURNED.flat(),
    ...STACK.map((line) => `line-${line}`),
  ];
  expect([...tokens.keys()].filter((name) => !told.includes(name))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  it.each(TEXT)('%s on %s has a contrast of 4.5 or more', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGE)('an edge or mark of %s on %s has a contrast of 3 or more', (edge, ground) => {
    expect(contrast(colour(edge, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(STACK.flatMap((line) => ['paper', 'tint'].map((ground): [string, string] => [line, ground])))(
    'the line %s has a contrast of 3 or more on %s',
    (line, ground) => {
      expect(contrast(colour(`line-${line}`, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
    },
  );

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

  it('gains and losses are told apart with every sight', () => {
    for (const sight of SIGHTS)
      expect(distance(colour('gain', scheme), colour('loss', scheme), sight), sight).toBeGreaterThanOrEqual(
        0.13,
      );
  });

  it('neighbours in the stack lie 0.13 or more apart in grey, but where only gap and label tell them', () => {
    const alike = STACK.slice(1).filter((line, index) => {
      const before = STACK[index] ?? '';
      const lightness = (name: string): number => greyness(colour(`line-${name}`, scheme));
      return Math.abs(lightness(before) - lightness(line)) < 0.13;
    });
    expect(alike).toEqual(GREY_ALIKE[scheme]);
  });
});
