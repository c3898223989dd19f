import type { TestProject } from 'vitest/node';
import { startServer } from '../../../src/build/server.ts';
import { site } from '../../../src/config/site.ts';
import { ensureChromium } from './chromium.ts';
import { buildTestSite, testSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the site under test, ending in `/`. */
    siteUrl: string;
  }
}

/** Build the site once and serve it to all browser tests: `inject('siteUrl')`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureChromium();
  buildTestSite();
  const server = await startServer({ folder: testSite, port: 0, base: site.base });
  project.provide('siteUrl', server.url);
  return server.close;
}
