/** Stop words that comparisons leave out: those of at least four letters, because shorter words are left out anyway. */
export const LONG_STOP_WORDS: ReadonlySet<string> = new Set(
  'about after also been before being from have into more most over said says some than that their them then there these they this were what when which while will with would'.split(
    ' ',
  ),
);
/** Whether a word in lower case is a stop word. */
export function isStopWord(word: string): boolean {
  return LONG_STOP_WORDS.has(word) || OTHER_STOP_WORDS.has(word);
}

/** Other stop words. Comparisons keep those of at least four letters, because “again” or “against” may be the difference between two sentences. */
const OTHER_STOP_WORDS: ReadonlySet<string> = new Set(
  'the and for was are has had his her its not but who how why all any can may our out off own per via did does now new also last first next same such very just only both each few many much most other another under against between during while because since until within without near along across still again then once'.split(
    ' ',
  ),
);

/** Words of reporting and dating, which say nothing about the content of a report. */
export const REPORTING: ReadonlySet<string> = new Set(
  'said saying says tell tells told according account accounts report reports reported reporting spoke speak speaks spoken wrote write called call calls announce announces announced announcement statement statements claim claims claimed number figure figures week month year today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** Words around a number that say nothing about what is counted. */
export const COUNTING: ReadonlySet<string> = new Set(['number', 'total', 'count', 'figure']);
