import type { EventStatus } from '../../analysis/core/index.ts';
import type { EntityRef, SentenceRef } from './refs.ts';

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
  /** Whether an earlier report has the same words. */
  isRepeated: boolean;
  /** Who says so, as the article calls them; null where the article does itself. */
  saidBy: string | null;
  /** What it adds to the weight of its happening. */
  weight: number;
}

/** One thing that happened, with the sentences that tell it. */
export interface HappeningRef {
  /** Fragment of its place on a page: that of its first report, which stays while reports are added. */
  id: string;
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
  /** Number of articles among them. */
  articles: number;
  /** When the first of them was published: “5 July 2023”. */
  firstReported: string;
  /** How much it is about the story: the weight of its articles times this is its score. */
  relevance: number;
  score: number;
  /** Whether it may be shown where not all are. */
  leads: boolean;
  /** What editors did with it, and why. */
  notes: { action: 'join' | 'split' | 'pin' | 'hide' | 'show'; reason: string }[];
  /** What an editor calls it; null where its sentence is shown. */
  title: string | null;
  /** Whether an editor keeps it among the key days, or in the story so far. */
  pinned: 'key' | 'story' | null;
  /** Why it stands where it does, in words for a reader. */
  why: string;
}

/** What the articles tell of one day, the heaviest first. */
export interface HappeningDay {
  /** ISO day. */
  day: string;
  score: number;
  happenings: HappeningRef[];
}
