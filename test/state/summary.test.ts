import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { RuleEffect } from '../../src/worker/client.ts';
import { parametersOf, withValue } from '../../src/params/parameter.ts';
import { ruleChanges } from '../../src/state/ruleText.ts';
import { summaryOf, type Words } from '../../src/state/summary.ts';
import { yearFile } from '../model/build.ts';

const BASE = yearFile(2026);
const SV: Words = { t: sv, format: formatFor('sv') };
const EN: Words = { t: en, format: formatFor('en') };

/** Öre by unit before and after. */
function effectOf(pairs: readonly (readonly [number | null, number | null])[]): RuleEffect {
  return {
    unitIds: pairs.map((_, index) => `E${index}`),
    before: pairs.map(([before]) => before),
    after: pairs.map(([, after]) => after),
    ...{ lines: [], fault: null },
  };
}

function tell(
  values: Readonly<Record<string, string | null>>,
  effect: RuleEffect | null = null,
  words = SV,
  base = BASE,
): string {
  const changed = Object.entries(values).reduce((file, [path, value]) => withValue(file, path, value), base);
  const subject = words.t.ruleText.summary.proposal;
  const text = summaryOf({ subject, base: '2026', changes: ruleChanges(base, changed, null), effect }, words);
  return text.replaceAll('\u00a0', ' ');
}

const OLD = { 'listing.weights.80-84': '2.40' };

/** 21 units get more, nine less; 5.1 million kronor in all. */
const MIXED = effectOf([
  ...Array.from({ length: 21 }, () => [0, 30_000_000] as const),
  ...Array.from({ length: 9 }, () => [0, -13_333_333] as const),
]);

