const PLAIN = /^[ -~\s‘’“”–—…]*$/;

/** Whether the only letters and digits of a text are those of ASCII, as in most English texts: patterns for these are faster than those for all letters. */
export function hasPlainCharacters(text: string): boolean {
  return PLAIN.test(text);
}
