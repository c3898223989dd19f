import { CAPITALISED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { PLACE_HEADS } from './resources/place-heads.ts';
import { HONORIFICS, TITLE_MODIFIERS, TITLES } from './resources/titles.ts';
import { isCapitalised, type Word } from './words.ts';

/** Longest title that is read: “former Deputy Assistant Attorney General”. */
const LONGEST_TITLE = 6;

/** Whether a word is an office, a rank, an occupation or a form of address. */
export function isTitleWord(word: Word | undefined): word is Word {
  if (word === undefined) return false;
  if (TITLES.has(word.lower) || HONORIFICS.has(word.lower)) return true;
  const parts = word.lower.split('-');
  return parts.length > 1 && TITLES.has(parts.at(-1) ?? '');
}

/** The last word of a title that begins at `at` (“Deputy Prime Minister”), or undefined: “General Hospital” and “Justice Department” begin with none. */
export function titleEnd(words: Word[], at: number): number | undefined {
  let last = at;
  while (last < at + LONGEST_TITLE && TITLE_MODIFIERS.has(words[last]?.lower ?? '') && !isTitleWord(words[last])) last++;
  if (!isTitleWord(words[last])) return undefined;
  while (last < at + LONGEST_TITLE && isTitleWord(words[last + 1])) last++;
  const next = words[last + 1];
  if (!isCapitalised(next) || next.sentence !== words[at]?.sentence) return last;
  // “General Hospital” ends with its head, the surname of “President Park Geun-hye” does not.
  if (isCapitalised(words[last + 2]) && words[last + 2]!.lower.includes('-')) return last;
  const isHead = ORGANIZATION_HEADS.has(next.lower) || PLACE_HEADS.has(next.lower) || COMPANY_SUFFIXES.has(next.lower);
  return isHead && !DEMONYMS.has(next.text) && !CAPITALISED_COMMON.has(next.text) ? undefined : last;
}

/** The title right before a name, as written and without its full stop: “governor”, “Mr”. */
export function titleBefore(words: Word[], first: number): string | undefined {
  const before = words[first - 1];
  const at = before?.text === '.' ? first - 2 : first - 1;
  const title = words[at];
  if (!isTitleWord(title) || title.sentence !== words[first]?.sentence) return undefined;
  return title.text;
}
