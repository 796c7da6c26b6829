// Registers of one row a person, read in Chromium's worker as the application reads them: against only reading the bytes,
// only looking for line ends, and papaparse in chunks; and the memory that it takes, in a process of Node.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { row, share } from './measure.js';
import { writeRegister } from './registerFile.js';

/** @typedef {import('./measure.js').Row} Row */

/** How many rows; how many times as long as looking for line ends at most, and how much faster than papaparse at least. */
const SIZES = [
  // Of a million, starting takes its part.
  { size: 1_000_000, most: 4, least: 6 },
  { size: 10_000_000, most: 3, least: 8 },
];
const ROUNDS = 5;
/** Rounds of papaparse, which takes long. */
const FEW = 2;
/** MB above idle that a register may take. */
const MOST_MEMORY = 100;

/**
 * @param {import('@playwright/test').Page} page the lab's
 * @returns {Promise<Row[]>}
 */
export async function registerRows(page) {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    const rows = [];
    const file = join(folder, 'register.csv');
    for (const asked of SIZES) {
      writeRegister(file, asked.size);
      await page.locator('input').setInputFiles(file);
      rows.push(...(await timeRows(page, asked)));
    }
    return [...rows, await memoryRow(folder, file)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {typeof SIZES[number]} asked
 * @returns {Promise<Row[]>}
 */
async function timeRows(page, { size, most, least }) {
  /** @type {Record<string, number[]>} */
  const found = { bytes: [], lines: [], register: [], papaparse: [] };
  /** @type {Map<string, Map<string, number>>} */
  const counted = new Map();
  for (let round = 0; round < ROUNDS; round++)
    for (const [way, times] of Object.entries(found)) {
      if (way === 'papaparse' && round >= FEW) continue;
      const { ms, counts } = await page.evaluate((name) => Reflect.get(window, 'lab').read(name), way);
      times.push(ms);
      counted.set(way, new Map(counts));
    }
  const [ours, theirs] = [counted.get('register') ?? new Map(), counted.get('papaparse') ?? new Map()];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  const wrong = keys.filter((key) => ours.get(key) !== theirs.get(key));
  if (wrong.length > 0)
    throw new Error(`Counted otherwise than by papaparse: ${wrong.slice(0, 5).join(', ')}`);
  const classes = keys.filter((key) => key.includes('class')).map((key) => ours.get(key));
  if (classes.reduce((all, persons) => all + persons, 0) !== size)
    throw new Error('Not everybody was counted');
  if (counted.get('lines')?.get('rows') !== size) throw new Error('Not every line was counted');
  const { bytes = [], lines = [], register = [], papaparse = [] } = found;
  const name = `${size / 1e6} million person rows`;
  return [
    row({ name, against: 'reading the bytes', ours: register, theirs: bytes, budget: {} }),
    row({ name, against: 'scanning for line ends', ours: register, theirs: lines, budget: { most } }),
    row({
      ...{ name, against: 'papaparse in chunks', ours: register.slice(0, FEW), theirs: papaparse },
      ...{ budget: { least }, wrong: `0 of ${keys.length}` },
    }),
  ];
}

/**
 * The most memory above idle, of three processes.
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<Row>}
 */
async function memoryRow(folder, file) {
  const built = join(folder, 'built');
  await build({
    ...{ configFile: false, logLevel: 'error', publicDir: false },
    build: {
      outDir: built,
      ssr: fileURLToPath(new URL('../../src/csv/streamed.ts', import.meta.url)),
      rollupOptions: { output: { entryFileNames: 'streamed.js' } },
    },
    ssr: { noExternal: true },
  });
  const script = fileURLToPath(new URL('./registerMemory.js', import.meta.url));
  const figures = Array.from({ length: 3 }, () =>
    Number(execFileSync(process.execPath, [script, file, join(built, 'streamed.js')])),
  );
  const name = `memory for ${(SIZES.at(-1)?.size ?? NaN) / 1e6} million person rows`;
  return share({
    name,
    against: `${MOST_MEMORY} MB above idle`,
    figures,
    of: MOST_MEMORY,
    budget: { most: 1 },
  });
}
