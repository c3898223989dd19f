import type { ModelName } from '../model/name-model.ts';
import { LANDSCAPE_HEADS, NUMBERED_HEADS, STATE_OPENERS } from '../resources/roles.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)$/;

/** Return the names, with missing words added: “72nd” to “[Mechanized Brigade]”, “Vale of” to “[York]”. */
export function extendNames(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (const name of names) {
    const whole = withOrdinal(words, name) ?? withState(words, cover, name);
    if (whole) cover.put(whole);
  }
  for (let ofIndex = 1; ofIndex < words.length - 1; ofIndex++) {
    if (words[ofIndex]!.text !== 'of' || headlines.has(words[ofIndex]!.sentence)) continue;
    const landscape = landscapeAround(words, ofIndex);
    if (landscape) cover.put(landscape);
  }
  return cover.names();
}

/** Return the name of a military unit or court with the ordinal number before it: “72nd Mechanized Brigade”; undefined if there is none. */
function withOrdinal(words: Word[], { first, last, type }: ModelName): ModelName | undefined {
  if (type !== 'organization' || !ORDINAL.test(wordAt(words, first - 1, first)?.text ?? '')) return undefined;
  const isNumbered = words.slice(first, last + 1).some(({ lower }) => NUMBERED_HEADS.has(lower));
  return isNumbered ? { first: first - 1, last, type } : undefined;
}

/** Return the name of a public body with the long name of its state: “Ministry of Foreign Affairs of the People's Republic of China”; undefined if there is none. */
function withState(words: Word[], cover: NameCover, { first, last, type }: ModelName): ModelName | undefined {
  if (type !== 'organization' || last === first || wordAt(words, last + 1, first)?.text !== 'of' || wordAt(words, last + 2, first)?.text !== 'the')
    return undefined;
  const state = cover.at(last + 3);
  const isState =
    state?.first === last + 3 && STATE_OPENERS.has(words[state.first]!.lower) && words.slice(state.first, state.last + 1).some(({ lower }) => lower === 'of');
  return isState ? { first, last: state.last, type } : undefined;
}

/** Return the name of a landscape around “of”: “Vale of York”; undefined if there is none. */
function landscapeAround(words: Word[], ofIndex: number): ModelName | undefined {
  const head = capitalAt(words, ofIndex - 1, ofIndex);
  const after = capitalAt(words, ofIndex + 1, ofIndex);
  if (!head || !after || head.shape !== 'capital' || !LANDSCAPE_HEADS.has(head.lower)) return undefined;
  // “the Wadden Forest of Lies”: the name has more words before “Forest”, so it is not a landscape.
  if (capitalAt(words, ofIndex - 2, ofIndex) && words[ofIndex - 2]!.lower !== 'the') return undefined;
  let last = ofIndex + 1;
  while (last < ofIndex + 3 && capitalAt(words, last + 1, ofIndex)) last++;
  return { first: ofIndex - 1, last, type: 'place' };
}
