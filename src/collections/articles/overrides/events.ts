import type { ProblemAt } from '../../../content-files/index.ts';
import { pageElsewhere, type PageElsewhere } from './entities.ts';
import type { EventOverride, Overrides } from './schema.ts';

/** An override of the event of a sentence, with its index in the list. */
export type SentenceEventOverride = EventOverride & { text: string; index: number };

/** Return the overrides that quote a sentence. */
export function sentenceEvents(overrides: Overrides | undefined): SentenceEventOverride[] {
  return (overrides?.events ?? []).flatMap(({ text, ...override }, index) => (text === undefined ? [] : [{ ...override, text, index }]));
}

/** Return the pages of the entities in events that an editor adds. */
export function pagesOfAddedEvents(overrides: Overrides | undefined, problemAt: ProblemAt): PageElsewhere[] {
  return (overrides?.events ?? []).flatMap(({ entities = [] }, event) =>
    entities.map((id, index) => pageElsewhere(id, ['overrides', 'events', event, 'entities', index], problemAt)),
  );
}
