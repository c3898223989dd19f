import { labelOf } from '../../analysis/english/times/index.ts';
import { type CompiledArticle, localDay, localPublication } from '../../collections/articles/index.ts';
import type { EditionContext } from '../context.ts';
import { memoizedWith } from '../memoize.ts';
import type { ArticleRef, TopicRef } from '../types.ts';

/** Return the reference to an article that other pages need to name it and link to it. */
export const articleRefOf = memoizedWith(
  ({ slug, frontmatter: { title, published } }: CompiledArticle, { site, hrefs }: Pick<EditionContext, 'site' | 'hrefs'>): ArticleRef => {
    return { slug, title, published, publishedLabel: labelOf(localDay(published, site.timeZone)), href: hrefs.articleHref(slug) };
  },
  (before, now) => before.site === now.site,
);

/** Return the reference to a topic. The name is the one in the topic file, or else derived from the id: `border-defence` becomes “Border defence”. */
export function topicRefOf(id: string, { hrefs, topicFiles }: Pick<EditionContext, 'hrefs' | 'topicFiles'>): TopicRef {
  const name = id.replaceAll('-', ' ');
  return { id, name: topicFiles.get(id)?.name ?? name[0]!.toUpperCase() + name.slice(1), href: hrefs.topicHref(id) };
}

/** Return a date, or a date and time, in words and in the time zone of the newsroom: “5 July 2023, 14:00”. */
export function momentLabel(moment: string, timeZone: string): string {
  const [day, time] = localPublication(moment, timeZone).split('T');
  return time === undefined ? labelOf(day!) : `${labelOf(day!)}, ${time}`;
}
