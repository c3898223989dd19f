/** Return the number of values whose position is before an offset. The values must be sorted by position, because the search is binary. */
export function countBefore<T>(sorted: readonly T[], offset: number, positionOf: (value: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(sorted[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
