// Arbetaren: serves the interface from its own thread.
import { expose } from 'comlink';
import { cutConnections } from './isolation.ts';
import { createApi } from './api.ts';
import { served } from './served.ts';

cutConnections(self);

const api = {
  ...served(createApi()),

  /**
   * Answers once the worker holds the lock that bears its name. The browser lets go of it when the worker is
   * gone, however it went, and so the page learns of it.
   */
  ready: (): Promise<void> =>
    new Promise((resolve) => {
      if (!navigator.locks) resolve();
      else
        navigator.locks
          .request(self.name, () => (resolve(), new Promise(() => undefined)))
          // Refused where the browser keeps nothing for the page.
          .catch(() => resolve());
    }),
};

expose(api);
