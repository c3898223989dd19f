/** Words that begin a question. */
const OPENING = new Set('what when where who whom whose why how which'.split(' '));
/** Words of a question that say nothing of what it is about. */
const EMPTY = new Set(
  `what when where who whom whose why how which is are was were be been do does did has have had will would can could should happened happen happens happening going many much long
  the a an of in on at to for from by with about and there it he she they this that s`.split(/\s+/),
);

/**
 * The words of a question that are looked for: “what happened in belgorod” → `belgorod`. What is no question, or holds nothing else, stays as it is; so
 * does “WHO”, which is a name.
 */
export function withoutQuestionWords<Word extends { typed: string; exact: boolean; start: number; end: number }>(
  words: readonly Word[],
  text: string,
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
  return asked.length > 0 ? asked : words;
}
