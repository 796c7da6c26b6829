// Where LibreOffice is, which recomputes our workbooks: installed already, or Debian's package.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['soffice', 'libreoffice'];
const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
const PACKAGE = 'libreoffice-calc-nogui';

/** One CSV file per sheet: `;`, UTF-8, texts quoted, numbers as they are and not as they look. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,false,false,false,false,-1';

/** Everything is computed when a workbook is opened, whatever figures it brings. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Path of LibreOffice, or null. Looks at SOFFICE_PATH and the usual names and places.
 * @returns {string | null}
 */
function findLibreOffice() {
  const own = process.env['SOFFICE_PATH'];
  if (own && existsSync(own)) return own;
  for (const name of NAMES) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return existsSync(MAC) ? MAC : null;
}

/**
 * Opens workbooks, computes them anew and writes each sheet as `<workbook>-<sheet>.csv`. All in one run.
 * @param {readonly string[]} workbooks
 * @param {string} folder for the results and LibreOffice's own files
 */
export function recompute(workbooks, folder) {
  const path = findLibreOffice();
  if (!path) throw new Error('No LibreOffice found: node test/setup/libreoffice.js says how to get it');
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
  const quiet = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`];
  execFileSync(path, [...quiet, '--convert-to', CSV, '--outdir', folder, ...workbooks], { stdio: 'pipe' });
}

/** Makes sure there is LibreOffice: installs Debian's where we may, else says what to do. */
function provide() {
  if (findLibreOffice()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${PACKAGE}`, {
      stdio: 'inherit',
    });
  }
  if (!findLibreOffice()) {
    console.error(`No LibreOffice found. Install it from libreoffice.org, or with: apt install ${PACKAGE}`);
    process.exit(1);
  }
}

if (process.argv[1]?.endsWith('libreoffice.js')) provide();
