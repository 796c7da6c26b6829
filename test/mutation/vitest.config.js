// What mutants are tried with: the quick tests of the rules and of what reads them, in one process without isolation.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/{money,model,csv,params,independent}/**/*.test.ts'],
    // Each takes as long as all others together, and tries what they try.
    exclude: ['test/csv/{fuzz,registerStream}.test.ts', 'test/model/{explainYear,tornado}.test.ts'],
    setupFiles: ['test/mutation/quick.js'],
    testTimeout: 60_000,
    isolate: false,
  },
});
