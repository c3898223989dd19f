/** Number of characters on either side of a number that are searched. */
const WINDOW = 60;
const MODAL =
  "(?:will|would|could|may|might|shall|should|must|['’]ll|(?:plans?|planned|hopes?|hoped|aims?|aimed|intends?|intended|wants?|expects?|expected|promised|promises|agreed|due|set|going|is|are|was|were)\\s+to)";
/** Future or modal verb before a number: “will hire | 2,000 pilots”, “plans to build about | 300 homes”. */
const BEFORE = new RegExp(
  `\\b${MODAL}\\s+(?:\\p{L}+ly\\s+)?(?:be\\s+)?(?!have\\b)\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:about\\s+|some\\s+|up to\\s+|at least\\s+|more than\\s+|another\\s+)?$`,
  'iu',
);
/** Future or modal verb after a number: “500 people | will be moved”. */
const AFTER = new RegExp(`^(?:\\s[\\p{L}’'-]+){0,4}?\\s${MODAL}\\s+(?!have\\b)`, 'iu');

/** Return whether a number is about a future or possible event: “will hire 2,000 pilots”, “500 people are to be moved”. The offsets are relative to the text. */
export function isAheadCount(text: string, { start, end }: { start: number; end: number }): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - WINDOW), start)) || AFTER.test(text.slice(end, end + WINDOW));
}
