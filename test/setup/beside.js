// Runs scripts of package.json at once, and fails if one does: `node test/setup/beside.js check lint`.
import { spawn } from 'node:child_process';

const codes = await Promise.all(
  process.argv.slice(2).map(
    (script) =>
      new Promise((resolve) =>
        spawn('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' })
          .on('error', () => resolve(1))
          .on('exit', (code) => resolve(code ?? 1)),
      ),
  ),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
