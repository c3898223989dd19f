import type { ArticleTally, HeldBack } from '../progress/index.ts';
import { counted, terminalLine } from '../text/index.ts';
import type { DeadLink } from './dead-links.ts';
import { PublishError } from './publish-error.ts';

/** How to mend a dead link. */
const REMEDY =
  'Correct each address where it is written, add the page or file that it leads to, or take the link out. With --keep-going, or “links: warn” in content/site.yaml, such links are removed and their words stay.';

/**
 * Check that there are no dead links.
 *
 * @throws PublishError that lists them
 */
export function refuseDeadLinks(dead: readonly DeadLink[], describe: (link: DeadLink) => string): void {
  if (dead.length === 0) return;
  throw new PublishError(`${counted(dead.length, 'link of the site leads', 'links of the site lead')} nowhere:\n${dead.map(describe).join('\n')}\n${REMEDY}`);
}

/** Return a dead link on one line, with the position where it is written. */
export function describeDeadLink({ page, link, reason }: DeadLink, source: string | null): string {
  return terminalLine(`${page}  ${link}  ${reason}${source === null ? '' : ` (written in ${source})`}`);
}

/** Return why a link is dead if it leads to an article that is held back or has expired; null for any other link. */
export function whyNotThere({ link }: DeadLink, tally: ArticleTally | undefined): string | null {
  const slug = /\/articles\/([^/#?]+)\//.exec(link)?.[1];
  const isIt = (each: HeldBack) => encodeURIComponent(each.slug) === slug;
  const later = tally?.heldBack.find(isIt);
  if (later) return `that article is held back until ${later.day}: --future publishes it`;
  const over = tally?.expired.find(isIt);
  return over ? `that article expired on ${over.day}: without --leave-out-expired it is published` : null;
}
