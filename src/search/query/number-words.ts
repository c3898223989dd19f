/** Number words from 0 to 19, by index. */
const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NUMBERS = new Map([
  ...UNITS.map((word, number) => [word, String(number)] as const),
  ...TENS.map((word, index) => [word, String(20 + 10 * index)] as const),
]);
const WORDS = new Map([...NUMBERS].map(([word, digits]) => [digits, word]));

/** Return the digits for a number word or the word for its digits: `seven` ↔ `7`; null for any other word. */
export function otherNumberForm(word: string): string | null {
  return NUMBERS.get(word) ?? WORDS.get(word) ?? null;
}
