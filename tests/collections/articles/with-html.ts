import type { Html } from '../../../src/collections/articles/compiled.ts';

/** Return a copy of an article that can be compared: with its HTML instead of the function that returns it, and without the digest of its file. */
export function withHtml<Article extends { html: Html; digest?: string }>(article: Article): Omit<Article, 'html' | 'digest'> & { html: string } {
  const compared: Omit<Article, 'html' | 'digest'> & { html: string; digest?: string } = { ...article, html: article.html() };
  delete compared.digest;
  return compared;
}
