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
  /** Of a cell: where it stands. Row 0 is the table's first. */
  cell?: { table: number; row: number; column: number };
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
  /** Words that are never it. */
  not?: string[];
  /** Ids that it went by, and that texts may call it by; of another type with a folder before it. */
  formerly?: string[] | undefined;
  /** For one of several entities of one name: words, in lower case, that show a text to mean this one. */
  cues?: string[];
}

/** An entity that an article names. */
export interface NamedEntity {
  /**
   * The gazetteer's id, or for a name that no editor entered `type:slug-of-the-name`. Unique in the article.
   * `page:id` is what an editor of the article calls by the id of a page that other articles make.
   */
  key: string;
  name: string;
  type: EntityType;
  /** Whether an editor entered it. */
  curated: boolean;
  /** Other names that the articles of an edition give it, where several were brought together. */
  aliases?: string[];
}

/** The mark of what an editor set by hand. */
export interface ByHand {
  /** Why, in the editor's words; null where none were given. */
  reason: string | null;
}

/** An editor's word on a span of an article: the entity that it names, the type of what it names, or that it names nothing. */
export type EntityCorrection = PassageSpan &
  ByHand &
  (
    | {
        /** Id of an editor's entity, or of a name read by machine: the last part of its page's address. */
        entity: string;
      }
    | { type: EntityType }
    | { hide: true }
  );

/** An editor's word on a span of an article: the time that it names, as EDTF, or that it names none. */
export type DateCorrection = PassageSpan & ByHand & ({ edtf: string } | { hide: true });

/** An editor's word on what a sentence tells, given by a span of it: that it tells an event of this time, or none. */
export type EventCorrection = DateCorrection;

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
  /** Where an editor said so. */
  byHand?: ByHand;
  /** Whether it is no name but a title that stands alone: “the governor”. */
  nominal?: true;
}

/** What a text says of an entity: words beside its name, without their article. */
export interface Description extends PassageSpan {
  /** Key of the entity. */
  entity: string;
  /**
   * `role`: what it is or does (“governor of Belgorod Oblast”, “a doctor from Leeds”, “village”); `part`: what contains a place (“a village in
   * Grayvoron district”); `age` (“45”); `address`: how a person is called (“Ms”).
   */
  kind: 'role' | 'part' | 'age' | 'address';
  /** Id of the sentence. */
  sentence: string;
  /** The words as written. */
  text: string;
  /** Their noun in lower case: “governor”. */
  noun: string;
  /** Key of the first other entity that they name: whose governor, in which district. */
  of: string | null;
}

/** A span that brings a country in without naming it: “Ukrainian”. */
export interface Nationality extends PassageSpan {
  /** Id of the sentence. */
  sentence: string;
  /** The words as written. */
  surface: string;
  /** Name of the country. */
  country: string;
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
  /** Where an editor said so. */
  byHand?: ByHand;
}

/**
 * What the text says of an event: that it was or is; that it lay ahead when the article was published; that it was not; or that it hangs
 * on something else or is only possible.
 */
export type EventStatus = 'reported' | 'planned' | 'denied' | 'conditional';

/** A time on the calendar, as the site shows it. */
export type PlacedDate = Pick<TimeExpression, 'earliest' | 'latest' | 'label'> & { edtf: string; granularity: Granularity };

/** What a dated sentence reports, at one of its times, or at a time that an editor gave. */
export interface DatedEvent {
  /** `e1`, `e2` … in the order of the text. */
  id: string;
  /** Id of the sentence that reports it. */
  sentence: string;
  /** Id of the time expression that dates it; null where an editor did. */
  time: string | null;
  status: EventStatus;
  /** The word of its sentence that tells what happens: a verb (“crossed”), or a noun (“hearing”); left out where none was found. In its sentence's passage. */
  trigger?: Span;
  /** Where an editor dated it: when, which words of the sentence were quoted for it, and why, in words for a reader. */
  byHand?: ByHand & PassageSpan & PlacedDate & { why: string };
}

/** How well a reader can tell who makes a claim. */
export type SourceKind =
  /** An entity that the article names: a person, an organization, a state. */
  | 'entity'
  /** A name that was resolved to no entity. */
  | 'named'
  /** Somebody, or some paper, described and not named: “a regional official”, “a leaked letter”. */
  | 'described'
  /** An institution by its kind: “the ministry”, “the company”. */
  | 'institution'
  /** Many at once: “observers”, “critics”, “these circles”. */
  | 'collective'
  /** Nobody: “it is reported that”. */
  | 'none';

