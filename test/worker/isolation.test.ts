import { expect, it } from 'vitest';
import { cutConnections } from '../../src/worker/isolation.ts';

it('leaves a scope no way to the network, own or inherited, and none can be put back', () => {
  const parent = { fetch: () => 1, keep: 1 };
  const scope = Object.assign(Object.create(parent) as typeof parent, {
    WebSocket: () => 2,
    postMessage: 2,
  });
  cutConnections(scope);
  expect([scope.fetch, scope.WebSocket, parent.fetch]).toEqual([undefined, undefined, undefined]);
  expect([scope.keep, scope.postMessage]).toEqual([1, 2]);
  expect(() => Object.assign(scope, { WebSocket: 1 })).toThrow();
});
