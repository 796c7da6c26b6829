import { expect, test } from 'vitest';
import { timingOf, tooMany } from '../../src/charts/moved.ts';

test('a move takes the time of the token, also as a tool may have written it', () => {
  const easing = 'cubic-bezier(0.2, 0, 0.1, 1)';
  expect(timingOf(`320ms ${easing}`)).toEqual({ duration: 320, easing });
  expect(timingOf(` .32s ${easing}`)).toEqual({ duration: 320, easing });
  expect(timingOf('1s')).toEqual({ duration: 1000, easing: 'ease' });
});

test('without a time there is no move', () => {
  expect(timingOf('')).toBeNull();
  expect(timingOf('0ms linear')).toBeNull();
});

test('three hundred marks can be followed, more cannot', () => {
  expect([tooMany(300), tooMany(301)]).toEqual([false, true]);
});
