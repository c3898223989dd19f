/** Words that begin a question. */
const QUESTION_WORDS = new Set('what when where who whom whose why how which'.split(' '));
/** The beginning of a request for articles: “news from Belgorod”, but not “news agency” and not “reports of gunfire”. */
const REQUEST = /^(?:articles|reports|news|stories|everything) (?:about|on|from|in|near)$/;
/** Words that do not say what a question is about. */
const FUNCTION_WORDS = new Set([
  ...QUESTION_WORDS,
  ...`is are was were be been do does did has have had will would can could should happened happen happens happening going many much long
  the a an of in on at to for from by with about and there it he she they this that s`.split(/\s+/),
]);

/** Return whether a query word does not say by itself what is searched for: “in”, “were”, “what”. A word in quotation marks always does. */
export function isFunctionWord({ typed, exact }: { typed: string; exact: boolean }): boolean {
  return !exact && FUNCTION_WORDS.has(typed);
}

/** Return whether a text before a date is only the beginning of a question about the date: “what happened”, “who was there”. */
export function isOnlyQuestion(text: string): boolean {
  const [first, ...others] = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return first !== undefined && QUESTION_WORDS.has(first) && others.every((word) => FUNCTION_WORDS.has(word));
}

/**
 * Return the words of a question or request that carry meaning: “what happened in belgorod” and “articles near Belgorod” → `belgorod`. The words are returned unchanged
 * if it is neither, if nothing would be left (unless the question has a date, `hasDate`), or if the first word is in capitals: “WHO” is a name.
 */
export function withoutQuestionWords<Word extends { typed: string; exact: boolean; start: number; end: number }>(
  words: readonly Word[],
  text: string,
  hasDate = false,
): readonly Word[] {
  const [first, second] = words;
  const isRequest = second?.exact === false && REQUEST.test(`${first!.typed} ${second.typed}`);
  if (!first || first.exact || !(isRequest || QUESTION_WORDS.has(first.typed)) || /\p{Lu}/u.test(text.slice(first.start + 1, first.end))) return words;
  const asked = words.slice(isRequest ? 2 : 0).filter(({ typed, exact }) => exact || !FUNCTION_WORDS.has(typed));
  return hasDate || asked.length > 0 ? asked : words;
}
