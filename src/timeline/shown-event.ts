import type { EventStatus } from '../analysis/core/index.ts';
import type { EntityRef, EventByHand, Excerpt, TimelineEvent } from '../edition/index.ts';

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
  byHand?: HandNote;
}

/** What a reader is told of an event that an editor set or added. */
export interface HandNote {
  /** “Added by an editor.” */
  words: string;
  /** Where it is from, if it was added. */
  source: { name: string; url: string | null } | null;
  reason: string | null;
}

/** Turn what an editor did to an event into what is told of it. */
export function handNote({ reason, source }: EventByHand): HandNote {
  return { words: source ? 'Added by an editor.' : 'Set by hand.', source, reason };
}

/** Take from an event what is shown of it; the entity whose own page it stands on need not be named. */
export function shownEvent({ edtf, label, status, sentence, entities, setByHand }: TimelineEvent, own?: string): ShownEvent {
  const { excerpt, href, article } = sentence;
  const byHand = setByHand && { byHand: handNote(setByHand) };
  return { edtf, label, status, excerpt, href, article, entities: entities.filter((entity) => entity.key !== own), ...byHand };
}

/** What a reader is told of an event that is not simply reported, in a word and in a sentence. */
export const STATUS_WORDS: Record<EventStatus, { word: string; title: string } | null> = {
  reported: null,
  planned: { word: 'planned', title: 'It lay ahead when the article was published' },
  denied: { word: 'denied', title: 'The text says that it was not so' },
  conditional: { word: 'possible', title: 'The text ties it to a condition, or calls it only possible' },
};
