/** English words from which the stems of a sentence are not made as they are: function words are left out, small numbers become digits, possessives lose their ending. */
export { isFunctionWord } from './function-words.ts';
export { withoutPossessive } from './possessive.ts';
export { digitsOf } from './small-numbers.ts';
