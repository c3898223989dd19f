/** More values than this are not kept: a text of nothing but new words must not fill the memory. */
const MOST_KEPT = 50_000;

/** A function of a text → the same that keeps its values: news repeats itself, so that most are found out only once. */
export function memoize<T>(find: (text: string) => T): (text: string) => T {
  const values = new Map<string, T>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    if (values.size >= MOST_KEPT) values.clear();
    const value = find(text);
    values.set(text, value);
    return value;
  };
}
