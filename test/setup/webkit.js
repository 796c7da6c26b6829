// WebKit, as the GTK desktop has it, led through W3C WebDriver: requests to a server of its own.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, freePort, patiently, provideDriven } from './driven.js';

const PACKAGES = 'webkit2gtk-driver xvfb xauth';
const LIBRARIES = '/usr/lib';

/**
 * The small browser that comes with the library; null where it is not there.
 * @returns {string | null}
 */
function findBrowser() {
  if (!existsSync(LIBRARIES)) return null;
  const folders = readdirSync(LIBRARIES).flatMap((machine) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(LIBRARIES, machine, name)),
  );
  return folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path)) ?? null;
}

/** How to start the driver: it shows its windows somewhere, if only on a screen that is not there. */
function findDriver() {
  const driver = findProgram('WebKitWebDriver');
  if (driver === null || process.env['DISPLAY']) return driver ? [driver] : null;
  const screen = findProgram('xvfb-run');
  return screen ? [screen, '-a', driver] : null;
}

export const hasWebkit = () => findDriver() !== null && findBrowser() !== null;

/**
 * Starts WebKit with nothing kept from before.
 * @returns {Promise<import('./driven.js').Driven>}
 */
export async function startWebkit() {
  const [program, ...details] = findDriver() ?? [];
  const binary = findBrowser();
  if (!program || !binary) throw new Error('No WebKit found');
  const port = await freePort();
  const driver = spawn(program, [...details, `--port=${port}`], {
    stdio: 'ignore',
    // The screen goes with it.
    detached: true,
    env: { ...process.env, LANG: 'sv_SE.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const end = () => driver.pid && process.kill(-driver.pid);

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [details]
   * @returns {Promise<any>}
   */
  async function command(method, path, details) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(details && { body: JSON.stringify(details) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value.message);
    return value;
  }

  try {
    await patiently(() => command('GET', '/status'));
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = await command('POST', '/session', { capabilities: { alwaysMatch } });
    const session = `/session/${sessionId}`;
    return {
      go: (url) => command('POST', `${session}/url`, { url }),
      run: (script) => command('POST', `${session}/execute/sync`, { script, args: [] }),
      async give(selector, file) {
        const found = await command('POST', `${session}/element`, { using: 'css selector', value: selector });
        await command('POST', `${session}/element/${Object.values(found)[0]}/value`, { text: file });
      },
      async close() {
        await command('DELETE', session).catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

if (process.argv[1]?.endsWith('webkit.js')) provideDriven('WebKit', hasWebkit, PACKAGES);
