/** English words in what readers type into the search: dates, questions around what is searched for, and number words. Used in browsers too, so it stays small. */
export { dateAt } from './date-at.ts';
export { endOfDate } from './end-of-date.ts';
export { otherNumberForm } from './number-words.ts';
export { isFunctionWord, withoutQuestionWords } from './question-words.ts';
