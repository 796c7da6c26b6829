// What holds of whatever is told of a file: it is in words, in both languages, and not without end.
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { faultText } from '../../src/i18n/faultText.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Fault } from '../../src/model/fault.ts';

/** Longer than any sentence, even one that lists all posts. */
const LONGEST = 3_000;
/** What turns the direction of the text around it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

export function expectTold(faults: readonly Fault[]): void {
  for (const fault of faults) {
    for (const dictionary of [sv, en]) {
      const words = faultText(dictionary, fault);
      const odd = words.length > LONGEST || /undefined|\[object/.test(words) || TURNING.test(words);
      if (odd || words.length < 10) expect(words.slice(0, 200)).toBe('a sentence');
    }
  }
}
