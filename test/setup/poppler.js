// Where poppler's tools are, which turn our printed pages into pictures and text: installed already, or Debian's package.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TOOLS = ['pdftoppm', 'pdftotext'];
const PACKAGE = 'poppler-utils';

function found() {
  try {
    for (const tool of TOOLS) execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of each page, as it stands on the paper.
 * @param {string} pdf path
 * @returns {string[]}
 */
export function pageTexts(pdf) {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/**
 * Each page as a grey picture, `dpi` dots to the inch.
 * @param {string} pdf path
 * @param {number} dpi
 * @returns {{ width: number, height: number, grey: Uint8Array }[]}
 */
export function pagePictures(pdf, dpi) {
  const data = execFileSync('pdftoppm', ['-gray', '-r', String(dpi), pdf], {
    maxBuffer: 2 ** 30,
  });
  const pictures = [];
  let at = 0;
  while (at < data.length) {
    // `P5`, width, height and the lightest grey, then a byte a dot.
    const [head, width, height] =
      /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(data.toString('latin1', at, at + 40)) ?? [];
    if (!head) throw new Error('Not a picture of a page');
    const size = Number(width) * Number(height);
    const start = at + head.length;
    pictures.push({
      ...{ width: Number(width), height: Number(height) },
      grey: new Uint8Array(data.subarray(start, start + size)),
    });
    at = start + size;
  }
  return pictures;
}

/** Makes sure there is poppler: installs Debian's where we may, else says what to do. */
function provide() {
  if (found()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${PACKAGE}`, {
      stdio: 'inherit',
    });
  }
  if (!found()) {
    console.error(`No pdftoppm and pdftotext found. Install them with: apt install ${PACKAGE}`);
    process.exit(1);
  }
}

if (process.argv[1]?.endsWith('poppler.js')) provide();
