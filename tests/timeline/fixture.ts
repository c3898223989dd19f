import { arrangeTimeline } from '../../src/edition/timeline/timeline.ts';
import type { EventStatus } from '../../src/analysis/core/types.ts';
import type { Edition, Entity, HappeningDay, HappeningRef, TimelineEvent } from '../../src/edition/types.ts';

/** What a test says of an event: the days it may mean, the entities it names, and the day of its report. */
export interface EventSpec {
  id: string;
  earliest: string | null;
  latest: string | null;
  keys?: string[];
  topics?: string[];
  reported?: string;
  status?: EventStatus;
}

/** Return the specification of an event of one day. */
export function onDay(id: string, day: string, more: Partial<EventSpec> = {}): EventSpec {
  return { id, earliest: day, latest: day, ...more };
}

/** Build an event of the timeline. */
export function eventOf({ id, earliest, latest, keys = [], topics = [], reported = '2024-01-01', status = 'reported' }: EventSpec): TimelineEvent {
  const article = {
    slug: `report-${reported}`,
    title: `Report of ${reported}`,
    published: reported,
    publishedLabel: reported,
    href: `/articles/report-${reported}/`,
  };
  return {
    id,
    edtf: earliest === latest ? earliest! : `${earliest ?? '..'}/${latest ?? '..'}`,
    label: id,
    earliest,
    latest,
    granularity: 'day',
    status,
    reportedOn: reported,
    sentence: { article, href: `${article.href}#s-${id}`, excerpt: { text: `It was on day ${id}.`, marks: [[7, 13]] } },
    entities: keys.map((key) => ({ key, name: key, type: 'place' as const, href: `/places/${key}/` })),
    filterKeys: keys,
    topics,
  };
}

/** Build a chronicle whose happenings each have a list of events that report them, all of the same weight. */
function chronicleOf(happenings: readonly EventSpec[][]): HappeningDay[] {
  const made = happenings.map((specs): HappeningRef => {
    const reports = specs.map(eventOf).map(({ id, sentence, reportedOn }) => {
      return {
        id: `r-${id}`,
        event: id,
        sentence,
        shown: sentence.excerpt,
        reportedOn,
        status: 'reported' as const,
        isDated: true,
        sameWordsAs: null,
        speaker: null,
        dating: { words: null, edtf: id, label: id, why: `read from ${id}` },
        standsAlone: true,
        weight: 1,
        similarity: null,
        isLive: false,
      };
    });
    const day = specs[0]!.earliest!;
    const { id, sentence } = reports[0]!;
    const shown = {
      status: 'reported' as const,
      sentence,
      entities: [],
      reports,
      articles: new Set(reports.map(({ sentence: { article } }) => article.slug)).size,
      articlesInSameWords: 0,
      dayRange: null,
      differences: [],
      scoreParts: [],
      firstReported: day,
    };
    const href = `/timeline/${day.replaceAll('-', '/')}/#${id}`;
    return {
      id,
      href,
      day,
      label: day,
      ...shown,
      relevance: 0.5,
      score: reports.length / 2,
      isSelectable: true,
      probableRepeatOf: null,
      notes: [],
      title: null,
      pinned: null,
      why: 'reported',
    };
  });
  return [...Map.groupBy(made, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, ofDay]) => ({ day, score: ofDay.length, happenings: ofDay }));
}

/**
 * Build an edition with a timeline of events, the places that they name, and their topics.
 *
 * @param reported for each happening of its chronicle, the events that report it
 */
export function editionOf(specs: readonly EventSpec[], reported: readonly EventSpec[][] = []): Edition {
  const names = (list: 'keys' | 'topics') => [...new Set(specs.flatMap((spec) => spec[list] ?? []))].sort();
  return {
    id: 'edition-1',
    articles: [],
    people: [],
    places: names('keys').map((key) => ({ key, name: key, type: 'place', href: `/places/${key}/` }) as Entity),
    organizations: [],
    topics: names('topics').map((id) => ({ id, name: id, href: `/topics/${id}/`, articles: [] })),
    timeline: arrangeTimeline(specs.map(eventOf)),
    chronicle: chronicleOf(reported),
    background: [],
    eventCount: specs.length,
  } as unknown as Edition;
}
