/** Return a number with its noun: “1 article”, “3 articles”, “2 people”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Numbers that a newspaper writes as words. */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The same with a number below ten in words, to begin a sentence with `isFirst`: “two articles”, “Two articles”, “12 articles”. */
export function countedInWords(count: number, one: string, { many = `${one}s`, isFirst = false }: { many?: string; isFirst?: boolean } = {}): string {
  const words = `${WORDS[count] ?? count} ${count === 1 ? one : many}`;
  return isFirst ? words[0]!.toUpperCase() + words.slice(1) : words;
}
