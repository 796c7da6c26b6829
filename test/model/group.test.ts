// Things put together by what they have in common.
import { expect, test } from 'vitest';
import { grouped } from '../../src/model/group.ts';

test.each([
  [['b1', 'a1', 'c1', 'b2', 'a2']],
  [['a1', 'a2', 'b1', 'b2', 'c1']],
  [['c1', 'b1', 'b2', 'a1', 'a2']],
])('groups of %j come by their key, and what is in them as it came', (items) => {
  expect([...grouped(items, (item) => item[0]!)]).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1', 'b2']],
    ['c', ['c1']],
  ]);
});
