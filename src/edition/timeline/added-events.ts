import { calendarDateOf } from '../../analysis/english/times/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { TimelineEvent } from '../types.ts';

/** Return the fragment id of an added event on its article's page, by its index among the article's event overrides. */
export function addedEventId(index: number): string {
  return `added-${index + 1}`;
}

/** Return the events that an article's editor added. `reportedOn` is the ISO day of publication: later events are planned. */
export function addedEventsOf({ article: { slug, frontmatter }, ref, registry, hrefs }: ArticleView, reportedOn: string): TimelineEvent[] {
  return (frontmatter.overrides?.events ?? []).flatMap(({ add, date, source, entities = [], reason = null }, index): TimelineEvent[] => {
    if (add === undefined || date === undefined || source === undefined) return [];
    const named = [...new Set(entities.flatMap((id) => registry.withId(id) ?? []))];
    const time = calendarDateOf(date);
    const id = addedEventId(index);
    return [
      {
        id: `${slug}/${id}`,
        ...time,
        status: time.earliest !== null && time.earliest > reportedOn ? 'planned' : 'reported',
        reportedOn,
        sentence: { article: ref, href: hrefs.articleHref(slug, id), excerpt: { text: add, marks: [] } },
        entities: named.map(refOf),
        filterKeys: [...new Set(named.flatMap(({ key }) => registry.withContainers(key)))],
        topics: frontmatter.topics,
        manualOverride: { reason, source: { name: source.name, url: source.url ?? null } },
      },
    ];
  });
}
