/** Names of the sets of annotated texts, by file name. */
export const SET_NAMES: Readonly<Record<string, string>> = {
  'gum-news-dev': 'GUM corpus, news (Wikinews)',
  'gum-interview': 'GUM corpus, interviews (Wikinews)',
  'meantime-dev-apple': 'NewsReader MEANTIME, articles on Apple (Wikinews)',
};

/** Format an ISO day for readers: “29 November 2026”. */
export function labelOfDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
