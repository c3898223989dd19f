import { GIVEN_NAMES } from './resources/given-names.ts';
import { CAPITALISED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { PLACE_HEADS } from './resources/place-heads.ts';
import { HONORIFICS, SURNAME_HEADS, TITLE_MODIFIERS, TITLES, TITLES_OPENING_NAMES } from './resources/titles.ts';
import { isCapitalised, type Word } from '../../core/names/words.ts';

/** Longest title that is read: “former Deputy Assistant Attorney General”. */
const LONGEST_TITLE = 6;
const ARTICLES = new Set(['the', 'a', 'an']);

/** Whether a word is an office, a rank, an occupation or a form of address. */
export function isTitleWord(word: Word | undefined): word is Word {
  if (word === undefined) return false;
  if (TITLES.has(word.lower) || HONORIFICS.has(word.lower)) return true;
  const hyphen = word.lower.lastIndexOf('-');
  return hyphen >= 0 && TITLES.has(word.lower.slice(hyphen + 1));
}

/** The last word of a title that begins at `at` (“Deputy Prime Minister”), or undefined: “General Hospital” and “Justice Department” begin with none. */
export function titleEnd(words: Word[], at: number): number | undefined {
  let last = at;
  while (last < at + LONGEST_TITLE && TITLE_MODIFIERS.has(words[last]?.lower ?? '') && !isTitleWord(words[last])) last++;
  if (!isTitleWord(words[last])) return undefined;
  while (last < at + LONGEST_TITLE && isTitleWord(words[last + 1])) last++;
  const next = words[last + 1];
  if (!isCapitalised(next) || next.sentence !== words[at]?.sentence) return last;
  if (!isHead(next) || DEMONYMS.has(next.text) || CAPITALISED_COMMON.has(next.text)) return last;
  return isSurname(words, last + 1, at) ? last : undefined;
}

/** Whether a word may be the last of an organization's or a place's name. */
function isHead({ lower }: Word): boolean {
  return ORGANIZATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || COMPANY_SUFFIXES.has(lower);
}

/** Whether a head is no head but the surname of somebody whose title begins at `first`: “President Park Geun-hye”, “Senator Church said”, but “General Hospital”. */
function isSurname(words: Word[], at: number, first: number): boolean {
  const word = words[at]!;
  const after = words[at + 1];
  const next = isCapitalised(after) && after.sentence === word.sentence ? after : undefined;
  if (next?.lower.includes('-')) return true;
  if (!SURNAME_HEADS.has(word.lower)) return false;
  if (next && GIVEN_NAMES.has(next.text)) return true;
  // “the Governor Hall” is a building.
  if (TITLES_OPENING_NAMES.has(words[at - 1]!.lower) || ARTICLES.has(words[first - 1]?.lower ?? '')) return false;
  return next === undefined || (!isHead(next) && !isTitleWord(next));
}

/** Whether a word is somebody's surname by the title before it, though it is the last word of other names: “Governor Hill”. */
export function isTitledSurname(words: Word[], at: number): boolean {
  return SURNAME_HEADS.has(words[at]?.lower ?? '') && titleBefore(words, at) !== undefined;
}

/** The title right before a name, as written and without its full stop: “governor”, “Mr”. */
export function titleBefore(words: Word[], first: number): string | undefined {
  const before = words[first - 1];
  const at = before?.text === '.' ? first - 2 : first - 1;
  const title = words[at];
  if (!isTitleWord(title) || title.sentence !== words[first]?.sentence) return undefined;
  return title.text;
}
