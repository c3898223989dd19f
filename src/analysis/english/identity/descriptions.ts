/** End of the words of a description that say who or what something is: “Russia’s ministry of defence|, which reports …”. */
const FIRST_CLAUSE_END = /,? (?:which|who|whose|where|that|as well as|also)\b|;|\.$|(?<=\p{Ll}{3})\. /u;
/** Words that connect the words of a name. */
const LINKING_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 's']);

/** Return the first clause of a description: “Russia’s ministry of defence” of “Russia’s ministry of defence, which reports …”; all of it if it has one only. */
export function firstClauseOf(description: string): string {
  const end = FIRST_CLAUSE_END.exec(description)?.index ?? 0;
  return end > 0 ? description.slice(0, end) : description;
}

/** Whether a text has two words or more besides linking words, and each of them is a word of a name: “Russia’s ministry of defence” of “Russia’s Defence Ministry”. */
export function hasOnlyWordsOf(text: string, name: string): boolean {
  const named = new Set(wordsOf(name));
  const words = wordsOf(text).filter((word) => !LINKING_WORDS.has(word));
  return words.length > 1 && words.every((word) => named.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
