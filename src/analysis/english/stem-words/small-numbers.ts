const SMALL_NUMBERS = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index) => [word, String(index + 2)]),
);

/** Return the digits for a number word in lower case from “two” to “twelve”; undefined for any other word. “One” is a function word. */
export function digitsOf(word: string): string | undefined {
  return SMALL_NUMBERS.get(word);
}
