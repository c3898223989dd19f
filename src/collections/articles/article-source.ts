/** Source file of an article. */
export interface ArticleSource {
  slug: string;
  /** Path from the project root. */
  path: string;
  text: string;
}

/** Folder of the articles, from the project root. */
export const ARTICLE_FOLDER = 'content/articles';
