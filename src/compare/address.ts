/** Return the names of the two articles in the query of a URL, `?a=bridge-closes&b=bridge-reopens`; '' for one that is missing. */
export function parsePair(search: string): { a: string; b: string } {
  const query = new URLSearchParams(search);
  return { a: query.get('a') ?? '', b: query.get('b') ?? '' };
}

/** Return the query of a URL that compares two articles: `?a=bridge-closes&b=bridge-reopens`. */
export function formatPair(a: string, b: string): string {
  return `?${new URLSearchParams({ a, b }).toString()}`;
}
