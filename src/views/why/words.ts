// Orden i en förklaring: what a step is called, and what it is of.
import { isSum, type Step, type Quantity, type Target } from '../../model/trace.ts';
import { AGE_CLASSES, CNI_VARIABLES, INCOME_LINES } from '../../model/types.ts';
import type { Session } from '../../state/session.svelte.ts';
import { isChain, MANY, termsOf, unroundedStep } from './formula.ts';
import { valueText } from './values.ts';

type Words = Pick<Session['settings'], 't' | 'format' | 'language'>;

/** Names of units by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Quantities whose label is a distance in km, a month, or a number in an order that their own words tell. */
const BY_KM: readonly Quantity[] = ['homePersons', 'distanceWeight', 'homePoints'];
const BY_MONTH: readonly Quantity[] = ['paidBy', 'dueBy', 'duePart'];
const BY_ORDER: readonly Quantity[] = ['sizeWeight', 'tierPersons', 'sizeTier', 'tertialBase'];

/** Quantities that go by the name of the line or the unit they are of. */
const BY_NAME: readonly Quantity[] = ['yearAmount', 'monthAmount', 'unitAmount', 'regionAmount'];

/** What a step is: `Vikt, 0–4 år`, `Läkemedel`. */
export function nameText(step: Step, names: Names, words: Words): string {
  const quantity = words.t.why.quantity[step.what];
  const label = labelText(step, names, words);
  if (label === '') return quantity;
  if (BY_NAME.includes(step.what)) return label;
  return `${quantity}${BY_ORDER.includes(step.what) ? ' ' : ', '}${label}`;
}

/** What a step is of, in words; empty where that goes without saying. */
export function labelText({ what, label }: Step, names: Names, { t, format, language }: Words): string {
  if (label === undefined || label === '') return '';
  if (BY_KM.includes(what)) return format.km(Number(label));
  if (BY_MONTH.includes(what)) return monthName(Number(label), language);
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
  const equals = result.startsWith('≈') ? result : `= ${result}`;
  if (terms.length > MANY) return `${t.why.dialog.sumOf(terms.length)} ${equals}`;
  const chain = terms.map(({ sign, step: part }) => `${sign} ${valueText(part, t, language)}`.trim());
  return `${chain.join(' ')} ${equals}`;
}

/** What is explained: the line, or the sum of all. */
export function lineName({ line }: Target, { t }: Words): string {
  if (line === 'pools') return t.pools.sum;
  if (line === 'total') return t.units.column.total;
  return isSum(line) ? t.unitView.group[line] : t.line[line].name;
}

/** `mars`, `March`. */
export function monthName(month: number, language: string): string {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return name.format(Date.UTC(2026, month - 1, 1));
}
