// A browser that tests lead through its own remote control; the same few steps whichever it is.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * @typedef {object} Driven
 * @property {(url: string) => Promise<void>} go opens an address
 * @property {(script: string) => Promise<any>} run the value that a script on the page returns
 * @property {(selector: string, path: string) => Promise<void>} give chooses a file in a field
 * @property {() => Promise<void>} close
 */

/**
 * Path of the first of some programs that is there, or null.
 * @param {...(string | undefined)} names names or paths
 * @returns {string | null}
 */
export function findProgram(...names) {
  for (const name of names) {
    try {
      if (name) return execFileSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return null;
}

/**
 * Installs Debian's packages where we may; says what is left out where we may not. Never fails: a browser more is a
 * gain, not a condition.
 * @param {string} called the browser
 * @param {() => boolean} isThere
 * @param {string} packages
 */
export function provideDriven(called, isThere, packages) {
  if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    try {
      execSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`, {
        stdio: 'inherit',
      });
    } catch {
      // Said below.
    }
  }
  if (!isThere()) console.warn(`No ${called} found: its tests are left out. Install: ${packages}`);
}

/**
 * A port that nobody listens to.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Tries again until something succeeds, for half a minute.
 * @template T
 * @param {() => Promise<T>} attempt
 * @returns {Promise<T>}
 */
export async function patiently(attempt) {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
