/**
 * The values that analysis works on: passages in, annotations out. Everything here is plain, serializable data.
 *
 * Offsets are UTF-16 code units, half-open (`start` included, `end` not), and count from the start of a passage's text.
 */

/** A stretch of text. */
export interface Span {
  start: number;
  end: number;
}

/** A span of a named passage. */
export interface PassageSpan extends Span {
  /** Index of the passage in the article. */
  passage: number;
}

/** What a passage is in the article: sentences of a heading, say, are not sentences of the report. */
export type PassageKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'quote';

/** A block of text as the reader sees it. */
export interface Passage {
  kind: PassageKind;
  text: string;
  /** Stretches that are shown but never annotated, such as code. */
  opaque: Span[];
}

/** A sentence of a passage; every datum leads back to one. */
export interface Sentence extends PassageSpan {
  /** Digest of the text, and the occurrence where a text stands twice: fixed as long as the sentence is. */
  id: string;
}

/** The three types of entity that have pages. */
export type EntityType = 'person' | 'place' | 'organization';

/** An entity as an editor knows it: one entry of the gazetteer. */
export interface GazetteerEntry {
  id: string;
  name: string;
  type: EntityType;
  aliases: string[];
  /** For places: the id of the place that contains it. */
  partOf?: string;
}

/** An entity that an article names. */
export interface NamedEntity {
  /** The gazetteer's id, or for a name that no editor entered `type:slug-of-the-name`. Unique in the article. */
  key: string;
  name: string;
  type: EntityType;
  /** Whether an editor entered it. */
  curated: boolean;
}

/** A span that names an entity. */
export interface Mention extends PassageSpan {
  /** `m1`, `m2` … in the order of the text. */
  id: string;
  /** Id of the sentence it stands in. */
  sentence: string;
  /** The words as written. */
  surface: string;
  /** What the entity is here; a state that acts is an organization, though its page is a place's. */
  type: EntityType;
  /** Key of the entity it was resolved to. */
  entity: string;
  /** Why it was found and resolved so, in words for a reader. */
  why: string;
}

/** TIMEX3 types (ISO 24617-1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How fine a date is. */
export type Granularity =
  'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day' | 'part-of-day' | 'hour' | 'minute' | 'second';

/** Parts of a date, stated or inferred. */
export interface DateComponents {
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** ISO weekday, 1 is Monday. */
  weekday?: number;
  hour?: number;
  minute?: number;
}

/** What a relative expression counts from. */
export interface TimeAnchor {
  /** ISO date. */
  date: string;
  /** The day of publication, the line at the head of the report (“MOSCOW, 4 July —”), or a time that the text spoke of. */
  from: 'publication' | 'dateline' | 'text';
  /** Of a time in the text: its id and its words. */
  time?: string;
  words?: string;
}

/** Where a time lies, seen from its anchor. */
export type TimeDirection = 'past' | 'present' | 'future';

/** An expression of time, resolved. */
export interface TimeExpression extends PassageSpan {
  /** `t1`, `t2` … in the order of the text. */
  id: string;
  /** Id of the sentence it stands in. */
  sentence: string;
  /** The words as written. */
  surface: string;
  type: TimexType;
  /** TIMEX3 value: `2023-05`, `2023-05-22T15:00`, `P3D`, `PAST_REF`. */
  value: string;
  /** EDTF (ISO 8601-2) for what can be placed on the calendar; null for durations, sets and vague references. */
  edtf: string | null;
  /** First and last ISO date that it can mean; null where `edtf` is, or where that side is open. */
  earliest: string | null;
  latest: string | null;
  granularity: Granularity | null;
  /** The value as a reader would write it: “May 2023”, “about 3 June 2023”. */
  label: string;
  /** What the text states. */
  certain: DateComponents;
  /** What was inferred. */
  implied: DateComponents;
  /** Null for expressions that stand alone, such as full dates. */
  anchor: TimeAnchor | null;
  direction: TimeDirection | null;
  /** How it was read, in words for a reader: “‘In May’, read from 5 July 2023, past: May 2023”. */
  why: string;
}

/**
 * What the text says of an event: that it was or is; that it lay ahead when the article was published; that it was not; or that it hangs
 * on something else or is only possible.
 */
export type EventStatus = 'reported' | 'planned' | 'denied' | 'conditional';

/** What a dated sentence reports, at one of its times. */
export interface DatedEvent {
  /** `e1`, `e2` … in the order of the text. */
  id: string;
  /** Id of the sentence that reports it. */
  sentence: string;
  /** Id of the time expression that dates it. */
  time: string;
  status: EventStatus;
}

/** Everything that was read from one article. */
export interface Analysis {
  sentences: Sentence[];
  /** In order of first mention. */
  entities: NamedEntity[];
  mentions: Mention[];
  times: TimeExpression[];
  events: DatedEvent[];
}
