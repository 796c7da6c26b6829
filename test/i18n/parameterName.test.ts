import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { parameterName } from '../../src/i18n/parameterName.ts';
import { sv } from '../../src/i18n/sv.ts';

describe('a parameter’s name', () => {
  it('is that of its value, and of which of those that belong together', () => {
    expect(parameterName(sv, 'listing.weights.80-84')).toMatch(/80–84 år$/);
    expect(parameterName(en, 'interpretations.rehab.ages')).toBe(en.why.reading['rehab.ages'].question);
  });

  it.each(['interpretations.nope', 'interpretations.constructor', 'constructor.x', 'nope', ''])(
    'is its path where no year has it: %j',
    (path) => {
      expect(parameterName(sv, path)).toBe(path);
    },
  );
});
