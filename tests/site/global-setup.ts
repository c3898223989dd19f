import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/build/server.ts';
import { site } from '../../src/site/site.ts';
import { ensureChromium } from '../browser/harness/chromium.ts';
import { buildTestSite, testSite } from '../browser/harness/site.ts';
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

/** Build this project's own site and a small one under a base path for all tests of built sites, and serve the first. Resolves to a function that ends the server. */
export async function setup(tests: TestProject): Promise<() => Promise<void>> {
  ensureChromium();
  const golden = copySite(join(root, 'tests/fixtures/golden/content'));
  const [{ status, stdout, stderr }] = await Promise.all([build(golden, ['--link']), buildTestSite()]);
  if (status !== 0 || stderr !== '') throw new Error(`The small site could not be built.\n${stdout}${stderr}`);
  const goldenSite = join(golden, 'site');
  cpSync(join(golden, 'dist/'), goldenSite, { recursive: true });
  const server = await startServer({ folder: testSite, port: 0, base: site.base });
  tests.provide('siteUrl', server.url);
  tests.provide('goldenProject', golden);
  tests.provide('goldenSite', goldenSite);
  return async () => {
    await server.close();
    rmSync(golden, { recursive: true, force: true });
  };
}
