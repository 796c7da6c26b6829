// Where the real browser is: Playwright's own, an installed Chromium or Chrome, or Debian's package.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Path of a browser to test in, or null. Looks at CHROMIUM_PATH, Playwright's own, the usual names and places.
 * @returns {string | null}
 */
export function findChromium() {
  const own = process.env['CHROMIUM_PATH'];
  if (own && existsSync(own)) return own;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of NAMES) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return existsSync(MAC) ? MAC : null;
}

/** Launch options for Playwright: the browser found, and no traffic of its own. */
export function chromiumOptions() {
  const path = findChromium();
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
  if (findChromium()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execSync('apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium', {
      stdio: 'inherit',
    });
  }
  if (!findChromium()) {
    console.error('No Chromium found. Install one with: npx playwright install chromium');
    process.exit(1);
  }
}

if (process.argv[1]?.endsWith('chromium.js')) provide();
