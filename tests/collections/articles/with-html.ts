import type { Html } from '../../../src/collections/articles/compiled.ts';

/** Replace the function that returns an article's HTML by the HTML, and omit the digest of its file, so that articles can be compared. */
export function withHtml<Article extends { html: Html; digest?: string }>(article: Article): Omit<Article, 'html' | 'digest'> & { html: string } {
  const compared: Omit<Article, 'html' | 'digest'> & { html: string; digest?: string } = { ...article, html: article.html() };
  delete compared.digest;
  return compared;
}