/** What a source does with what it speaks of. */
export type Polarity = 'said' | 'denied' | 'promised' | 'demanded' | 'questioned';

/** Something that the text attributes: who, by which words, and what. */
export interface Claim {
  /** `c1`, `c2` … in the order of the text. */
  id: string;
  /** Id of the sentence that attributes; of content without a cue of its own, the one it begins in. */
  sentence: string;
  /** Who says it, as this text says it here; null where it does not. */
  source: PassageSpan | null;
  sourceKind: SourceKind;
  /** What the article calls the source: these words, or those that a pronoun stands for; null for nobody. */
  sourceName: string | null;
  /** Key of the entity that says it; null unless the kind is `entity`. */
  entity: string | null;
  /** The words that attribute; null where the source of the sentence before speaks on. */
  cue: PassageSpan | null;
  /** What is attributed, in order; broken where the source stands inside. */
  content: PassageSpan[];
  /** Whether words of the content are quoted. */
  quotation: boolean;
  polarity: Polarity;
  /** Whether it is a picture's credit line, which attributes the picture. */
  credit: boolean;
  /** Why it was read so, in words for a reader. */
  why: string;
}

/** How exactly a number is meant; null where the text says no more than the number. */
export type FigureQualifier = 'about' | 'almost' | 'more than' | 'at least' | 'less than' | 'at most' | 'up to' | 'between';

/** A number, or the lowest and the highest that are meant. */
export type FigureValue = number | [low: number, high: number];

/** What becomes of those that are counted. */
export type FigureState = 'killed' | 'injured' | 'displaced' | 'detained' | 'missing' | 'rescued';

/**
 * How a number counts: all that there are, some beside others (“five more”), so many for each (“five each”), as the scene of something
 * else (“in three villages”, “two groups, A and B”), some of a whole that is told of elsewhere (“ten of the dead”), or, where the text
 * itself says that it is not so, nothing (“not 12 but 15”, “false reports that 40 died”).
 */
export type FigureScope = 'all' | 'further' | 'each' | 'scene' | 'part' | 'denied';

/** A counted or measured quantity. The span is that of the number, and of the unit where there is one. */
export interface Figure extends PassageSpan {
  /** `f1`, `f2` … in the order of the text. */
  id: string;
  /** Id of the sentence it stands in. */
  sentence: string;
  /** The words as written. */
  surface: string;
  value: FigureValue;
  qualifier: FigureQualifier | null;
  /** `km`, `%`, `RUB`; null for what is counted. */
  unit: string | null;
  /** The same amount in the metric unit, where the conversion is exact. */
  converted: { value: FigureValue; unit: string } | null;
  /** What is counted, or what a share is of: the head noun in the singular, lower case. */
  counts: string | null;
  /** Words before the head noun: “armoured” of “four armoured vehicles”. */
  modifiers: string[];
  state: FigureState | null;
  scope: FigureScope;
  /** Keys of the entities of its sentence, or of its row of a table. */
  entities: string[];
  /** Keys of the entities of what stands around: the article's opening and its section so far. */
  around: string[];
  /** Of a figure in a table: the cells of its row, each with the head of its column; null in running text. */
  row: { head: string; passage: number }[] | null;
  /** Id of the time expression that dates it; null where the day of publication does. */
  time: string | null;
  /** Who gives it, where the words say so: as written, and the entity if it is one. */
  source: { surface: string; entity: string | null } | null;
  /** How it was read, in words for a reader. */
  why: string;
}

/** Everything that was read from one article. */
export interface Analysis {
  sentences: Sentence[];
  /** Ids of the sentences that are none of the report: stamps, credits, contacts, navigation. They are shown, and tell no event, claim or figure. */
  furniture: string[];
  /** In order of first mention. */
  entities: NamedEntity[];
  mentions: Mention[];
  /** In the order of the text. */
  descriptions: Description[];
  nationalities: Nationality[];
  times: TimeExpression[];
  events: DatedEvent[];
  claims: Claim[];
  figures: Figure[];
}
