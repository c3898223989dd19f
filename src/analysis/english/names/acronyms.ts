import type { Candidate } from './candidate.ts';
import type { Entity } from './entity.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import type { Word } from '../../core/names/words.ts';

const FUNCTION_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', "'s", '&', '-', '.', ',']);

/** Return the names for which the text introduces an acronym, by acronym: “Federal Security Service (FSB)”, “FSB (Federal Security Service)”. */
export function findAcronyms<T extends Candidate & { entity?: Entity }>(words: Word[], names: T[]): Map<string, T> {
  const acronyms = new Map<string, T>();
  for (const name of names) {
    const { first, last, entity } = name;
    if (last === first && entity?.type !== 'organization') continue;
    const own = words.slice(first, last + 1);
    const follows = words[last + 1]?.text === '(' && words[last + 3]?.text === ')';
    const inside = words[last + 1]?.text === '(' ? words[last + 2] : words[first - 1]?.text === '(' ? words[first - 2] : undefined;
    if (inside === undefined || inside.sentence !== words[first]?.sentence) continue;
    const acronym = inside.text.replaceAll('.', '');
    if (isOfInnerBody(acronym, own)) continue;
    if (
      acronym.length > 1 &&
      /^\p{Lu}[\p{Lu}\p{N}&-]*s?$/u.test(acronym) &&
      (abbreviates(acronym, own) || (follows && isOwnAcronym(acronym, entity, last - first)))
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
 * Return whether letters are the initials of the body in a complement, and not of the whole: “HHS” in “Communications Division of the Department of Health and
 * Human Services (HHS)”.
 */
function isOfInnerBody(acronym: string, own: Word[]): boolean {
  const { all, large } = initialsOf(acronym, own);
  const letters = acronym.toLowerCase();
  if (letters === all || letters === large) return false;
  return own.some(({ text }, of) => {
    if (text !== 'of' || of < 2) return false;
    const inner = own.slice(own[of + 1]?.lower === 'the' ? of + 2 : of + 1);
    return inner.length > 1 && abbreviates(acronym, inner) && inner.some(({ text: word }) => word === 'of');
  });
}

/** Return whether letters are all initials of the words in order, with or without function words: “NSF”, but not “SF”, of “National Science Foundation”. */
export function areInitials(acronym: string, own: Word[]): boolean {
  const { letters, all, large } = initialsOf(acronym, own);
  return letters.length > 1 && (letters === all || letters === large);
}

/** Return whether letters in parentheses are initials of the words in order: all, the last ones, or some of three and more. */
export function abbreviates(acronym: string, own: Word[]): boolean {
  const { letters, all, large } = initialsOf(acronym, own);
  return (
    letters.length > 1 &&
    (letters === all || letters === large || (large.length > 2 && large.endsWith(letters)) || (letters.length > 2 && isSubsequence(letters, large)))
  );
}

/** Return the letters of an acronym in lower case, the initials of all words, and those of the words that are no function words. */
function initialsOf(acronym: string, own: Word[]): { letters: string; all: string; large: string } {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const parts = own.flatMap(({ lower }) => lower.split('-')).filter((part) => /^\p{L}/u.test(part));
  const initials = (list: string[]): string => list.map((part) => part.charAt(0)).join('');
  const all = initials(parts);
  return { letters, all, large: initials(parts.filter((part) => !FUNCTION_WORDS.has(part))) };
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}
