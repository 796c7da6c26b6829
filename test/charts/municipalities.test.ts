import { expect, test } from 'vitest';
import { municipalities } from '../../src/charts/municipalities.ts';

test('the map has the eight municipalities of the region, each with closed rings', () => {
  const areas = municipalities();
  expect(areas.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'sv'))).toEqual([
    'Berg',
    'Bräcke',
    'Härjedalen',
    'Krokom',
    'Ragunda',
    'Strömsund',
    'Åre',
    'Östersund',
  ]);
  for (const ring of areas.flatMap(({ rings }) => rings)) {
    expect(ring.length).toBeGreaterThan(3);
    expect(ring[0]).toEqual(ring.at(-1));
  }
  expect(municipalities()).toBe(areas);
});
