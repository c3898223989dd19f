/** Return the last value whose position is before an offset, or undefined. The values must be sorted by position, because the search is binary. */
export function lastBefore<T>(sorted: readonly T[], offset: number, positionOf: (value: T) => number): T | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(sorted[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
