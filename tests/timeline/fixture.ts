import { arrangeTimeline } from '../../src/edition/chronicle/timeline.ts';
import type { EventStatus } from '../../src/analysis/core/types.ts';
import type { Edition, Entity, TimelineEvent } from '../../src/edition/types.ts';

/** An event in a few words: the days that it can mean, those it names, and when it was reported. */
export interface EventSketch {
  id: string;
  earliest: string | null;
  latest: string | null;
  keys?: string[];
  topics?: string[];
  reported?: string;
  status?: EventStatus;
}

/** One day → an event of that day. */
export function onDay(id: string, day: string, more: Partial<EventSketch> = {}): EventSketch {
  return { id, earliest: day, latest: day, ...more };
}

export function sketchEvent({ id, earliest, latest, keys = [], topics = [], reported = '2024-01-01', status = 'reported' }: EventSketch): TimelineEvent {
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

/** Sketched events → an edition with a timeline, whose places are those that the events name and whose topics those they have. */
export function sketchEdition(sketches: readonly EventSketch[]): Edition {
  const names = (list: 'keys' | 'topics') => [...new Set(sketches.flatMap((sketch) => sketch[list] ?? []))].sort();
  return {
    id: 'edition-1',
    articles: [],
    people: [],
    places: names('keys').map((key) => ({ key, name: key, type: 'place', href: `/places/${key}/` }) as Entity),
    organizations: [],
    topics: names('topics').map((id) => ({ id, name: id, href: `/topics/${id}/`, articles: [] })),
    timeline: arrangeTimeline(sketches.map(sketchEvent)),
    eventCount: sketches.length,
  } as unknown as Edition;
}
