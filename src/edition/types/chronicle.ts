import type { EventStatus } from '../../analysis/core/index.ts';
import type { Speaker } from './claim.ts';
import type { FigureSeriesRef } from './figure.ts';
import type { CorrectionRef, EntityRef, Excerpt, SentenceRef } from './refs.ts';

/** How a report is dated. */
export interface ReportDating {
  /** The article’s words for the date: “Tuesday”; null if there are none and the date is that of the article. */
  words: string | null;
  /** EDTF date, and the same in words: “6 August 2024”. */
  edtf: string;
  label: string;
  /** Explanation for readers: “‘Tuesday’ means 6 August 2024, not 13 August 2024: counted back from 8 August 2024, …”. */
  why: string;
}

/** A difference between the reports of a happening. */
export interface HappeningDifference {
  /** `number`: how many; `day`: when; `who`: who did it. */
  kind: 'number' | 'day' | 'who';
  /** Heading: “People killed”, “Day”, “Who shelled”. */
  about: string;
  /** Values, each with the ids of the reports that give it, in order of publication. */
  values: { label: string; reports: string[] }[];
  /** For numbers, the series they belong to; null if there is none. */
  series: Pick<FigureSeriesRef, 'href' | 'title'> | null;
  /** Sentence for readers: “Articles give different numbers of people killed: 3 and 4.” */
  words: string;
}

/** A sentence that reports a happening. */
export interface HappeningReportRef {
  /** URL fragment of the report on the page of its day, unique in the edition. */
  id: string;
  /** Id of its event on the timeline; null if it has no date of its own. */
  event: string | null;
  sentence: SentenceRef;
  /** Its words as shown under the day of the happening, without dates relative to the day of the article. */
  shown: Excerpt;
  /** ISO day of its article, in the newsroom's time zone. */
  reportedOn: string;
  status: EventStatus;
  /** Whether it gives a date; otherwise it takes the day of its article. */
  isDated: boolean;
  /** The earlier report whose words it repeats, by id, and whether exactly or only nearly; null if its words are its own. */
  sameWordsAs: { id: string; isExact: boolean } | null;
  /** Who says so; null if the article itself reports it. */
  speaker: Speaker | null;
  dating: ReportDating;
  /** Only if it was corrected or withdrawn later. */
  correction?: CorrectionRef;
  /** Whether it can be read alone. */
  standsAlone: boolean;
  /** Similarity to the most similar report of the happening; null if it is similar to none. */
  similarity: number | null;
  /** Whether its article is a live blog or a transcript. */
  isLive: boolean;
  /** Its share in the weight of its happening. */
  weight: number;
}

/** One thing that happened, with the sentences that report it. */
export interface HappeningRef {
  /** URL fragment, the same as that of its first report, so that it does not change when reports are added. */
  id: string;
  /** Its address on the page of its day. A report has the same address with its own fragment. */
  href: string;
  /** ISO day, and the same in words. */
  day: string;
  label: string;
  status: 'reported' | 'planned';
  /** Sentence that represents all reports. */
  sentence: SentenceRef;
  /** Entities that its reports name, the most frequent first. */
  entities: EntityRef[];
  /** In order of publication. */
  reports: HappeningReportRef[];
  /** Number of articles that report it, and how many of these only repeat the words of an earlier one. */
  articles: number;
  articlesInSameWords: number;
  /** First and last ISO day that reports give it, with a note for readers; null if all give the same day. */
  dayRange: { from: string; to: string; label: string; note: string } | null;
  differences: HappeningDifference[];
  /** Publication date of its first report: “5 July 2023”. */
  firstReported: string;
  /** Relevance to the story: the score of the happening is the weight of its articles times this. */
  relevance: number;
  score: number;
  /** Whether it may be shown in a selection, such as the key days: it has happened, its sentence can be read alone, and `probableRepeatOf` is null. */
  isSelectable: boolean;
  /** Id of a happening of the same day with a higher score that seems to be the same, though too different to be joined; null if there is none. */
  probableRepeatOf: string | null;
  /** Editors' actions on it, with their reasons. */
  notes: { action: 'join' | 'split' | 'pin' | 'show'; reason: string }[];
  /** Title given by an editor; null if its sentence is shown. */
  title: string | null;
  /** Whether an editor pinned it to the key days or to the story so far. */
  pinned: 'key' | 'story' | null;
  /** Explanation of its rank in words for a reader. */
  why: string;
  /** The same explanation as parts of its score, in order: each part is added to the sum of those before it, or multiplies it. */
  scoreParts: { words: string; effect: 'adds' | 'multiplies'; amount: number }[];
}

/** What the articles report of one day, the most important first. */
export interface HappeningDay {
  /** ISO day. */
  day: string;
  score: number;
  happenings: HappeningRef[];
}
