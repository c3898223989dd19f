/** Separators between the clauses of a list. */
const SEPARATOR = /[,;](?:\s(?:and|then|but))?\s|\s(?:and|then|but)\s/g;

/**
 * Return the offset at which to split a sentence between two dates: before the second date if it begins a clause (“…, on 2 March it”), else after the clause of
 * the first date.
 */
export function splitOffset(text: string, endOfFirst: number, startOfSecond: number): number {
  const between = text.slice(endOfFirst, startOfSecond);
  const separators = [...between.matchAll(SEPARATOR)].map(({ 0: words, index }) => index + words.length);
  const last = separators.at(-1);
  if (last === undefined) return startOfSecond;
  return endOfFirst + (/^(?:(?:on|by|at|in)\s)?$/i.test(between.slice(last)) ? last : separators[0]!);
}
