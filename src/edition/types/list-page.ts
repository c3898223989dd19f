/** A page of a list that spans several pages, newest page first. */
export interface ListPage<Entry> {
  /** Newest first. */
  entries: Entry[];
  /** Number of the page, counted from the oldest, which is 1; null for the newest, whose address is that of the list. */
  number: number | null;
  href: string;
  /** Days of its entries: “2 August 2023 – 29 August 2024”; null if they have none. */
  label: string | null;
  /** Addresses of the neighbouring pages. */
  newer: string | null;
  older: string | null;
}
