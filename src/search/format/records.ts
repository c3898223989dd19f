import type { EntityType } from '../../analysis/core/index.ts';

/** Article as shown among the results, without its sentences. */
export interface ResultRecord {
  title: string;
  href: string;
  /** ISO day. */
  day: string;
  /** Formatted for readers: “5 July 2023”. */
  published: string;
  summary: string;
}

/** Sentences of an article, and the entities mentioned in them. */
export interface SentencesRecord {
  /** The fragment id of each sentence, and its text. */
  ids: string[];
  texts: string[];
  /** For each entity: the words of its names, the number of the first sentence that mentions it or part of its name, and the start and end offsets of each mark there. */
  named: [words: string, sentence: number, ...offsets: number[]][];
  /** Sentences with the days (`2023-05-22`) and months (`2023-05`) that they are dated to: number of the sentence, day. */
  days: [sentence: number, day: string][];
  /**
   * Happenings that the sentences report, if several articles report them: number of the sentence, number and rank of the happening. Among the happenings of one
   * sentence, the one of highest rank comes first.
   */
  reports: [sentence: number, happening: number, rank: number][];
}

/** Happening that several articles report, as shown among the results. */
export interface HappeningRecord {
  /** Its title if an editor gave it one, else the sentence that is shown for it. */
  text: string;
  /** Its day, formatted for readers. */
  day: string;
  /** Its day as ISO day. */
  isoDay: string;
  /** Its URL on the page of its day. */
  href: string;
  /** Number of articles that report it. */
  articleCount: number;
  /** The first of these articles, at most five: the title, the URL of the sentence, the day formatted for readers. */
  reports: { title: string; href: string; publishedLabel: string }[];
}

/** Entity as shown among the results. */
export interface EntityRecord {
  type: EntityType;
  /** The name, then the aliases. */
  names: string[];
  href: string;
  /** Short description: a role, a kind of place, or the description an editor entered. */
  description: string;
  /** The roles of a person: “governor, Belgorod Oblast”. */
  roles: string[];
  articles: number;
  /** Its newest article: title, URL, day formatted for readers; null if there are no articles. */
  last: [title: string, href: string, published: string] | null;
  /** Number of its claims and the URL of the list of them; null if it makes none. */
  said: [count: number, href: string] | null;
}

/** Series of figures as shown among the results. */
export interface FigureRecord {
  /** “People killed, Belgorod”. */
  title: string;
  /** Its numbers on one line: “10 → 14 → 24”. */
  summary: string;
  /** “22 May 2023 to 23 May 2023”. */
  period: string;
  href: string;
  articleCount: number;
}

/** Entity as stored in the file of the most frequent ones, for suggestions; `entity` is its number, by which its record is found. */
export type FrequentEntity = Pick<EntityRecord, 'type' | 'names' | 'href' | 'articles'> & { entity: number };

/** Records of a file by their places in it. */
export type RecordsByPosition<T> = Record<number, T>;

/** Names of the topics and of the sources, and how many articles each has. A topic is numbered by its place in the list. */
export interface Labels {
  topics: { name: string; id: string; articles: number }[];
  sources: { name: string; articles: number }[];
}
