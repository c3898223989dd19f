import type { EventStatus } from '../../analysis/core/index.ts';
import type { Frontmatter, Html } from '../../collections/articles/index.ts';
import type { Digested } from '../../keys/index.ts';
import type { Excerpt, TopicRef, ArticleRef, EntityRef } from './refs.ts';
import type { Claim, Sourcing } from './claim.ts';
import type { HappeningRef } from './chronicle.ts';
import type { TimelineEvent } from './timeline.ts';
import type { FigureSeriesRef } from './figure.ts';

/** An entity in an article's sidebar. */
export interface ArticleEntity extends EntityRef {
  /** False where no editor entered it. */
  curated: boolean;
  /** Its mentions in order of the text: fragment ids of the article's page. */
  mentions: string[];
  /** Where in the text each of them stands: 0 at its beginning, 1000 at its end. */
  positions: number[];
  /** What it was when the article was published: “governor, Belgorod Oblast”; empty where no editor said. */
  standing: string;
  /** “as of 6 December 2022”, where nothing is known of other days; else empty. */
  asOf: string;
  /** The last article before this one that names it; null where this is the first. */
  lastSeen: ArticleRef | null;
  /** Why the first one was resolved so. */
  why: string;
  /** Whether an editor of the article set at least one of them by hand. */
  byHand: boolean;
}

/** A reading of an article's words that its editor set by hand. */
export interface SetByHand {
  /** The words. */
  text: string;
  /** Which occurrence of them; null for all. */
  occurrence: number | null;
  /** What they are set to be, as a sentence goes on behind them: “names a person”. */
  says: string;
  /** The entity that ends that sentence. */
  entity: EntityRef | null;
  /** The editor's reason. */
  reason: string | null;
  /** Of an event that was added: its fragment id on the article's page, and where it is from. */
  added: { id: string; source: { name: string; url: string | null } } | null;
}

/** Where a sentence stands among those that tell the same. */
export interface HappeningLink {
  /** Its place on the page of its day. */
  href: string;
  /** Number of other articles that report it. */
  others: number;
  /** Whether they tell it differently. */
  isDisputed: boolean;
}

/** A date in an article's timeline sidebar. */
export interface ArticleTime {
  /** Fragment id of the words in the article's page, or of the sentence where an editor dated that. */
  id: string;
  /** “May 2023”. */
  label: string;
  /** EDTF. */
  edtf: string;
  surface: string;
  /** Its sentence, all its dates marked; where that stands under another date already, the words alone. */
  excerpt: Excerpt;
  /** The date that its sentence stands under: “22 May 2023”; null where it stands here. */
  sentenceUnder: string | null;
  /** What its sentence tells; null where that is no happening. */
  happening: HappeningLink | null;
  why: string;
  /** Whether an editor of the article set it by hand. */
  byHand: boolean;
  /** What is said of the event that it dates; null where it dates none. */
  status: EventStatus | null;
  /** The words in the text that it counts from, and their fragment id. */
  countedFrom: { id: string; words: string } | null;
}

/** A length of time that a text gives: “half a year”. */
export interface ArticleLength {
  /** Fragment id of the words in the article's page. */
  id: string;
  surface: string;
  why: string;
}

/** A figure of a text, with what it was read as. */
export interface ArticleFigure {
  /** Fragment id of the words in the article's page. */
  id: string;
  /** “more than 4,000”. */
  label: string;
  /** “people displaced”; empty where the text does not say what is counted. */
  what: string;
  /** For when it is given: “4 June 2023”. */
  when: string;
  /** Who gives it; null where the article does itself. */
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
  /** The series that it belongs to; null where no other report is known. */
  series: Pick<FigureSeriesRef, 'id' | 'title' | 'href'> | null;
}

/** What an article says of one date. */
export interface ArticleDate {
  label: string;
  /** EDTF. */
  edtf: string;
  times: ArticleTime[];
  /** Events that an editor added to what the text gives. */
  added: TimelineEvent[];
}

/** What other articles report of a day, and the names that it shares with an article, the rarest first. */
export interface Surrounding {
  happening: Pick<HappeningRef, 'day' | 'label' | 'sentence' | 'href' | 'articles' | 'title'>;
  shared: string[];
  /** Where the article that is shown for it is compared with this one. */
  compare: string;
}

/** What other articles report of the days around an article, each with the names that they share, the rarest first. */
export interface Surroundings {
  before: Surrounding[];
  after: Surrounding[];
}

/** Where reported facts were published. */
export type ArticleSource = Frontmatter['sources'][number] & { publishedLabel?: string };

/** Something that was wrong in an article and has been set right. */
export interface Correction {
  /** ISO day on which it was set right. */
  date: string;
  /** “7 July 2023”. */
  label: string;
  text: string;
}

/** Two articles that are compared on a page of their own, the older one first. */
export interface ComparedPair {
  a: ArticleRef;
  b: ArticleRef;
  /** Why they are related: “shares Shebekino and 2 June 2023”. */
  reason: string;
}

/** A link to another article, with the reason. */
export interface RelatedArticle extends ArticleRef {
  reason: string;
  /** Where the two are compared. */
  compare: string;
}

export interface Article extends ArticleRef {
  /** The address that it had first: feed readers know it by this one, so that it is not new to them when it is renamed. */
  firstHref: string;
  summary: string;
  updated?: string;
  updatedLabel?: string;
  dateline?: { name: string; href: string | null };
  author?: string;
  lang: string;
  analyzed: boolean;
  draft: boolean;
  words: number;
  topics: TopicRef[];
  image?: Frontmatter['image'] & { width: number; height: number };
  sources: ArticleSource[];
  /** Newest first. */
  corrections: Correction[];
  /** The body, its links in place. */
  html: Digested<Html>;
  /** By type, in order of salience. */
  people: ArticleEntity[];
  places: ArticleEntity[];
  organizations: ArticleEntity[];
  /** In order of time. */
  dates: ArticleDate[];
  /** In order of the text. */
  lengths: ArticleLength[];
  surroundings: Surroundings;
  related: RelatedArticle[];
  /** What its editor set by hand, in the order of the frontmatter. */
  setByHand: SetByHand[];
  /** In order of the text. */
  claims: Claim[];
  sourcing: Sourcing;
  /** Series that it reports to. */
  figures: FigureSeriesRef[];
  /** In order of the text. */
  figuresInText: ArticleFigure[];
  /** EDTF of the time that its events span; null without events. */
  temporalCoverage: string | null;
  /** Sentences in order, for the search index. */
  sentences: { id: string; text: string }[];
}
