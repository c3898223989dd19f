/** A pattern of boilerplate, with an example. */
export interface BoilerplateForm {
  example: string;
  form: RegExp;
}

/**
 * Return a pattern of words, separated by `|`, that may begin with a capital or be in capitals: “updated” becomes “[Uu]pdated|UPDATED”. For patterns that also
 * ask for a capital elsewhere: with the flags `iu`, `\p{Lu}` matches any letter.
 */
export function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|');
}

/** Matches where no main clause follows after a comma. */
const NO_MAIN_CLAUSE = String.raw`(?!.*,\s(?:(?:the|an?|it|he|she|they|we|I|its|his|her|their|this|that|these|those|there|more|about|some|many|both|no)\s|\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}\s(?!(?:by|on|at|in|and|for|of|via|from|with|to|de|van|von|the)\b)\p{Ll}))`;

/**
 * Return a pattern of the beginning of a sentence that has no main clause after a comma: “Published”, but not in “Published on Monday, the report blames …”. The beginning is
 * also tested before the clause, because few sentences begin so, and the search for a clause reads all of a sentence.
 */
export function withoutMainClause(beginning: string): string {
  return `(?=${beginning})${NO_MAIN_CLAUSE}${beginning}`;
}

/** Matches what follows a picture's name in a sentence that tells what the picture shows: “ a passer-by shows the bridge falling”. */
export const IN_SHOW = String.raw`.*\s(?:shows?|showed|is|are|was|were|has|have|had|sa(?:ys|id)|told|will|would|won|went)\b`;

/** Matches the rest of a text that has only names, dates and the words between them: “ Ken Obuya for the Herald, 4 May 2021”. */
export const NAMES_ONLY = String.raw`(?=\s\p{Lu})(?:\s(?:[^\s\p{Ll}]\S*|by|on|at|in|for|of|and|the|via|courtesy))+$`;

/** Matches the start of a copyright notice: not “Copyright holders sue”. */
export const COPYRIGHT = String.raw`(?:${anyCase('copyright')})(?:\s*(?:©|\([cC]\)|\d|[:|]|$)|\s+by\b|${NAMES_ONLY})`;
