/** Maximum number of cached values, so that the cache cannot fill the memory. */
const MAX_CACHED = 50_000;

/** Return a function that computes the same values and caches them by their argument. Words repeat in news, so most calls find a cached value. A full cache is emptied. */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const values = new Map<string, T>();
  return (text) => {
    const cached = values.get(text);
    if (cached !== undefined) return cached;
    if (values.size >= MAX_CACHED) values.clear();
    const value = compute(text);
    values.set(text, value);
    return value;
  };
}
