import type { FigureCandidate, NumberInSentence } from './types.ts';

/** Return whether a number is that of an item in a list within a sentence: “must (1) be open and (2) be archived”, “of 1) turning red and 2) leaving”. */
export function isItemNumber({ unit, counted, number, qualifier }: FigureCandidate, { number: written, before, after, sentence }: NumberInSentence): boolean {
  if (unit !== null || counted || qualifier !== null || !number.inDigits || !/^\d{1,2}$/.test(written)) return false;
  // Items are counted from 1: “homes (40) and barns (12)” are figures.
  return /^\)\s/.test(after) && /(?:^|\s)\(?$/.test(before) && FIRST_ITEM.test(sentence);
}

/** Number of the first item of a list in a sentence. */
const FIRST_ITEM = /(?:^|[\s(])1\)\s/;

/** Capitalized words before a number at the start of a sentence that are no names: “Only 3.9 children”. */
const NO_PRODUCT =
  /^(?:The|An?|Only|Just|About|Some|Around|Over|Nearly|Almost|In|At|On|By|From|With|Of|And|But|Or|Then|Now|Rates?|Scores?|Averages?|Magnitude|Between|Up|Under|Than)$/;

/** Word for versions before the number of one: “versions 3.1 and |4.0”. */
const VERSION_BEFORE = /\b(?:versions?|releases?|builds?|firmware) (?:\d+(?:\.\d+)*(?:, | and | or | to ))*$/i;

/** Return whether a decimal is the version of what is named before it: “Python 3.9 replaces 3.8”. */
export function isVersion({ number, unit, qualifier }: FigureCandidate, { before, number: written }: NumberInSentence): boolean {
  if (!number.inDigits || unit !== null || qualifier !== null || !/^\d{1,2}\.\d{1,2}$/.test(written)) return false;
  if (VERSION_BEFORE.test(before)) return true;
  const [, word = ''] = /(\p{L}[\p{L}\p{N}+#]*)\s+$/u.exec(before) ?? [];
  if (/^\p{Lu}/u.test(word)) return !NO_PRODUCT.test(word) && !/day$/.test(word);
  // The other version in “Python 3.9 replaces 3.8”.
  return /\p{Lu}[\p{L}\p{N}+#]*\s\d{1,2}\.\d{1,2}\s(?:\p{L}+\s)?(?:replaces?|replaced|and|or|to|from|over|succeeds?|supersedes?|than)\s$/u.test(before);
}
