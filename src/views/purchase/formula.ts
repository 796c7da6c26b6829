// Formler: a computation as it is written by hand, from the steps that the model took.
import type { Step } from '../../model/trace.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const SIGNS: Partial<Record<Step['how'], string>> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  quotient: ' / ',
};

/**
 * What a step is made of, each as `say` writes it: `510,00 kr × 1,028 × 1,031`. Of a rounding, what was rounded. Factors
 * that are equal and follow each other are one with a power: `510,00 kr × 1,025⁹`.
 */
export function written(step: Step, say: (part: Step) => string): string {
  const [inner] = step.parts;
  if (step.how === 'rounded' && inner) return written(inner, say);
  const sign = SIGNS[step.how];
  if (sign === undefined) return say(step);
  return (step.how === 'product' ? powers(step.parts, say) : step.parts.map(say)).join(sign);
}

/** Plain numbers that follow each other and are written alike, as a power of one of them. */
function powers(parts: readonly Step[], say: (part: Step) => string): string[] {
  const runs: { text: string; times: number; plain: boolean }[] = [];
  for (const part of parts) {
    const [text, plain] = [say(part), part.unit === 'number'];
    const last = runs.at(-1);
    if (last && plain && last.plain && last.text === text) last.times += 1;
    else runs.push({ text, times: 1, plain });
  }
  return runs.map(({ text, times }) => (times === 1 ? text : text + raised(times)));
}

/** `9` as `⁹`. */
function raised(power: number): string {
  return String(power).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '');
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
