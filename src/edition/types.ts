/**
 * The edition: all articles and entities together, as the pages, the search index and the feeds show them.
 * Plain data. Every `href` is a path from the site's root, base path included.
 */
import type { EntityType, EventStatus, FigureQualifier, Granularity, Polarity, SourceKind } from '../analysis/types.ts';
import type { Frontmatter } from '../article/schema.ts';

/** A stretch of text with the words that matter in it marked. */
export interface Excerpt {
  text: string;
  /** Half-open UTF-16 offsets into `text`, in order, never overlapping. */
  marks: [start: number, end: number][];
}

export interface TopicRef {
  id: string;
  name: string;
  href: string;
}

export interface ArticleRef {
  slug: string;
  title: string;
  /** As in the frontmatter. */
  published: string;
  /** As a reader writes it: “5 July 2023”. */
  publishedLabel: string;
  href: string;
}

export interface EntityRef {
  /** Key of the entity: the gazetteer's id, or `type:slug` of a name read by machine. */
  key: string;
  name: string;
  type: EntityType;
  /** Null for a name without a page. */
  href: string | null;
}

/** A sentence of an article, shown elsewhere. */
export interface SentenceRef {
  article: ArticleRef;
  /** The sentence in its article. */
  href: string;
  excerpt: Excerpt;
}

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
}

/** A date in an article's timeline sidebar. */
export interface ArticleTime {
  /** Fragment id of the words in the article's page. */
  id: string;
  /** “May 2023”. */
  label: string;
  /** EDTF. */
  edtf: string;
  surface: string;
  excerpt: Excerpt;
  why: string;
  /** What is said of the event that it dates; null where it dates none. */
  status: EventStatus | null;
  /** The words in the text that it counts from, and their fragment id. */
  countedFrom: { id: string; words: string } | null;
}

/** What a later article reports of the time that a claim looked ahead to. */
export interface LaterReport {
  sentence: SentenceRef;
  /** “June 2023”. */
  label: string;
}

/** Who makes a claim. */
export interface Speaker {
  /** Key to filter by: that of the entity, or the kind of a source that is none. */
  key: string;
  /** As a reader calls it: the entity's name, or the words of the article. */
  name: string;
  entity: EntityRef | null;
  kind: SourceKind;
}

/** A statement of somebody's that an article passes on. */
export interface Claim {
  /** Unique in the edition: `slug/claim id`. */
  id: string;
  article: ArticleRef;
  /** Its words in the article. */
  href: string;
  speaker: Speaker;
  polarity: Polarity;
  quotation: boolean;
  /** What is claimed, without the words around it. */
  text: string;
  /** The sentences that it stands in, what is claimed marked. */
  excerpt: Excerpt;
  /** Entities that what is claimed names, its speaker left out. */
  about: EntityRef[];
  /** Keys to filter by: those entities and the places that contain them. */
  aboutKeys: string[];
  /** The first time after its publication that it names, and what later articles report of it. */
  ahead: { label: string; reports: LaterReport[] } | null;
  why: string;
}

/** The claims of one source in an article. */
export interface SourceTally {
  speaker: Speaker;
  claims: Claim[];
}

/** Sources of one sort in an article, the one with most claims first. */
export interface SourceGroup {
  sort: 'named' | 'unnamed' | 'nobody';
  count: number;
  sources: SourceTally[];
}

/** Who says what an article says. */
export interface Sourcing {
  /** Number of claims. */
  count: number;
  /** Words of the article that stand in a claim. */
  words: number;
  /** Claims of the source with most of them: what the longest bar stands for. */
  most: number;
  groups: SourceGroup[];
}

/** A page of the ledger: whole days of claims, newest first. */
export interface LedgerPage {
  number: number;
  href: string;
  /** From the newest day to the oldest: “2 August 2023 – 29 August 2024”. */
  label: string;
  count: number;
  days: { day: string; label: string; claims: Claim[] }[];
  /** Who speaks on this page and whom it is about, for its filters: entities by name, then the kinds of sources that are none. */
  speakers: { key: string; name: string; count: number }[];
  abouts: { key: string; name: string; count: number }[];
}

/** What an article says of one date. */
export interface ArticleDate {
  label: string;
  /** EDTF. */
  edtf: string;
  times: ArticleTime[];
}

