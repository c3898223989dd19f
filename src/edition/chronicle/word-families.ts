import { expressionsIn as wordsOfExpressionsIn, SAYS_LITTLE as WORDS_THAT_SAY_LITTLE, WORD_FAMILIES } from '../../analysis/english/event-sentences/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';

const familyOfStem = new Map(
  WORD_FAMILIES.flatMap((family) => {
    const [head, ...others] = family.split(' ').map(stemOfWord);
    return others.filter((stem) => stem !== '' && stem !== head).map((stem) => [stem, head!] as const);
  }),
);

/** Return the stem of the word that each expression in a text stands for, with the offset of the expression: “turned down the offer” → that of “reject”, at 0. */
export function expressionsIn(text: string): { at: number; stem: string }[] {
  return wordsOfExpressionsIn(text).map(({ at, word }) => ({ at, stem: familyOf(stemOfWord(word)) }));
}

/** Return the stem that stands for all words of a family: that of “die” for that of “death”; any other stem, number or entity key is returned as it is. */
export function familyOf(stem: string): string {
  return familyOfStem.get(stem) ?? stem;
}

/** Stems of verbs that say too little to show that two sentences report the same. */
export const SAYS_LITTLE: ReadonlySet<string> = new Set(WORDS_THAT_SAY_LITTLE.map((word) => familyOf(stemOfWord(word))));

/** Return the stem of a word; empty for a function word, such as “the”. */
export function stemOfWord(word: string): string {
  return stemsBetween(word, 0, word.length, []);
}
