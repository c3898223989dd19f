import { headAhead, isInitial, lastOfName, type NameContext } from './name-context.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CAPITALIZED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_FIELDS, STATE_BODY_HEADS, WEAK_HEADS } from './resources/organization-words.ts';
import { isTitleWord, titleEnd } from './title.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Head nouns that can follow a demonym, or the adjective of a religion or party, in a name: “Indonesian Navy”, “Catholic Church”. */
const DEMONYM_HEADS = new Set([...STATE_BODY_HEADS, ...[...ORGANIZATION_HEADS].filter((head) => !WEAK_HEADS.has(head))]);
const CONTRACTION = /'(?:m|re|ve|ll|d|t)$/;
const OPENING_FORM = /^\p{L}{3,}(?:ing|ly)$/u;
/** Words that never begin a name, even if capitalized. */
const NEVER_FIRST = new Set(['i', 'the', 'a', 'an']);

/** Return whether a name that is not in the gazetteer can begin with the word at `at`. */
export function mayBegin(context: NameContext, at: number): boolean {
  const { words } = context;
  const word = words[at];
  if (!isCapitalized(word) || NEVER_FIRST.has(word.lower)) return false;
  if (word.text.length === 1 && !isInitial(context, at)) return false;
  if (titleEnd(words, at) !== undefined) return false;
  if (DEMONYMS.has(word.text) || CAPITALIZED_COMMON.has(word.text)) return headAhead(context, at, DEMONYM_HEADS) !== undefined;
  // “Self-defence”, “Follow-up”, “They've”
  if (/^\p{L}+-\p{Ll}/u.test(word.text) || CONTRACTION.test(word.lower)) return false;
  // “Returning home”, “Sadly”: a participle or adverb opens the sentence.
  if (word.opensSentence && OPENING_FORM.test(word.lower) && !GIVEN_NAMES.has(word.text)) return false;
  if (isFieldOfOffice(words, at)) return false;
  if (!word.opensSentence || !COMMON_WORDS.has(word.lower)) return true;
  if (GIVEN_NAMES.has(word.text)) return isCapitalized(words[at + 1]) && lastOfName(context, at + 1) === undefined;
  const isHead = ORGANIZATION_FIELDS.has(word.lower) || STATE_BODY_HEADS.has(word.lower) || ORGANIZATION_HEADS.has(word.lower);
  return isHead && word.shape === 'capital' && headAhead(context, at, ORGANIZATION_HEADS) !== undefined;
}

/** Return whether a word is the field of an office, which belongs to the title: “Minister of Education Stefania Giannini”. */
function isFieldOfOffice(words: Word[], at: number): boolean {
  const link = words[at - 1]?.lower;
  return (link === 'of' || link === 'for') && ORGANIZATION_FIELDS.has(words[at]?.lower ?? '') && isTitleWord(words[at - 2]);
}
