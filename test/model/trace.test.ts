import { describe, expect, it } from 'vitest';
import { compare, fraction } from '../../src/money/fraction.ts';
import { given, made, recompute, shared, steps } from '../../src/model/trace.ts';

const kr = (ore: number, den = 1): ReturnType<typeof given> =>
  given({ what: 'amount', unit: 'kr' }, ore, den);
const name = { what: 'amount', unit: 'kr' } as const;

describe('a step', () => {
  it.each([
    ['sum', [kr(1), kr(2), kr(3)], fraction(6)],
    ['difference', [kr(9), kr(2), kr(3)], fraction(4)],
    ['product', [kr(3), kr(1, 2), kr(5)], fraction(15, 2)],
    ['quotient', [kr(3), kr(4)], fraction(3, 4)],
    ['rounded', [kr(5, 2)], fraction(3)],
    ['atLeast', [kr(18_000), kr(25_000)], fraction(25_000)],
    ['atMost', [kr(120_000), kr(100_000)], fraction(100_000)],
  ] as const)('made as a %s has the value of its parts', (how, parts, wanted) => {
    const step = made(name, how, parts);
    expect(compare(step.value, wanted)).toBe(0);
    expect(compare(recompute(step), wanted)).toBe(0);
  });

  it('is recomputed from its leaves, not from what stands on the way', () => {
    const wrong = { ...made(name, 'sum', [kr(1), kr(2)]), value: fraction(99) };
    expect(compare(recompute(made(name, 'product', [wrong, kr(10)])), fraction(30))).toBe(0);
  });

  it('that is a share keeps what was allocated', () => {
    const share = shared(name, 334, kr(1000), given({ what: 'weight', unit: 'points' }, 1), kr(3));
    expect(compare(recompute(share), fraction(334))).toBe(0);
    expect(share.parts).toHaveLength(3);
  });

  it('leads to every step below it, itself first', () => {
    const inner = made(name, 'sum', [kr(1), kr(2)]);
    expect(steps(made(name, 'rounded', [inner])).map((step) => step.how)).toEqual([
      'rounded',
      'sum',
      'given',
      'given',
    ]);
  });
});
