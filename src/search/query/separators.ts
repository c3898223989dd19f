/**
 * Which blocks of a sorted list may contain an entry. The root has a separator for each block except the first (see `Root` in `search/format`): the entries before it are
 * in earlier blocks.
 */

/** A neighbouring block may contain entries similar to one if as many of its first letters are those of the separator between the blocks. */
const COMMON_LETTERS = 3;

/** Return the numbers of the blocks that may contain words similar to an entry: its own block, and each neighbour whose separator begins with the same letters. */
export function blocksAround(separators: readonly string[], entry: string): number[] {
  const own = countWhile(separators, (separator) => separator <= entry);
  const beginsAlike = (separator: string | undefined): boolean =>
    separator !== undefined && separator.slice(0, COMMON_LETTERS) === entry.slice(0, COMMON_LETTERS);
  return [...(beginsAlike(separators[own - 1]) ? [own - 1] : []), own, ...(beginsAlike(separators[own]) ? [own + 1] : [])];
}

/** Return the numbers of the blocks that may contain entries with a prefix, at most `limit`. */
export function blocksFrom(separators: readonly string[], prefix: string, limit: number): number[] {
  // Equal entries may be in two blocks. The separator then equals the last entry of the first block, so that block counts, too.
  const first = countWhile(separators, (separator) => separator < prefix);
  const last = countWhile(separators, (separator) => separator <= `${prefix}\uffff`);
  return Array.from({ length: Math.min(limit, last - first + 1) }, (_, i) => first + i);
}

/** Return how many texts at the beginning of a sorted list pass a test (binary search). No text after the first that fails may pass. */
function countWhile(texts: readonly string[], test: (text: string) => boolean): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(texts[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
