import type { EventStatus } from '../../analysis/core/index.ts';
import type { Excerpt, ArticleRef, EntityRef } from './refs.ts';
import type { TimelineEvent } from './timeline.ts';
import type { FigureSeriesRef } from './figure.ts';

/** An entity in an article's sidebar. */
export interface ArticleEntity extends EntityRef {
  /** Whether an editor entered it. */
  curated: boolean;
  /** Fragment ids of its mentions on the article's page, in text order. */
  mentions: string[];
  /** Position of each mention in the text: 0 at its beginning, 1000 at its end. */
  positions: number[];
  /** Its role when the article was published: “governor, Belgorod Oblast”; empty if unknown. */
  role: string;
  /** “as of 6 December 2022” if its role is known for other days only; else empty. */
  asOf: string;
  /** The last article before this one that names it; null if this is the first. */
  lastSeen: ArticleRef | null;
  /** Why its first mention was resolved to this entity. */
  why: string;
  /** Whether at least one mention was set by an editor's override. */
  isOverridden: boolean;
}

/** An editor's override in an article, for its readers. */
export interface OverrideNote {
  /** The words it applies to. */
  text: string;
  /** Which occurrence of the words; null for all. */
  occurrence: number | null;
  /** Effect of the override, as the rest of a sentence that begins with the words: “names a person”. */
  effect: string;
  /** Entity at the end of that sentence. */
  entity: EntityRef | null;
  /** The editor's reason. */
  reason: string | null;
  /** For an added event: its fragment id on the article's page, and its source. */
  added: { id: string; source: { name: string; url: string | null } } | null;
}

/** Link from a sentence to the happening it reports. */
export interface HappeningLink {
  /** Its address on the page of its day. */
  href: string;
  /** Number of other articles that report it. */
  others: number;
  /** Whether reports disagree. */
  isDisputed: boolean;
}

/** A date in an article's timeline sidebar. */
export interface ArticleTime {
  /** Fragment id of the words on the article's page, or of the sentence if an editor dated that. */
  id: string;
  /** “May 2023”. */
  label: string;
  /** EDTF. */
  edtf: string;
  surface: string;
  /** Its sentence with all dates marked; only the words of the date if the sentence is already quoted under another date. */
  excerpt: Excerpt;
  /** If the sentence is quoted under another of its dates: the words of that date and their fragment id; else null. */
  sameSentenceAs: { id: string; words: string } | null;
  /** The happening that its sentence reports, or null. */
  happening: HappeningLink | null;
  why: string;
  /** Whether it was set by an editor's override. */
  isOverridden: boolean;
  /** Status of the event that it dates; null if it dates none. */
  status: EventStatus | null;
  /** The date in the text that it is relative to: its words and their fragment id; null if there is none. */
  countedFrom: { id: string; words: string } | null;
}

/** A duration in a text: “half a year”. */
export interface ArticleDuration {
  /** Fragment id of the words on the article's page. */
  id: string;
  surface: string;
  why: string;
}

/** A figure of a text with its interpretation. */
export interface ArticleFigure {
  /** Fragment id of the words on the article's page. */
  id: string;
  /** “more than 4,000”. */
  label: string;
  /** “people displaced”; empty if the text does not say what is counted. */
  what: string;
  /** The number with all that it counts or measures: “40 % of households”, “12 %: fall in sales of cars”. */
  heading: string;
  /** Date that it is given for: “4 June 2023”. */
  when: string;
  /** Its source; null if the article gives none. */
  source: string | null;
  /** Id of its sentence. */
  sentence: string;
  /** First and last ISO day that it is given for. */
  from: string;
  to: string;
  /** The lowest and the highest number that its words allow. */
  low: number;
  high: number;
  why: string;
  /** The series that it belongs to; null if there is no other report. */
  series: Pick<FigureSeriesRef, 'id' | 'title' | 'href'> | null;
}

/** What an article reports for one date. */
export interface ArticleDate {
  label: string;
  /** EDTF. */
  edtf: string;
  times: ArticleTime[];
  /** Events that an editor added. */
  added: TimelineEvent[];
}
