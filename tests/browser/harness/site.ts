import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** The folder that the site of the browser tests is published to; `dist/` is left alone. */
export const testSite = join(root, '.stage/tests/site');

/**
 * Build the site of this project for the tests.
 *
 * @throws Error with what the build printed, when it failed
 */
export function buildTestSite(): void {
  // The test runner's own NODE_ENV would make another build than the one that is published.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const build = spawnSync(process.execPath, ['src/cli/build.ts', '--out', testSite], { cwd: root, env, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The site for the browser tests could not be built.\n${build.stdout}${build.stderr}`);
}
