/** A page of an index of names. */
export interface IndexPage<Entry> {
  href: string;
  /** The part of its address after that of the index, such as “m/2”, and its name, such as “M, page 2”; null for the first page. */
  path: string | null;
  name: string | null;
  /** The letter of the page; null for the first page. */
  letter: string | null;
  /** Number of all names, or of those of the page's letter. */
  count: number;
  /** Address of each letter: a fragment of this page, or a separate page. */
  letters: { initial: string; href: string }[];
  /** Groups on the page, with their fragment ids: the names of a letter, headed by it, or the most frequent names. */
  groups: { id: string; heading: string; isLetter: boolean; entries: Entry[] }[];
  /** Addresses of the previous and next page of the same letter. */
  before: string | null;
  after: string | null;
}
