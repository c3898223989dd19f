/** Compare two strings by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Return the index of the first item of a sorted list that is at or after a place; the length of the list if there is none. */
export function firstAtOrAfter<Entry, Place extends string | number>(sorted: readonly Entry[], place: Place, placeOf: (entry: Entry) => Place): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
