/** How far around a number it is looked. */
const LOOK = 60;
const MODAL =
  "(?:will|would|could|may|might|shall|should|must|['’]ll|(?:plans?|planned|hopes?|hoped|aims?|aimed|intends?|intended|wants?|expects?|expected|promised|promises|agreed|due|set|going|is|are|was|were)\\s+to)";
/** “Will hire | 2,000 pilots”, “plans to build about | 300 homes”. */
const BEFORE = new RegExp(
  `\\b${MODAL}\\s+(?:\\p{L}+ly\\s+)?(?:be\\s+)?(?!have\\b)\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:about\\s+|some\\s+|up to\\s+|at least\\s+|more than\\s+|another\\s+)?$`,
  'iu',
);
/** “500 people | will be moved”. */
const BEHIND = new RegExp(`^(?:\\s[\\p{L}’'-]+){0,4}?\\s${MODAL}\\s+(?!have\\b)`, 'iu');

/** Whether a number of a text is told of what lies ahead, or of what may be: “will hire 2,000 pilots”, “500 people are to be moved”. Offsets are those of the text. */
export function isAheadCount(text: string, { start, end }: { start: number; end: number }): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - LOOK), start)) || BEHIND.test(text.slice(end, end + LOOK));
}
