import { labelOf } from '../../analysis/english/times/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import { addedEventId } from '../timeline/added-events.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { RegistryView } from '../identity/registry.ts';
import type { OverrideNote } from '../types.ts';

const TYPE_LABELS = { person: 'a person', place: 'a place', organization: 'an organization' } as const;

/** Return an editor's overrides in an article as notes for readers: names, dates, events, each in the order of the frontmatter. */
export function overrideNotesOf({ frontmatter: { overrides } }: CompiledArticle, registry: RegistryView): OverrideNote[] {
  const names = (overrides?.entities ?? []).map(({ text, occurrence = null, reason = null, entity, type }): OverrideNote => {
    const named = entity === undefined ? undefined : registry.withId(entity);
    const effect = named ? 'names' : type === undefined ? 'names nothing that is listed' : `names ${TYPE_LABELS[type]}`;
    return { text, occurrence, effect, entity: named ? refOf(named) : null, reason, added: null };
  });
  const dates = (overrides?.dates ?? []).map(({ text, occurrence = null, reason = null, date }): OverrideNote => {
    return { text, occurrence, effect: date === undefined ? 'means no date' : `means ${labelOf(date)}`, entity: null, reason, added: null };
  });
  const events = (overrides?.events ?? []).map(({ text, add, occurrence = null, reason = null, date, source }, index): OverrideNote => {
    const effectOnText = date === undefined ? 'reports no event' : `reports an event of ${labelOf(date)}`;
    const effect = add === undefined ? effectOnText : `is not in the text: added as an event of ${labelOf(date!)}`;
    const added = add === undefined ? null : { id: addedEventId(index), source: { name: source!.name, url: source!.url ?? null } };
    return { text: (text ?? add)!, occurrence, effect, entity: null, reason, added };
  });
  return [...names, ...dates, ...events];
}

/** Return the sentences of an article that editors keep off the timeline, as notes for readers. */
export function hiddenNotesOf(slug: string, notes: readonly ChronicleNote[]): OverrideNote[] {
  return notes
    .filter(({ action }) => action === 'hide')
    .flatMap(({ reason, sentences }) => sentences.filter(({ article }) => article === slug).map(({ words }) => ({ words, reason })))
    .map(({ words, reason }) => ({ text: words, occurrence: null, effect: 'is not shown on the timeline', entity: null, reason, added: null }));
}
