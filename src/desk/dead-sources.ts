import { allAddresses, type RetryOptions, whyDead } from '../archive/index.ts';
import type { Section } from './collect-findings.ts';
import { fileOf } from './examples.ts';
import type { DeskContent, Finding } from './types.ts';

/** Id of the section of dead sources. */
export const DEAD_SOURCE = 'dead-source';

/**
 * Request every page that articles cite or link to, one after the other. Resolves to the section of dead pages; null if there are none.
 *
 * @param onAsked called with the number of pages requested so far, and the total
 */
export async function findDeadSources(
  { articles }: Pick<DeskContent, 'articles'>,
  retry: RetryOptions,
  onAsked: (asked: number, all: number) => void,
): Promise<Section | null> {
  const byAddress = Map.groupBy(
    articles.flatMap((article) => allAddresses(article).map((url) => ({ url, article }))),
    ({ url }) => url,
  );
  const findings: Finding[] = [];
  let asked = 0;
  for (const [url, named] of byAddress) {
    if (asked > 0) await retry.sleep(retry.pause);
    const reason = await whyDead(url, retry);
    onAsked(++asked, byAddress.size);
    if (reason === null) continue;
    findings.push({
      about: named[0]!.article.frontmatter.title,
      seen: `${url}: ${reason}.`,
      examples: named.map(({ article }) => ({ file: fileOf(article), text: url })),
      remedy: null,
      weight: named.length,
    });
  }
  if (findings.length === 0) return null;
  const advice = 'Look for the page elsewhere, or give the address of an archived copy (“archived”); “npm run archive” looks for one.';
  return {
    id: DEAD_SOURCE,
    title: 'Sources and links whose page is gone',
    advice,
    findings: findings.sort((a, b) => b.weight - a.weight || (a.seen < b.seen ? -1 : 1)),
  };
}
