// Mutation testing of the rules, hours for all of them: `npm run mutation -- -m 'src/money/**'` tries those of a folder.
const folder = process.env.MUTATION_FOLDER ?? 'test-results/mutation';

export default {
  mutate: ['src/{money,model,csv}/**/*.ts'],
  ignorePatterns: ['/dist', '/dist-single', '/test-results', '/test/e2e', '/public'],
  tempDirName: `${folder}/sandbox`,
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.js', related: true },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, cannot be switched on for one test.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${folder}/incremental.json`,
  // The tests of what runs need no types.
  disableTypeChecks: false,
  timeoutMS: 20_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 30,
  reporters: ['progress-append-only', 'json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: `${folder}/mutation.json` },
};
