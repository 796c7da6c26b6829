import { beforeEach, describe, expect, test } from 'vitest';
import type { Results, Variant } from '../../src/state/results.svelte.ts';
import { Scenarios } from '../../src/state/scenarios.svelte.ts';
import { shippedYears } from '../../src/params/years.ts';
import type { YearFile } from '../../src/params/schema.ts';

const WEIGHT = 'listing.weights.80-84';
const files = [...shippedYears().values()].map(({ file }) => file);

/** What the scenarios need of the results, and what they told them. */
class Stub {
  years: readonly YearFile[] = files;
  year = 2026;
  variant: Variant | null = null;
  known: readonly Variant[] = [];

  get rules(): YearFile | null {
    return this.variant?.file ?? this.years.find(({ year }) => year === this.year) ?? null;
  }
  useVariants(variants: readonly Variant[]): void {
    this.known = variants;
  }
  chooseVariant(variant: Variant): Promise<void> {
    [this.variant, this.year] = [variant, variant.file.year];
    return Promise.resolve();
  }
  chooseYear(year: number): void {
    [this.variant, this.year] = [null, year];
  }
}

let results: Stub;
let scenarios: Scenarios;
beforeEach(() => {
  results = new Stub();
  scenarios = new Scenarios(results as unknown as Results);
});

const weight = (): string | null => scenarios.valueOf(WEIGHT);
const shown = (): string | undefined => results.variant?.file.listing.weights.values['80-84'];

