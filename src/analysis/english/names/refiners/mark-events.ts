import { KNOWN_NAMES } from '../known-names.ts';
import type { ReadName } from '../model/name-model.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import { EVENT_HEADS, OF_OTHER_HEADS, SURE_OTHER_HEADS } from '../resources/not-entities.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { SPEECH_VERBS } from '../resources/speech.ts';
import { joined, type Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover, wordAt } from './spans.ts';
import type { NameContext } from './types.ts';

/** So many capitalised words join a place to the event that is called by it. */
const LONGEST_END = 4;

/** Read whole names of events, prizes, plans and things that people use by their last word, or by the first before “of”: “Suffolk Food Fair”, “Order of Félix Varela”. */
export function markEvents(names: ReadName[], { words, headlines }: NameContext): ReadName[] {
  const cover = new NameCover(names);
  const events = new Set(names.filter((name) => isHeld(words, name)).map(({ first, last }) => joined(words, first, last)));
  for (const name of names) {
    if (name.type === 'other') continue;
    const { first, last } = name;
    const isKnown = nameAt(KNOWN_NAMES, words, first)?.last === last;
    const start = startOfTitle(words, name);
    const isPlace = name.type === 'place' || KNOWN_PLACES.has(joined(words, first, last));
    const end = isPlace && !headlines.has(words[first]!.sentence) ? endOfEvent(words, name) : undefined;
    if (start !== undefined) cover.put({ first: start, last, type: 'other' });
    else if (end !== undefined) cover.put({ first, last: end, type: 'other' });
    else if (!isKnown && last > first && (SURE_OTHER_HEADS.has(words[last]!.lower) || events.has(joined(words, first, last))))
      cover.put({ first, last, type: 'other' });
  }
  return cover.names();
}

/** Whether something happens at it: “at the Worldwide Developers Conference”, “the annual Harbour Forum”, “Ocean Congress 2012”. */
function isHeld(words: Word[], { first, last, type }: ReadName): boolean {
  if (type === 'person' || last === first || !EVENT_HEADS.has(words[last]!.lower)) return false;
  const next = wordAt(words, last + 1, last);
  if (next && SPEECH_VERBS.has(next.lower)) return false;
  if (next && /^(?:19|20)\d\d$/.test(next.text)) return true;
  let at = first - 1;
  if (/^(?:the|this|last|next|year|'s|annual)$/.test(wordAt(words, at, first)?.lower ?? '')) {
    if (words[at]!.lower === 'annual') return true;
    while (/^(?:the|this|last|next|year|'s)$/.test(wordAt(words, at, first)?.lower ?? '')) at--;
  }
  return /^(?:at|during|attended|attending)$/.test(wordAt(words, at, first)?.lower ?? '');
}

/** “[Suffolk] Food Fair”: the event's last word behind a place. */
function endOfEvent(words: Word[], { first, last }: ReadName): number | undefined {
  let end: number | undefined;
  for (let at = last + 1; at <= last + LONGEST_END && capitalAt(words, at, first) && words[at]!.spaced; at++)
    if (SURE_OTHER_HEADS.has(words[at]!.lower)) end = at;
  return end;
}

/** “Order of [Félix Varela]”: where the name begins whose last words were read. */
function startOfTitle(words: Word[], { first }: ReadName): number | undefined {
  const of = wordAt(words, first - 1, first)?.lower === 'the' ? first - 2 : first - 1;
  const head = capitalAt(words, of - 1, first);
  return wordAt(words, of, first)?.lower === 'of' && head && OF_OTHER_HEADS.has(head.lower) ? of - 1 : undefined;
}
