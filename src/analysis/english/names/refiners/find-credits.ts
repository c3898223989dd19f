import type { ModelName } from '../model/name-model.ts';
import { PICTURE_AGENCIES } from '../resources/not-entities.ts';
import { wordList } from '../resources/word-list.ts';
import { isCapitalized, joinWords, type Word } from '../../../core/names/words.ts';
import { MAX_SEQUENCE, NameCover } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

const PICTURES = wordList('photo photos photograph photographs picture pictures image images video illustration graphic credit photographer');
const SEPARATOR = /^[/|]$/;

/** Return the names, and the photographers and agencies in credit lines: “Photo by Ken Obuya / Reuters”, “Image: Mario Testi/Getty Images”. */
export function findCredits(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  words.forEach((word, index) => {
    if (!PICTURES.has(word.lower) || !/^(?:by|:)$/.test(words[index + 1]?.lower ?? '')) return;
    for (const part of partsOf(words, index + 2)) {
      const name = nameOf(words, part);
      if (name) cover.put(name);
    }
  });
  return cover.names();
}

/** Return the sequences of capitalized words from `from` on that slashes or vertical bars separate. */
function partsOf(words: Word[], from: number): [first: number, last: number][] {
  const parts: [number, number][] = [];
  let first = from;
  for (let index = from; ; index++) {
    const word = words[index];
    const isInside =
      word !== undefined && index < from + MAX_SEQUENCE && word.sentence === words[from - 1]?.sentence && (SEPARATOR.test(word.text) || isCapitalized(word));
    if (isInside && !SEPARATOR.test(word.text)) continue;
    if (index > first) parts.push([first, index - 1]);
    if (!isInside) return parts;
    first = index + 1;
  }
}

/** Return the agency or person that is named in a part of a credit line; undefined if there is none. */
function nameOf(words: Word[], [first, last]: [number, number]): ModelName | undefined {
  const isAgency = PICTURE_AGENCIES.has(words[first]!.lower) || words[last]!.shape === 'capitals';
  if (isAgency) return { first, last, type: 'organization' };
  const count = last - first + 1;
  return (count === 2 || count === 3) && !/\p{N}/u.test(joinWords(words, first, last)) ? { first, last, type: 'person' } : undefined;
}
