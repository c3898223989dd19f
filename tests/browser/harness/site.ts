import { join } from 'node:path';
import { build } from '../../site/build.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** Output folder of the site for the browser tests, so that `dist/` is not touched. */
export const ownSite = join(root, '.stage/tests/site');

/**
 * Build the site of this project for the tests.
 *
 * @throws Error with the output of the build if it fails
 */
export async function buildOwnSite(): Promise<void> {
  const { status, stdout, stderr } = await build(root, ['--out', ownSite]);
  if (status !== 0) throw new Error(`The site for the browser tests could not be built.\n${stdout}${stderr}`);
}
