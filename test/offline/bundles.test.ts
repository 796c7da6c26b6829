// What comes with the page itself, and what is fetched when it is asked for.
import { expect, test } from 'vitest';
import { comingAtOnce } from '../../src/offline/bundles.ts';

/** Modules by what they import at once. What they import when asked to is not said: it does not come at once. */
const GRAPH: Readonly<Record<string, readonly string[]>> = {
  main: ['app', 'settings'],
  app: ['settings', 'menu'],
  menu: ['app'],
  settings: [],
  view: ['chart', 'settings'],
  chart: ['view'],
};

test('what the page imports, and what that imports, in a circle too; and no view', () => {
  const infoOf = (id: string): { isEntry: boolean; importedIds: string[] } | null => {
    const importedIds = GRAPH[id];
    return importedIds ? { isEntry: id === 'main', importedIds: [...importedIds] } : null;
  };
  expect([...comingAtOnce(Object.keys(GRAPH).reverse(), infoOf)].sort()).toEqual([
    'app',
    'main',
    'menu',
    'settings',
  ]);
  expect(comingAtOnce(['external'], infoOf)).toEqual(new Set());
});
