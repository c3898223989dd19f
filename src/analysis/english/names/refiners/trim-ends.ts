import type { ReadName } from '../model/name-model.ts';
import { HONOURS } from '../resources/not-entities.ts';
import { GIVEN_NAMES } from '../resources/given-names.ts';
import { CALENDAR } from '../resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import type { Word } from '../../../core/names/words.ts';
import { isGivenName } from '../model/lexicon.ts';
import type { NameContext } from './types.ts';

/** What has more words and marks is a list, and no name. */
const LONGEST = 24;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Cut what stands at the ends of names and is no part of them: “[May] Theresa May”, “Adrian Lim [SC]”, “Nimbus Air [Flight] 88”. */
export function trimEnds(names: ReadName[], { words }: NameContext): ReadName[] {
  return names.flatMap((name) => {
    if (name.last - name.first > LONGEST) return [];
    const trimmed = withoutFlight(words, withoutHonours(words, withoutDay(words, withoutMonth(words, name))));
    return trimmed ? [trimmed] : [];
  });
}

function withoutMonth(words: Word[], name: ReadName): ReadName {
  const { first, last } = name;
  const [word, next] = [words[first]!, words[first + 1]];
  if (last <= first + 1 || !CALENDAR.has(word.text) || GIVEN_NAMES.has(word.text) || !next) return name;
  return isGivenName(next.lower) ? { ...name, first: first + 1 } : name;
}

/** “Wikinews [Saturday]”, but not “Black Friday”, which is another thing's name anyway. */
function withoutDay(words: Word[], name: ReadName): ReadName {
  return name.last > name.first && name.type !== 'other' && WEEKDAY.test(words[name.last]!.text) ? { ...name, last: name.last - 1 } : name;
}

function withoutHonours(words: Word[], name: ReadName): ReadName {
  let { last } = name;
  while (last > name.first + 1 && (HONOURS.has(words[last]!.text) || (words[last]!.text === ',' && last < name.last))) last--;
  if (last === name.last) return name;
  const own = words.slice(name.first, last + 1);
  const isPerson = own.every(
    ({ shape, lower, text }) => (shape === 'capital' || text === '.') && !ORGANIZATION_HEADS.has(lower) && !COMPANY_SUFFIXES.has(lower),
  );
  return isPerson ? { ...name, last, type: 'person' } : name;
}

/** “Nimbus Air Flight 88”: the airline alone, where a word is left of it. */
function withoutFlight(words: Word[], name: ReadName): ReadName | undefined {
  for (let at = name.first; at <= name.last; at++) {
    if (words[at]!.text !== 'Flight' || words[at + 1]?.shape !== 'number') continue;
    return at === name.first ? undefined : { ...name, last: at - 1, type: 'organization' };
  }
  return name;
}
