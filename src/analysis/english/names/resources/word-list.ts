/** Return the set of words in a text, separated by white space. */
export function wordList(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Return the set of phrases in a text, separated by commas or line breaks. */
export function phraseList(text: string): Set<string> {
  return new Set(phrases(text));
}

/** Return the phrases in a text, separated by commas or line breaks, in order. */
export function phrases(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
