/** An article's file. */
export interface ArticleSource {
  slug: string;
  /** Path from the project's root. */
  path: string;
  text: string;
}

/** Folder of the articles, from the project's root. */
export const ARTICLE_FOLDER = 'content/articles';
