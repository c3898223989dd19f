import { isCommonWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { FIELD_LABELS } from '../resources/roles.ts';
import { CALENDAR } from '../resources/not-names.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Words and marks inside names that are not capitalized: “Ajax of Cape Town”. */
const INSIDE = /^(?:of|de|da|do|dos|la|las|los|del|por|al|the|&|-)$/;

/** Return the names, with the types that field labels show: “Team: Brentford, Played: 12”. A label itself gets the type “other”. */
export function readFields(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let colon = 1; colon < words.length - 1; colon++) {
    if (words[colon]!.text !== ':') continue;
    const label = cover.at(colon - 1);
    if (label?.first === colon - 1 && FIELD_LABELS.has(words[colon - 1]!.lower)) cover.put({ ...label, type: 'other' });
    if (label?.first === colon - 1 && isCommonWord(words[colon - 1]!) && wordAt(words, colon + 1, colon)?.shape === 'number')
      cover.put({ ...label, type: 'other' });
    const type = FIELD_LABELS.get(words[colon - 1]!.lower);
    if (type === undefined || words[colon - 1]!.sentence !== words[colon]!.sentence || !opensField(words, colon - 1)) continue;
    const last = endOfValue(words, colon + 1);
    if (last !== undefined) cover.put({ first: colon + 1, last, type });
  }
  return cover.names();
}

/** Return whether a label begins a sentence or follows a punctuation mark: “Venue:” in “3 June, Venue: Calder Park”. */
function opensField(words: Word[], label: number): boolean {
  const before = wordAt(words, label - 1, label);
  return before === undefined || before.shape === 'punctuation';
}

/** Return the index of the last word of the value that begins at `first`, if it consists of capitalized words up to a punctuation mark; else undefined. */
function endOfValue(words: Word[], first: number): number | undefined {
  if (!capitalAt(words, first, first - 1) || CALENDAR.has(words[first]!.text)) return undefined;
  let last = first;
  for (let index = first + 1; index < first + MAX_SEQUENCE; index++) {
    const word = wordAt(words, index, first);
    if (word === undefined) return last;
    if (capitalAt(words, index, first)) last = index;
    else if (!INSIDE.test(word.lower)) return /^[,;.()|]$/.test(word.text) || word.text === '•' ? last : undefined;
  }
  return last;
}
