const KEY = 'recent-searches';
const MAX_SEARCHES = 8;

/** Return the reader's recent searches, latest first. They are stored only in this browser; empty if storage is not available. */
export function recentSearches(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MAX_SEARCHES) : [];
  } catch {
    return [];
  }
}

/** Put a search at the head of the list. */
export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, 200);
  if (text !== '') keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MAX_SEARCHES));
}

/** Delete all recent searches. */
export function forgetSearches(): void {
  keep([]);
}

function keep(queries: string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // If storage is not available, there are no recent searches.
  }
}
