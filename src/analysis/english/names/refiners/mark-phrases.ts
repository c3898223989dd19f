import { bodyEvidence } from '../body-evidence.ts';
import { type NamesOfText, namesOfText } from '../names-of-text.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { isCommonWord, isOrdinaryWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import { LISTS_AND_PROGRAMMES } from '../resources/not-entities.ts';
import { ORGANIZATION_HEADS, WEAK_HEADS } from '../resources/organization-words.ts';
import { POST_HEADS } from '../resources/roles.ts';
import { outerEvidence } from '../type-evidence.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Prepositions that have a capital letter inside a sentence only as the first word of a title: “the blog In Custodia Legis”. */
const OPENS_TITLE = /^(?:In|On|Around|Behind|Inside|Beyond|Into|Under|Over|From|Between|Among|Beneath|Above|Without)$/;
/** Words that a title or a slogan may have, and the name of a body hardly ever: “Get Your Agency's Data Online”. */
const OF_SLOGANS = /^(?:Your|How|Why)$/;
/** Minimum evidence that a phrase of common words is the name of a body. */
const MIN_EVIDENCE = 1.5;
const ACRONYM = /^\p{Lu}{2,6}s?$/u;
/** Maximum number of words in lower case that an acronym stands for. */
const MAX_SPELLED_OUT = 7;

/**
 * Return the names, with the type “other” for phrases that name no entity: titles (“In Custodia Legis”), posts (“Web Analytics Program Manager”), acronyms of words in lower
 * case (“the scope of work (SOW)”), and common words that nothing in the text shows to be a body (“Quality Assurance”).
 */
export function markPhrases(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const acronyms = acronymsOfPhrases(words);
  const ofText = namesOfText(words, names);
  let lowerCase: ReadonlySet<string> | undefined;
  const isInLowerCase = (lower: string) => (lowerCase ??= new Set(words.filter(({ shape }) => shape === 'lower').map((word) => word.lower))).has(lower);
  const others = new Set<string>();
  for (const [text, group] of Map.groupBy(names, ({ first, last }) => joinWords(words, first, last))) {
    const [name] = group as [ModelName];
    if (nameAt(KNOWN_NAMES, words, name.first)?.last === name.last) continue;
    const isOther =
      acronyms.has(text) ||
      isPost(words, name) ||
      isSlogan(words, name) ||
      isList(words, name) ||
      isPluralSubject(words, group) ||
      group.some(({ first }) => isAfterCapitalPreposition(words, headlines, first)) ||
      isUnprovenPhrase(words, group, { ofText, isInLowerCase });
    if (isOther) others.add(text);
  }
  return others.size === 0
    ? names
    : names.map((name) => (name.type !== 'other' && others.has(joinWords(words, name.first, name.last)) ? { ...name, type: 'other' } : name));
}

/** Return the acronyms in parentheses after the words in lower case that they stand for: “SOW” after “the scope of work”. */
function acronymsOfPhrases(words: Word[]): Set<string> {
  const acronyms = new Set<string>();
  for (let index = 2; index < words.length - 1; index++) {
    const { text, sentence } = words[index]!;
    if (words[index - 1]!.text !== '(' || words[index + 1]!.text !== ')' || !ACRONYM.test(text)) continue;
    const letters = text.replace(/s$/, '').toLowerCase();
    let initials = '';
    for (let from = index - 2; from > index - 2 - MAX_SPELLED_OUT; from--) {
      const word = words[from];
      if (word?.sentence !== sentence || word.shape !== 'lower') break;
      initials =
        word.lower
          .split('-')
          .map((part) => part.charAt(0))
          .join('') + initials;
      if (initials === letters) acronyms.add(text);
    }
  }
  return acronyms;
}

/** Return whether a name is the title of a post: “Web Analytics Program Manager”, “Bureau Social Media Lead”. */
function isPost(words: Word[], { first, last, type }: ModelName): boolean {
  return (
    type === 'organization' && last > first + 1 && POST_HEADS.has(words[last]!.lower) && words.slice(first + 1, last).every((word) => isOrdinaryWord(word))
  );
}

/** Return whether a name has a word of titles and slogans: “Get Your Agency”. */
function isSlogan(words: Word[], { first, last, type }: ModelName): boolean {
  return type === 'organization' && last > first && words.slice(first, last + 1).some(({ text }) => OF_SLOGANS.test(text));
}

/** Return whether a name is that of a list or course, whoever publishes it: “Federal Mobile Apps Directory”, unlike “World Food Programme”. */
function isList(words: Word[], { first, last, type }: ModelName): boolean {
  const { lower } = words[last]!;
  return type === 'organization' && last > first && LISTS_AND_PROGRAMMES.has(lower) && !/^program/.test(lower);
}

/** Return whether a name is one plural noun that only opens sentences, before a plural verb: “Apps are listed”, unlike “Rangers are top”. */
function isPluralSubject(words: Word[], group: readonly ModelName[]): boolean {
  return group.every(({ first, last, type }) => {
    const word = words[first]!;
    const isSubject =
      word.opensSentence && /[^s]s$/.test(word.lower) && /^(?:are|were|have|aren't|weren't)$/.test(wordAt(words, first + 1, first)?.lower ?? '');
    return first === last && isSubject && type === 'person';
  });
}

/** Return whether a preposition with a capital letter stands before a name inside a sentence: “the blog In |Custodia Legis”, but not “he said. In Kyiv”. */
function isAfterCapitalPreposition(words: Word[], headlines: ReadonlySet<number>, first: number): boolean {
  const preposition = wordAt(words, first - 1, first);
  if (!preposition || preposition.opensSentence || !OPENS_TITLE.test(preposition.text) || headlines.has(preposition.sentence)) return false;
  const before = wordAt(words, first - 2, first);
  return (
    before?.shape === 'lower' ||
    (before?.text === ',' && wordAt(words, first - 3, first)?.shape === 'lower' && wordAt(words, first - 3, first)?.lower !== 'said')
  );
}

/** Return whether a name of several common words was taken for a body, although no word in it and nothing around its mentions says so: “Quality Assurance”. */
function isUnprovenPhrase(
  words: Word[],
  group: readonly ModelName[],
  { ofText, isInLowerCase }: { ofText: NamesOfText; isInLowerCase: (word: string) => boolean },
): boolean {
  const [{ first, last }] = group as [ModelName];
  if (last === first || group.some(({ type }) => type !== 'organization')) return false;
  // “the State and Homeland Security Departments”: a part of a name.
  if (group.some((mention) => words[mention.last + 1]?.shape === 'capital' && words[mention.last + 1]!.sentence === words[mention.last]!.sentence))
    return false;
  const nameWords = words.slice(first, last + 1);
  if (!nameWords.every((word) => word.shape === 'capital' && isCommonWord(word))) return false;
  if (nameWords.some(({ lower }) => ORGANIZATION_HEADS.has(lower) && !WEAK_HEADS.has(lower))) return false;
  // The text also uses its last word as a common noun: “assurance”.
  if (!isInLowerCase(nameWords.at(-1)!.lower)) return false;
  const evidence = group.flatMap(({ first: from, last: to }) => outerEvidence(words, { first: from, last: to, text: '' }));
  const bodies = new Map(evidence.flatMap(({ type, weight, because }) => (type === 'organization' ? [[because, weight] as const] : [])));
  return [...bodies.values()].reduce((sum, each) => sum + each, 0) + bodyEvidence(words, group, ofText) < MIN_EVIDENCE;
}
