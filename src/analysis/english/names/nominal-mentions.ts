import type { Description } from '../../core/types.ts';
import type { Entity, Resolved } from './entity.ts';
import { BEFORE_VERB, SPEECH_VERBS } from './resources/speech.ts';
import { TITLE_MODIFIERS } from './resources/titles.ts';
import { occupationGroup } from '../identity/occupations.ts';
import { wordList } from './resources/word-list.ts';
import { isTitleWord } from './title.ts';
import { joinWords, type Word } from '../../core/names/words.ts';

/** Occupational groups whose titles are used without a name. */
const GROUPS = new Set(['office', 'military', 'faith', 'law']);
/** Titles outside these groups that are also used without a name. */
const OFFICES = wordList('spokesman spokeswoman spokesperson chairman chairwoman chairperson ceo coach director founder');
/** Modifiers that make a title another one, so that the plain title does not refer to its holder: “former mayor”, “deputy mayor”. */
const OTHER_HOLDER = wordList('former ex late deputy vice assistant incoming outgoing');
/** Words that may follow a nominal mention. Before any other word, it may be part of a longer title. */
const FOLLOWERS = wordList(
  'is was has had will would could can may might should must also did does does not and or but who in on at from to with after before when as by left came went took gave made met saw spoke won lost found wrote put led held kept began brought stood sent set ran knew lay lied',
);
/** Regular past tense: “the mayor resigned”. */
const PAST = /[^aeiou]ed$/;

/** Return the nominal mentions (“the governor”) of people who were mentioned by name before, if only one person in the article has that title. */
export function findNominalMentions(words: Word[], resolved: Resolved[], descriptions: Description[]): Resolved[] {
  const holders = holdersByTitle(resolved, descriptions);
  if (holders.size === 0) return [];
  const occupied = new Set(resolved.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const described = new Set(descriptions.map(({ passage, start }) => `${passage} ${start}`));
  const firstMention = new Map<Entity, number>();
  for (const { entity, first } of resolved) if (!firstMention.has(entity)) firstMention.set(entity, first);
  const found: Resolved[] = [];
  words.forEach((word, first) => {
    if (word.lower !== 'the') return;
    let last = first + 1;
    while (TITLE_MODIFIERS.has(words[last]?.lower ?? '') && !OTHER_HOLDER.has(words[last]?.lower ?? '') && isTitleWord(words[last + 1])) last++;
    // “She was the mayor” is predicative, so not a mention; “it was the mayor's word” contains one.
    if (/^(?:is|was|became|as|being)$/.test(words[first - 1]?.lower ?? '') && words[last + 1]?.text !== "'s") return;
    // “Ana Reyes, the mayor, said”: an appositive, already covered by the name.
    if (described.has(`${word.passage} ${words[first + 1]?.start ?? -1}`)) return;
    const persons = holders.get(words[last]?.lower ?? '');
    const [person] = persons ?? [];
    if (!person || persons?.size !== 1 || occupied.has(last) || !isWithoutName(words, last) || (firstMention.get(person) ?? first) >= first) return;
    const text = joinWords(words, first + 1, last);
    found.push({ first, last, text, entity: person, nominal: true, why: `‘the ${text}’: ${person.name}, the only one whom the article calls so` });
  });
  return found;
}

/** Return the people whom the article describes with each title, by title. */
function holdersByTitle(resolved: Resolved[], descriptions: Description[]): Map<string, Set<Entity>> {
  const entities = new Map(resolved.map(({ entity }) => [entity.key, entity]));
  const holders = new Map<string, Set<Entity>>();
  for (const { entity: key, kind, noun, text } of descriptions) {
    const entity = entities.get(key);
    const isOffice = GROUPS.has(occupationGroup(noun) ?? '') || OFFICES.has(noun);
    if (entity?.type !== 'person' || kind !== 'role' || !isOffice || text.split(/\s+/).some((word) => OTHER_HOLDER.has(word.toLowerCase()))) continue;
    holders.set(noun, (holders.get(noun) ?? new Set()).add(entity));
  }
  return holders;
}

/** Return whether a title that ends at `last` is used alone: no name and no complement follows. */
function isWithoutName(words: Word[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || next.sentence !== words[last]?.sentence || next.shape === 'punctuation')
    return words[last + 1]?.text !== ',' || !isName(words[last + 2]);
  return SPEECH_VERBS.has(next.lower) || BEFORE_VERB.has(next.lower) || FOLLOWERS.has(next.lower) || (next.shape === 'lower' && PAST.test(next.lower));
}

/** Return whether a name follows: “the governor, Vyacheslav Gladkov”. */
function isName(word: Word | undefined): boolean {
  return word?.shape === 'capital';
}
