/** Words that begin a question. */
const OPENING = new Set('what when where who whom whose why how which'.split(' '));
/** Words that do not say what a question is about. */
const EMPTY = new Set(
  `what when where who whom whose why how which is are was were be been do does did has have had will would can could should happened happen happens happening going many much long
  the a an of in on at to for from by with about and there it he she they this that s`.split(/\s+/),
);

/** Whether a word says nothing of what is searched for, at least not by itself: “in”, “were”, “what”. */
export function isEmptyWord({ typed, exact }: { typed: string; exact: boolean }): boolean {
  return !exact && EMPTY.has(typed);
}

/** Whether a text before a date only asks about it: “what happened”, “who was there”. */
export function asksOnly(text: string): boolean {
  const [first, ...others] = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return first !== undefined && OPENING.has(first) && others.every((word) => EMPTY.has(word));
}

/**
 * Return the words of a question that carry meaning: “what happened in belgorod” → `belgorod`. The words are returned unchanged if it is not a question,
 * if nothing would be left (unless the question has a date, `dated`), or if the first word is in capitals: “WHO” is a name.
 */
export function withoutQuestionWords<Word extends { typed: string; exact: boolean; start: number; end: number }>(
  words: readonly Word[],
  text: string,
  dated = false,
): readonly Word[] {
  const [first] = words;
  if (
    !first ||
    first.exact ||
    !OPENING.has(first.typed) ||
    text.slice(first.start, first.end).toLowerCase() !== text.slice(first.start, first.end).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
  )
    return words;
  const asked = words.filter(({ typed, exact }) => exact || !EMPTY.has(typed));
  return dated || asked.length > 0 ? asked : words;
}
