import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import type { Analysis, EventStatus, PassageKind, Span } from '../../analysis/core/index.ts';

/** An article as the chronicle reads it. */
export interface ChronicleSource {
  slug: string;
  /** When it was published, in the newsroom's zone: an ISO date, or date and time. */
  published: string;
  passages: readonly string[];
  kinds: readonly PassageKind[];
  analysis: Analysis;
  /** The stems of each sentence. */
  stems: readonly string[];
}

/** A sentence, or a part of one, that may tell a happening. Offsets are half-open UTF-16 offsets into its passage. */
export interface Candidate {
  /** Unique in the edition: `slug/e3` of a dated one, `slug/sentence id` of one without a date. */
  id: string;
  slug: string;
  published: string;
  /** ISO day of publication. */
  reportedOn: string;
  sentence: string;
  passage: number;
  start: number;
  end: number;
  /** The words between: heads of agencies and times of posts are not among them. */
  text: string;
  /** The sentence as its article has it, and where `text` begins in it. */
  whole: string;
  offset: number;
  /** ISO day on which it was, or began. */
  day: string;
  /** Id of the time that dates it; null where only the publication of its article does, or where an editor did. */
  time: string | null;
  /** The word of the passage that tells what happens: a verb, or a noun; null where none was found. */
  trigger: Span | null;
  /** Its stem: `sank`. */
  verb: string | null;
  isDated: boolean;
  status: EventStatus;
  /** Whether its article is a live blog or a transcript, whose sentences are written as things are said. */
  isLive: boolean;
  /** Stems and numbers, parted by spaces. */
  stems: string;
  /** Keys of the entities that it names, save those that only say so. */
  entities: string[];
  /** Those of them that are persons or places. */
  whoAndWhere: string[];
  /** How well it can be read alone: 0 is well, below it worse. */
  readability: number;
  /** Whether it tells what happened, and not how things stand or what the reader should do. */
  tells: boolean;
  /** Whether it does, and says who and what without the sentences before it. */
  standsAlone: boolean;
}

/** A candidate that was joined to a happening. */
export interface HappeningReport extends Candidate {
  /** The earlier report of the happening, by another article, whose words it repeats, letter by letter or nearly; null where there is none. */
  sameWordsAs: { id: string; isExact: boolean } | null;
  /** What it adds to the weight of its happening. */
  weight: number;
  /** How like it is to that report of the happening which it is most like, from the bound of joining to 1; null where it is like none: an editor joined it, or it stands alone. */
  likeness: number | null;
}

/** A part of a score, in words for a reader, and what it does to the sum of those before it. The parts in order make the score. */
export interface ScorePart {
  words: string;
  effect: 'adds' | 'multiplies';
  amount: number;
}

/** One thing that happened, with every sentence that tells it. */
export interface Happening {
  /** Id of the report that was published first: it stays while reports are added. */
  id: string;
  /** ISO day. */
  day: string;
  /** Planned where no report tells that it has happened. */
  status: 'reported' | 'planned';
  /** The report whose sentence is shown. */
  best: HappeningReport;
  /** In order of publication. */
  reports: HappeningReport[];
  /** Number of articles among them. */
  articles: number;
  score: number;
  /** How much it is about the story: its weight times this is its score. */
  relevance: number;
  /** Id of a happening of the day with more weight that seems to tell the same, though too unlike to be joined; null where there is none. */
  twinOf: string | null;
  /** Whether it may be shown where not all are: it has happened, its sentence can be read alone, and it is no such twin. */
  leads: boolean;
  /** What editors did with it, and why. */
  notes: { action: ChronicleNote['action']; reason: string }[];
  /** What an editor calls it; null where its sentence is shown. */
  title: string | null;
  /** Whether an editor keeps it among the key days, or in the story so far. */
  pinned: 'key' | 'story' | null;
  /** Why it stands where it does, in words for a reader. */
  why: string;
  /** The same by the parts of its score. */
  scoreParts: ScorePart[];
}

/** What the articles tell of one day, what matters first. */
export interface ChronicleDay {
  day: string;
  score: number;
  happenings: Happening[];
}

/** Happenings in order, with what matters first. */
export interface Chronicle {
  /** In order of weight, each next to what was chosen before. */
  days: ChronicleDay[];
  /** Days long before the story, in order of time. */
  background: ChronicleDay[];
}
