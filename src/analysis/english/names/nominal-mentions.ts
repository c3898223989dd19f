import type { Description } from '../../core/types.ts';
import type { Entity, Resolved } from './entity.ts';
import { BEFORE_VERB, SPEECH_VERBS } from './resources/speech.ts';
import { TITLE_MODIFIERS } from './resources/titles.ts';
import { occupationGroup } from '../identity/occupations.ts';
import { wordList } from './resources/word-list.ts';
import { isTitleWord } from './title.ts';
import { joined, type Word } from '../../core/names/words.ts';

/** Offices in which a person is called by the office alone. */
const WALKS = new Set(['office', 'military', 'faith', 'law']);
const OFFICES = wordList('spokesman spokeswoman spokesperson chairman chairwoman chairperson ceo coach director founder');
/** A bearer of these is not called by the office itself. */
const OTHER_RANK = wordList('former ex late deputy vice assistant incoming outgoing');
/** What may stand behind a title that stands alone: then it is no part of a longer one. */
const FOLLOWERS = wordList(
  'is was has had will would could can may might should must also did does does not and or but who in on at from to with after before when as by left came went took gave made met saw spoke won lost found wrote put led held kept began brought stood sent set ran knew lay lied',
);
/** “The mayor resigned”: a verb. */
const PAST = /[^aeiou]ed$/;

/** Titles that stand alone (“the governor”) where one person of the article bears them, named before → that person's mentions. */
export function findTitlesAlone(words: Word[], resolved: Resolved[], descriptions: Description[]): Resolved[] {
  const bearers = bearersByTitle(resolved, descriptions);
  if (bearers.size === 0) return [];
  const taken = new Set(resolved.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const described = new Set(descriptions.map(({ passage, start }) => `${passage} ${start}`));
  const firstMention = new Map<Entity, number>();
  for (const { entity, first } of resolved) if (!firstMention.has(entity)) firstMention.set(entity, first);
  return words.flatMap((word, first): Resolved[] => {
    if (word.lower !== 'the') return [];
    let last = first + 1;
    while (TITLE_MODIFIERS.has(words[last]?.lower ?? '') && !OTHER_RANK.has(words[last]?.lower ?? '') && isTitleWord(words[last + 1])) last++;
    // “She was the mayor” says what she is, and calls nobody so; “it was the mayor's word” does.
    if (/^(?:is|was|became|as|being)$/.test(words[first - 1]?.lower ?? '') && words[last + 1]?.text !== "'s") return [];
    // “Ana Reyes, the mayor, said”: the name is there already.
    if (described.has(`${word.passage} ${words[first + 1]?.start ?? -1}`)) return [];
    const persons = bearers.get(words[last]?.lower ?? '');
    const [person] = persons ?? [];
    if (!person || persons?.size !== 1 || taken.has(last) || !standsAlone(words, last) || (firstMention.get(person) ?? first) >= first) return [];
    const text = joined(words, first + 1, last);
    return [{ first, last, text, entity: person, nominal: true, why: `‘the ${text}’: ${person.name}, the only one whom the article calls so` }];
  });
}

function bearersByTitle(resolved: Resolved[], descriptions: Description[]): Map<string, Set<Entity>> {
  const entities = new Map(resolved.map(({ entity }) => [entity.key, entity]));
  const bearers = new Map<string, Set<Entity>>();
  for (const { entity: key, kind, noun, text } of descriptions) {
    const entity = entities.get(key);
    const isOffice = WALKS.has(occupationGroup(noun) ?? '') || OFFICES.has(noun);
    if (entity?.type !== 'person' || kind !== 'role' || !isOffice || text.split(/\s+/).some((word) => OTHER_RANK.has(word.toLowerCase()))) continue;
    bearers.set(noun, (bearers.get(noun) ?? new Set()).add(entity));
  }
  return bearers;
}

function standsAlone(words: Word[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || next.sentence !== words[last]?.sentence || next.shape === 'punctuation')
    return words[last + 1]?.text !== ',' || !isName(words[last + 2]);
  return SPEECH_VERBS.has(next.lower) || BEFORE_VERB.has(next.lower) || FOLLOWERS.has(next.lower) || (next.shape === 'lower' && PAST.test(next.lower));
}

/** “the governor, Vyacheslav Gladkov”: the name itself follows. */
function isName(word: Word | undefined): boolean {
  return word?.shape === 'capital';
}
