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

/** Trim words at the ends of names that are not part of them: “[May] Theresa May”, “Adrian Lim [SC]”, “Nimbus Air [Flight 88]”. */
export function trimEnds(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  return names.flatMap((name) => {
    if (name.last - name.first > MAX_LENGTH) return [];
    const trimmed = withoutFlight(words, withoutHonours(words, withoutDay(words, withoutMonth(words, name))));
    return trimmed ? [trimmed] : [];
  });
}

/** Trim a month before a person's name: “[May] Theresa May”. */
function withoutMonth(words: Word[], name: ModelName): ModelName {
  const { first, last } = name;
  const [word, next] = [words[first]!, words[first + 1]];
  if (last <= first + 1 || !CALENDAR.has(word.text) || GIVEN_NAMES.has(word.text) || !next) return name;
  return isGivenName(next) ? { ...name, first: first + 1 } : name;
}

/** Trim a weekday at the end: “Wikinews [Saturday]”, but not “Black Friday”, which has the type “other”. */
function withoutDay(words: Word[], name: ModelName): ModelName {
  return name.last > name.first && name.type !== 'other' && WEEKDAY.test(words[name.last]!.text) ? { ...name, last: name.last - 1 } : name;
}

/** Trim letters for degrees and honours after a person's name: “Adrian Lim [SC]”. */
function withoutHonours(words: Word[], name: ModelName): ModelName {
  let { last } = name;
  while (last > name.first + 1 && (HONOURS.has(words[last]!.text) || (words[last]!.text === ',' && last < name.last))) last--;
  if (last === name.last) return name;
  const own = words.slice(name.first, last + 1);
  const isPerson = own.every(
    ({ shape, lower, text }) => (shape === 'capital' || text === '.') && !ORGANIZATION_HEADS.has(lower) && !COMPANY_SUFFIXES.has(lower),
  );
  return isPerson ? { ...name, last, type: 'person' } : name;
}

/** Reduce the name of a flight to the airline: “Nimbus Air [Flight 88]”; undefined if there is no airline. */
function withoutFlight(words: Word[], name: ModelName): ModelName | undefined {
  for (let at = name.first; at <= name.last; at++) {
    if (words[at]!.text !== 'Flight' || words[at + 1]?.shape !== 'number') continue;
    return at === name.first ? undefined : { ...name, last: at - 1, type: 'organization' };
  }
  return name;
}
