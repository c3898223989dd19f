import { headAhead, isInitial, lastOfName, type NameContext } from './name-context.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CAPITALIZED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_FIELDS, STATE_BODY_HEADS, WEAK_HEADS } from './resources/organization-words.ts';
import { isTitleWord, titleEnd } from './title.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Head nouns of names that may begin with a demonym or with the adjective of a religion or party: “Indonesian Navy”, “Catholic Church”. */
const DEMONYM_HEADS = new Set([...STATE_BODY_HEADS, ...[...ORGANIZATION_HEADS].filter((head) => !WEAK_HEADS.has(head))]);
const CONTRACTION = /'(?:m|re|ve|ll|d|t)$/;
const PARTICIPLE_OR_ADVERB = /^\p{L}{3,}(?:ing|ly)$/u;
/** Words that never begin a name, even if capitalized. */
const NEVER_FIRST = new Set(['i', 'the', 'a', 'an']);

/** Return whether a name that is not in the gazetteer can begin with the word at `index`. */
export function mayBegin(context: NameContext, index: number): boolean {
  const { words } = context;
  const word = words[index];
  if (!isCapitalized(word) || NEVER_FIRST.has(word.lower)) return false;
  if (word.text.length === 1 && !isInitial(context, index)) return false;
  if (titleEnd(words, index) !== undefined) return false;
  if (DEMONYMS.has(word.text) || CAPITALIZED_COMMON.has(word.text)) return headAhead(context, index, DEMONYM_HEADS) !== undefined;
  // “Self-defence”, “Follow-up” and “They've” are no names.
  if (/^\p{L}+-\p{Ll}/u.test(word.text) || CONTRACTION.test(word.lower)) return false;
  // “Returning home”, “Sadly”: a participle or adverb opens the sentence.
  if (word.opensSentence && PARTICIPLE_OR_ADVERB.test(word.lower) && !GIVEN_NAMES.has(word.text)) return false;
  if (isFieldOfOffice(words, index)) return false;
  if (!word.opensSentence || !COMMON_WORDS.has(word.lower)) return true;
  if (GIVEN_NAMES.has(word.text)) return isCapitalized(words[index + 1]) && lastOfName(context, index + 1) === undefined;
  // “Security Council”, “Bank of England”: a common word may begin the name of an organization.
  const mayBeginOrganization = ORGANIZATION_FIELDS.has(word.lower) || STATE_BODY_HEADS.has(word.lower) || ORGANIZATION_HEADS.has(word.lower);
  return mayBeginOrganization && word.shape === 'capital' && headAhead(context, index, ORGANIZATION_HEADS) !== undefined;
}

/** Return whether a word is the field of an office: “Education” in “Minister of Education Stefania Giannini”. It is part of the title, not of the name. */
function isFieldOfOffice(words: Word[], index: number): boolean {
  const link = words[index - 1]?.lower;
  return (link === 'of' || link === 'for') && ORGANIZATION_FIELDS.has(words[index]?.lower ?? '') && isTitleWord(words[index - 2]);
}
