import type { GazetteerEntry } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { valuesOf, type NameIndex } from '../../core/names/name-index.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { SHARED_HEADS } from './resources/place-heads.ts';
import { isCapitalized, joinWords, type Word } from '../../core/names/words.ts';

/** Maximum number of shared words: “groups of troops” are three. */
const MAX_ENDING = 4;

/** Indexes of the first and last word of a name in a coordination. */
interface NameRange {
  first: number;
  last: number;
}

/**
 * Return, as candidates, coordinated names that share a plural head noun: “Belgorod and Kursk oblasts” names two oblasts, “the Bryansk, Kursk and Belgorod
 * groups of troops” three groups. Each candidate covers only the words before the shared words: “Belgorod”, “Kursk”.
 */
export function findSharedHeads(words: Word[], names: NameIndex<GazetteerEntry>, unknownNames: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !word.lower.endsWith('s') || word.shape === 'capitals') continue;
    const items = itemsBefore(words, index);
    if (items.length < 2) continue;
    const coordination = joinWords(words, items[0]?.first ?? index, index);
    const entries = items.map(({ first, last }) => curatedWithEnd(words, first, last, index, names));
    const head = SHARED_HEADS.get(word.lower);
    items.forEach(({ first, last }, i) => {
      const text = joinWords(words, first, last);
      const curated = entries[i];
      if (curated) candidates.push({ first, last, text, curated, why: `‘${text}’: ${curated.name}, named together with others in ‘${coordination}’` });
      else if (head !== undefined && unknownNames) {
        const fullName = `${text} ${head.charAt(0).toUpperCase()}${head.slice(1)}`;
        candidates.push({
          first,
          last,
          text,
          fullName,
          known: { name: fullName, type: 'place', rank: 'other' },
          why: `‘${text}’: ${fullName}, named together with others in ‘${coordination}’`,
        });
      }
    });
  }
  return candidates;
}

/** Return the names of the coordination before a word: “Belgorod” and “Kursk” before “oblasts” in “Belgorod and Kursk border oblasts”. Fewer than two names are not a coordination. */
function itemsBefore(words: Word[], index: number): NameRange[] {
  let last = index - 1;
  if (words[last]?.shape === 'lower' && isCapitalized(words[last - 1])) last--;
  const items: NameRange[] = [];
  while (isCapitalized(words[last])) {
    let first = last;
    while (isCapitalized(words[first - 1]) && words[first - 1]?.sentence === words[last]?.sentence && words[first]?.hasSpaceBefore) first--;
    if (words[first]?.opensSentence && COMMON_WORDS.has(words[first]?.lower ?? '') && first < last) first++;
    if (last - first > 2 || words[first]?.sentence !== words[index]?.sentence) break;
    items.unshift({ first, last });
    const link = words[first - 1];
    const isAnd = link?.lower === 'and' || link?.lower === 'or' || link?.text === '&';
    if (items.length === 1 ? !isAnd : link?.text !== ',') break;
    last = isAnd && words[first - 2]?.text === ',' ? first - 3 : first - 2;
  }
  return items;
}

/** Return the only gazetteer entry with the name in the singular: “Kursk Oblast” for “Kursk” in “Belgorod and Kursk oblasts”; undefined if there is none or several. */
function curatedWithEnd(words: Word[], first: number, last: number, index: number, names: NameIndex<GazetteerEntry>): GazetteerEntry | undefined {
  const nameWords = words.slice(first, last + 1).map(({ text }) => text);
  const plural = words[index]?.lower ?? '';
  const singular = SHARED_HEADS.get(plural) ?? plural.slice(0, -1);
  for (let length = MAX_ENDING; length >= 1; length--) {
    const sharedWords = words.slice(index + 1, index + length).map(({ text }) => text);
    const values = valuesOf(names, [...nameWords, singular, ...sharedWords]);
    if (values?.length === 1) return values[0];
  }
  return undefined;
}
