// Orden i en förklaring: what a step is called, and what it is of.
import { kindName, kindWithin } from '../../i18n/kindName.ts';
import { isSum, type Step, type Quantity, type Target } from '../../model/trace.ts';
import { AGE_CLASSES, CNI_VARIABLES, INCOME_LINES } from '../../model/types.ts';
import type { Session } from '../../state/session.svelte.ts';
import { isChain, MANY, termsOf, unroundedStep } from './formula.ts';
import { bareText, isCut, valueText } from './values.ts';

type Words = Pick<Session['settings'], 't' | 'format' | 'language'>;

/** Names of units by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Quantities whose label is a distance in km, a month, or a number in an order that their own words tell. */
const BY_KM: readonly Quantity[] = ['homePersons', 'distanceWeight', 'homePoints'];
const BY_MONTH: readonly Quantity[] = ['paidBy', 'dueBy', 'duePart', 'months'];
const BY_ORDER: readonly Quantity[] = ['sizeWeight', 'tierPersons', 'sizeTier', 'tertialBase'];

/** Quantities whose label ends what their own words begin. */
const CONTINUED: readonly Quantity[] = [...BY_ORDER, 'paidBy', 'dueBy', 'duePart', 'listPart'];

/** Quantities that go by the name of the line or the unit they are of. */
const BY_NAME: readonly Quantity[] = [
  'yearAmount',
  'monthAmount',
  'unitAmount',
  'regionAmount',
  'regionValue',
];

/** What a step is: `Vikt, 0–4 år`, `Läkemedel`. */
export function nameText(step: Step, names: Names, words: Words): string {
  const quantity = words.t.why.quantity[step.what];
  const label = labelText(step, names, words);
  if (label === '') return quantity;
  if (BY_NAME.includes(step.what))
    return step.post ? kindName(words.t.activity.kind[step.post], step.label ?? '') : label;
  return `${quantity}${CONTINUED.includes(step.what) ? ' ' : ', '}${label}`;
}

/** What a step is of, in words; empty where that goes without saying. */
export function labelText({ what, label, post }: Step, names: Names, { t, format }: Words): string {
  if (label === undefined || label === '') return '';
  if (BY_KM.includes(what)) return format.km(Number(label));
  if (post) return kindWithin(t.activity.kind[post], label);
  if (BY_MONTH.includes(what))
    return label
      .split('–')
      .map((month) => format.monthName(Number(month)))
      .join('–');
  if (BY_ORDER.includes(what)) return label;
  const ageClass = AGE_CLASSES.find((known) => known === label);
  if (ageClass) return t.why.dialog.age(ageClass.replace('-', '–'));
  const group = CNI_VARIABLES.find((known) => known === label);
  if (group) return t.why.dialog.cniGroup[group];
  const line = INCOME_LINES.find((known) => known === label);
  return line ? t.line[line].name : (names.get(label) ?? label);
}

/** The computation in one line: `2 301,00 kr × 3 512,44 = 8 082 124,44 kr`. */
export function formulaText(step: Step, { t, language }: Words): string {
  const result = valueText(step, t, language);
  const inner = unroundedStep(step);
  if (!isChain(inner)) return result;
  const terms = termsOf(inner);
  if (inner.how === 'sum' && terms.length > MANY) {
    const sum = t.why.dialog.sumOf(terms.length);
    return isCut(result) ? `${sum} ${result}` : `${sum} = ${result}`;
  }
  const chain = terms.map(({ sign, step: part }) => `${sign} ${bareText(part, t, language)}`.trim());
  const cut = [step, ...terms.map((term) => term.step)].some((part) => isCut(valueText(part, t, language)));
  // Of a shared pool somebody gets the öre that are left over.
  const near = cut || (inner.how === 'shared' && !isRounded(inner));
  return `${chain.join(' ')} ${near ? '≈' : '='} ${bareText(step, t, language)}`;
}

/** Whether a share in whole öre is the nearest to pool × own ÷ all. */
function isRounded({ value, parts: [pool, own, all] }: Step): boolean {
  if (!pool || !own || !all) return true;
  const exact = pool.value.num * own.value.num * all.value.den;
  const per = pool.value.den * own.value.den * all.value.num;
  const off = 2n * (value.num * per - exact);
  return off <= per && off >= -per;
}

/**
 * A month as a twelfth of the year that it rests on: `1 200,00 kr ÷ 12 = 100,00 kr`, with the öre that are carried
 * told as `≈`. Null where the month is something else.
 */
export function twelfthText(month: Step, { t, language }: Words): string | null {
  const [year] = month.parts.flatMap((paid) => {
    const [whole, part] = unroundedStep(paid).parts;
    return part?.what === 'partOfYear' && whole ? [whole] : [];
  });
  if (!year || month.parts.some((paid) => unroundedStep(paid).how === 'sum')) return null;
  const twelve = { num: month.value.num * year.value.den * 12n, den: month.value.den * year.value.num };
  return `${bareText(year, t, language)} ÷ 12 ${twelve.num === twelve.den ? '=' : '≈'} ${bareText(month, t, language)}`;
}

/** What is explained: the line, or the sum of all. */
export function lineName({ line }: Target, { t }: Words): string {
  if (line === 'pools') return t.pools.sum;
  if (line === 'total') return t.units.column.total;
  return isSum(line) ? t.unitView.group[line] : t.line[line].name;
}
