// The look is decided in one place: components use the tokens of app.css, and every token is used.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseCss } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|css|ts)$/.test(path))
  .sort()
  .map((path) => ({ path, source: readFileSync(join('src', path), 'utf8') }));

const styled = files.flatMap(({ path, source }) => {
  if (path.endsWith('.css')) return declarationsIn(path, parseCss(source));
  return path.endsWith('.svelte') ? declarationsIn(path, parse(source, { modern: true }).css) : [];
});
const isToken = ({ file, property }: Declaration): boolean => file === 'app.css' && property.startsWith('--');
const tokens = styled.filter(isToken);
const drawn = styled.filter((declaration) => !isToken(declaration));

/** Where what a rule forbids is right, and why. */
const ALLOWED: readonly [string, string][] = [
  ['1px', 'a hairline, as wide as a screen can draw'],
  ['2px', 'less than the smallest space: between lines of text and marks'],
];
const hairlines = new Set(ALLOWED.map(([length]) => length));

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(white|black|gr[ae]y|red|green|blue)\b/i;
const LENGTH = /(?<![\w.-])-?\d*\.?\d+(px|rem|pt)\b/g;
const TIME = /(?<![\w-])\d*\.?\d+m?s\b/;
const SPACED = /^(margin|padding|gap|row-gap|column-gap)(-|$)/;

describe('outside the tokens no component has', () => {
  it.each<[string, (declaration: Declaration) => boolean]>([
    ['a colour of its own', ({ value }) => COLOUR.test(value.replaceAll(/var\([^)]*\)/g, ''))],
    ['a size of text of its own', ({ property, value }) => isTextSize(property, value)],
    [
      'a corner of its own, but for what is round',
      ({ property, value }) => property.includes('radius') && !/^(var\(--radius\)|50%|0)$/.test(value),
    ],
    ['a layer of its own', ({ property, value }) => property === 'z-index' && !value.startsWith('var(')],
    ['a shadow', ({ property, value }) => /shadow/.test(property) && value !== 'none'],
    [
      'a duration of its own',
      ({ property, value }) => /^(transition|animation)/.test(property) && TIME.test(value),
    ],
    [
      'a space of its own',
      ({ property, value }) =>
        SPACED.test(property) &&
        (value.match(LENGTH) ?? []).some((length) => !hairlines.has(length.replace('-', ''))),
    ],
  ])('%s', (_, isOwn) => {
    expect(drawn.filter(isOwn).map(({ file, property, value }) => `${file}: ${property}: ${value}`)).toEqual(
      [],
    );
  });
});

describe('the tokens', () => {
  const defined = new Set(tokens.map(({ property }) => property));
  const local = new Set(
    drawn.filter(({ property }) => property.startsWith('--')).map(({ property }) => property),
  );
  const sources = files.map(({ source }) => source).join('\n');
  const used = new Set([...sources.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
  /** `var(--line-{code})`: whatever begins so. */
  const built = [...sources.matchAll(/var\(\s*(--[\w-]*)[{$]/g)].map(([, start]) => start!);

  it('are all used', () => {
    const isUsed = (name: string): boolean =>
      used.has(name) || built.some((start) => start !== '--' && name.startsWith(start));
    expect([...defined].filter((name) => !isUsed(name))).toEqual([]);
  });

  it('are all there that are used', () => {
    const set = new Set(
      [...sources.matchAll(/style:(--[\w-]+)|setProperty\('(--[\w-]+)'/g)].map(([, a, b]) => a ?? b!),
    );
    const isThere = (name: string): boolean =>
      defined.has(name) || local.has(name) || set.has(name) || built.includes(name);
    expect([...used].filter((name) => !isThere(name))).toEqual([]);
  });
});

function isTextSize(property: string, value: string): boolean {
  if (property === 'font') return value !== 'inherit' && !value.includes('var(--text-');
  return property === 'font-size' && !/^(var\(--(text|print)-[\w-]+\)|inherit|0|[\d.]+em)$/.test(value);
}

/** Every declaration of a sheet, those within rules and media too. */
function declarationsIn(file: string, node: unknown): Declaration[] {
  if (Array.isArray(node)) return node.flatMap((each) => declarationsIn(file, each));
  if (typeof node !== 'object' || node === null) return [];
  const { type, property, value } = node as Record<string, unknown>;
  if (type === 'Declaration')
    return [{ file, property: String(property), value: String(value).replaceAll(/\s+/g, ' ') }];
  const { children, block } = node as Record<string, unknown>;
  return [...declarationsIn(file, children), ...declarationsIn(file, block)];
}
