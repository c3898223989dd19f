import type { ModelName } from '../model/name-model.ts';
import { LANDSCAPE_HEADS, NUMBERED_HEADS, STATE_OPENERS } from '../resources/roles.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)$/;

/** Extend names that were found only in part to the whole name: “[72nd] Mechanized Brigade”, “[Vale of] York”. */
export function extendNames(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (const name of names) {
    const whole = withOrdinal(words, name) ?? withState(words, cover, name);
    if (whole) cover.put(whole);
  }
  for (let of = 1; of < words.length - 1; of++) {
    if (words[of]!.text !== 'of' || headlines.has(words[of]!.sentence)) continue;
    const landscape = landscapeAround(words, of);
    if (landscape) cover.put(landscape);
  }
  return cover.names();
}

/** Return the name of a military unit or court with the ordinal number before it, or undefined. */
function withOrdinal(words: Word[], { first, last, type }: ModelName): ModelName | undefined {
  if (type !== 'organization' || !ORDINAL.test(wordAt(words, first - 1, first)?.text ?? '')) return undefined;
  const isNumbered = words.slice(first, last + 1).some(({ lower }) => NUMBERED_HEADS.has(lower));
  return isNumbered ? { first: first - 1, last, type } : undefined;
}

/** Return the name of a public body with the long name of its state: “Ministry of Foreign Affairs of the People's Republic of China”, or undefined. */
function withState(words: Word[], cover: NameCover, { first, last, type }: ModelName): ModelName | undefined {
  if (type !== 'organization' || last === first || wordAt(words, last + 1, first)?.text !== 'of' || wordAt(words, last + 2, first)?.text !== 'the')
    return undefined;
  const state = cover.at(last + 3);
  const isState =
    state?.first === last + 3 && STATE_OPENERS.has(words[state.first]!.lower) && words.slice(state.first, state.last + 1).some(({ lower }) => lower === 'of');
  return isState ? { first, last: state.last, type } : undefined;
}

/** Return the name of a landscape around “of”: “Vale of York”, or undefined. */
function landscapeAround(words: Word[], of: number): ModelName | undefined {
  const head = capitalAt(words, of - 1, of);
  const after = capitalAt(words, of + 1, of);
  if (!head || !after || head.shape !== 'capital' || !LANDSCAPE_HEADS.has(head.lower)) return undefined;
  // “the Wadden Forest of Lies”: a name that begins further to the left is left alone.
  if (capitalAt(words, of - 2, of) && words[of - 2]!.lower !== 'the') return undefined;
  let last = of + 1;
  while (last < of + 3 && capitalAt(words, last + 1, of)) last++;
  return { first: of - 1, last, type: 'place' };
}
