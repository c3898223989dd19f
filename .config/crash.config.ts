import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter.ts';

/** `npm run test:crash`: all kills, full disks and random edits, of which `npm test` makes a few. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: [new ClosingLineReporter(), 'default'],
    include: ['tests/crash/*.test.ts'],
    env: { DATELINE_CRASH: 'all' },
    // One after the other: each builds with two cores.
    fileParallelism: false,
  },
});
