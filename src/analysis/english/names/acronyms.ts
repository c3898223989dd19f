import type { Candidate } from './candidate.ts';
import type { Entity } from './entity.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import type { Word } from '../../core/names/words.ts';

const FUNCTION_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', "'s", '&', '-', '.', ',']);

/** Return the names with an acronym beside them in parentheses, by acronym: “Federal Security Service (FSB)”, “FSB (Federal Security Service)”. */
export function findAcronyms<T extends Candidate & { entity?: Entity }>(words: Word[], names: T[]): Map<string, T> {
  const acronyms = new Map<string, T>();
  for (const name of names) {
    const { first, last, entity } = name;
    if (last === first && entity?.type !== 'organization') continue;
    const nameWords = words.slice(first, last + 1);
    const follows = words[last + 1]?.text === '(' && words[last + 3]?.text === ')';
    const inside = words[last + 1]?.text === '(' ? words[last + 2] : words[first - 1]?.text === '(' ? words[first - 2] : undefined;
    if (inside === undefined || inside.sentence !== words[first]?.sentence) continue;
    const acronym = inside.text.replaceAll('.', '');
    if (isOfInnerBody(acronym, nameWords)) continue;
    if (
      acronym.length > 1 &&
      /^\p{Lu}[\p{Lu}\p{N}&-]*s?$/u.test(acronym) &&
      (abbreviates(acronym, nameWords) || (follows && isOwnAcronym(acronym, entity, last - first)))
    )
      acronyms.set(inside.text, name);
  }
  return acronyms;
}

/**
 * Return whether letters in parentheses after an organization's name of several words are its acronym although they are not its initials, as for names from
 * other languages: “Federal Security Service (FSB)”.
 */
function isOwnAcronym(acronym: string, entity: Entity | undefined, length: number): boolean {
  return entity?.type === 'organization' && length > 0 && !KNOWN_PLACES.has(acronym);
}

/**
 * Return whether an acronym belongs to the body named after “of”, and not to the whole name: “HHS” in “Communications Division of the Department of Health and
 * Human Services (HHS)”.
 */
function isOfInnerBody(acronym: string, nameWords: Word[]): boolean {
  const { ofAllWords, ofContentWords } = initialsOf(acronym, nameWords);
  const letters = acronym.toLowerCase();
  if (letters === ofAllWords || letters === ofContentWords) return false;
  return nameWords.some(({ text }, of) => {
    if (text !== 'of' || of < 2) return false;
    const inner = nameWords.slice(nameWords[of + 1]?.lower === 'the' ? of + 2 : of + 1);
    return inner.length > 1 && abbreviates(acronym, inner) && inner.some(({ text: word }) => word === 'of');
  });
}

/** Return whether letters are all the initials of the words in order, with or without function words: “NSF”, but not “SF”, of “National Science Foundation”. */
export function areInitials(acronym: string, nameWords: Word[]): boolean {
  const { letters, ofAllWords, ofContentWords } = initialsOf(acronym, nameWords);
  return letters.length > 1 && (letters === ofAllWords || letters === ofContentWords);
}

/** Return whether letters in parentheses are initials of the words in order: all initials, the last ones, or some of at least three. */
export function abbreviates(acronym: string, nameWords: Word[]): boolean {
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

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}
