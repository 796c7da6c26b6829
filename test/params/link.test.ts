import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkText, readLink, type LinkContent } from '../../src/params/link.ts';

const words = fc.string({ maxLength: 40 });
const paths = fc.stringMatching(/^[a-z]{1,10}\.[a-zA-Z0-9.-]{1,20}$/);
const drawn: fc.Arbitrary<LinkContent> = fc.record({
  scenario: fc.record({
    name: fc.constantFrom('Förslag 1', '80–84 år: 2,40', '<b>x</b>', '=SUM(A1)'),
    baseYear: fc.constantFrom(2025, 2026),
    changes: fc.uniqueArray(
      fc.record({ path: paths, value: fc.option(words, { nil: null }), rationale: fc.string() }),
      { maxLength: 5, selector: ({ path }) => path },
    ),
  }),
  app: words,
  base: words,
  before: fc.constant({}),
  headline: fc.option(
    fc.record({
      period: fc.constantFrom('2026', '2026-03'),
      listed: fc.nat(),
      list: words,
      total: fc.maxSafeInteger(),
    }),
    { nil: null },
  ),
});

/** With what some of the changed values were before. */
const contents = fc.tuple(drawn, fc.array(fc.option(words, { nil: null }))).map(([content, values]) => {
  const { changes } = content.scenario;
  const before = Object.fromEntries(
    changes.slice(0, values.length).map(({ path }, i) => [path, values[i]!] as const),
  );
  return { ...content, before };
});

describe('what a link holds', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(readLink(linkText(content))).toEqual({ content, faults: [] });
      }),
    );
  });

  it.each(['interpretations.nope', 'constructor.x', 'listing.weights.80-84'])(
    'says nothing of a value that it does not change: %s',
    (path) => {
      const { content, faults } = readLink(withField('before', { [path]: 'x' }));
      expect([content?.before, faults]).toEqual([{}, []]);
    },
  );

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another format', '{"format":"halsoval-scenario","version":1}'],
    ['no version', '{"format":"halsoval-link"}'],
    ['something more', withField('list', [{ unitId: 'A', classes: [1, 2] }])],
    ['a period that is none', withField('headline', { period: 'x', listed: 1, list: '', total: 1 })],
    ['persons below none', withField('headline', { period: '2026', listed: -1, list: '', total: 1 })],
  ])('is damaged where it says %s', (_, text) => {
    expect(readLink(text)).toEqual({ content: null, faults: [{ code: 'linkDamaged', severity: 'error' }] });
  });

  it('of a newer page is refused as such', () => {
    expect(readLink('{"format":"halsoval-link","version":2,"more":true}').faults).toEqual([
      { code: 'linkNewer', severity: 'error' },
    ]);
  });

  it('is refused with the faults of its scenario', () => {
    const text = withField('scenario', {
      ...{ format: 'halsoval-scenario', version: 1, name: 'A', baseYear: 2026 },
      changes: [{ path: 'listing.base', value: 2301, rationale: '' }],
    });
    expect(readLink(text)).toEqual({
      content: null,
      faults: [{ code: 'scenarioValue', severity: 'error', path: 'changes.0.value', value: '2301' }],
    });
  });
});

/** A sound link with one field set. */
function withField(key: string, value: unknown): string {
  const sound = linkText({
    scenario: { name: 'A', baseYear: 2026, changes: [] },
    ...{ app: '0.1.0', base: 'x', before: {}, headline: null },
  });
  return JSON.stringify({ ...(JSON.parse(sound) as object), [key]: value });
}
