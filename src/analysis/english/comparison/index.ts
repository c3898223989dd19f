/** English words by which two texts are compared: numbers and negations, words that mean the same or say nothing, and what the words for a number count. Used in browsers too, so it stays small. */
export { countsPeople } from './counted-people.ts';
export { isGeneric } from './generic-words.ts';
export { countsFromOtherDay } from './next-day.ts';
export { isNegated, mayDeny, mayNegateNextPart, numberOf, numbersIn, wordsAndNumbersIn } from './numbers-and-negation.ts';
export { hasPronoun } from './pronouns.ts';
export { stemOf } from './stem.ts';
export { areOpposed, synonymOf } from './synonyms.ts';
export { COUNTING, isStopWord, LONG_STOP_WORDS, REPORTING } from './words-without-content.ts';
