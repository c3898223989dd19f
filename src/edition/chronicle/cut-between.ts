/** Separators between the clauses of a list. */
const SEPARATOR = /[,;](?:\s(?:and|then|but))?\s|\s(?:and|then|but)\s/g;

/**
 * Return the offset at which to split a sentence between two dates: right before the second if it opens its clause (“…, on 2 March it”), else right after the
 * clause of the first.
 */
export function cutBetween(text: string, end: number, start: number): number {
  const between = text.slice(end, start);
  const separators = [...between.matchAll(SEPARATOR)].map(({ 0: words, index }) => index + words.length);
  const last = separators.at(-1);
  if (last === undefined) return start;
  return end + (/^(?:(?:on|by|at|in)\s)?$/i.test(between.slice(last)) ? last : separators[0]!);
}
