import { COMPANY_SUFFIXES } from '../resources/organization-words.ts';
import { isCapitalised, type Word } from '../../../core/names/words.ts';

/** Words in a row of which names may be made; `to` is behind the last. */
export interface WordRange {
  from: number;
  to: number;
}

/** Small words and marks that may stand between the capitalised words of a name. */
const LINKS = new Set(
  "of the for and on in to at a & - – ' 's . / de van von der den del della di da do dos das du la le les el al bin bint ibn ben abu ter ten zu y e und et as with by from or upon sur".split(
    ' ',
  ),
);
/** “iPhone”, “eBay”. */
const INNER_CAPITAL = /^\p{Ll}+\p{Lu}/u;
/** At most this many of them. */
const MOST_LINKS = 3;
/** Small words that end names of places: “Belgorod oblast”. */
const SMALL_END =
  /^(?:oblast|region|district|province|county|prefecture|governorate|municipality|raion|krai|canton|river|peninsula|city|island|islands|valley|state)$/;

/** Words → the stretches of them in which names may stand: capitalised words, the links between them and what may end them. All others belong to no name. */
export function findStretches(words: Word[]): WordRange[] {
  const stretches: WordRange[] = [];
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
    stretches.push({ from, to });
    at = to;
  }
  return stretches;
}

/** Index of the next word that may be part of a name whose words end before `to`: the very next, or one behind links. */
function nextOfName(words: Word[], to: number): number | undefined {
  const sentence = words[to - 1]?.sentence;
  for (let at = to; at <= to + MOST_LINKS; at++) {
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
    ((isCapitalised(word) && word.text !== 'I') ||
      (word.text !== word.lower && INNER_CAPITAL.test(word.text)) ||
      (word.shape === 'uncased' && word.text.length > 1))
  );
}

function endsName(word: Word): boolean {
  return word.shape === 'number' || (word.shape === 'lower' && SMALL_END.test(word.lower));
}
