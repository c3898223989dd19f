import { hasPlainCharacters } from '../../core/plain-characters.ts';

const UP_TO_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const LARGER = new Map(
  Object.entries({
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    dozen: 12,
  }),
);
const NUMBERS = new Map<string, string>([
  ...UP_TO_TWENTY.map((word, number) => [word, String(number)] as const),
  ...[...LARGER].map(([word, n]) => [word, String(n)] as const),
]);

/**
 * Return the numbers that a text gives, as digits without separators: “three of 1,294” gives 3 and 1294. In a number of several words, each word gives a number
 * of its own.
 */
export function numbersIn(text: string): Set<string> {
  return new Set(wordsAndNumbersIn(text).flatMap((word) => numberOf(word) ?? []));
}

/** Return the words and the numbers of a text in lower case: letters without digits, digits with their separators. */
export function wordsAndNumbersIn(text: string): string[] {
  const lowerCase = text.toLowerCase();
  return lowerCase.match(hasPlainCharacters(lowerCase) ? PLAIN_WORD_OR_NUMBER : WORD_OR_NUMBER) ?? [];
}

const WORD_OR_NUMBER = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu;
/** The same for a text that has plain characters only: it finds the same in less than half of the time. */
const PLAIN_WORD_OR_NUMBER = /[0-9]+(?:[.,][0-9]+)*|[a-z]+/g;

/** Return the number that a word in lower case gives, as digits without separators; undefined if it gives none. */
export function numberOf(word: string): string | undefined {
  return /^\p{N}/u.test(word) ? word.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '') : NUMBERS.get(word);
}

const NEGATION = /(?<!\p{L})(?:not|no|never|none|neither|nor|nobody|nothing|cannot|without|den(?:y|ies|ied|ying)|\p{L}+n[’']t)(?!\p{L})/giu;

/** Whether a text is negated, that is, has an odd number of negations: “not denied” is not. */
export function isNegated(text: string): boolean {
  return (text.match(NEGATION)?.length ?? 0) % 2 === 1;
}

const WIDE_NEGATION = /(?<!\p{L})(?:not|never|neither|nor|den(?:y|ies|ied|ying)|false|untrue|\p{L}+n[’']t)(?!\p{L})/iu;

/** Whether a part of a sentence contains a negation that may extend to the next part: “not” may, “no weapons” does not. */
export function mayNegateNextPart(part: string): boolean {
  return WIDE_NEGATION.test(part);
}

/** A negative answer, however it is told. */
const NEGATIVE =
  /(?<!\p{L})(?:not|no|never|none|nor|nobody|nothing|den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|\p{L}+n[’']t)(?!\p{L})/iu;

/** Whether a text has a word by which it may deny something, however it is told: “no”, “rejected”, “dismissed”. */
export function mayDeny(text: string): boolean {
  return NEGATIVE.test(text);
}
