import { KNOWN_NAMES } from '../known-names.ts';
import type { ModelName } from '../model/name-model.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import { EVENT_HEADS, LISTS_AND_PROGRAMMES, OTHER_HEADS_BEFORE_OF, DECISIVE_OTHER_HEADS } from '../resources/not-entities.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { SPEECH_VERBS } from '../resources/speech.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { isBodyWithSubject } from './join-subjects.ts';
import { capitalAt, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Maximum number of capitalized words between a place and the head noun of an event named after it. */
const MAX_EXTENSION = 4;

/**
 * Return the names, with the type “other” and the whole name for events, prizes, plans and products. Their last word shows them, or their first word before
 * “of”: “Suffolk Food Fair”, “Order of Félix Varela”.
 */
export function markEvents(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const events = new Set(names.filter((name) => isEvent(words, name)).map(({ first, last }) => joinWords(words, first, last)));
  for (const name of names) {
    if (name.type === 'other') continue;
    const { first, last } = name;
    // “Hurricane Sandy”, and “Sandy” if only that was found.
    if (name.type !== 'organization' && isStorm(words, name)) {
      cover.put({ first: STORMS.has(words[first]!.lower) ? first : first - 1, last, type: 'other' });
      continue;
    }
    const isKnown = nameAt(KNOWN_NAMES, words, first)?.last === last;
    const start = startBeforeComplement(words, name);
    const isPlace = name.type === 'place' || KNOWN_PLACES.has(joinWords(words, first, last));
    const isThing = name.type === 'organization' && last > first && !isKnown && !ORGANIZATION_HEADS.has(words[last]!.lower);
    const end =
      (isPlace || isThing) && !headlines.has(words[first]!.sentence)
        ? endOfEvent(words, name, isPlace ? DECISIVE_OTHER_HEADS : LISTS_AND_PROGRAMMES)
        : undefined;
    if (start !== undefined) cover.put({ first: start, last, type: 'other' });
    else if (end !== undefined) cover.put({ first, last: end, type: 'other' });
    else if (
      !isKnown &&
      last > first &&
      !isBodyWithSubject(words, name) &&
      (DECISIVE_OTHER_HEADS.has(words[last]!.lower) || events.has(joinWords(words, first, last)))
    )
      cover.put({ first, last, type: 'other' });
  }
  return cover.names();
}

/** Words before the name of a storm. */
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'superstorm', 'storm']);

/** Return whether a name is that of a storm, with or without the word for it: “Sandy” in “Hurricane Sandy”, “Storm Lidia”. */
function isStorm(words: Word[], { first, last }: ModelName): boolean {
  if (last === first) return STORMS.has(capitalAt(words, first - 1, first)?.lower ?? '');
  return last === first + 1 && STORMS.has(words[first]!.lower);
}

/** Return whether the context shows that a name is an event: “at the Worldwide Developers Conference”, “the annual Harbour Forum”, “Ocean Congress 2012”. */
function isEvent(words: Word[], { first, last, type }: ModelName): boolean {
  if (type === 'person' || last === first || !EVENT_HEADS.has(words[last]!.lower)) return false;
  const next = wordAt(words, last + 1, last);
  if (next && SPEECH_VERBS.has(next.lower)) return false;
  if (next && /^(?:19|20)\d\d$/.test(next.text)) return true;
  let index = first - 1;
  if (/^(?:the|this|last|next|year|'s|annual)$/.test(wordAt(words, index, first)?.lower ?? '')) {
    if (words[index]!.lower === 'annual') return true;
    while (/^(?:the|this|last|next|year|'s)$/.test(wordAt(words, index, first)?.lower ?? '')) index--;
  }
  return /^(?:at|during|attended|attending)$/.test(wordAt(words, index, first)?.lower ?? '');
}

/** Return the index of the last word of a thing whose name begins with a name: “Fair” for “[Suffolk] Food Fair”, “Directory” for “[Federal Mobile] Apps Directory”; undefined if there is none. */
function endOfEvent(words: Word[], { first, last }: ModelName, heads: ReadonlySet<string>): number | undefined {
  let end: number | undefined;
  for (let index = last + 1; index <= last + MAX_EXTENSION && capitalAt(words, index, first) && words[index]!.hasSpaceBefore; index++)
    if (heads.has(words[index]!.lower)) end = index;
  return end;
}

/** Return the index of the first word of a name of which the model found only the words after “of”: “Order” for “Order of [Félix Varela]”; undefined if there is none. */
function startBeforeComplement(words: Word[], { first }: ModelName): number | undefined {
  const ofIndex = wordAt(words, first - 1, first)?.lower === 'the' ? first - 2 : first - 1;
  const head = capitalAt(words, ofIndex - 1, first);
  return wordAt(words, ofIndex, first)?.lower === 'of' && head && OTHER_HEADS_BEFORE_OF.has(head.lower) ? ofIndex - 1 : undefined;
}
