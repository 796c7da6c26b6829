// How fast a register of ten million persons is counted, and in how much memory: beside only reading its bytes, only
// looking for its line ends, and papaparse in chunks. Where other work runs beside, the seconds drift and those of the
// processor hold. Run by `npm run bench`, or alone with the number of rows.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeRegister } from './registerFile.js';

const ROWS = Number(process.argv[2] ?? 10_000_000);
const RUNS = 3;
const WAYS = ['bytes', 'lines', 'register', 'papaparse'];

const folder = mkdtempSync(join(tmpdir(), 'register-'));
try {
  const file = join(folder, 'register.csv');
  const bytes = writeRegister(file, ROWS);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'built'),
      ssr: fileURLToPath(new URL('../../src/csv/streamed.ts', import.meta.url)),
      rollupOptions: { output: { entryFileNames: 'streamed.js' } },
    },
    ssr: { noExternal: true },
  });
  console.log(`${ROWS} persons, ${(bytes / 1e6).toFixed(0)} MB, read in Node`);
  const found = WAYS.map((way) => ({ way, ...best(way, file) }));
  const lines = found.find(({ way }) => way === 'lines')?.cpu ?? NaN;
  console.table(
    found.map(({ way, seconds, cpu, peak, persons }) => ({
      way,
      seconds: seconds.toFixed(2),
      'seconds of the processor': cpu.toFixed(2),
      'million rows a second': (ROWS / seconds / 1e6).toFixed(1),
      'times the line ends': (cpu / lines).toFixed(2),
      'MB above idle': peak.toFixed(0),
      persons,
    })),
  );
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * The fastest of some runs, each in a process of its own, and the most memory of any.
 * @param {string} way
 * @param {string} file
 */
function best(way, file) {
  const script = fileURLToPath(new URL('./registerWay.js', import.meta.url));
  const runs = Array.from({ length: way === 'papaparse' ? 1 : RUNS }, () => {
    const told = execFileSync(process.execPath, [script, way, file, join(folder, 'built', 'streamed.js')]);
    return /** @type {{seconds: number, cpu: number, peak: number, persons: number}} */ (
      JSON.parse(told.toString())
    );
  });
  const seconds = Math.min(...runs.map((run) => run.seconds));
  const cpu = Math.min(...runs.map((run) => run.cpu));
  return { seconds, cpu, peak: Math.max(...runs.map((run) => run.peak)), persons: runs[0]?.persons };
}
