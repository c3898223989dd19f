import type { Candidate } from './candidate.ts';
import type { Entity } from './entity.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import type { Word } from '../../core/names/words.ts';

const FUNCTION_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', "'s", '&', '-', '.', ',']);

/** Return a map from each acronym in parentheses to the name beside it: “FSB” in “Federal Security Service (FSB)” and in “FSB (Federal Security Service)”. */
export function findAcronyms<T extends Candidate & { entity?: Entity }>(words: Word[], names: T[]): Map<string, T> {
  const acronyms = new Map<string, T>();
  for (const name of names) {
    const { first, last, entity } = name;
    if (last === first && entity?.type !== 'organization') continue;
    const nameWords = words.slice(first, last + 1);
    const isAcronymAfter = words[last + 1]?.text === '(' && words[last + 3]?.text === ')';
    const wordInParentheses = words[last + 1]?.text === '(' ? words[last + 2] : words[first - 1]?.text === '(' ? words[first - 2] : undefined;
    if (wordInParentheses === undefined || wordInParentheses.sentence !== words[first]?.sentence) continue;
    const acronym = wordInParentheses.text.replaceAll('.', '');
    if (belongsToInnerBody(acronym, nameWords)) continue;
    if (
      acronym.length > 1 &&
      /^\p{Lu}[\p{Lu}\p{N}&-]*s?$/u.test(acronym) &&
      (abbreviates(acronym, nameWords) || (isAcronymAfter && mayBeForeignAcronym(acronym, entity, last - first)))
    )
      acronyms.set(wordInParentheses.text, name);
  }
  return acronyms;
}

/**
 * Return whether letters in parentheses after an organization's name may be its acronym although they are not its initials. Names translated from other
 * languages have such acronyms: “Main Intelligence Directorate (GRU)”.
 */
function mayBeForeignAcronym(acronym: string, entity: Entity | undefined, length: number): boolean {
  return entity?.type === 'organization' && length > 0 && !KNOWN_PLACES.has(acronym);
}

/**
 * Return whether an acronym is that of the body named after “of”, not of the whole name: “HHS” in “Communications Division of the Department of Health and
 * Human Services (HHS)”.
 */
function belongsToInnerBody(acronym: string, nameWords: Word[]): boolean {
  const { ofAllWords, ofContentWords } = initialsOf(acronym, nameWords);
  const letters = acronym.toLowerCase();
  if (letters === ofAllWords || letters === ofContentWords) return false;
  return nameWords.some(({ text }, ofIndex) => {
    if (text !== 'of' || ofIndex < 2) return false;
    const inner = nameWords.slice(nameWords[ofIndex + 1]?.lower === 'the' ? ofIndex + 2 : ofIndex + 1);
    return inner.length > 1 && abbreviates(acronym, inner) && inner.some(({ text: word }) => word === 'of');
  });
}

/** Return whether letters are the initials of all words, with or without function words: for “National Science Foundation”, “NSF” are, “SF” are not. */
export function areInitials(acronym: string, nameWords: Word[]): boolean {
  const { letters, ofAllWords, ofContentWords } = initialsOf(acronym, nameWords);
  return letters.length > 1 && (letters === ofAllWords || letters === ofContentWords);
}

/** Return whether letters in parentheses are initials of the words, in order. All initials are accepted, the last ones, or any three or more. */
function abbreviates(acronym: string, nameWords: Word[]): boolean {
  const { letters, ofAllWords, ofContentWords } = initialsOf(acronym, nameWords);
  return (
    letters.length > 1 &&
    (letters === ofAllWords ||
      letters === ofContentWords ||
      (ofContentWords.length > 2 && ofContentWords.endsWith(letters)) ||
      (letters.length > 2 && isSubsequence(letters, ofContentWords)))
  );
}

/** Return the letters of an acronym in lower case, the initials of all its words, and those of its words other than function words. */
function initialsOf(acronym: string, nameWords: Word[]): { letters: string; ofAllWords: string; ofContentWords: string } {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const parts = nameWords.flatMap(({ lower }) => lower.split('-')).filter((part) => /^\p{L}/u.test(part));
  const initials = (list: string[]): string => list.map((part) => part.charAt(0)).join('');
  const ofAllWords = initials(parts);
  return { letters, ofAllWords, ofContentWords: initials(parts.filter((part) => !FUNCTION_WORDS.has(part))) };
}

/** Return whether all letters of `short` occur in `long`, in the same order. */
function isSubsequence(short: string, long: string): boolean {
  let matched = 0;
  for (const letter of long) if (letter === short.charAt(matched)) matched++;
  return matched === short.length;
}
