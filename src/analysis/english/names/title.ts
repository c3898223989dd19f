import { GIVEN_NAMES } from './resources/given-names.ts';
import { CAPITALIZED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { PLACE_HEADS } from './resources/place-heads.ts';
import { HONORIFICS, SURNAME_HEADS, TITLE_MODIFIERS, TITLES, TITLES_OPENING_NAMES } from './resources/titles.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Maximum length of a title, in words: “former Deputy Assistant Attorney General”. */
const MAX_TITLE = 6;
const ARTICLES = new Set(['the', 'a', 'an']);

/** Return whether a word is an office, rank, occupation or form of address. */
export function isTitleWord(word: Word | undefined): word is Word {
  if (word === undefined) return false;
  if (TITLES.has(word.lower) || HONORIFICS.has(word.lower)) return true;
  const hyphen = word.lower.lastIndexOf('-');
  return hyphen >= 0 && TITLES.has(word.lower.slice(hyphen + 1));
}

/** Return the index of the last word of the title that begins at `index`: “Minister” for “Deputy Prime Minister”. Undefined if none begins there, as in “General Hospital” or “Justice Department”. */
export function titleEnd(words: Word[], index: number): number | undefined {
  let last = index;
  while (last < index + MAX_TITLE && TITLE_MODIFIERS.has(words[last]?.lower ?? '') && !isTitleWord(words[last])) last++;
  if (!isTitleWord(words[last])) return undefined;
  while (last < index + MAX_TITLE && isTitleWord(words[last + 1])) last++;
  const next = words[last + 1];
  if (!isCapitalized(next) || next.sentence !== words[index]?.sentence) return last;
  if (!isHead(next) || DEMONYMS.has(next.text) || CAPITALIZED_COMMON.has(next.text)) return last;
  return isSurname(words, last + 1, index) ? last : undefined;
}

/** Return whether a word may be the head noun of an organization's or place's name. */
function isHead({ lower }: Word): boolean {
  return ORGANIZATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || COMPANY_SUFFIXES.has(lower);
}

/**
 * Return whether a word that looks like a head noun is a surname after a title: “President Park Geun-hye”, “Senator Church said”; but not “General Hospital”.
 *
 * @param first index of the first word of the title
 */
function isSurname(words: Word[], index: number, first: number): boolean {
  const word = words[index]!;
  const after = words[index + 1];
  const next = isCapitalized(after) && after.sentence === word.sentence ? after : undefined;
  if (next?.lower.includes('-')) return true;
  if (!SURNAME_HEADS.has(word.lower)) return false;
  if (next && GIVEN_NAMES.has(next.text)) return true;
  // “the Governor Hall” is a building.
  if (TITLES_OPENING_NAMES.has(words[index - 1]!.lower) || ARTICLES.has(words[first - 1]?.lower ?? '')) return false;
  return next === undefined || (!isHead(next) && !isTitleWord(next));
}

/** Return whether a word that is often a head noun is a surname, because a title precedes it: “Governor Hill”. */
export function isTitledSurname(words: Word[], index: number): boolean {
  return SURNAME_HEADS.has(words[index]?.lower ?? '') && titleBefore(words, index) !== undefined;
}

/** Return the title right before a name as written, without its full stop: “governor”, “Mr”. */
export function titleBefore(words: Word[], first: number): string | undefined {
  const before = words[first - 1];
  const index = before?.text === '.' ? first - 2 : first - 1;
  const title = words[index];
  if (!isTitleWord(title) || title.sentence !== words[first]?.sentence) return undefined;
  return title.text;
}
