import { beforeEach, expect, test } from 'vitest';
import { Place } from '../../src/state/place.svelte.ts';
import { Tour } from '../../src/state/tour.svelte.ts';
import { STEPS, TOURS } from '../../src/state/tourSteps.ts';

const UNITS = { affected: 'JH17', own: 'JH01' };

let place: Place;
let tour: Tour;
beforeEach(() => {
  place = new Place();
  place.go('start');
  tour = new Tour(place, () => UNITS);
});

const where = (): readonly [string, string | null] => [place.name, place.detail];

test.each(TOURS)('the tour for the %s goes through its steps and back, each in its own view', (name) => {
  tour.start(name);
  for (const [index, step] of STEPS[name].entries()) {
    expect([tour.step, tour.number, tour.here]).toEqual([step, index + 1, true]);
    expect(place.name).toBe(step.place);
    tour.next();
  }
  expect([tour.number, tour.last]).toEqual([tour.count, true]);
  for (let number = tour.count; number > 1; number--) tour.back();
  expect([tour.number, tour.here]).toEqual([1, true]);
});

test('the politician’s third step is the unit that is affected most', () => {
  tour.start('politician');
  tour.next();
  tour.next();
  expect(where()).toEqual(['compare', 'varfor/JH17']);
});

test('a unit’s tour goes on with the unit that the reader chose, else with the largest', () => {
  tour.start('unit');
  tour.next();
  expect(where()).toEqual(['unit', 'JH01']);
  tour.back();
  place.go('unit', 'JH09');
  expect(tour.here).toBe(true);
  tour.next();
  expect(where()).toEqual(['unit', 'JH09']);
  tour.next();
  tour.next();
  tour.next();
  expect(where()).toEqual(['print', 'JH09']);
});

test('where no unit is known the steps are of the region, or of none', () => {
  tour = new Tour(place, () => ({ affected: null, own: null }));
  tour.start('politician');
  tour.next();
  tour.next();
  expect(where()).toEqual(['compare', 'varfor']);
});

test('one who goes elsewhere is told so, and led back when he asks', () => {
  tour.start('planner');
  tour.next();
  place.go('glossary');
  expect([tour.here, tour.number]).toEqual([false, 2]);
  place.go('scenario', 'potter');
  expect(tour.here).toBe(false);
  const before = tour.turn;
  tour.resume();
  expect([tour.here, tour.turn - before]).toEqual([true, 1]);
  expect(where()).toEqual(['scenario', 'vikter']);
});

test('once left it is over, and stays where it was left', () => {
  tour.start('politician');
  tour.next();
  tour.leave();
  expect([tour.name, tour.step, tour.here]).toEqual([null, null, false]);
  expect(where()).toEqual(['compare', 'enheter']);
});