describe('the summary', () => {
  test('of no change says so', () => {
    expect(tell({})).toBe('Förslaget ändrar inget i reglerna för 2026.');
    expect(tell({}, MIXED, EN)).toBe('The proposal changes nothing in the rules of 2026.');
  });

  test('of one change tells its values, cost and who gets more', () => {
    expect(tell(OLD, MIXED)).toBe(
      'Förslaget höjer åldersvikten för 80–84 år i listningen från 2,21 till 2,40 och kostar 5,1 miljoner kronor mer per år; 21 enheter får mer och 9 mindre.',
    );
    expect(tell(OLD, MIXED, EN)).toBe(
      'The proposal raises the weight in listing of those aged 80–84 from 2.21 to 2.40 and costs 5.1 million kronor more a year; 21 units get more and 9 less.',
    );
  });

  test('of a lower value says that it is lowered and costs less', () => {
    expect(
      tell(
        { 'listing.base': '2300' },
        effectOf([
          [10_000_000, 9_000_000],
          [5, 5],
        ]),
      ),
    ).toBe(
      'Förslaget sänker beloppet för vikt 1,00 i listningen från 2 301 kr till 2 300 kr och kostar 10 000 kronor mindre per år; 1 enhet får mindre och ingen mer.',
    );
  });

  test('of an effect that is not known yet tells none', () => {
    expect(tell({ 'sparsity.share': '17' })).toBe(
      'Förslaget höjer glesbygdsfaktorns andel av summan från 15 % till 17 %.',
    );
  });

  test('of a barred effect says that it cannot be computed', () => {
    expect(tell(OLD, effectOf([[null, 1]]))).toMatch(/2,40; vad det kostar kan inte räknas\.$/);
  });

  test('of no effect says that nobody is concerned', () => {
    expect(tell(OLD, effectOf([[5, 5]]))).toMatch(/2,40; ingen enhets ersättning ändras\.$/);
    expect(tell(OLD, effectOf([]), EN)).toMatch(/2\.40; no unit’s payment changes\.$/);
  });

  test('of what only moves money says that the sum stands', () => {
    expect(
      tell(
        OLD,
        effectOf([
          [0, 100],
          [0, -100],
        ]),
      ),
    ).toMatch(/2,40 med oförändrad summa; 1 enhet får mer och 1 mindre\.$/);
  });

  test('tells of all units, of one, and of some only', () => {
    expect(
      tell(
        OLD,
        effectOf([
          [0, 100],
          [0, 200],
        ]),
      ),
    ).toMatch(/; alla 2 enheter får mer\.$/);
    expect(tell(OLD, effectOf([[0, -100]]))).toMatch(/; den enda enheten får mindre\.$/);
    expect(
      tell(
        OLD,
        effectOf([
          [0, 100],
          [0, 0],
        ]),
      ),
    ).toMatch(/; 1 enhet får mer och ingen mindre\.$/);
  });

  test('tells small amounts in kronor, and the smallest with their öre', () => {
    expect(tell(OLD, effectOf([[0, 34_012_500]]))).toContain('kostar 340 125 kronor mer');
    expect(tell(OLD, effectOf([[0, 45]]))).toContain('kostar 0,45 kronor mer');
  });

  test('of two changes tells both, and the cost of them together', () => {
    expect(tell({ ...OLD, 'rehab.amount': '100' }, MIXED)).toBe(
      'Förslaget höjer åldersvikten för 80–84 år i listningen från 2,21 till 2,40 och sänker beloppet per person för rehabkoordinator från 106 kr till 100 kr, vilket ökar kostnaden med 5,1 miljoner kronor per år; 21 enheter får mer och 9 mindre.',
    );
  });

  test('of two changes that cost less says so with the sign once', () => {
    const lower = effectOf([[200_000_000, 100_000_000]]);
    const two = { ...OLD, 'rehab.amount': '100' };
    expect(tell(two, lower)).toMatch(/, vilket minskar kostnaden med 1,0 miljoner kronor per år; den enda/);
    expect(tell(two, lower, EN)).toMatch(/, which lowers the cost by 1\.0 million kronor a year; the only/);
  });

  test('of less than 0.005 per cent of the sum says that the cost is practically the same', () => {
    // 0.005 per cent of 1 000 000 kr is 50 kr.
    const effect = (ore: number): RuleEffect => effectOf([[100_000_000, 100_000_000 + ore]]);
    expect(tell(OLD, effect(-4_999))).toMatch(
      /2,40 med i stort sett oförändrad kostnad \(49,99 kronor mindre per år\); den enda enheten får mindre\.$/,
    );
    expect(tell(OLD, effect(4_999))).toContain('kostnad (49,99 kronor mer per år)');
    expect(tell({ ...OLD, 'rehab.amount': '100' }, effect(4_999), EN)).toContain(
      '100 SEK at practically the same cost (49.99 kronor more a year); the only',
    );
    expect(tell(OLD, effect(5_000))).toContain('och kostar 50,00 kronor mer per år');
    expect(tell(OLD, effect(-5_000))).toContain('och kostar 50,00 kronor mindre per år');
  });

  test('of many counts them by group, raised, lowered or both', () => {
    const weights = yearFile(2025).listing.weights.values;
    const all = Object.entries(weights).map(([age, value]): [string, string] => [
      `listing.weights.${age}`,
      value,
    ]);
    expect(tell(Object.fromEntries(all))).toBe('Förslaget ändrar 21 åldersvikter i listningen.');
    const raised = { 'listing.weights.0-4': '2', 'listing.weights.5-9': '2', 'listing.weights.10-14': '2' };
    expect(tell(raised)).toBe('Förslaget höjer 3 åldersvikter i listningen.');
    expect(tell({ ...raised, 'medication.weights.0-4': '0.40' })).toBe(
      'Förslaget höjer 3 åldersvikter i listningen och sänker 1 åldersvikt i läkemedel.',
    );
    expect(tell({ ...raised, 'interpretations.rehab.ages': 'fifths', 'medication.weights.0-4': '2' })).toBe(
      'Förslaget höjer 3 åldersvikter i listningen, 1 åldersvikt i läkemedel och ändrar 1 tolkning.',
    );
  });

  test('of a reading names the question, of a value that was missing only the new one', () => {
    expect(tell({ 'interpretations.servicePurchase.hour': 'patientDay' })).toBe(
      'Förslaget ändrar tolkningen av frågan ”Vad är en påbörjad timme?”.',
    );
    expect(tell({ 'cni.givenMean': '1.02' })).toBe(
      'Förslaget anger regionens angivna medelvärde för CNI till 1,02.',
    );
    const stated = withValue(BASE, 'cni.givenMean', '1.02');
    expect(tell({ 'cni.givenMean': null }, null, SV, stated)).toBe(
      'Förslaget tar bort regionens angivna medelvärde för CNI.',
    );
  });

  test('has words for every parameter, in both languages', () => {
    for (const { path, value, options } of parametersOf(BASE)) {
      const other = options ? options[1]! : String(Number(value ?? 0) + 1);
      for (const words of [SV, EN]) {
        const text = tell({ [path]: other }, null, words);
        expect(text).toMatch(/^(Förslaget|The proposal) \S.*\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|\bweights\b|(tier|band|tertial)\d/);
      }
    }
  });

  test('has the sign of the sum and counts the units right', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 40 }), (pairs) => {
        const text = tell(OLD, effectOf(pairs));
        const changes = pairs.map(([before, after]) => after - before);
        const sum = changes.reduce((a, b) => a + b, 0);
        expect(/kronor (mer|mindre) per år/.exec(text)?.[1]).toBe(
          sum > 0 ? 'mer' : sum < 0 ? 'mindre' : undefined,
        );
        const [more, less] = [changes.filter((c) => c > 0).length, changes.filter((c) => c < 0).length];
        const counts = /; (\d+) enhete?r? får mer och (\d+) mindre/.exec(text);
        expect(counts !== null).toBe(more > 0 && less > 0);
        if (counts) expect(counts.slice(1).map(Number)).toEqual([more, less]);
      }),
    );
  });
});
