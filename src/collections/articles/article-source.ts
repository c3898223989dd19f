/** Source file of an article. */
export interface ArticleSource {
  slug: string;
  /** Path from the project root. */
  path: string;
  text: string;
}
