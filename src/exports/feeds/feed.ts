import type { Article, HappeningDay, Hrefs } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { lastChangeOf, rfc3339 } from '../moments.ts';

/** Feed of the newest articles of the site or of one of its pages. */
export interface Feed {
  title: string;
  description: string;
  /** URL of the page that it belongs to. */
  page: string;
  /** Newest first, up to the maximum of the feed. */
  articles: readonly FeedArticle[];
}

/** Properties of an article that a feed contains. */
export interface FeedArticle extends Pick<
  Article,
  'href' | 'firstHref' | 'title' | 'summary' | 'corrections' | 'image' | 'published' | 'updated' | 'author' | 'topics' | 'lang'
> {
  /** What it is the first to report about the feed's person, place or organization: “5 July 2023: The bridge was closed.” */
  firstReports: readonly string[];
}

/** Return the properties of an article that feeds contain. */
export function feedArticleOf({ href, firstHref, title, summary, corrections, image, published, updated, author, topics, lang }: Article): FeedArticle {
  return { href, firstHref, title, summary, corrections, image, published, updated, author, topics, lang, firstReports: [] };
}

/** Maximum number of happenings in an entry of a feed. */
const MAX_FIRST_REPORTS = 3;

/**
 * Return, by the slug of an article, what it is the first to report: the most important happenings in order of time, each with its day and in the article's own
 * words. Later reports change neither, so a feed entry does not appear as new because of them.
 */
export function firstReportsIn(days: readonly HappeningDay[]): Map<string, string[]> {
  const happenings = days.flatMap((day) => day.happenings).filter(({ status, reports }) => status === 'reported' && reports[0]!.standsAlone);
  const byArticle = Map.groupBy(happenings, ({ reports }) => reports[0]!.sentence.article.slug);
  return new Map(
    [...byArticle].map(([slug, ofArticle]) => {
      const chosen = new Set(ofArticle.toSorted((a, b) => b.score - a.score).slice(0, MAX_FIRST_REPORTS));
      return [slug, ofArticle.filter((happening) => chosen.has(happening)).map(({ label, reports }) => `${label}: ${reports[0]!.sentence.excerpt.text}`)];
    }),
  );
}

/** Format of feeds. Each page with a feed has one in every format. */
export interface FeedFormat {
  /** Name of the file beside the page. */
  file: string;
  /** “Atom”. */
  name: string;
  type: string;
  /** Write a feed; `self` is its own URL. The text must depend on nothing else. */
  write(feed: Feed, self: string, site: Site, hrefs: Hrefs): string;
}

/** Return the latest change of a feed's articles as an RFC 3339 date-time; a fixed moment if there are no articles, because formats require one. */
export function lastChange({ articles }: Feed): string {
  return articles
    .map((article) => rfc3339(lastChangeOf(article)))
    .reduce((last, moment) => (Date.parse(moment) > Date.parse(last) ? moment : last), '1970-01-01T00:00:00Z');
}

/** Return the summary of an article, followed by its corrections and what it is the first to report, each a paragraph. */
export function summaryOf({ summary, corrections, firstReports }: FeedArticle): string {
  return [summary, ...corrections.map(({ label, text }) => `Corrected on ${label}: ${text}`), ...firstReports].join('\n\n');
}

/** Return the absolute URL of an article's picture; undefined without one. */
export function imageOf({ image }: FeedArticle, { absolute, href }: Hrefs): string | undefined {
  return image && absolute(href(image.src as `/${string}`));
}
