import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter.ts';

/** `npm run test:hostile`: the shapes, and all hostile articles, built and watched in Chromium, with the sanitizer and without; a sample of them with `-- --mode sample`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: [new ClosingLineReporter(), 'default'],
    include: ['tests/hostile/**/*.test.ts'],
    // One after the other: they share two cores with the browser.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
