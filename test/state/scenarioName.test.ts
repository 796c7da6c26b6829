import { expect, test } from 'vitest';
import { nextName } from '../../src/state/scenarioName.ts';

const named = (number: string): string => `Förslag ${number}`;

test('a scenario is called by the first number that is free', () => {
  expect(nextName([], named)).toBe('Förslag 1');
  expect(nextName([{ name: 'Förslag 1' }, { name: 'Eget' }, { name: 'Förslag 3' }], named)).toBe('Förslag 2');
});
