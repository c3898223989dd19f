/** A page of an index of names. */
export interface IndexPage<Entry> {
  href: string;
  /** What its address adds to that of the letters, “m/2”, and what it is called, “M, page 2”; null for the first page. */
  path: string | null;
  name: string | null;
  /** The letter that the page is of; null for the first page. */
  letter: string | null;
  /** Number of all names, or of those of the letter that the page is of. */
  count: number;
  /** Where each letter stands: on this page, or on one of its own. */
  letters: { initial: string; href: string }[];
  /** What stands on the page, with the fragment id of each part: the names of a letter, which is its heading, or those that most articles have. */
  groups: { id: string; heading: string; isLetter: boolean; entries: Entry[] }[];
  /** Addresses of the pages before and after it, of the same letter. */
  before: string | null;
  after: string | null;
}
