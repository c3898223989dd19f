import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: [new ClosingLineReporter(), 'default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/hostile/**', 'tests/bench/**'],
          // Tests of properties read hundreds of texts, and the machine may be shared.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/global-setup.ts',
          // One file after the other: they share two cores with the browser, and some measure layout shift.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What fails once and passes when tried again is told apart from what fails: the browser shares the machine.
          retry: 1,
          // A busy machine may take longer than the second that is usual.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          // The shapes of hostile texts, and a sample of hostile articles; all of these have a command of their own (hostile.config.ts).
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
