/** The number of the block in which an entry stands, if it is anywhere, by what separates the blocks. */
export function blockOf(separators: readonly string[], entry: string): number {
  return countUntil(separators, (separator) => separator <= entry);
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
