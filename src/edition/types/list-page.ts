/** A page of a list that goes on, newest page first. */
export interface ListPage<Entry> {
  /** Newest first. */
  entries: Entry[];
  /** Counted from the oldest page, which is 1; null for the newest, which stands at the list's own address. */
  number: number | null;
  href: string;
  /** The days of what stands on it: “2 August 2023 – 29 August 2024”; null where nothing has a day. */
  label: string | null;
  /** Addresses of the pages beside it. */
  newer: string | null;
  older: string | null;
}
