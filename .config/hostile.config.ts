import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter.ts';

/** `npm run test:hostile`: the shapes, and a whole edition of hostile articles that is built and watched in Chromium; a sample of it with `-- --mode sample`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: [new ClosingLineReporter(), 'default'],
    include: ['tests/hostile/**/*.test.ts'],
    // One after the other: they share two cores with the browser.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
