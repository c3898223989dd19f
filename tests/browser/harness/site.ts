import { join } from 'node:path';
import { build } from '../../site/build.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** The folder that the site of the browser tests is published to; `dist/` is left alone. */
export const testSite = join(root, '.stage/tests/site');

/**
 * Build the site of this project for the tests.
 *
 * @throws Error with what the build printed, when it failed
 */
export async function buildTestSite(): Promise<void> {
  const { status, stdout, stderr } = await build(root, ['--out', testSite]);
  if (status !== 0) throw new Error(`The site for the browser tests could not be built.\n${stdout}${stderr}`);
}
