import type { Html } from '../../../src/collections/articles/compiled.ts';

/** Put an article's HTML in place of what makes it, so that two articles can be compared. */
export function withHtml<Article extends { html: Html }>(article: Article): Omit<Article, 'html'> & { html: string } {
  return { ...article, html: article.html() };
}
