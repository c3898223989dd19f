/** Return −1, 0 or 1 for the order of two strings by their UTF-16 code units, which does not depend on the locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Return the index of the first entry of a sorted list whose key is not less than a given key; the length of the list if there is none. */
export function firstAtOrAfter<Entry, Key extends string | number>(sorted: readonly Entry[], key: Key, keyOf: (entry: Entry) => Key): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(sorted[middle]!) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Return a negative number, 0 or a positive one for the order of two publication dates: by the day as written; on one day, those without a time first, then by the moment, whatever
 * their zones are.
 */
export function comparePublished(a: string, b: string): number {
  const byDay = compareStrings(a.slice(0, 10), b.slice(0, 10));
  if (byDay !== 0 || a.length === 10 || b.length === 10) return byDay || a.length - b.length;
  return Date.parse(a) - Date.parse(b);
}

/** Whether publication date `a` is certainly earlier than `b`: on an earlier day, or, if both have a time, on the same day at an earlier time. */
export function isPublishedBefore(a: string, b: string): boolean {
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  return dayA === dayB ? a.length > dayA.length && b.length > dayB.length && Date.parse(a) < Date.parse(b) : dayA < dayB;
}
