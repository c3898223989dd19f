import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import type { Excerpt } from '../types.ts';
import type { Analysis, EventStatus, PassageKind, Span } from '../../analysis/core/index.ts';

/** An article as input of the chronicle. */
export interface ChronicleSource {
  slug: string;
  /** ISO date, or date and time, of publication in the newsroom's time zone. */
  published: string;
  passages: readonly string[];
  kinds: readonly PassageKind[];
  analysis: Analysis;
  /** Stems of each sentence, separated by spaces. */
  stems: readonly string[];
  /** Its headline; without one, no sentence is shown with it. */
  headline?: string;
}

/** A sentence, or a part of one, that may report a happening. Offsets are half-open UTF-16 offsets into its passage. */
export interface Candidate {
  /** Unique in the edition: `slug/e3` if it is dated, else `slug/sentence id`. */
  id: string;
  slug: string;
  published: string;
  /** ISO day of publication. */
  reportedOn: string;
  sentence: string;
  passage: number;
  start: number;
  end: number;
  /** The text between the offsets: without datelines, times of posts and words that connect it to the sentence before. */
  text: string;
  /** The same words as shown under `day` (see `shownWords`), with the date marked. */
  shown: Excerpt;
  /** The whole sentence as it is in its article, and the offset of `text` in it. */
  whole: string;
  offset: number;
  /** ISO day on which it happened, or began. */
  day: string;
  /** Id of the time expression that dates it; null if it is dated by its publication or by an editor. */
  time: string | null;
  /** Verb or noun in the passage that says what happens; null if none was found. */
  trigger: Span | null;
  /** Stem of that word: `sank`. */
  verb: string | null;
  /** Acts, such as `resign person:tomas-reed`, of a kind that happens to a person or thing at most once a day (see `actsIn`). */
  acts: string[];
  /** Stems of what it says was done, such as `search`; those that say little are left out (see `deedsOf`). */
  deeds: string[];
  isDated: boolean;
  status: EventStatus;
  /** Whether its article is a live blog or a transcript. */
  isLive: boolean;
  /** Stems and numbers, separated by spaces. */
  stems: string;
  /** Keys of the entities that it names, without those named only as sources of statements. */
  entities: string[];
  /** Those of `entities` that are people or places; of a name that is local to its article, without the article. */
  whoAndWhere: string[];
  /** How readable it is on its own: 0 is good, lower is worse. */
  readability: number;
  /** Whether it reports an event, as opposed to a state or a request to the reader. */
  reportsEvent: boolean;
  /** Whether it reports an event and says who and what without the sentences before it. */
  standsAlone: boolean;
  /** Stems of nouns of which a reader must know one to understand it without the sentences before it: “strike” for “The strike began”. */
  nounsOfStory: string[];
  /** Whether it reports events of one day only. */
  isOfOneDay: boolean;
  /** Headline of its article, if a reader understands the sentence with it but not without; else null. */
  headline: string | null;
  /** The sentence before it as shown under `day`, if both together can be read alone and this one cannot; else null. */
  before: Excerpt | null;
  /** Whether it reports the news of its article without a date of its own, so that `day` is the day of the news. */
  isNews: boolean;
  /** Id of the dated sentence that gives the news of its article a day: of both sentences, which report the same; else null. */
  datedBy: string | null;
  /** Whether it says that something planned for `day` was called off or moved to another day. It is no report of a happening. */
  callsOff: boolean;
  /** Whether it is at the head of its article and reports something of the days before it, so that it is what the article was written for. */
  isLead: boolean;
  /** Keys of the persons and organizations that its article names at its head; none unless the sentence is there (`isLead`). */
  namesOfHead: string[];
  /** Only if a later sentence corrects or withdraws it, or if it does so itself: it repeats what was wrong. */
  isCorrected?: true;
  /** Whether the headline is shown instead of the sentence, because its writer speaks as “we”. */
  isReplacedByHeadline: boolean;
}

/** A candidate that was joined into a happening. */
export interface HappeningReport extends Candidate {
  /** The first report of the happening whose words it repeats, exactly or nearly, in another article; null if its words are its own. */
  sameWordsAs: { id: string; isExact: boolean } | null;
  /** Its share in the weight of its happening. */
  weight: number;
  /**
   * Similarity to the most similar report of the happening, at most 1; null if it is similar to none, because an editor joined it or it is the only report.
   */
  similarity: number | null;
}

/** A step in the computation of a score, in words for a reader: it adds an amount to the result of the steps before it, or multiplies that result. */
export interface ScorePart {
  words: string;
  effect: 'adds' | 'multiplies';
  amount: number;
}

/** One thing that happened, with every sentence that reports it. */
export interface Happening {
  /** Id of the report that was published first, so that it stays the same when reports are added. */
  id: string;
  /** ISO day. */
  day: string;
  /** `planned` if no report says that it has happened. */
  status: 'reported' | 'planned';
  /** The report whose sentence is shown. */
  best: HappeningReport;
  /** In order of publication. */
  reports: HappeningReport[];
  /** Number of articles among them. */
  articles: number;
  score: number;
  /** Relevance to the story: how typical its words are of all that is reported. The score of the happening is its weight times this. */
  relevance: number;
  /** Id of a happening of the same day with a higher score that seems to be the same, though too different to be joined; null if there is none. */
  probableRepeatOf: string | null;
  /**
   * Whether it may be shown in a selection: it has happened, its sentence can be read alone, and it probably repeats no other happening of its own or a neighbouring day. On
   * a day without such a happening, one whose sentence needs its headline or the sentence before may; and so may one that an editor pinned, joined, titled or showed.
   */
  isSelectable: boolean;
  /** Editors' actions on it, with their reasons. */
  notes: { action: ShownAction; reason: string }[];
  /** Title given by an editor; null if its sentence is shown. */
  title: string | null;
  /** Whether an editor pinned it to the key days or to the story so far. */
  pinned: 'key' | 'story' | null;
  /** Explanation of its rank in words for a reader. */
  why: string;
  /** The same explanation as parts of its score. */
  scoreParts: ScorePart[];
}

/** An editor's action on a happening that is shown. */
export type ShownAction = Exclude<ChronicleNote['action'], 'hide'>;

/** What the articles report of one day, the most important first. */
export interface ChronicleDay {
  day: string;
  score: number;
  happenings: Happening[];
}

/** Happenings by day. */
export interface Chronicle {
  /** In order of importance. A day's importance also depends on which of its neighbours were chosen. */
  days: ChronicleDay[];
  /** Days long before the story, in order of time. */
  background: ChronicleDay[];
  /** Ids of the candidates that report what editors hid. */
  hidden: string[];
}
