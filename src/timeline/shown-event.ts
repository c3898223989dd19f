import type { EntityRef, EventStatus, Excerpt, TimelineEvent } from '../edition/types.ts';

/** What a reader sees of an event: the same in the pages that are built and in the lists that the browser makes. */
export interface ShownEvent {
  edtf: string;
  /** “May 2023”, “about 3 June 2023”. */
  label: string;
  status: EventStatus;
  excerpt: Excerpt;
  /** The sentence in its article. */
  href: string;
  article: { title: string; publishedLabel: string };
  entities: Pick<EntityRef, 'name' | 'type' | 'href'>[];
}

/** Take from an event what is shown of it; the entity whose own page it stands on need not be named. */
export function shownEvent({ edtf, label, status, sentence, entities }: TimelineEvent, own?: string): ShownEvent {
  const { excerpt, href, article } = sentence;
  return { edtf, label, status, excerpt, href, article, entities: entities.filter((entity) => entity.key !== own) };
}

/** What is said of an event that is not told as having happened; null of one that is. */
export const STATUS_WORDS: Record<EventStatus, string | null> = {
  past: null,
  planned: 'planned',
  conditional: 'conditional',
  denied: 'denied',
};
