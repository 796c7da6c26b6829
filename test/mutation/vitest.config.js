// What mutants are tried with: the tests of the rules and of what reads them, in one process without isolation.
import { defineConfig } from 'vitest/config';
import { instrumented } from './instrumented.js';

export default defineConfig({
  plugins: [instrumented()],
  test: {
    environment: 'node',
    include: ['test/{money,model,csv,params,independent,worker,hostile}/**/*.test.ts'],
    // These take as long as all others together, and try what they try.
    exclude: ['test/csv/{fuzz,registerStream}.test.ts'],
    runner: 'test/mutation/runner.js',
    // The runner has limits of its own.
    testTimeout: 2 ** 31 - 1,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    bail: 1,
    // What a test that was ended for its time says later.
    dangerouslyIgnoreUnhandledErrors: true,
    reporters: ['dot'],
    silent: true,
  },
});
