import type { Article, Hrefs } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { changed, rfc3339 } from '../moments.ts';

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
export type FeedArticle = Pick<
  Article,
  'href' | 'firstHref' | 'title' | 'summary' | 'corrections' | 'image' | 'published' | 'updated' | 'author' | 'topics' | 'lang'
>;

/** Return the properties of an article that feeds contain. */
export function feedArticleOf({ href, firstHref, title, summary, corrections, image, published, updated, author, topics, lang }: Article): FeedArticle {
  return { href, firstHref, title, summary, corrections, image, published, updated, author, topics, lang };
}

/** Feed format: each page with a feed has it in every format. */
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
    .map((article) => rfc3339(changed(article)))
    .reduce((last, moment) => (Date.parse(moment) > Date.parse(last) ? moment : last), '1970-01-01T00:00:00Z');
}

/** Return the summary of an article, followed by its corrections. */
export function summaryOf({ summary, corrections }: FeedArticle): string {
  return [summary, ...corrections.map(({ label, text }) => `Corrected on ${label}: ${text}`)].join('\n\n');
}

/** Return the absolute URL of an article's picture; undefined without one. */
export function imageOf({ image }: FeedArticle, { absolute, href }: Hrefs): string | undefined {
  return image && absolute(href(image.src as `/${string}`));
}
