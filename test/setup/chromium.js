// Where the real browser is: Playwright's own, an installed Chromium or Chrome, or Debian's package.
// Preferred is the one without windows: the same engine, and a page opens in half the time. It knows no settings of its
// user.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const WITHOUT_WINDOWS = 'chromium-headless-shell';
const WHOLE = 'chromium';
const NAMES = [WHOLE, 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Path of a browser to test in, or null. Looks at CHROMIUM_PATH, Playwright's own, the usual names and places.
 * @param {{ whole?: boolean }} [which] `whole` where the user's settings are needed
 * @returns {string | null}
 */
export function findChromium({ whole = false } = {}) {
  const own = process.env['CHROMIUM_PATH'];
  if (own && existsSync(own)) return own;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const names = whole ? NAMES : [WITHOUT_WINDOWS, ...NAMES];
  return names.map(installed).find((path) => path !== null) ?? (existsSync(MAC) ? MAC : null);
}

/** @param {string} name */
function installed(name) {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * Launch options for Playwright: the browser found, and no traffic of its own.
 * @param {{ whole?: boolean }} [which] as for the browser
 */
export function chromiumOptions(which) {
  const path = findChromium(which);
  const root = process.getuid?.() === 0;
  return {
    ...(path ? { executablePath: path } : {}),
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Makes sure there is a browser: installs Debian's where we may, else says what to do. */
function provide() {
  const own = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
  if (existsSync(own) || (installed(WITHOUT_WINDOWS) && findChromium({ whole: true }))) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  if (!findChromium()) {
    console.error('No Chromium found. Install one with: npx playwright install chromium');
    process.exit(1);
  }
}

/** Where it cannot be had, another that is there already will do. */
function install() {
  const get = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends';
  try {
    execSync(`${get} ${WHOLE} ${WITHOUT_WINDOWS}`, { stdio: 'inherit' });
  } catch (error) {
    if (!findChromium({ whole: true })) throw error;
  }
}

if (process.argv[1]?.endsWith('chromium.js')) provide();
