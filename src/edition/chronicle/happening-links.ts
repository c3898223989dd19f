import type { Hrefs } from '../href.ts';
import type { Edition, HappeningLink } from '../types.ts';

/** Return a function that maps the id of an event to a link to its happening, or to null if the event belongs to none. */
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
