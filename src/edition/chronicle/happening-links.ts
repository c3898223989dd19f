import type { Hrefs } from '../href.ts';
import type { Edition, HappeningLink } from '../types.ts';

/** What is told of each event: where its happening stands, and who else reports it; null for one that tells none. */
export function createHappeningLinks(
  { chronicle, background }: Pick<Edition, 'chronicle' | 'background'>,
  { happeningHref }: Hrefs,
): (event: string) => HappeningLink | null {
  const links = new Map<string, HappeningLink>();
  for (const { day, articles, reports, differences } of [...chronicle, ...background].flatMap(({ happenings }) => happenings)) {
    for (const { id, event } of reports) {
      if (event !== null) links.set(event, { href: happeningHref(day, id), others: articles - 1, isDisputed: differences.length > 0 });
    }
  }
  return (event) => links.get(event) ?? null;
}
