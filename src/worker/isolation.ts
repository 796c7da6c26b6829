// Avskärmning: the page's policy does not reach into its worker, so the worker gives up its own connections.

const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'importScripts',
  'Worker',
  'SharedWorker',
  'caches',
];

/** Takes every way to the network from a global scope, for good. */
export function cutConnections(scope: object): void {
  for (const name of WAYS_OUT) {
    for (let owner: object | null = scope; owner; owner = Object.getPrototypeOf(owner) as object | null) {
      if (Object.hasOwn(owner, name))
        Object.defineProperty(owner, name, { value: undefined, writable: false, configurable: false });
    }
  }
}
