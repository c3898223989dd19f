/** Number of first letters that an entry shares with the separator of a neighbouring block if that block may contain similar entries. */
const COMMON_LETTERS = 3;

/** Return the numbers of the blocks that may contain words similar to an entry: its own block, and each neighbour whose separator begins with the same letters. */
export function blocksAround(separators: readonly string[], entry: string): number[] {
  const own = countWhile(separators, (separator) => separator <= entry);
  const beginsAlike = (separator: string | undefined): boolean =>
    separator !== undefined && separator.slice(0, COMMON_LETTERS) === entry.slice(0, COMMON_LETTERS);
  return [...(beginsAlike(separators[own - 1]) ? [own - 1] : []), own, ...(beginsAlike(separators[own]) ? [own + 1] : [])];
}

/** Return the blocks that may contain entries with a prefix, at most `most`. */
export function blocksFrom(separators: readonly string[], beginning: string, most: number): number[] {
  // The first of two equal entries may end the previous block.
  const first = countWhile(separators, (separator) => separator < beginning);
  const last = countWhile(separators, (separator) => separator <= `${beginning}\uffff`);
  return Array.from({ length: Math.min(most, last - first + 1) }, (_, i) => first + i);
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
