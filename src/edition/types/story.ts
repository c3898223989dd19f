import type { ArticleRef, EntityRef, Excerpt } from './refs.ts';

/** A sentence of an article that reports what happened on a day. */
export interface StoryEvent {
  /** ISO day, and the same in words. */
  day: string;
  label: string;
  text: string;
  /** Address of the sentence in its article, and of the happening on the page of its day; null if no happening is known. */
  href: string;
  happening: string | null;
  /** Title of that article. */
  title: string;
  /** Number of articles that report it. */
  articles: number;
}

/** A person or organization that matters in a story. */
export interface StoryEntity {
  entity: EntityRef;
  /** “governor, Belgorod Oblast”; empty if neither an editor nor an article says. */
  role: string;
  /** Number of the story's articles that name it. */
  articles: number;
}

/** A number that sources give differently for the same day. */
export interface DisputedFigure {
  /** “People injured, Shebekino”. */
  title: string;
  href: string;
  /** The day: “23 May 2023”. */
  label: string;
  /** Each number with its source, without duplicates; the source is null if the article gives none. */
  accounts: { number: string; source: string | null }[];
}

/** A matter on which accounts differ, as an article says. */
export interface DifferingAccounts {
  /** “The two sides give different accounts of who crossed the border”. */
  title: string;
  /** URL of the sentence with the first account. */
  href: string;
  label: string;
  /** The sources of the accounts, without duplicates. */
  sources: string[];
}

/** A denial. */
export interface Denial {
  speaker: string;
  excerpt: Excerpt;
  href: string;
  publishedLabel: string;
}

/** A story among others on the front page. */
export interface StoryBlock extends Story {
  /** Its newest articles that are listed nowhere else on the front page; empty if the block has a summary or key dates. */
  onlyTitles: Story['newest'];
}

/** Overview of a story: what happened so far, key dates, who matters, what is disputed, where. */
export interface Story {
  /** Name given by an editor, or null. */
  name: string | null;
  /** Address of its page; null for the story of a whole edition. */
  href: string | null;
  /** The editor's summary; null if the sentences of `soFar` replace it. */
  summary: string | null;
  /** Up to three sentences that sum up the story, in order of time. Empty if there is an editor's summary. */
  soFar: StoryEvent[];
  /** In order of time. None of them is in `soFar`. */
  keyDates: StoryEvent[];
  who: StoryEntity[];
  figures: DisputedFigure[];
  differing: DifferingAccounts[];
  /** Denials, except those that are one of the differing accounts. */
  denials: Denial[];
  /** Places smaller than a country, those in the most articles first. */
  where: { entity: EntityRef; articles: number }[];
  /** The newest articles. */
  newest: (ArticleRef & { summary: string; lang: string })[];
  articleCount: number;
}
