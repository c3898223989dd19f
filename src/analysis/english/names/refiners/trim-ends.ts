import type { ModelName } from '../model/name-model.ts';
import { HONOURS } from '../resources/not-entities.ts';
import { GIVEN_NAMES } from '../resources/given-names.ts';
import { CALENDAR } from '../resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import type { Word } from '../../../core/names/words.ts';
import { isGivenName } from '../model/lexicon.ts';
import type { NameRefinerContext } from './types.ts';

/** Maximum length of a name, in words and punctuation marks. Anything longer is a list. */
const MAX_LENGTH = 24;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Return the names without words at their ends that are not part of the name: “[May] Theresa May”, “Adrian Lim [SC]”, “Nimbus Air [Flight 88]”. */
export function trimEnds(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  return names.flatMap((name) => {
    if (name.last - name.first > MAX_LENGTH) return [];
    const trimmed = withoutFlight(words, withoutHonours(words, withoutDay(words, withoutMonth(words, name))));
    return trimmed ? [trimmed] : [];
  });
}

/** Return a name without a month before a given name: “[May] Theresa May”. */
function withoutMonth(words: Word[], name: ModelName): ModelName {
  const { first, last } = name;
  const [word, next] = [words[first]!, words[first + 1]];
  if (last <= first + 1 || !CALENDAR.has(word.text) || GIVEN_NAMES.has(word.text) || !next) return name;
  return isGivenName(next) ? { ...name, first: first + 1 } : name;
}

/** Return a name without a weekday at its end: “Wikinews [Saturday]”; but “Black Friday”, of type “other”, unchanged. */
function withoutDay(words: Word[], name: ModelName): ModelName {
  return name.last > name.first && name.type !== 'other' && WEEKDAY.test(words[name.last]!.text) ? { ...name, last: name.last - 1 } : name;
}

/** Return a name without letters for degrees and honours after a person's name: “Adrian Lim [SC]”. */
function withoutHonours(words: Word[], name: ModelName): ModelName {
  let { last } = name;
  while (last > name.first + 1 && (HONOURS.has(words[last]!.text) || (words[last]!.text === ',' && last < name.last))) last--;
  if (last === name.last) return name;
  const nameWords = words.slice(name.first, last + 1);
  const isPerson = nameWords.every(
    ({ shape, lower, text }) => (shape === 'capital' || text === '.') && !ORGANIZATION_HEADS.has(lower) && !COMPANY_SUFFIXES.has(lower),
  );
  return isPerson ? { ...name, last, type: 'person' } : name;
}

/** Return a name without a flight number: “Nimbus Air [Flight 88]”; undefined if it has no other words. */
function withoutFlight(words: Word[], name: ModelName): ModelName | undefined {
  for (let index = name.first; index <= name.last; index++) {
    if (words[index]!.text !== 'Flight' || words[index + 1]?.shape !== 'number') continue;
    return index === name.first ? undefined : { ...name, last: index - 1, type: 'organization' };
  }
  return name;
}
