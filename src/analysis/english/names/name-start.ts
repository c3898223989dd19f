import { headAhead, isInitial, lastOfName, type NameContext } from './name-context.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CAPITALISED_COMMON, DEMONYMS } from './resources/not-names.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_MATTERS, STATE_HEADS, WEAK_HEADS } from './resources/organization-words.ts';
import { isTitleWord, titleEnd } from './title.ts';
import { isCapitalised, type Word } from '../../core/names/words.ts';

/** Heads that a demonym, a faith or a party belongs to. */
const DEMONYM_HEADS = new Set([...STATE_HEADS, ...[...ORGANIZATION_HEADS].filter((head) => !WEAK_HEADS.has(head))]);
const CONTRACTION = /'(?:m|re|ve|ll|d|t)$/;
const OPENING_FORM = /^\p{L}{3,}(?:ing|ly)$/u;
/** Capitalised or not, these begin no name. */
const NEVER_FIRST = new Set(['i', 'the', 'a', 'an']);

/** Whether an unknown name can begin with the word at `at`. */
export function mayBegin(reading: NameContext, at: number): boolean {
  const { words } = reading;
  const word = words[at];
  if (!isCapitalised(word) || NEVER_FIRST.has(word.lower)) return false;
  if (word.text.length === 1 && !isInitial(reading, at)) return false;
  if (titleEnd(words, at) !== undefined) return false;
  if (DEMONYMS.has(word.text) || CAPITALISED_COMMON.has(word.text)) return headAhead(reading, at, DEMONYM_HEADS) !== undefined;
  // “Self-defence”, “Follow-up”, “They've”
  if (/^\p{L}+-\p{Ll}/u.test(word.text) || CONTRACTION.test(word.lower)) return false;
  // “Returning home”, “Sadly”: a form of a verb or an adverb opens the sentence.
  if (word.opens && OPENING_FORM.test(word.lower) && !GIVEN_NAMES.has(word.text)) return false;
  if (isMatterOfTitle(words, at)) return false;
  if (!word.opens || !COMMON_WORDS.has(word.lower)) return true;
  if (GIVEN_NAMES.has(word.text)) return isCapitalised(words[at + 1]) && lastOfName(reading, at + 1) === undefined;
  const isHead = ORGANIZATION_MATTERS.has(word.lower) || STATE_HEADS.has(word.lower) || ORGANIZATION_HEADS.has(word.lower);
  return isHead && word.shape === 'capital' && headAhead(reading, at, ORGANIZATION_HEADS) !== undefined;
}

/** “Minister of Education Stefania Giannini”: the matter belongs to the title. */
function isMatterOfTitle(words: Word[], at: number): boolean {
  const link = words[at - 1]?.lower;
  return (link === 'of' || link === 'for') && ORGANIZATION_MATTERS.has(words[at]?.lower ?? '') && isTitleWord(words[at - 2]);
}
