import { labelOf } from '../../analysis/english/times/index.ts';
import { chroniclePartOfView } from '../chronicle/chronicle-part-of-view.ts';
import { closeIsolates } from '../excerpts/isolates.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { ArticleView } from '../articles/article-view.ts';
import type { ResultCache } from '../result-cache.ts';
import type { TimelineEvent } from '../types.ts';

/** Return the news of an article that gives no date of its own, as an event of the day of the news; at most one. */
export function newsEventsOf(view: ArticleView, cache: ResultCache): TimelineEvent[] {
  const { ref: article, registry, hrefs } = view;
  const { candidates } = chroniclePartOfView(view, cache);
  return candidates
    .filter(({ isNews }) => isNews)
    .map(({ id, day, reportedOn, slug, sentence, whole, entities: keys }): TimelineEvent => {
      return {
        id,
        edtf: day,
        label: labelOf(day),
        earliest: day,
        latest: day,
        granularity: 'day',
        status: 'reported',
        reportedOn,
        sentence: { article, href: hrefs.articleHref(slug, sentence), excerpt: closeIsolates({ text: whole, marks: [] }) },
        entities: keys.map((key) => refOf(registry.get(key))),
        filterKeys: [...new Set(keys.flatMap((key) => registry.withContainers(key)))],
        topics: view.article.frontmatter.topics,
      };
    });
}
