import { isCity, isCommonWord, isGivenName } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { CALENDAR, DEMONYMS } from '../resources/not-names.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { CAPTURING_VERBS, FIRM_STAFF, POLL_NOUNS } from '../resources/roles.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Set the types of single words by the words beside them: “a Nanos poll”, “said Goma had fallen”, “Raymond Oyelaran of Peckham”. */
export function setByNeighbours(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const surnames = new Set(names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? [words[last]!.text] : [])));
  for (let at = 0; at < words.length; at++) {
    const word = capitalAt(words, at, at);
    if (!word || headlines.has(word.sentence)) continue;
    const name =
      pollster(words, cover, at) ??
      capturedCity(words, cover, at) ??
      employer(words, cover, at) ??
      hometown(words, cover, at, surnames) ??
      club(words, cover, at);
    if (name) cover.put(name);
  }
  return cover.names();
}

/** Return a single word as the firm that conducted a poll: “a Nanos poll found”, “the latest YouGov poll”. */
function pollster(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const word = words[at]!;
  if (cover.at(at)?.type === 'organization' || !POLL_NOUNS.has(wordAt(words, at + 1, at)?.lower ?? '') || word.opensSentence) return undefined;
  const before = capitalAt(words, at - 1, at);
  if (before && !(before.opensSentence && COMMON_WORDS.has(before.lower))) return undefined;
  if (DEMONYMS.has(word.text) || CALENDAR.has(word.text) || isCommonWord(word) || KNOWN_PLACES.has(word.text)) return undefined;
  return { first: at, last: at, type: 'organization' };
}

/** Return a single word that is in no list as the employer of an analyst: “Jefferies analyst Lucas Ferhani”. */
function employer(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const word = words[at]!;
  if ((cover.at(at)?.type ?? 'other') !== 'other' || !FIRM_STAFF.has(wordAt(words, at + 1, at)?.lower ?? '') || !capitalAt(words, at + 2, at)) return undefined;
  if (word.shape !== 'capital' || capitalAt(words, at - 1, at) || isCommonWord(word) || DEMONYMS.has(word.text) || CALENDAR.has(word.text)) return undefined;
  return isCity(words, at, at) || KNOWN_PLACES.has(word.text) ? undefined : { first: at, last: at, type: 'organization' };
}

/** Return as a place a person’s town that the model took for a person: “Raymond Oyelaran of Peckham”. */
function hometown(words: Word[], cover: NameCover, at: number, surnames: ReadonlySet<string>): ModelName | undefined {
  const [name, whose] = [cover.at(at), cover.at(at - 2)];
  if (name?.type !== 'person' || name.first !== at || name.last !== at || wordAt(words, at - 1, at)?.lower !== 'of') return undefined;
  if (whose?.type !== 'person' || whose.last === whose.first || words[at - 2]!.sentence !== words[at]!.sentence) return undefined;
  return surnames.has(words[at]!.text) || isGivenName(words[at]!) ? undefined : { ...name, type: 'place' };
}

/** Return a city in parentheses after a person as a club, if an earlier person in the same sentence is followed by a club: “Saka (Arsenal), Ferguson (Brighton)”. */
function club(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const name = cover.at(at);
  if (
    name?.type !== 'place' ||
    name.first !== at ||
    typeBeforeParentheses(words, cover, name) !== 'person' ||
    KNOWN_PLACES.get(words[at]!.text)?.rank === 'country'
  )
    return undefined;
  const here = words[at]!.sentence;
  for (let from = at; words[from]?.sentence === here; from--) {
    const other = cover.at(from);
    if (other?.type === 'organization' && typeBeforeParentheses(words, cover, other) === 'person') return { ...name, type: 'organization' };
  }
  return undefined;
}

/** Return the type of the name before a name in parentheses: “person” for Brighton in “Evan Ferguson (Brighton)”; undefined if the name is not in parentheses. */
function typeBeforeParentheses(words: Word[], cover: NameCover, { first, last }: ModelName): ModelName['type'] | undefined {
  return words[first - 1]?.text === '(' && words[last + 1]?.text === ')' ? cover.at(first - 2)?.type : undefined;
}

/** Return as a place a captured city that the model took for an organization: “said Goma had fallen”. */
function capturedCity(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const name = cover.at(at);
  if (name?.type !== 'organization' || name.first !== at || name.last !== at || !isCity(words, at, at)) return undefined;
  const [auxiliary, verb] = [wordAt(words, at + 1, at)?.lower ?? '', wordAt(words, at + 2, at)?.lower ?? ''];
  const isTaken = (/^(?:has|had)$/.test(auxiliary) && verb === 'fallen') || (/^(?:was|is|were)$/.test(auxiliary) && CAPTURING_VERBS.has(verb));
  return isTaken && !/^(?:by|behind|\d.*)$/.test(verb === 'fallen' ? (wordAt(words, at + 3, at)?.lower ?? '') : '') ? { ...name, type: 'place' } : undefined;
}
