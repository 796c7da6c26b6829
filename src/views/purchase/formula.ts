// Formler: a computation as it is written by hand, from the steps that the model took.
import type { Step } from '../../model/trace.ts';

const SIGNS: Partial<Record<Step['how'], string>> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  quotient: ' / ',
};

/** What a step is made of, each as `say` writes it: `510,00 kr × 1,028 × 1,031`. Of a rounding, what was rounded. */
export function written(step: Step, say: (part: Step) => string): string {
  const [inner] = step.parts;
  if (step.how === 'rounded' && inner) return written(inner, say);
  const sign = SIGNS[step.how];
  return sign === undefined ? say(step) : step.parts.map(say).join(sign);
}

/** Interest by half-year: `5 405,20 kr × (2 % + 8 %) × 45 / 365`. */
export function interestParts(interest: Step, say: (part: Step) => string): string[] {
  const halves = interest.parts.flatMap((sum) => sum.parts);
  const factor = (part: Step): string =>
    part.how === 'sum' ? `(${written(part, say)})` : written(part, say);
  return halves.map(({ parts }) => parts.map(factor).join(' × '));
}

/** The whole amount in öre of a step that is its half rounded; null for any other step. */
export function wholeOf({ how, parts: [half] }: Step): number | null {
  const whole = how === 'rounded' && half?.how === 'quotient' ? half.parts[0]?.value : undefined;
  return whole ? Number(whole.num) / Number(whole.den) : null;
}
