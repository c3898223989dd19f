/** A copy of a page in a public archive. */
export interface Copy {
  url: string;
  /** ISO day on which it was made. */
  on: string;
}

/** A URL in an article that has no copy yet. */
export interface UncopiedAddress {
  /** File name of the article, without extension. */
  slug: string;
  url: string;
  /** ISO day near which the copy should have been made. */
  nearDay: string;
  /** Where it is: in the source with this index, or in a link in the text. */
  place: { source: number } | 'link';
}
