import { listPages } from './list-pages.ts';
import type { ArticleRef, ListPage } from '../types.ts';

/** Number of articles on one page of a list. */
const ARTICLES_ON_PAGE = 50;

/** An article as a list shows it. */
export type ListedArticle = ArticleRef & { summary?: string; lang?: string };

/** Return the pages of the list of articles at this address, given the articles, newest first. */
export function articlePages(newestFirst: readonly ListedArticle[], address: string): ListPage<ListedArticle>[] {
  return listPages(newestFirst, { size: ARTICLES_ON_PAGE, address, dayOf: ({ published }) => published });
}
