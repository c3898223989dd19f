import type { ProblemAt } from '../../../content-files/index.ts';
import { pageElsewhere, type PageElsewhere } from './entities.ts';
import type { EventOverride, Overrides } from './schema.ts';

/** An override of the event of a sentence, and its place in the list. */
export type SentenceEventOverride = EventOverride & { text: string; index: number };

/** An event that an editor adds. */
export type AddedEvent = EventOverride & Required<Pick<EventOverride, 'add' | 'date' | 'source'>>;

/** The overrides that quote a sentence. */
export function sentenceEvents(overrides: Overrides | undefined): SentenceEventOverride[] {
  return (overrides?.events ?? []).flatMap(({ text, ...override }, index) => (text === undefined ? [] : [{ ...override, text, index }]));
}

/** Pages of the entities that the events name which an editor adds. */
export function pagesOfAddedEvents(overrides: Overrides | undefined, problemAt: ProblemAt): PageElsewhere[] {
  return (overrides?.events ?? []).flatMap(({ entities = [] }, event) =>
    entities.map((id, index) => pageElsewhere(id, ['overrides', 'events', event, 'entities', index], problemAt)),
  );
}
