import type { ComparedArticle } from './types.ts';

/** Version of the file format. A page ignores files of another version. */
export const COMPARE_FORMAT = 2;
/** Name of the file beside an article's page. */
export const COMPARE_FILE = 'compare.json';

/**
 * Parse a comparison file.
 *
 * @throws SyntaxError when the text is not JSON, or has another version of the format than the page
 */
export function readComparedArticle(text: string): ComparedArticle {
  const article = JSON.parse(text) as Partial<ComparedArticle>;
  if (article.format !== COMPARE_FORMAT) throw new SyntaxError('The file is of another version than the page.');
  return article as ComparedArticle;
}
