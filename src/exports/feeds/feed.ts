import type { Article, Hrefs } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { changed, rfc3339 } from '../moments.ts';

/** The newest articles of the site, or of one page of it. */
export interface Feed {
  title: string;
  description: string;
  /** Address of the page that it is of. */
  page: string;
  /** Newest first; as many as the feed holds. */
  articles: readonly FeedArticle[];
}

/** What a feed tells of an article. */
export type FeedArticle = Pick<
  Article,
  'href' | 'firstHref' | 'title' | 'summary' | 'corrections' | 'image' | 'published' | 'updated' | 'author' | 'topics' | 'lang'
>;

/** What feeds tell of an article. */
export function feedArticleOf({ href, firstHref, title, summary, corrections, image, published, updated, author, topics, lang }: Article): FeedArticle {
  return { href, firstHref, title, summary, corrections, image, published, updated, author, topics, lang };
}

/** A format of feeds: each page with a feed has it in all of them. */
export interface FeedFormat {
  /** File beside the page. */
  file: string;
  /** “Atom”. */
  name: string;
  type: string;
  /** Write a feed whose own address is `self`; nothing else may stand in it. */
  write(feed: Feed, self: string, site: Site, hrefs: Hrefs): string;
}

/** The latest change of a feed's articles, as an RFC 3339 date-time. Without articles there is no moment to give, and formats want one. */
export function lastChange({ articles }: Feed): string {
  return articles
    .map((article) => rfc3339(changed(article)))
    .reduce((last, moment) => (Date.parse(moment) > Date.parse(last) ? moment : last), '1970-01-01T00:00:00Z');
}

/** The summary of an article, and after it what was set right since. */
export function summaryOf({ summary, corrections }: FeedArticle): string {
  return [summary, ...corrections.map(({ label, text }) => `Corrected on ${label}: ${text}`)].join('\n\n');
}

/** Full address of an article's picture. */
export function imageOf({ image }: FeedArticle, { absolute, href }: Hrefs): string | undefined {
  return image && absolute(href(image.src as `/${string}`));
}
