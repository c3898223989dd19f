import type { ArticleTally, HeldBack } from '../progress/index.ts';
import { counted, terminalLine } from '../text/index.ts';
import type { DeadLink } from './dead-links.ts';
import { ELSEWHERE, resolve, type SiteAddress } from './link-target.ts';
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
export function whyNotThere({ link, page }: DeadLink, tally: ArticleTally | undefined, site: SiteAddress): string | null {
  // The path that the link would have if every file were there.
  const target = resolve(link, page, { has: () => true }, site);
  const linkedSlug = target !== ELSEWHERE && 'file' in target ? /^articles\/([^/]+)(?:\/|$)/.exec(target.file)?.[1] : undefined;
  const isLinked = ({ slug }: HeldBack) => slug === linkedSlug;
  const heldBack = tally?.heldBack.find(isLinked);
  if (heldBack) return `that article is held back until ${heldBack.day}: --future publishes it`;
  const expired = tally?.expired.find(isLinked);
  return expired ? `that article expired on ${expired.day}: without --leave-out-expired it is published` : null;
}
