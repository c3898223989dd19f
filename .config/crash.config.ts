import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter.ts';

/** `npm run test:crash`: builds that are killed, that find the disk full, and that follow one another after random edits. `npm test` has a sample of them. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: [new ClosingLineReporter(), 'default'],
    include: ['tests/crash/*.test.ts'],
    exclude: ['tests/crash/sample.test.ts'],
    // One after the other: each builds with two cores.
    fileParallelism: false,
  },
});
