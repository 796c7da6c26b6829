// A worker's stand-in for Node: the real interface behind a real message channel.
import { expose } from 'comlink';
import { createApi, type Api } from '../../src/worker/api.ts';
import type { Engine } from '../../src/worker/client.ts';
import { served } from '../../src/worker/served.ts';

export interface Stand {
  readonly spawn: () => Engine;
  /** How many have been started. */
  started(): number;
  /** Lets the newest one die. */
  kill(message: string): void;
  close(): void;
}

/** Serves `createApi`, with `changes` in place of some of its functions. */
export function stand(changes: (api: Api) => Partial<Record<keyof Api, unknown>> = () => ({})): Stand {
  const ports: MessagePort[] = [];
  let die: (message: string) => void = () => undefined;
  return {
    spawn: () => {
      const { port1, port2 } = new MessageChannel();
      const api = createApi();
      expose(served({ ...api, ...changes(api) } as Api), port1);
      ports.push(port1, port2);
      const death = new Promise<string>((resolve) => (die = resolve));
      return { endpoint: port2, death, terminate: () => (port1.close(), port2.close()) };
    },
    started: () => ports.length / 2,
    kill: (message) => die(message),
    close: () => ports.forEach((port) => port.close()),
  };
}
