import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter.ts';

/** The long command lines of the documentation, each run as it is typed: `npx vitest run --config .config/docs.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: [new ClosingLineReporter(), 'default'],
    include: ['tests/docs/long-commands.test.ts'],
    // An installation is deleted after its test.
    hookTimeout: 120_000,
    env: { DATELINE_DOCS: 'all' },
  },
});
