import type { ArticleTally } from '../progress/index.ts';
import { counted } from '../text/index.ts';
import { PublishError } from './publish-error.ts';

/**
 * Return the line on the outcome for all files: “Articles … 12 published, 1 refused, 2 drafts left out”.
 *
 * @throws PublishError when the numbers do not add up: an article was lost
 */
export function describeTally({ files, drafts, heldBack, expired, refused }: ArticleTally, published: number): string {
  if (published + refused + drafts + heldBack.length + expired.length !== files) {
    throw new PublishError(
      `Of ${files} files in the folder of articles, ${published} are in the site, ${refused} are refused, ${drafts} are drafts and ${heldBack.length + expired.length} are held back: the others were lost.\n` +
        'This is a bug in Dateline. Delete .stage and build again; please report it if that does not help.',
    );
  }
  const leftOut = drafts > 0 ? `, ${counted(drafts, 'draft')} left out` : '';
  const later = heldBack.map(({ slug, day }) => `\n  held back until ${day}: content/articles/${slug}.md (--future publishes it)`);
  const over = expired.map(({ slug, day }) => `\n  expired on ${day}, left out: content/articles/${slug}.md`);
  return `Articles … ${published} published, ${refused} refused${leftOut}${later.join('')}${over.join('')}`;
}
