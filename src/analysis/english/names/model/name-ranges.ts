import { COMPANY_SUFFIXES } from '../resources/organization-words.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';

/** A range of words that may contain names; `to` is exclusive. */
export interface NameRange {
  from: number;
  to: number;
}

/** Words and punctuation marks that may link the capitalized words of a name. */
const LINKS = new Set(
  "of the for and on in to at a & - – ' 's . / de van von der den del della di da do dos das du la le les el al bin bint ibn ben abu ter ten zu y e und et as with by from or upon sur".split(
    ' ',
  ),
);
/** Words with an inner capital: “iPhone”, “eBay”. */
const INNER_CAPITAL = /^\p{Ll}+\p{Lu}/u;
/** Maximum number of consecutive linking words. */
const MAX_LINKS = 3;
/** Head nouns in lower case that may end the name of a place: “Belgorod oblast”. */
const LOWER_HEAD =
  /^(?:oblast|region|district|province|county|prefecture|governorate|municipality|raion|krai|canton|river|peninsula|city|island|islands|valley|state)$/;

/** Return the ranges of words that may contain names: capitalized words, the links between them, and head nouns at their end. */
export function findNameRanges(words: Word[]): NameRange[] {
  const ranges: NameRange[] = [];
  let index = 0;
  while (index < words.length) {
    if (!mayBeName(words[index])) {
      index++;
      continue;
    }
    const from = index;
    let to = index + 1;
    for (;;) {
      const next = nextOfName(words, to);
      if (next === undefined) break;
      to = next + 1;
    }
    ranges.push({ from, to });
    index = to;
  }
  return ranges;
}

/** Return the index of the next capitalized word, number or head noun of the name that ends before `to`: the word at `to`, or a word after linking words; undefined if the name ends. */
function nextOfName(words: Word[], to: number): number | undefined {
  const sentence = words[to - 1]?.sentence;
  for (let index = to; index <= to + MAX_LINKS; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== sentence) return undefined;
    if (mayBeName(word) || (index === to && endsName(word))) return index;
    if (word.text === ',' && COMPANY_SUFFIXES.has(words[index + 1]?.lower ?? '') && mayBeName(words[index + 1])) continue;
    if (!LINKS.has(word.lower)) return undefined;
  }
  return undefined;
}

function mayBeName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    ((isCapitalized(word) && word.text !== 'I') ||
      (word.text !== word.lower && INNER_CAPITAL.test(word.text)) ||
      (word.shape === 'uncased' && word.text.length > 1))
  );
}

function endsName(word: Word): boolean {
  return word.shape === 'number' || (word.shape === 'lower' && LOWER_HEAD.test(word.lower));
}
