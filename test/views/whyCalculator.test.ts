// What is printed of a computation must come to what is printed as its result, for whoever has a pocket calculator.
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import { explain } from '../../src/model/explain.ts';
import { steps, type Step } from '../../src/model/trace.ts';
import { INCOME_LINES, type Activity, type Dataset } from '../../src/model/types.ts';
import {
  compare,
  fraction,
  less,
  over,
  plus,
  rounded,
  times,
  type Fraction,
} from '../../src/money/fraction.ts';
import { formulaText, twelfthText } from '../../src/views/why/words.ts';
import { createApi } from '../../src/worker/api.ts';
import { rulesWith } from '../model/build.ts';
import { traceOf, UNCHANGED } from '../model/traces.ts';

const SWEDISH = { t: sv, format: formatFor('sv'), language: 'sv' } as const;
const ENGLISH = { t: en, format: formatFor('en'), language: 'en' } as const;
const RULES = rulesWith(2026);

const typed = (
  unitId: string | null,
  post: Activity['post'],
  kind: string,
  numbers: [number | null, number | null],
): Activity => ({
  ...{ unitId, period: '2026', post, kind, count: numbers[0], amount: numbers[1] },
  ...{ counterpart: null, origin: null },
});

/** The sample, and rows that it has none of. */
const sample = createApi().sample();
const dataset: Dataset = {
  ...sample,
  activities: [
    ...sample.activities,
    typed(null, 'residentDoctors', 'medianSalary', [null, 5_123_457]),
    typed('JH01', 'residentDoctors', 'st', [2900, null]),
    typed(null, 'medicalStudents', 'sum', [null, 1_234_567_89]),
    typed('JH01', 'medicalStudents', 'share', [1333, null]),
    typed(null, 'asylum', 'examination', [null, 201_300]),
    typed('JH01', 'asylum', 'examination', [700, null]),
    typed('JH01', 'asylum', 'patientFee', [700, 5_000]),
  ],
};

/** A figure as it is printed, per cent as parts of one. */
function read(text: string, decimal: ',' | '.'): Fraction {
  const plain = text.replace('−', '-').replace(decimal === ',' ? /[^\d,-]/g : /[^\d.-]/g, '');
  const [whole = '', places = ''] = plain.split(decimal);
  const value = fraction(BigInt(whole + places), 10n ** BigInt(places.length));
  return text.includes('%') ? times(value, fraction(1, 100)) : value;
}

interface Printed {
  readonly computed: Fraction;
  readonly stated: Fraction;
  readonly near: boolean;
  /** Decimals of the result. */
  readonly places: number;
}

/** What a calculator makes of a line of text, key by key; null where it holds no computation. */
function key(text: string, decimal: ',' | '.'): Printed | null {
  const found = /^(.*) ([=≈])\s(.*)$/.exec(text);
  const [, chain, mark, result] = found ?? [];
  if (chain === undefined || result === undefined || !/^[−\d]/.test(chain)) return null;
  const keys = chain.split(/ (?=[+−×÷] )/);
  const computed = keys.reduce<Fraction>((sum, one, index) => {
    const [sign] = index === 0 ? [''] : one;
    const value = read(index === 0 ? one : one.slice(2), decimal);
    if (sign === '+') return plus(sum, value);
    if (sign === '−') return less(sum, value);
    return sign === '×' ? times(sum, value) : sign === '÷' ? over(sum, value) : value;
  }, fraction(0));
  const [, places = ''] = result.replace(/[^\d,.]/g, '').split(decimal);
  return {
    computed,
    stated: read(result, decimal),
    near: mark === '≈',
    places: places.length + (result.includes('%') ? 2 : 0),
  };
}

/** Rounded to the decimals of the result, and where it is marked as near, to the last but one of them or an öre. */
function expectToCheck(text: string, decimal: ',' | '.'): boolean {
  const printed = key(text, decimal);
  if (!printed) return false;
  const power = fraction(10n ** BigInt(printed.places));
  const nearest = fraction(rounded(times(printed.computed, power)));
  const off = less(nearest, times(printed.stated, power));
  const most = fraction(printed.near ? 1 : 0);
  const checks = compare(off, most) <= 0 && compare(off, times(most, fraction(-1))) >= 0;
  expect(checks ? '' : text).toBe('');
  return true;
}

const lineOf = (step: Step): boolean => INCOME_LINES.some((line) => line === step.label);

describe.each([
  ['Swedish', SWEDISH, ','],
  ['English', ENGLISH, '.'],
] as const)('in %s', (_, words, decimal) => {
  test.each(dataset.units.map(({ id }) => id))(
    'every computation of the year of %s can be keyed in',
    (unitId) => {
      const target = {
        year: 2026,
        scenario: null,
        period: null,
        month: null,
        unitId,
        line: 'total',
      } as const;
      const { root } = traceOf(explain(dataset, RULES, target, 'own', UNCHANGED));
      const keyed = steps(root).filter((step) => expectToCheck(formulaText(step, words), decimal));
      expect(keyed.filter(lineOf).length).toBeGreaterThanOrEqual(5);
    },
  );
});

test('the sparsity pool is a share of the sum by what is left of it', () => {
  const target = {
    year: 2026,
    scenario: null,
    period: '2026',
    month: null,
    unitId: 'JH18',
    line: 'sparsity',
  } as const;
  const { root } = traceOf(explain(dataset, RULES, target, 'own', UNCHANGED));
  const pool = steps(root).find(({ what }) => what === 'sparsityPool')!;
  expect(formulaText(pool, SWEDISH).replaceAll('\u00a0', ' ')).toMatch(
    /^507 102 050,03 kr × 15 % ÷ 85 % = 89 488 597,06 kr$/,
  );
});

test('a month is a twelfth of the year, with the öre that are carried', () => {
  for (const month of [1, 2, 7, 12]) {
    const target = {
      year: 2026,
      scenario: null,
      period: null,
      month,
      unitId: 'JH18',
      line: 'listing',
    } as const;
    const { root } = traceOf(explain(dataset, RULES, target, 'own', UNCHANGED));
    const text = twelfthText(root, SWEDISH) ?? '';
    expect(text).toMatch(/ ÷ 12 [=≈] /);
    expect(expectToCheck(text, ',')).toBe(true);
  }
});
