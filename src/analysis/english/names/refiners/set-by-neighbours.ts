import { isCity, isCommonWord, isGivenName } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { CALENDAR, DEMONYMS } from '../resources/not-names.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { CAPTURING_VERBS, FIRM_STAFF, POLL_NOUNS } from '../resources/roles.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover, surnamesOf, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Return the names, with the types of single words that the words beside them show: “a Nanos poll”, “said Goma had fallen”, “Raymond Oyelaran of Peckham”. */
export function setByNeighbours(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const surnames = surnamesOf(names, words);
  for (let index = 0; index < words.length; index++) {
    const word = capitalAt(words, index, index);
    if (!word || headlines.has(word.sentence)) continue;
    const name =
      pollster(words, cover, index) ??
      capturedCity(words, cover, index) ??
      employer(words, cover, index) ??
      hometown(words, cover, index, surnames) ??
      club(words, cover, index);
    if (name) cover.put(name);
  }
  return cover.names();
}

/** Return a single word as the firm that conducted a poll: “a Nanos poll found”, “the latest YouGov poll”. */
function pollster(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const word = words[index]!;
  if (cover.at(index)?.type === 'organization' || !POLL_NOUNS.has(wordAt(words, index + 1, index)?.lower ?? '') || word.opensSentence) return undefined;
  const before = capitalAt(words, index - 1, index);
  if (before && !(before.opensSentence && COMMON_WORDS.has(before.lower))) return undefined;
  if (DEMONYMS.has(word.text) || CALENDAR.has(word.text) || isCommonWord(word) || KNOWN_PLACES.has(word.text)) return undefined;
  return { first: index, last: index, type: 'organization' };
}

/** Return a single word as the employer of an analyst, if it is in no list: “Jefferies analyst Lucas Ferhani”. */
function employer(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const word = words[index]!;
  if ((cover.at(index)?.type ?? 'other') !== 'other' || !FIRM_STAFF.has(wordAt(words, index + 1, index)?.lower ?? '') || !capitalAt(words, index + 2, index))
    return undefined;
  if (word.shape !== 'capital' || capitalAt(words, index - 1, index) || isCommonWord(word) || DEMONYMS.has(word.text) || CALENDAR.has(word.text))
    return undefined;
  return isCity(words, index, index) || KNOWN_PLACES.has(word.text) ? undefined : { first: index, last: index, type: 'organization' };
}

/** Return, as a place, a person’s town that the model took for a person: “Raymond Oyelaran of Peckham”. */
function hometown(words: Word[], cover: NameCover, index: number, surnames: ReadonlySet<string>): ModelName | undefined {
  const [name, person] = [cover.at(index), cover.at(index - 2)];
  if (name?.type !== 'person' || name.first !== index || name.last !== index || wordAt(words, index - 1, index)?.lower !== 'of') return undefined;
  if (person?.type !== 'person' || person.last === person.first || words[index - 2]!.sentence !== words[index]!.sentence) return undefined;
  return surnames.has(words[index]!.text) || isGivenName(words[index]!) ? undefined : { ...name, type: 'place' };
}

/** Return a city in parentheses after a person as a club, if an earlier person in the same sentence is followed by a club: “Saka (Arsenal), Ferguson (Brighton)”. */
function club(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  if (
    name?.type !== 'place' ||
    name.first !== index ||
    typeBeforeParentheses(words, cover, name) !== 'person' ||
    KNOWN_PLACES.get(words[index]!.text)?.rank === 'country'
  )
    return undefined;
  const sentence = words[index]!.sentence;
  for (let from = index; words[from]?.sentence === sentence; from--) {
    const other = cover.at(from);
    if (other?.type === 'organization' && typeBeforeParentheses(words, cover, other) === 'person') return { ...name, type: 'organization' };
  }
  return undefined;
}

/** Return the type of the name before a name in parentheses: “person” for Brighton in “Evan Ferguson (Brighton)”; undefined if the name is not in parentheses. */
function typeBeforeParentheses(words: Word[], cover: NameCover, { first, last }: ModelName): ModelName['type'] | undefined {
  return words[first - 1]?.text === '(' && words[last + 1]?.text === ')' ? cover.at(first - 2)?.type : undefined;
}

/** Return, as a place, a captured city that the model took for an organization: “said Goma had fallen”. */
function capturedCity(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  if (name?.type !== 'organization' || name.first !== index || name.last !== index || !isCity(words, index, index)) return undefined;
  const [auxiliary, verb] = [wordAt(words, index + 1, index)?.lower ?? '', wordAt(words, index + 2, index)?.lower ?? ''];
  const isCaptured = (/^(?:has|had)$/.test(auxiliary) && verb === 'fallen') || (/^(?:was|is|were)$/.test(auxiliary) && CAPTURING_VERBS.has(verb));
  // “Shell had fallen by 3 percent”: the price of a share fell.
  const isPriceFall = verb === 'fallen' && /^(?:by|behind|\d.*)$/.test(wordAt(words, index + 3, index)?.lower ?? '');
  return isCaptured && !isPriceFall ? { ...name, type: 'place' } : undefined;
}
