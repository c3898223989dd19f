import type { ComparedArticle } from './types.ts';

/** Version of the files: a page does not read those of another. */
export const COMPARE_FORMAT = 1;
/** Name of the file beside an article's page. */
export const COMPARE_FILE = 'compare.json';

/**
 * The text of a file → the article.
 *
 * @throws SyntaxError where it is no JSON, or of another version than the page
 */
export function readComparedArticle(text: string): ComparedArticle {
  const article = JSON.parse(text) as Partial<ComparedArticle>;
  if (article.format !== COMPARE_FORMAT) throw new SyntaxError('The file is of another version than the page.');
  return article as ComparedArticle;
}
