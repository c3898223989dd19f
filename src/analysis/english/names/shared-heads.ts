import type { GazetteerEntry } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { valuesOf, type NameIndex } from '../../core/names/name-index.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { SHARED_HEADS } from './resources/place-heads.ts';
import { isCapitalized, joinWords, type Word } from '../../core/names/words.ts';

/** Maximum length of the shared words, in words: “groups of troops”. */
const MAX_ENDING = 4;

/** Indexes of the first and last word of a name in a coordination. */
interface Item {
  first: number;
  last: number;
}

/**
 * Return, as candidates, the coordinated names that share a plural head noun: “Belgorod and Kursk oblasts” are two oblasts, “the Bryansk, Kursk and Belgorod
 * groups of troops” three groups. Each candidate covers only the name's own words, without the shared ones.
 */
export function findSharedHeads(words: Word[], names: NameIndex<GazetteerEntry>, unknownNames: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.lower.endsWith('s') || word.shape === 'capitals') continue;
    const items = itemsBefore(words, at);
    if (items.length < 2) continue;
    const end = joinWords(words, items[0]?.first ?? at, at);
    const shared = items.map(({ first, last }) => curatedWithEnd(words, first, last, at, names));
    const head = SHARED_HEADS.get(word.lower);
    items.forEach(({ first, last }, i) => {
      const text = joinWords(words, first, last);
      const curated = shared[i];
      if (curated) found.push({ first, last, text, curated, why: `‘${text}’: ${curated.name}, named together with others in ‘${end}’` });
      else if (head !== undefined && unknownNames) {
        const fullName = `${text} ${head.charAt(0).toUpperCase()}${head.slice(1)}`;
        found.push({
          first,
          last,
          text,
          fullName,
          known: { name: fullName, type: 'place', rank: 'other' },
          why: `‘${text}’: ${fullName}, named together with others in ‘${end}’`,
        });
      }
    });
  }
  return found;
}

/** Return the names of a coordination (“A, B and C”) right before a word, in order; an adjective may be in between. Fewer than two are not a coordination. */
function itemsBefore(words: Word[], at: number): Item[] {
  let last = at - 1;
  if (words[last]?.shape === 'lower' && isCapitalized(words[last - 1])) last--;
  const items: Item[] = [];
  while (isCapitalized(words[last])) {
    let first = last;
    while (isCapitalized(words[first - 1]) && words[first - 1]?.sentence === words[last]?.sentence && words[first]?.hasSpaceBefore) first--;
    if (words[first]?.opensSentence && COMMON_WORDS.has(words[first]?.lower ?? '') && first < last) first++;
    if (last - first > 2 || words[first]?.sentence !== words[at]?.sentence) break;
    items.unshift({ first, last });
    const link = words[first - 1];
    const isAnd = link?.lower === 'and' || link?.lower === 'or' || link?.text === '&';
    if (items.length === 1 ? !isAnd : link?.text !== ',') break;
    last = isAnd && words[first - 2]?.text === ',' ? first - 3 : first - 2;
  }
  return items;
}

/** Return the only gazetteer entry whose name is these words with the shared words in the singular; undefined if there is none or several. */
function curatedWithEnd(words: Word[], first: number, last: number, at: number, names: NameIndex<GazetteerEntry>): GazetteerEntry | undefined {
  const own = words.slice(first, last + 1).map(({ text }) => text);
  const plural = words[at]?.lower ?? '';
  const singular = SHARED_HEADS.get(plural) ?? plural.slice(0, -1);
  for (let length = MAX_ENDING; length >= 1; length--) {
    const rest = words.slice(at + 1, at + length).map(({ text }) => text);
    const values = valuesOf(names, [...own, singular, ...rest]);
    if (values?.length === 1) return values[0];
  }
  return undefined;
}
