/** Maximum number of cached values, so that a text of ever new words cannot fill the memory. */
const MAX_CACHED = 50_000;

/** Wrap a function of a string in a cache. News repeats its words, so most calls are answered from it. The cache is emptied when it is full. */
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
