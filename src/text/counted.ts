/**
 * Return a number with its noun: “1 article”, “3 articles”, “2 people”.
 *
 * @param singular the noun for one: “article”
 * @param plural the noun for other numbers, if it is not the singular with -s: “people”
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** Words for the numbers below ten. */
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Return a number with its noun, a number below ten in words: “two articles”, “12 articles”. With `isFirst`, the text can begin a sentence: “Two articles”. */
export function countedInWords(
  count: number,
  singular: string,
  { plural = `${singular}s`, isFirst = false }: { plural?: string; isFirst?: boolean } = {},
): string {
  const words = `${NUMBER_WORDS[count] ?? count} ${count === 1 ? singular : plural}`;
  return isFirst ? words[0]!.toUpperCase() + words.slice(1) : words;
}