describe('a scenario', () => {
  test('is made from a year, chosen and shown with the year’s own values', () => {
    const id = scenarios.create(2025, 'Förslag 1');
    expect(scenarios.chosen).toMatchObject({ id, name: 'Förslag 1', baseYear: 2025, changes: [] });
    expect([results.variant?.id, results.year, weight()]).toEqual([id, 2025, '2.13']);
  });

  test('starts by itself at the first change of a year’s own rules, in one step', () => {
    expect(scenarios.set({ [WEIGHT]: '2.40' }, 'Förslag 1')).toBeNull();
    expect(scenarios.chosen).toMatchObject({ name: 'Förslag 1', baseYear: 2026 });
    expect([weight(), shown()]).toEqual(['2.40', '2.40']);
    expect(scenarios.undoes).toMatchObject({
      ...{ way: 'done', did: 'created', scenario: 'Förslag 1', baseYear: 2026 },
      values: [{ path: WEIGHT, before: '2.21', after: '2.40' }],
    });
    scenarios.undo();
    expect([scenarios.all, scenarios.chosen, results.variant, weight()]).toEqual([[], null, null, '2.21']);
    scenarios.redo();
    expect([weight(), shown()]).toEqual(['2.40', '2.40']);
  });

  test('takes several values in one step, and keeps their reason', () => {
    scenarios.set({ [WEIGHT]: '2.40', 'listing.base': '2400' }, 'A', 'Lika för alla');
    expect(scenarios.chosen!.changes).toEqual([
      { path: WEIGHT, value: '2.40', rationale: 'Lika för alla' },
      { path: 'listing.base', value: '2400', rationale: 'Lika för alla' },
    ]);
    scenarios.undo();
    expect(scenarios.all).toEqual([]);
  });

  test('refuses a value out of bounds, and stays as it was', () => {
    scenarios.create(2026, 'A');
    const before = scenarios.chosen;
    expect(scenarios.set({ [WEIGHT]: '24', 'listing.base': '2400' }, 'B')).toMatchObject({
      ...{ code: 'parameterBounds', path: WEIGHT, min: '0', max: '10' },
    });
    expect([scenarios.chosen, scenarios.log.length]).toEqual([before, 1]);
    expect(scenarios.faultOf(WEIGHT, '24')).toMatchObject({ code: 'parameterBounds' });
    expect(scenarios.faultOf(WEIGHT, '2.4')).toBeNull();
  });

  test('is not started, and nothing is logged, by a value that is what it was', () => {
    expect(scenarios.set({ [WEIGHT]: '2.210' }, 'A', 'Varför')).toBeNull();
    expect([scenarios.all, scenarios.log, scenarios.canUndo]).toEqual([[], [], false]);
    scenarios.set({ [WEIGHT]: '2.40' }, 'A', 'Varför');
    scenarios.set({ [WEIGHT]: '2.4' }, 'A', 'Varför');
    expect(scenarios.log).toHaveLength(1);
  });

  test('gives a value back, all of them, or says why one cannot be given back by itself', () => {
    scenarios.set({ [WEIGHT]: '2.40', 'listing.base': '2400' }, 'A');
    expect(scenarios.reset([WEIGHT])).toBeNull();
    expect([weight(), scenarios.valueOf('listing.base')]).toEqual(['2.21', '2400']);
    expect(scenarios.undoes).toMatchObject({
      did: 'reset',
      values: [{ path: WEIGHT, before: '2.40', after: '2.21' }],
    });
    expect(scenarios.reset()).toBeNull();
    expect(scenarios.chosen!.changes).toEqual([]);
    const steps = scenarios.log.length;
    scenarios.reset();
    expect(scenarios.log).toHaveLength(steps);

    scenarios.set({ 'sparsity.distanceFrom.band3': '120', 'sparsity.distanceFrom.band4': '140' }, 'A');
    expect(scenarios.reset(['sparsity.distanceFrom.band4'])).toMatchObject({ code: 'parameterOrder' });
    expect(scenarios.chosen!.changes).toHaveLength(2);
    expect(scenarios.reset()).toBeNull();
  });

  test('has its values set beside each year’s, and beside those of what it is a copy of', () => {
    scenarios.set({ [WEIGHT]: '2.40' }, 'A');
    scenarios.copy(scenarios.chosen!, 'A, kopia');
    scenarios.set({ [WEIGHT]: '2.50' }, '');
    expect(scenarios.comparands(WEIGHT)).toEqual([
      { label: { year: 2025 }, value: '2.13' },
      { label: { year: 2026 }, value: '2.21' },
      { label: { parent: 'A' }, value: '2.40' },
    ]);
    scenarios.remove(scenarios.all[0]!);
    expect(scenarios.comparands(WEIGHT)).toHaveLength(2);
    expect(scenarios.chosen!.name).toBe('A, kopia');
  });

  test('is called something else, but not nothing', () => {
    scenarios.create(2026, 'A');
    scenarios.rename(scenarios.chosen!, '  B ');
    expect([scenarios.chosen!.name, results.variant?.name]).toEqual(['B', 'B']);
    expect(scenarios.undoes).toMatchObject({ did: 'renamed', formerly: 'A', scenario: 'B' });
    scenarios.rename(scenarios.chosen!, '  ');
    scenarios.rename(scenarios.chosen!, 'B');
    expect([scenarios.chosen!.name, scenarios.log.length]).toEqual(['B', 2]);
  });

  test('is removed, and then its year’s own rules are shown; undoing brings it back', () => {
    scenarios.set({ [WEIGHT]: '2.40' }, 'A');
    scenarios.remove(scenarios.chosen!);
    expect([scenarios.chosen, results.variant, results.year]).toEqual([null, null, 2026]);
    expect(results.known).toEqual([]);
    scenarios.undo();
    expect([scenarios.chosen!.name, shown()]).toEqual(['A', '2.40']);
  });

  test('has a reason for each change only', () => {
    scenarios.set({ [WEIGHT]: '2.40' }, 'A');
    scenarios.reason(WEIGHT, 'De äldsta behöver mer');
    scenarios.reason(WEIGHT, 'De äldsta behöver mer');
    scenarios.reason('listing.base', 'Ingen ändring');
    expect(scenarios.chosen!.changes).toEqual([
      { path: WEIGHT, value: '2.40', rationale: 'De äldsta behöver mer' },
    ]);
    expect(scenarios.log.map(({ did }) => did)).toEqual(['created', 'reasoned']);
  });

  test('is known by name and file with all the others, the unchanged ones by the same file as before', () => {
    scenarios.set({ [WEIGHT]: '2.40' }, 'A');
    const [first] = results.known;
    scenarios.create(2025, 'B');
    expect(results.known.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(results.known[0]!.file).toBe(first!.file);
  });
});

describe('undoing', () => {
  test('goes back and forth through every step, and the log tells of it', () => {
    scenarios.create(2026, 'A');
    scenarios.set({ [WEIGHT]: '2.30' }, '');
    scenarios.set({ [WEIGHT]: '2.40' }, '');
    scenarios.undo();
    expect([weight(), scenarios.redoes?.values[0]?.after]).toEqual(['2.30', '2.40']);
    scenarios.undo();
    scenarios.redo();
    expect([weight(), scenarios.canUndo, scenarios.canRedo]).toEqual(['2.30', true, true]);
    expect(scenarios.log.map(({ way, did }) => [way, did])).toEqual([
      ...[
        ['done', 'created'],
        ['done', 'changed'],
        ['done', 'changed'],
      ],
      ...[
        ['undone', 'changed'],
        ['undone', 'changed'],
        ['redone', 'changed'],
      ],
    ]);
    // The first undone went from 2.40 back.
    expect(scenarios.log[3]!.values).toEqual([{ path: WEIGHT, before: '2.40', after: '2.30' }]);
    scenarios.set({ [WEIGHT]: '2.50' }, '');
    expect(scenarios.canRedo).toBe(false);
  });

  test('does nothing where nothing has been done', () => {
    scenarios.undo();
    scenarios.redo();
    expect([scenarios.all, scenarios.log]).toEqual([[], []]);
  });
});

describe('a scenario file', () => {
  test('reads back as it was saved, with what it changes told', () => {
    scenarios.set({ [WEIGHT]: '2.40' }, 'A', 'Skäl');
    const text = scenarios.textOf(scenarios.chosen!);
    expect(scenarios.read(text)).toEqual([]);
    expect(scenarios.all).toHaveLength(2);
    expect(scenarios.chosen).toMatchObject({ ...scenarios.all[0], id: scenarios.chosen!.id, parent: null });
    expect(scenarios.undoes).toMatchObject({
      did: 'read',
      values: [{ path: WEIGHT, before: '2.21', after: '2.40' }],
    });
  });

  test.each<[string, string, string]>([
    ['is no file of the kind', 'x', 'scenarioNotJson'],
    ['has a year that is not there', file({ baseYear: 2030 }), 'noSuchYear'],
    ['changes what no rules have', file({ changes: [change('listing.bas', '1')] }), 'changeUnknown'],
    ['changes a value out of bounds', file({ changes: [change(WEIGHT, '24')] }), 'parameterBounds'],
  ])('that %s changes nothing', (_, text, code) => {
    expect(scenarios.read(text).map((fault) => fault.code)).toContain(code);
    expect([scenarios.all, scenarios.log]).toEqual([[], []]);
  });
});

describe('when the base year is taken away', () => {
  test('the scenario stays, without rules, until the year is there again', () => {
    scenarios.create(2025, 'A');
    results.years = files.slice(1);
    scenarios.refresh();
    expect(scenarios.fileOf(scenarios.chosen!).faults).toMatchObject([{ code: 'noSuchYear', year: 2025 }]);
    expect([scenarios.file, scenarios.parameters, scenarios.baseOf(scenarios.chosen!)]).toEqual([
      null,
      [],
      null,
    ]);
    expect([results.variant, results.known]).toEqual([null, []]);
    results.years = files;
    scenarios.refresh();
    expect([results.variant?.name, scenarios.parameters.length > 100]).toEqual(['A', true]);
  });
});

function file(content: object): string {
  const whole = { format: 'halsoval-scenario', version: 1, name: 'A', baseYear: 2026, changes: [] };
  return JSON.stringify({ ...whole, ...content });
}

function change(path: string, value: string): object {
  return { path, value, rationale: '' };
}
