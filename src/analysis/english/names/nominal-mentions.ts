import type { Description } from '../../core/types.ts';
import type { Entity, Resolved } from './entity.ts';
import { BEFORE_VERB, SPEECH_VERBS } from './resources/speech.ts';
import { TITLE_MODIFIERS } from './resources/titles.ts';
import { occupationGroup } from '../identity/occupations.ts';
import { wordList } from './resources/word-list.ts';
import { isTitleWord } from './title.ts';
import { joinWords, type Word } from '../../core/names/words.ts';

/** Occupational groups whose titles are used without a name. */
const TITLE_GROUPS = new Set(['office', 'military', 'faith', 'law']);
/** Titles outside these groups that are also used without a name. */
const OTHER_TITLES = wordList('spokesman spokeswoman spokesperson chairman chairwoman chairperson ceo coach director founder');
/** Modifiers after which a title does not name the holder of the office: “former mayor”, “deputy mayor”. */
const MODIFIERS_OF_OTHER_HOLDERS = wordList('former ex late deputy vice assistant incoming outgoing');
/** Words that may follow a nominal mention. Before any other word, it may be part of a longer title. */
const WORDS_AFTER_MENTION = wordList(
  'is was has had will would could can may might should must also did does does not and or but who in on at from to with after before when as by left came went took gave made met saw spoke won lost found wrote put led held kept began brought stood sent set ran knew lay lied',
);
/** Regular past tense: “the mayor resigned”. */
const PAST = /[^aeiou]ed$/;

/** Return the nominal mentions (“the governor”) of people who were mentioned by name before, if only one person in the article has that title. */
export function findNominalMentions(words: Word[], resolved: Resolved[], descriptions: Description[]): Resolved[] {
  const holders = holdersByTitle(resolved, descriptions);
  if (holders.size === 0) return [];
  const wordsInNames = new Set(resolved.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const descriptionStarts = new Set(descriptions.map(({ passage, start }) => `${passage} ${start}`));
  const firstMention = new Map<Entity, number>();
  for (const { entity, first } of resolved) if (!firstMention.has(entity)) firstMention.set(entity, first);
  const mentions: Resolved[] = [];
  words.forEach((word, first) => {
    if (word.lower !== 'the') return;
    let last = first + 1;
    while (TITLE_MODIFIERS.has(words[last]?.lower ?? '') && !MODIFIERS_OF_OTHER_HOLDERS.has(words[last]?.lower ?? '') && isTitleWord(words[last + 1])) last++;
    // “She was the mayor” is predicative, so not a mention; “it was the mayor's word” contains one.
    if (/^(?:is|was|became|as|being)$/.test(words[first - 1]?.lower ?? '') && words[last + 1]?.text !== "'s") return;
    // “Ana Reyes, the mayor, said”: an appositive, already covered by the name.
    if (descriptionStarts.has(`${word.passage} ${words[first + 1]?.start ?? -1}`)) return;
    const persons = holders.get(words[last]?.lower ?? '');
    const [person] = persons ?? [];
    if (!person || persons?.size !== 1 || wordsInNames.has(last) || !isUsedAlone(words, last) || (firstMention.get(person) ?? first) >= first) return;
    const text = joinWords(words, first + 1, last);
    mentions.push({
      first,
      last,
      text,
      entity: person,
      nominal: true,
      why: `‘the ${text}’: ${person.name}, the only person whom the article describes that way`,
    });
  });
  return mentions;
}

/** Return a map from each title to the people whom the article describes with it: “governor” → Vyacheslav Gladkov. */
function holdersByTitle(resolved: Resolved[], descriptions: Description[]): Map<string, Set<Entity>> {
  const entities = new Map(resolved.map(({ entity }) => [entity.key, entity]));
  const holders = new Map<string, Set<Entity>>();
  for (const { entity: key, kind, noun, text } of descriptions) {
    const entity = entities.get(key);
    const isOffice = TITLE_GROUPS.has(occupationGroup(noun) ?? '') || OTHER_TITLES.has(noun);
    if (entity?.type !== 'person' || kind !== 'role' || !isOffice || text.split(/\s+/).some((word) => MODIFIERS_OF_OTHER_HOLDERS.has(word.toLowerCase())))
      continue;
    holders.set(noun, (holders.get(noun) ?? new Set()).add(entity));
  }
  return holders;
}

/** Return whether a title that ends at `last` is used without a name and without a complement: “the governor said”, but not “the governor of Kursk said”. */
function isUsedAlone(words: Word[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || next.sentence !== words[last]?.sentence || next.shape === 'punctuation')
    return words[last + 1]?.text !== ',' || !mayBeName(words[last + 2]);
  return (
    SPEECH_VERBS.has(next.lower) || BEFORE_VERB.has(next.lower) || WORDS_AFTER_MENTION.has(next.lower) || (next.shape === 'lower' && PAST.test(next.lower))
  );
}

/** Return whether the word after a title and a comma may begin a name: “the governor, Vyacheslav Gladkov”. */
function mayBeName(word: Word | undefined): boolean {
  return word?.shape === 'capital';
}
