/** Digests of a word, its shape and its parts, which a model reads as features. */
export interface WordDigests {
  /** Digest of the word in lower case, with all digits replaced by 0. */
  word: number;
  /** Digest of its orthographic shape: “Aa”, “A.A.”, “Aa-Aa”, “0”. */
  shape: number;
  /** Digests of its first two, three and four letters, without parts that are the whole word. */
  beginnings: readonly number[];
  /** Digests of its last one, two, three and four letters, without parts that are the whole word. */
  endings: readonly number[];
}

/** Return a 32-bit digest of a part of a text (FNV-1a). */
export function digestOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * Return the digests of a word and its parts.
 *
 * @param lower the word in lower case
 */
export function wordDigests(text: string, lower: string): WordDigests {
  const { length } = lower;
  return {
    word: digestOf(/\d/.test(lower) ? lower.replace(/\d/g, '0') : lower),
    shape: digestOf(letterPattern(text)),
    beginnings: [2, 3, 4].filter((n) => n < length).map((n) => digestOf(lower, 0, n)),
    endings: [1, 2, 3, 4].filter((n) => n < length).map((n) => digestOf(lower, length - n)),
  };
}

/** Return a word with `A` for each capital, of which at most three in a row, `a` for lower-case letters in a row, and `0` for digits in a row: “McDonald2023” → `AaAa0`. */
function letterPattern(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/a+/g, 'a')
    .replace(/0+/g, '0')
    .replace(/A{3,}/g, 'AAA');
}
