import type { Html } from '../../../src/collections/articles/compiled.ts';

/** Put an article's HTML in place of what makes it, and leave out the digest of the file that it may come from, so that two articles can be compared. */
export function withHtml<Article extends { html: Html; digest?: string }>(article: Article): Omit<Article, 'html' | 'digest'> & { html: string } {
  const compared: Omit<Article, 'html' | 'digest'> & { html: string; digest?: string } = { ...article, html: article.html() };
  delete compared.digest;
  return compared;
}
