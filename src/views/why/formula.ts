// Formeln: which figures a step is made of, in the order a pocket calculator takes them.
import type { How, Quantity, Step } from '../../model/trace.ts';

/** What stands before a figure in a formula; nothing before the first, nor where figures are only set side by side. */
type Sign = '' | '+' | '−' | '×' | '÷';

export interface Term {
  readonly sign: Sign;
  readonly step: Step;
}

/** Sums of more terms than this are folded at first, and in a line of text only counted. */
export const MANY = 6;

const SIGNS: Partial<Record<How, Sign>> = { sum: '+', difference: '−', product: '×', quotient: '÷' };

/** Results on the way that have no name of their own in the source. */
const NAMELESS: readonly Quantity[] = ['unrounded', 'beforeMean', 'partOfYear'];

/** Ratios with endless decimals: a calculator comes to the öre only by what they are made of. */
const RATIOS: readonly Quantity[] = [
  'sparsityFactor',
  'meanCni',
  'keptFactor',
  'indexChange',
  'sizePerPerson',
];

/** What a line comes to. */
const AMOUNTS: readonly Quantity[] = ['yearAmount', 'monthAmount', 'unitAmount'];

/** The step without roundings that change nothing. */
export function plainStep(step: Step): Step {
  const [inner] = step.parts;
  const rounds = step.how === 'rounded' || step.how === 'roundedUp';
  return rounds && inner && inner.unit === step.unit && same(inner.value, step.value)
    ? plainStep(inner)
    : step;
}

/** What was rounded, where a step is a rounding, or the one term where it is a sum of one; else the step. */
export function unroundedStep(step: Step): Step {
  const [inner, ...others] = step.parts;
  const passes = step.how === 'rounded' || (step.how === 'sum' && others.length === 0);
  return passes && inner ? unroundedStep(inner) : step;
}

/** The figures that give a step, each with the sign before it. A cost has a minus before its first figure. */
export function termsOf(step: Step): Term[] {
  if (step.how === 'shared') {
    const signs: readonly Sign[] = ['', '×', '÷'];
    return step.parts.map((part, index) => ({ sign: signs[index] ?? '', step: part }));
  }
  const parts = partsOf(step).filter(({ what }) => what !== 'sign');
  const first: Sign = parts.length < partsOf(step).length ? '−' : '';
  return parts.flatMap((part, index) => {
    const sign = index === 0 ? first : (SIGNS[step.how] ?? '');
    const inner = plainStep(part);
    if (!opens(step, inner, index)) return [{ sign, step: part }];
    const terms = termsOf(inner);
    // Divided by a quotient is multiplied by its divisor, and divided by what that divides.
    if (sign === '÷') return [...terms.slice(1), ...terms.slice(0, 1)].map(turned);
    return terms.map((term, at) => (at === 0 ? { ...term, sign } : term));
  });
}

function turned({ sign, step }: Term): Term {
  return { sign: sign === '÷' ? '×' : '÷', step };
}

/** Of a sum of lines only those that come to something; all where none does. */
function partsOf({ how, parts }: Step): readonly Step[] {
  const some = parts.filter(({ what, value }) => !AMOUNTS.includes(what) || value.num !== 0n);
  return how === 'sum' && some.length > 0 ? some : parts;
}

/** Whether the figures and their signs are the whole computation. */
export function isChain(step: Step): boolean {
  return step.parts.length > 0 && (step.how in SIGNS || step.how === 'shared');
}

/** The figures of a step's formula that are worked out themselves, in as few figures. */
export function within(step: Step): Step[] {
  return termsOf(unroundedStep(step))
    .map((term) => term.step)
    .filter((part) => isChain(unroundedStep(part)) && termsOf(unroundedStep(part)).length <= MANY);
}

/** The two factors of each term of a sum, where all its terms are alike: classes by weight and persons. Else null. */
export function factorTable(step: Step): { readonly columns: readonly [Quantity, Quantity] } | null {
  const [first] = step.parts;
  const columns = first?.parts.map(({ what }) => what);
  if (step.how !== 'sum' || step.parts.length < 2 || columns?.length !== 2) return null;
  const alike = step.parts.every(
    ({ how, what, parts }) =>
      how === 'product' &&
      what === first?.what &&
      parts.length === 2 &&
      parts.every((part, index) => part.how === 'given' && part.what === columns[index]),
  );
  return alike ? { columns: [columns[0]!, columns[1]!] } : null;
}

/** Counts of a unit's persons by age, home or need. */
const PERSONS: readonly Quantity[] = ['persons', 'homePersons', 'cniCount', 'personsInside'];

/** Whether a sum, or a product, is broken down by groups of persons. */
export function countsPersons({ how, parts }: Step): boolean {
  return (
    (how === 'sum' || how === 'product') &&
    parts.some((part) => [part, ...part.parts].some(({ what }) => PERSONS.includes(what)))
  );
}

/** A product or quotient within a product, or first in a quotient, needs no brackets; one with a name is kept whole. */
function opens(outer: Step, inner: Step, index: number): boolean {
  const factors = inner.how === 'product' || inner.how === 'quotient';
  const within = outer.how === 'product' || outer.how === 'quotient';
  if (!within || !factors || inner.parts.some(({ what }) => what === 'sign')) return false;
  if (RATIOS.includes(inner.what)) return true;
  return (
    (outer.how === 'product' || index === 0) && (inner.what === outer.what || NAMELESS.includes(inner.what))
  );
}

function same(a: Step['value'], b: Step['value']): boolean {
  return a.num * b.den === b.num * a.den;
}
