import type { EventStatus } from '../../analysis/core/index.ts';
import type { Speaker } from './claim.ts';
import type { FigureSeriesRef } from './figure.ts';
import type { EntityRef, SentenceRef } from './refs.ts';

/** How the day of a report was read. */
export interface ReportDating {
  /** The article’s words for it: “Tuesday”; null where it has none, and the day is that of its article. */
  words: string | null;
  /** EDTF, and as a reader writes it: “6 August 2024”. */
  edtf: string;
  label: string;
  /** In words for a reader: “‘Tuesday’, read from 8 August 2024, past: 6 August 2024”. */
  why: string;
}

/** Something that the reports of a happening tell differently. */
export interface HappeningDifference {
  /** `number`: how many; `day`: when; `who`: who did it. */
  kind: 'number' | 'day' | 'who';
  /** What it is about, for a heading: “People killed”, “Day”, “Who shelled”. */
  about: string;
  /** What is given, each with the ids of the reports that give it, in order of publication. */
  values: { label: string; reports: string[] }[];
  /** Of numbers: the series that they are in; null where there is none. */
  series: Pick<FigureSeriesRef, 'href' | 'title'> | null;
  /** In a sentence: “Articles give different numbers of people killed: 3 and 4.” */
  words: string;
}

/** A sentence that tells a happening. */
export interface HappeningReportRef {
  /** Fragment of its place under its happening, unique in the edition. */
  id: string;
  /** Id of its event on the timeline; null where it has no date of its own. */
  event: string | null;
  sentence: SentenceRef;
  /** ISO day of its article, in the newsroom's time zone. */
  reportedOn: string;
  status: EventStatus;
  /** False where only the day of its article dates it. */
  isDated: boolean;
  /** The earlier report whose words it repeats, by id, and whether letter by letter or only nearly; null where its words are its own. */
  sameWordsAs: { id: string; isExact: boolean } | null;
  /** Who says so; null where the article does itself. */
  speaker: Speaker | null;
  dating: ReportDating;
  /** Whether it can be read alone. */
  standsAlone: boolean;
  /** How like it is to that report of the happening which it is most like; null where it is like none. */
  likeness: number | null;
  /** Whether its article is a live blog or a transcript. */
  isLive: boolean;
  /** What it adds to the weight of its happening. */
  weight: number;
}

/** One thing that happened, with the sentences that tell it. */
export interface HappeningRef {
  /** Fragment of its place on a page: that of its first report, which stays while reports are added. */
  id: string;
  /** Its place on the page of its day. That of a report is there too: the same address with the report’s fragment. */
  href: string;
  /** ISO day, and as a reader writes it. */
  day: string;
  label: string;
  status: 'reported' | 'planned';
  /** The sentence that is shown for all. */
  sentence: SentenceRef;
  /** Entities that its reports name, those that most of them name first. */
  entities: EntityRef[];
  /** In order of publication. */
  reports: HappeningReportRef[];
  /** Number of articles among them, and of those that say no more than an earlier one in the same words, or nearly. */
  articles: number;
  articlesInSameWords: number;
  /** The first and the last ISO day that reports date it to, and a note for a reader; null where they agree. */
  dayRange: { from: string; to: string; label: string; note: string } | null;
  differences: HappeningDifference[];
  /** When the first of them was published: “5 July 2023”. */
  firstReported: string;
  /** How much it is about the story: the weight of its articles times this is its score. */
  relevance: number;
  score: number;
  /** Whether it may be shown where not all are. */
  leads: boolean;
  /** Id of a happening of the day with more weight that seems to tell the same, though too unlike to be joined; null where there is none. */
  twinOf: string | null;
  /** What editors did with it, and why. */
  notes: { action: 'join' | 'split' | 'pin' | 'hide' | 'show'; reason: string }[];
  /** What an editor calls it; null where its sentence is shown. */
  title: string | null;
  /** Whether an editor keeps it among the key days, or in the story so far. */
  pinned: 'key' | 'story' | null;
  /** Why it stands where it does, in words for a reader. */
  why: string;
  /** The same by the parts of its score, in order: each adds to the sum of those before it, or multiplies it. */
  scoreParts: { words: string; effect: 'adds' | 'multiplies'; amount: number }[];
}

/** What the articles tell of one day, the heaviest first. */
export interface HappeningDay {
  /** ISO day. */
  day: string;
  score: number;
  happenings: HappeningRef[];
}
