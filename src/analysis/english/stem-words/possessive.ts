const POSSESSIVE = /['’]s?$/u;

/** Return a word without the ending of a possessive: “town” for “town’s”. */
export function withoutPossessive(word: string): string {
  return word.replace(POSSESSIVE, '');
}
