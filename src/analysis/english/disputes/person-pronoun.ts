/** Whether a text has a pronoun for one person. What “it” or “they” refers to is too often uncertain for a page that says who denies what. */
export function hasPersonPronoun(text: string): boolean {
  return /\b(?:he|she)\b/i.test(text);
}
