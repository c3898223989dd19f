import type { Edition, TimelineEvent } from '../edition/types.ts';
import { facetsOf } from './facets.ts';
import { EVENTS_IN_FILE, STATUS_LETTERS, TIMELINE_FORMAT, type TimelineIndexFile, type TimelinePartFile } from './files.ts';
import { datedReport } from './overview.ts';
import { cutTimeline, eventsIn, type PlacedEvent } from './parts.ts';
import type { Facet } from './query.ts';
import { handNote } from './shown-event.ts';

interface FilePart {
  name: string;
  events: PlacedEvent[];
}

/** Turn an edition's timeline into the files that the browser reads, by name without extension: `index`, `2023` … */
export function buildTimelineFiles(edition: Edition): { name: string; file: TimelineIndexFile | TimelinePartFile }[] {
  const parts = cutTimeline(edition.timeline, EVENTS_IN_FILE).flatMap(({ period, shown }) => fileParts(period, eventsIn([shown])));
  return [{ name: 'index', file: indexFile(edition, parts) }, ...parts.map(({ name, events }) => ({ name, file: partFile(edition.id, name, events) }))];
}

/** Part what cannot be cut into finer periods by its length alone: `2023-05-22`, `2023-05-22_2` … */
function fileParts(period: string, events: PlacedEvent[]): FilePart[] {
  return Array.from({ length: Math.max(1, Math.ceil(events.length / EVENTS_IN_FILE)) }, (_, index) => ({
    name: index === 0 ? period : `${period}_${index + 1}`,
    events: events.slice(index * EVENTS_IN_FILE, (index + 1) * EVENTS_IN_FILE),
  }));
}

function indexFile(edition: Edition, parts: readonly FilePart[]): TimelineIndexFile {
  const events = parts.flatMap((part) => part.events.map(({ event }) => event));
  const dated = events.map(datedReport);
  const facets = facetsOf(edition, events);
  const file = (facet: Facet): TimelineIndexFile['facets']['person'] =>
    facets[facet].map(({ key, name, events: own }) => [key, name, own.map((event, index) => event - (own[index - 1] ?? 0))]);
  return {
    format: TIMELINE_FORMAT,
    edition: edition.id,
    parts: parts.map(({ name, events: own }) => [name, own.length]),
    earliest: dated.map(({ earliest }) => earliest),
    latest: dated.map(({ latest }) => latest),
    reported: dated.map(({ reported }) => reported),
    statuses: events.map(({ status }) => STATUS_LETTERS[status]).join(''),
    facets: { person: file('person'), place: file('place'), organization: file('organization'), topic: file('topic') },
  };
}

function partFile(edition: string, part: string, placed: readonly PlacedEvent[]): TimelinePartFile {
  const articles = new Map<string, { place: number; article: TimelinePartFile['articles'][number] }>();
  const entities = new Map<string, { place: number; entity: TimelinePartFile['entities'][number] }>();
  const placeOfArticle = ({ slug, title, href, publishedLabel }: TimelineEvent['sentence']['article']): number => {
    const known = articles.get(slug) ?? { place: articles.size, article: { title, href, publishedLabel } };
    articles.set(slug, known);
    return known.place;
  };
  const placeOfEntity = ({ key, name, type, href }: TimelineEvent['entities'][number]): number => {
    const known = entities.get(key) ?? { place: entities.size, entity: { name, type, href } };
    entities.set(key, known);
    return known.place;
  };
  const events = placed.map(({ event, at }) => ({
    at,
    edtf: event.edtf,
    label: event.label,
    status: event.status,
    excerpt: event.sentence.excerpt,
    article: placeOfArticle(event.sentence.article),
    fragment: event.sentence.href.slice(event.sentence.href.indexOf('#')),
    entities: event.entities.map(placeOfEntity),
    ...(event.setByHand && { byHand: handNote(event.setByHand) }),
  }));
  return {
    format: TIMELINE_FORMAT,
    edition,
    part,
    articles: [...articles.values()].map(({ article }) => article),
    entities: [...entities.values()].map(({ entity }) => entity),
    events,
  };
}
