/** An entry that begins like what separates two blocks may have its likes in both. */
const LIKE = 3;

/** The numbers of the blocks in which what is like an entry stands: the block of the entry, and one beside it that begins or ends like it. */
export function blocksAround(separators: readonly string[], entry: string): number[] {
  const own = countUntil(separators, (separator) => separator <= entry);
  const beginsAlike = (separator: string | undefined): boolean => separator !== undefined && separator.slice(0, LIKE) === entry.slice(0, LIKE);
  return [...(beginsAlike(separators[own - 1]) ? [own - 1] : []), own, ...(beginsAlike(separators[own]) ? [own + 1] : [])];
}

/** The numbers of the blocks in which entries that begin so may stand, `most` at most. */
export function blocksFrom(separators: readonly string[], beginning: string, most: number): number[] {
  // Of two equal entries the first may end the block before.
  const first = countUntil(separators, (separator) => separator < beginning);
  const last = countUntil(separators, (separator) => separator <= `${beginning}\uffff`);
  return Array.from({ length: Math.min(most, last - first + 1) }, (_, i) => first + i);
}

/** How many texts at the beginning of a list in order are as asked. */
function countUntil(texts: readonly string[], asked: (text: string) => boolean): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (asked(texts[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
