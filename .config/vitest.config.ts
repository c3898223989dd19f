import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter.ts';

/** What replaces a module of its own, or counts from its first line on what is run, needs a process that has loaded nothing yet. */
const ALONE = ['tests/**/cost.test.ts', 'tests/build/killed-while-publishing.test.ts', 'tests/build/without-links.test.ts'];

/** `npm test`: how its files are grouped, and what is where, is in tests/README.md. All groups run at once, a file on each core. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: [new ClosingLineReporter({ slowest: 10 }), 'default'],
    maxWorkers: availableParallelism(),
    // Files of one group share the modules that they read, of which the word lists and the model take longest: see tests/README.md for what follows from it.
    isolate: false,
    // Tests of properties read hundreds of texts, and the machine may be shared.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browser,crash,hostile,site,bench}/**', 'tests/docs/*commands.test.ts', ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, isolate: true } },
      {
        extends: true,
        test: {
          // What needs a built site: two are built, once for all, before the first test.
          name: 'site',
          include: ['tests/{browser,site}/**/*.test.ts', 'tests/crash/sample.test.ts', 'tests/docs/commands.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // A busy machine may take longer than the second that is usual.
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        test: {
          // The shapes of hostile texts, and a sample of hostile articles; all of these have a command of their own (hostile.config.ts).
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
        },
      },
    ],
  },
});
