import type { EventStatus } from '../analysis/core/index.ts';
import type { EntityRef, EventOverride, Excerpt, TimelineEvent } from '../edition/index.ts';

/** Event as shown to the reader, both in built pages and in lists that the browser creates. */
export interface ShownEvent {
  edtf: string;
  /** “May 2023”, “about 3 June 2023”. */
  label: string;
  status: EventStatus;
  excerpt: Excerpt;
  /** URL of the sentence in its article. */
  href: string;
  article: { title: string; publishedLabel: string };
  entities: Pick<EntityRef, 'name' | 'type' | 'href'>[];
  editorNote?: EditorNote;
}

/** Note about an event that an editor set or added. */
export interface EditorNote {
  /** “Added by an editor.” */
  words: string;
  /** Source of an added event; null for a changed one. */
  source: { name: string; url: string | null } | null;
  reason: string | null;
}

/** Return the note for an editor's change to an event. */
export function editorNote({ reason, source }: EventOverride): EditorNote {
  return { words: source ? 'Added by an editor.' : 'Set by an editor.', source, reason };
}

/** Return an event as shown. `own` is the key of the entity whose page it is on; that entity is left out of `entities`. */
export function shownEvent({ edtf, label, status, sentence, entities, manualOverride }: TimelineEvent, own?: string): ShownEvent {
  const { excerpt, href, article } = sentence;
  const note = manualOverride && { editorNote: editorNote(manualOverride) };
  return { edtf, label, status, excerpt, href, article, entities: entities.filter((entity) => entity.key !== own), ...note };
}

/** Word and explanation for each status; null for `reported`, which needs none. */
export const STATUS_LABELS: Record<EventStatus, { word: string; title: string } | null> = {
  reported: null,
  planned: { word: 'planned', title: 'It was still to come when the article was published' },
  denied: { word: 'denied', title: 'The text denies it' },
  conditional: { word: 'possible', title: 'The text makes it conditional, or calls it only possible' },
  unclear: { word: 'unclear', title: 'The sentence does not say plainly whether it happened, so that its date may be wrong, too' },
};
