// Firefox, led through Marionette: messages over a plain connection, each with its length before it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, freePort, patiently, provideDriven } from './driven.js';

const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** What a new profile would otherwise fetch or ask. */
const QUIET = {
  'intl.accept_languages': 'sv-SE, sv',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Path of Firefox, or null. */
export const findFirefox = () => findProgram(process.env['FIREFOX_PATH'], 'firefox', 'firefox-esr', MAC);

/**
 * @param {number} port
 * @returns {Promise<import('node:net').Socket>}
 */
function reach(port) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
  });
}

/**
 * Messages as they come, whatever pieces they come in.
 * @param {import('node:net').Socket} socket
 * @param {(message: any) => void} take
 */
function listen(socket, take) {
  let rest = Buffer.alloc(0);
  socket.on('data', (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (colon < 0 || rest.length < end) return;
      const text = rest.subarray(colon + 1, end).toString();
      rest = rest.subarray(end);
      take(JSON.parse(text));
    }
  });
}

/**
 * Starts Firefox with a profile of its own.
 * @returns {Promise<import('./driven.js').Driven>}
 */
export async function startFirefox() {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox found');
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'halsoval-firefox-'));
  const prefs = Object.entries({ ...QUIET, 'marionette.port': port });
  writeFileSync(
    join(profile, 'user.js'),
    prefs.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`).join('\n'),
  );
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    // It refuses to run for root in another user's home.
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const socket = await patiently(() => reach(port));

  /** @type {Map<number, (answer: [error: { message: string } | null, value: any]) => void>} */
  const waiting = new Map();
  listen(socket, (message) => Array.isArray(message) && waiting.get(message[1])?.([message[2], message[3]]));
  let sent = 0;
  /**
   * @param {string} name
   * @param {object} [details]
   * @returns {Promise<any>}
   */
  const command = (name, details = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify([0, (sent += 1), name, details]);
      waiting.set(sent, ([error, value]) => (error ? reject(new Error(error.message)) : resolve(value)));
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  await command('WebDriver:NewSession', {});
  return {
    go: (url) => command('WebDriver:Navigate', { url }),
    run: async (script) => (await command('WebDriver:ExecuteScript', { script, args: [] })).value,
    async give(selector, file) {
      const { value } = await command('WebDriver:FindElement', { using: 'css selector', value: selector });
      await command('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: file });
    },
    async close() {
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

if (process.argv[1]?.endsWith('firefox.js'))
  provideDriven('Firefox', () => findFirefox() !== null, 'firefox-esr');
