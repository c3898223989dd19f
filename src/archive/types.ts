/** A copy of a page in a public archive. */
export interface Copy {
  url: string;
  /** ISO day on which it was made. */
  on: string;
}

/** A URL in an article of which there is no copy yet. */
export interface OpenAddress {
  /** File name of the article, without extension. */
  slug: string;
  url: string;
  /** ISO day near which a copy is wanted. */
  near: string;
  /** Its place: the source with this index, or a link in the text. */
  place: { source: number } | 'link';
}
