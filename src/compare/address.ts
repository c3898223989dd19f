/** The articles that an address asks for: `?a=bridge-closes&b=bridge-reopens`; '' for one that is not named. */
export function readPair(search: string): { a: string; b: string } {
  const query = new URLSearchParams(search);
  return { a: query.get('a') ?? '', b: query.get('b') ?? '' };
}

/** The part of an address that asks for two articles. */
export function writePair(a: string, b: string): string {
  return `?${new URLSearchParams({ a, b }).toString()}`;
}
