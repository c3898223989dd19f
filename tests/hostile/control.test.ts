import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedChromium } from '../browser/harness/chromium.ts';
import { buildHostileSite, removeSanitizer, type HostileSite } from './built.ts';
import { MARKUP, sampled, type Case } from './cases.ts';
import { hasSuites } from './suites.ts';
import { inPages, touchEverything } from './witness.ts';

const MINUTES = 60_000;

/**
 * An attack that runs a script and sends a request in any browser; many cases of the suites are for old browsers. It contains no words that the analysis
 * would mark, because a mark would end the script.
 */
const PLAIN: Case = { id: 'plain', text: '<script>alert()</script><img src="https://elsewhere.example/a.png" alt="">' };

/** Each case is in an article of its own: unsanitized, it may swallow what follows. */
function writeArticles(cases: readonly Case[], content: string): void {
  for (const folder of ['articles', 'entities', 'figures']) mkdirSync(join(content, folder), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'name: Gazette\ndescription: Unguarded.\naddress: https://gazette.example\nexports: { pageFeeds: false }\n');
  for (const { id, text } of cases)
    writeFileSync(
      join(content, `articles/${id}.md`),
      `---\n${JSON.stringify({ title: id, published: '2023-07-05', summary: id, sources: [{ name: id }] })}\n---\n\nHe says:\n\n${text}\n`,
    );
}

describe.skipIf(!hasSuites)('without the sanitizer', () => {
  const cases = [...sampled(MARKUP.filter(({ id }) => /^(?:owasp|h5sc|ctx)-/.test(id))), PLAIN];
  let browser: Browser;
  let site: HostileSite;

  beforeAll(async () => {
    browser = await sharedChromium();
    site = await buildHostileSite((content) => writeArticles(cases, content), removeSanitizer);
  }, 20 * MINUTES);
  afterAll(async () => {
    await site?.close();
  });

  /** Open every article, and return in which ones scripts ran, which sent requests, and how often the policy blocked something. */
  async function openAll(isProtected: boolean): Promise<{ ran: string[]; sentRequests: string[]; blockedCount: number }> {
    site.protect(isProtected);
    const seen = { ran: [] as string[], sentRequests: [] as string[], blockedCount: 0 };
    await inPages(browser, site.origin, cases, async (witness, { id }) => {
      await witness.open(`${site.origin}/articles/${id}/`);
      await touchEverything(witness);
      const { scripts, requests, blocked } = witness.take();
      if (scripts.length > 0) seen.ran.push(id);
      if (requests.length > 0) seen.sentRequests.push(id);
      seen.blockedCount += blocked.length;
    });
    return seen;
  }

  test(
    'and the Content-Security-Policy, scripts run, and the tests notice them',
    async () => {
      const { ran, sentRequests } = await openAll(false);
      console.log(
        `Without sanitizer and policy, of ${cases.length} articles: scripts ran in ${ran.length}, ${sentRequests.length} sent requests to other servers.`,
      );
      expect(ran).toContain(PLAIN.id);
      expect(sentRequests).toContain(PLAIN.id);
    },
    30 * MINUTES,
  );

  test(
    'the Content-Security-Policy alone blocks every script',
    async () => {
      const { ran, sentRequests, blockedCount } = await openAll(true);
      console.log(
        `Without sanitizer, with the policy, of ${cases.length} articles: scripts ran in ${ran.length}, something was blocked ${blockedCount} times; ${sentRequests.length} sent requests to other servers (${sentRequests.join(', ')}).`,
      );
      expect(ran).toEqual([]);
      expect(sentRequests).not.toContain(PLAIN.id);
      expect(blockedCount).toBeGreaterThan(0);
    },
    30 * MINUTES,
  );
});
