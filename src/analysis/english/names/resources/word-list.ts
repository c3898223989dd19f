/** A text of words parted by white space → the set of them. */
export function wordList(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}

/** A text of phrases parted by commas or line ends → the set of them. */
export function phraseList(text: string): Set<string> {
  return new Set(phrases(text));
}

/** A text of phrases parted by commas or line ends → the phrases in order. */
export function phrases(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
