/** An article's file. */
export interface ArticleSource {
  slug: string;
  /** Path from the project's root. */
  path: string;
  text: string;
}