/** What other articles report of the days around an article, each with the names that they share, the rarest first. */
export interface Surroundings {
  before: { event: TimelineEvent; shared: string[] }[];
  after: { event: TimelineEvent; shared: string[] }[];
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

/** A link to another article, with the reason. */
export interface RelatedArticle extends ArticleRef {
  reason: string;
}

export interface Article extends ArticleRef {
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
  html: string;
  /** By type, in order of salience. */
  people: ArticleEntity[];
  places: ArticleEntity[];
  organizations: ArticleEntity[];
  /** In order of time. */
  dates: ArticleDate[];
  surroundings: Surroundings;
  related: RelatedArticle[];
  /** What its editor set by hand, in the order of the frontmatter. */
  setByHand: SetByHand[];
  /** In order of the text. */
  claims: Claim[];
  sourcing: Sourcing;
  /** Series that it reports to. */
  figures: FigureSeries[];
  /** EDTF of the time that its events span; null without events. */
  temporalCoverage: string | null;
  /** Sentences in order, for the search index. */
  sentences: { id: string; text: string }[];
}

/** A dated sentence on a timeline. */
export interface TimelineEvent {
  /** Unique in the edition: `slug/event id`. */
  id: string;
  edtf: string;
  /** “May 2023”, “about 3 June 2023”. */
  label: string;
  /** First and last ISO day that it can mean; null for an open side. */
  earliest: string | null;
  latest: string | null;
  granularity: Granularity;
  status: EventStatus;
  /** ISO day of its report, in the newsroom's time zone. */
  reportedOn: string;
  sentence: SentenceRef;
  /** Entities that the sentence names. */
  entities: EntityRef[];
  /** Keys to filter by: those entities and the places that contain them. */
  filterKeys: string[];
  topics: string[];
}

/** Events of one day, month or year; coarser dates stand before the finer ones that they contain. */
export interface TimelineYear {
  year: string;
  /** Dated by the year alone, or by a season, quarter or range in it. */
  events: TimelineEvent[];
  months: TimelineMonth[];
}
export interface TimelineMonth {
  /** `2023-05`. */
  month: string;
  label: string;
  events: TimelineEvent[];
  days: TimelineDay[];
}
export interface TimelineDay {
  /** `2023-05-22`. */
  day: string;
  label: string;
  events: TimelineEvent[];
}

/** Words by which articles say what an entity is. */
export interface DescribedAs {
  /** As first written: “spokesman of Russia's Defence Ministry”. */
  text: string;
  /** The other entity in the words, which they are linked to: whose spokesman. */
  of: EntityRef | null;
  /** Whether they say what contains a place. */
  isPartOf: boolean;
  /** The sentences that say so, newest first. */
  sentences: SentenceRef[];
}

/** Sentences that bring a country in by “Ukrainian” and the like; never counted as naming it. */
export interface ByNationality {
  /** How often. */
  count: number;
  /** Newest first. */
  articles: ArticleRef[];
  sentences: SentenceRef[];
}

export interface Role {
  title: string;
  of: EntityRef | null;
  /** “since 2021”, “in August 2023”; empty where no date is known. */
  when: string;
}

/** How much falls in a month, or in a year. */
export interface Period {
  /** `2023-05` or `2023`. */
  period: string;
  label: string;
  count: number;
}

/** How much falls in each of the periods of a stretch of time, in order. */
export interface Activity {
  periods: Period[];
  /** The highest count, at least 1: how high a drawing of it has to be. */
  most: number;
}

/** The sentences of one article that name an entity. */
export interface MentionGroup {
  article: ArticleRef;
  sentences: Pick<SentenceRef, 'href' | 'excerpt'>[];
}

/** Those that an entity appears with, laid out to be drawn. All lengths are in units of the drawing. */
export interface Neighbourhood {
  width: number;
  height: number;
  /** Height at which the entity's own name stands, in the middle. */
  middle: number;
  names: {
    entity: EntityRef;
    count: number;
    /** The name, cut where there is no room for all of it. */
    label: string;
    anchor: 'start' | 'end';
    x: number;
    y: number;
    /** SVG path of its line to the middle. */
    path: string;
    thickness: number;
  }[];
  /** Between those that appear with each other. */
  bows: { path: string; thickness: number }[];
}

/** An entity with a page. */
export interface Entity extends EntityRef {
  href: string;
  /** Last part of its address. */
  id: string;
  curated: boolean;
  aliases: string[];
  description: string;
  roles: Role[];
  kind: string;
  /** Places that contain it, nearest first. */
  within: EntityRef[];
  /** Places that it contains directly. */
  parts: EntityRef[];
  coordinates: [latitude: number, longitude: number] | null;
  sameAs: string[];
  /** Newest first; its parts' articles included. */
  articles: ArticleRef[];
  /** Number of its own mentions. */
  mentionCount: number;
  /** Every sentence that names it or a part of it, by article, newest article first. */
  sentences: SentenceRef[];
  /** How many articles name it, from the edition's first month to its last. */
  activity: Activity;
  timeline: TimelineYear[];
  /** What articles say that it is, newest first. */
  describedAs: DescribedAs[];
  byNationality: ByNationality;
  /** What it says, and what others say of it, newest first. */
  said: Claim[];
  /** The ledger, filtered by what it says. */
  saidHref: string;
  saidAbout: Claim[];
  /** Series whose sentences name it or a part of it. */
  figures: FigureSeries[];
  /** Entities named in the same sentences, most often first. */
  appearsWith: { entity: EntityRef; count: number }[];
  neighbourhood: Neighbourhood;
}

/** All entities of a type, by initial. */
export interface EntityIndex {
  count: number;
  /** The most articles that name any of them in one period: the scale of the drawings. */
  mostInPeriod: number;
  /** With the fragment id of each on the page. */
  groups: { id: string; initial: string; entities: Entity[] }[];
}

/** A number that an article gives, with who gives it, for when, and its sentence. */
export interface FigureReport {
  /** Unique in the edition: `slug/figure id`. */
  id: string;
  /** “more than 4,000”, “1,294 km²”. */
  label: string;
  qualifier: FigureQualifier | null;
  /** The lowest and the highest number meant; areas in square kilometres. */
  low: number;
  high: number;
  edtf: string;
  /** “2 June 2023”. */
  dateLabel: string;
  /** First and last ISO day that it is given for. */
  from: string;
  to: string;
  /** Who gives it; null where the article does itself. */
  source: { name: string; entity: EntityRef | null } | null;
  sentence: SentenceRef;
  /** How it was read. */
  why: string;
}

/** Reports that are given for one day, or one month. */
export interface FigureDay {
  edtf: string;
  label: string;
  reports: FigureReport[];
  /** Whether two sources give two numbers. */
  differ: boolean;
}

/** What an editor did with a group of figures, and why. */
export interface FigureNoteRef {
  action: 'join' | 'split' | 'hide';
  reason: string;
}

/** Figures about one thing, brought together across articles. */
export interface FigureSeries {
  /** Last part of its address. */
  id: string;
  href: string;
  /** “People injured, Shebekino”. */
  title: string;
  /** “People injured”. */
  what: string;
  /** `differ`: two sources give two numbers for one day; `change`: the number changes over time; `agree`: it is one number. */
  status: 'differ' | 'change' | 'agree';
  /** The numbers on one line: “10 → 14 → 24”, “7 → 7 or 8”. */
  summary: string;
  /** In order of the days that they are given for. */
  reports: FigureReport[];
  days: FigureDay[];
  /** “22 May 2023 to 23 May 2023”. */
  period: string;
  /** What ties the reports together. */
  about: EntityRef[];
  /** Why they stand together, in words for a reader. */
  why: string;
  note: FigureNoteRef | null;
  /** Slugs of the articles that report. */
  articles: string[];
  /** Keys of the entities that its sentences name, and of the places that contain them. */
  entityKeys: string[];
}

/** Figures that an editor shows no longer, and why. */
export interface HiddenFigures {
  title: string;
  period: string;
  reason: string;
}

export interface Topic extends TopicRef {
  articles: ArticleRef[];
}

/** Whom and what an article names that none before it named. */
export interface NewlyNamed {
  article: ArticleRef;
  entities: { entity: EntityRef; standing: string }[];
}

/** How much is reported of a month and was published in it. */
export interface MonthAtAGlance {
  month: string;
  /** “May 2023”. */
  label: string;
  /** “May”. */
  name: string;
  /** “2023” at the first month that is shown of a year, else empty. */
  year: string;
  events: number;
  articles: number;
  /** Where the timeline shows it. */
  href: string;
}

/** What the front page shows. */
export interface FrontPage {
  /** The newest article; null while there is none. */
  lead: Article | null;
  leadNames: EntityRef[];
  /** The next newest. */
  others: Article[];
  newlyNamed: NewlyNamed[];
  /** The latest series of figures that changed, or in which reports differ. */
  figures: FigureSeries[];
  /** Whom and what the newest articles name most, with the number of articles. */
  people: { entity: EntityRef; count: number }[];
  places: { entity: EntityRef; count: number }[];
  /** The last months: what is reported of each, what was published in it, and where the timeline shows it. */
  months: MonthAtAGlance[];
  /** The highest number of events of a month, at least 1. */
  mostEvents: number;
  /** The last days of the timeline. */
  stretch: TimelineYear[];
}

export interface Edition {
  /** Digest of the whole: the same for the same content. */
  id: string;
  /** Newest first. */
  articles: Article[];
  people: Entity[];
  places: Entity[];
  organizations: Entity[];
  topics: Topic[];
  /** Of all articles, newest first. */
  corrections: { article: ArticleRef; correction: Correction }[];
  timeline: TimelineYear[];
  eventCount: number;
  front: FrontPage;
  /** All claims, newest article first, in order of the text. */
  claims: Claim[];
  /** The same by page and day. */
  ledger: LedgerPage[];
  /** Latest first. */
  figures: FigureSeries[];
  hiddenFigures: HiddenFigures[];
}
