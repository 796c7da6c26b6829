import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { noSuchYear } from '../../src/params/years.ts';
import { packed, unpacked } from '../../src/worker/packed.ts';
import { anyRegions } from '../independent/regions.ts';
import { anyYears } from '../independent/years.ts';

it('brings every result across as it was, whatever is missing in it', () => {
  fc.assert(
    fc.property(anyRegions, anyYears, (dataset, file) => {
      const result = compensation(dataset, rulesOf(file, 's1'), dataset.lists[0]!.period);
      expect(unpacked(structuredClone(packed({ result })))).toStrictEqual({ result });
    }),
    { numRuns: 50 },
  );
});

it('brings a fault across as it is', () => {
  const fault = noSuchYear(new Map(), 2031);
  expect(unpacked(packed({ fault }))).toEqual({ fault });
});
