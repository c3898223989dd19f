import { createHash } from 'node:crypto';
import type { Edition, HappeningRef, TimelineEvent } from '../types.ts';
import { facetsOf } from './facets.ts';
import {
  type ChronicleFile,
  chronicleFileName,
  datedReport,
  EVENTS_IN_FILE,
  type Facet,
  editorNote,
  HAPPENINGS_IN_FILE,
  shownHappening,
  STATUS_LETTERS,
  TIMELINE_FORMAT,
  type TimelineIndexFile,
  type TimelinePartFile,
} from '../../timeline/index.ts';
import { divideTimeline, eventsIn, type ListedEvent } from './parts.ts';

interface FilePart {
  name: string;
  events: ListedEvent[];
}

/** Return the data files of an edition's timeline for the browser, by name without extension: `index`, `2023` … */
export function buildTimelineFiles(edition: Edition): { name: string; file: TimelineIndexFile | TimelinePartFile | ChronicleFile }[] {
  const selectable = edition.chronicle.flatMap(({ happenings }) => happenings.filter(({ isSelectable }) => isSelectable));
  const parts = divideTimeline(edition.timeline, EVENTS_IN_FILE).flatMap(({ period, shown }) => fileParts(period, eventsIn([shown])));
  const partFiles = parts.map(({ name, events }) => ({ name, file: partFile(name, events) }));
  const chronicle = chronicleFiles(selectable);
  const digests = { parts: partFiles.map(({ file }) => file.digest), chronicle: chronicle.map(({ file }) => file.digest) };
  return [{ name: 'index', file: indexFile(edition, parts, selectable, digests) }, ...partFiles, ...chronicle];
}

/** Split a period that has no finer periods into files by number of events: `2023-05-22`, `2023-05-22_2` … */
function fileParts(period: string, events: ListedEvent[]): FilePart[] {
  return Array.from({ length: Math.max(1, Math.ceil(events.length / EVENTS_IN_FILE)) }, (_, index) => ({
    name: index === 0 ? period : `${period}_${index + 1}`,
    events: events.slice(index * EVENTS_IN_FILE, (index + 1) * EVENTS_IN_FILE),
  }));
}

function chronicleFiles(selectable: readonly HappeningRef[]): { name: string; file: ChronicleFile }[] {
  return Array.from({ length: Math.ceil(selectable.length / HAPPENINGS_IN_FILE) }, (_, number) => {
    const happenings = selectable.slice(number * HAPPENINGS_IN_FILE, (number + 1) * HAPPENINGS_IN_FILE).map((happening) => shownHappening(happening));
    return { name: chronicleFileName(number), file: { format: TIMELINE_FORMAT, digest: digestOf(happenings), happenings } };
  });
}

/** Return the weight and the happening's number of each event that belongs to a happening, by the event's id; the number is -1 if the happening is not selectable. */
function reportsById(edition: Edition, selectable: readonly HappeningRef[]): Map<string, { weight: number; happening: number }> {
  const numbers = new Map(selectable.map((happening, number) => [happening, number]));
  const reports = new Map<string, { weight: number; happening: number }>();
  for (const happening of edition.chronicle.flatMap(({ happenings }) => happenings)) {
    for (const { event, weight } of happening.reports) {
      if (event !== null) reports.set(event, { weight: Math.round(weight * 100), happening: numbers.get(happening) ?? -1 });
    }
  }
  return reports;
}

function indexFile(
  edition: Edition,
  parts: readonly FilePart[],
  selectable: readonly HappeningRef[],
  digests: { parts: string[]; chronicle: string[] },
): TimelineIndexFile {
  const events = parts.flatMap((part) => part.events.map(({ event }) => event));
  const dates = events.map(datedReport);
  const facets = facetsOf(edition, events);
  const reports = reportsById(edition, selectable);
  const articles = new Map<string, number>();
  for (const { sentence } of events) if (!articles.has(sentence.article.slug)) articles.set(sentence.article.slug, articles.size);
  const valuesOf = (facet: Facet): TimelineIndexFile['facets']['person'] =>
    facets[facet].map(({ key, name, events: own }) => [key, name, own.map((event, index) => event - (own[index - 1] ?? 0))]);
  return {
    format: TIMELINE_FORMAT,
    edition: edition.id,
    parts: parts.map(({ name, events: own }, number) => [name, own.length, digests.parts[number]!]),
    chronicle: digests.chronicle,
    earliest: dates.map(({ earliest }) => earliest),
    latest: dates.map(({ latest }) => latest),
    reported: dates.map(({ reported }) => reported),
    statuses: events.map(({ status }) => STATUS_LETTERS[status]).join(''),
    articles: events.map(({ sentence }) => articles.get(sentence.article.slug)!),
    happenings: events.map(({ id }) => reports.get(id)?.happening ?? -1),
    weights: events.map(({ id }) => reports.get(id)?.weight ?? 0),
    relevance: selectable.map(({ relevance }) => Math.round(relevance * 100)),
    pins: selectable.flatMap(({ pinned }, number) => (pinned === null ? [] : [[number, pinned] as [number, 'key' | 'story']])),
    facets: { person: valuesOf('person'), place: valuesOf('place'), organization: valuesOf('organization'), topic: valuesOf('topic') },
  };
}

function partFile(part: string, listed: readonly ListedEvent[]): TimelinePartFile {
  const articles = new Map<string, { position: number; article: TimelinePartFile['articles'][number] }>();
  const entities = new Map<string, { position: number; entity: TimelinePartFile['entities'][number] }>();
  const positionOfArticle = ({ slug, title, href, publishedLabel }: TimelineEvent['sentence']['article']): number => {
    const entry = articles.get(slug) ?? { position: articles.size, article: { title, href, publishedLabel } };
    articles.set(slug, entry);
    return entry.position;
  };
  const positionOfEntity = ({ key, name, type, href }: TimelineEvent['entities'][number]): number => {
    const entry = entities.get(key) ?? { position: entities.size, entity: { name, type, href } };
    entities.set(key, entry);
    return entry.position;
  };
  const events = listed.map(({ event, at }) => ({
    at,
    edtf: event.edtf,
    label: event.label,
    status: event.status,
    excerpt: event.sentence.excerpt,
    article: positionOfArticle(event.sentence.article),
    fragment: event.sentence.href.slice(event.sentence.href.indexOf('#')),
    entities: event.entities.map(positionOfEntity),
    ...(event.manualOverride && { editorNote: editorNote(event.manualOverride) }),
  }));
  const content = {
    part,
    articles: [...articles.values()].map(({ article }) => article),
    entities: [...entities.values()].map(({ entity }) => entity),
    events,
  };
  return { format: TIMELINE_FORMAT, digest: digestOf(content), ...content };
}

function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12);
}
