import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/build/server.ts';
import { site } from '../../src/site/site.ts';
import { ensureChromium } from '../browser/harness/chromium.ts';
import { buildOwnSite, ownSite } from '../browser/harness/site.ts';
import { build } from './build.ts';
import { copySite, project as root } from './site-copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of this project's own site, ending in `/`. */
    siteUrl: string;
    /** Folder of the site of `tests/fixtures/golden`, built under a base path. */
    goldenSite: string;
    /** Root of the project that `goldenSite` was built in; only the test of later builds may change it. */
    goldenProject: string;
  }
}

/**
 * Build this project's own site and a small one under a base path for all tests of built sites, and serve the first. Resolves to a function that ends the
 * server and removes the project of the small site; if a build fails, that project is removed at once.
 */
export async function setup(tests: TestProject): Promise<() => Promise<void>> {
  ensureChromium();
  const golden = copySite(join(root, 'tests/fixtures/golden/content'));
  await using cleanUp = new AsyncDisposableStack();
  cleanUp.defer(() => rmSync(golden, { recursive: true, force: true }));
  // Both builds have ended, also if one of them fails, before the project is removed.
  const [small, own] = await Promise.allSettled([build(golden, ['--link']), buildOwnSite()]);
  if (own.status === 'rejected') throw own.reason;
  if (small.status === 'rejected') throw small.reason;
  const { status, stdout, stderr } = small.value;
  if (status !== 0 || stderr !== '') throw new Error(`The small site could not be built.\n${stdout}${stderr}`);
  const goldenSite = join(golden, 'site');
  cpSync(join(golden, 'dist/'), goldenSite, { recursive: true });
  const server = await startServer({ folder: ownSite, port: 0, base: site.base });
  cleanUp.defer(() => server.close());
  tests.provide('siteUrl', server.url);
  tests.provide('goldenProject', golden);
  tests.provide('goldenSite', goldenSite);
  const whenDone = cleanUp.move();
  return () => whenDone.disposeAsync();
}
