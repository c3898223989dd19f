/** Return words joined for a sentence: “3, 4 and 5”; a single word as it is, and an empty string for none. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
