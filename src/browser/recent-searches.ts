const KEY = 'recent-searches';
const MOST = 8;

/** The reader's last searches, latest first. They are kept in this browser and nowhere else; where it keeps nothing there are none. */
export function recentSearches(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Put a search at the head of the list. */
export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, 200);
  if (text !== '') keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

/** Forget all of them. */
export function forgetSearches(): void {
  keep([]);
}

function keep(queries: string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing has no recent searches.
  }
}
