import type { ModelName } from '../model/name-model.ts';
import { PICTURE_AGENCIES } from '../resources/not-entities.ts';
import { wordList } from '../resources/word-list.ts';
import { isCapitalized, joinWords, type Word } from '../../../core/names/words.ts';
import { MAX_SEQUENCE, NameCover } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

const PICTURES = wordList('photo photos photograph photographs picture pictures image images video illustration graphic credit photographer');
const SEPARATOR = /^[/|]$/;

/** Add photographers and agencies in credit lines: “Photo by Ken Obuya / Reuters”, “Image: Mario Testi/Getty Images”. */
export function findCredits(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  words.forEach((word, at) => {
    if (!PICTURES.has(word.lower) || !/^(?:by|:)$/.test(words[at + 1]?.lower ?? '')) return;
    for (const part of partsOf(words, at + 2)) {
      const name = nameOf(words, part);
      if (name) cover.put(name);
    }
  });
  return cover.names();
}

/** Return the sequences of capitalized words from `from` on, separated by slashes or vertical bars. */
function partsOf(words: Word[], from: number): [first: number, last: number][] {
  const parts: [number, number][] = [];
  let first = from;
  for (let at = from; ; at++) {
    const word = words[at];
    const isInside =
      word !== undefined && at < from + MAX_SEQUENCE && word.sentence === words[from - 1]?.sentence && (SEPARATOR.test(word.text) || isCapitalized(word));
    if (isInside && !SEPARATOR.test(word.text)) continue;
    if (at > first) parts.push([first, at - 1]);
    if (!isInside) return parts;
    first = at + 1;
  }
}

/** Return the agency or person in a credit, or undefined. */
function nameOf(words: Word[], [first, last]: [number, number]): ModelName | undefined {
  const isAgency = PICTURE_AGENCIES.has(words[first]!.lower) || words[last]!.shape === 'capitals';
  if (isAgency) return { first, last, type: 'organization' };
  const count = last - first + 1;
  return (count === 2 || count === 3) && !/\p{N}/u.test(joinWords(words, first, last)) ? { first, last, type: 'person' } : undefined;
}
