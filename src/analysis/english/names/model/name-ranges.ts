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
  let at = 0;
  while (at < words.length) {
    if (!mayBeName(words[at])) {
      at++;
      continue;
    }
    const from = at;
    let to = at + 1;
    for (;;) {
      const next = nextOfName(words, to);
      if (next === undefined) break;
      to = next + 1;
    }
    ranges.push({ from, to });
    at = to;
  }
  return ranges;
}

/** Return the index of the word with which a name that ends before `to` may continue: the word at `to`, or one after linking words; else undefined. */
function nextOfName(words: Word[], to: number): number | undefined {
  const sentence = words[to - 1]?.sentence;
  for (let at = to; at <= to + MAX_LINKS; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) return undefined;
    if (mayBeName(word) || (at === to && endsName(word))) return at;
    if (word.text === ',' && COMPANY_SUFFIXES.has(words[at + 1]?.lower ?? '') && mayBeName(words[at + 1])) continue;
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
