import { ADVERBS, CLAUSE_OPENERS, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS } from './resources/en.ts';
import type { PassageContext } from './types.ts';

/** A pronoun contracted with an auxiliary: “we've”, “they're”. */
export const CONTRACTED = /^(i|you|he|she|it|we|they)'(?:ve|re|ll|d|m|s)$/;

/** Return the index of the first word of the noun phrase that ends at `last`; `last + 1` if there is none. */
export function phraseStart({ words }: PassageContext, last: number, floor: number): number {
  const quotation = words[last]?.quotation;
  if (last < floor) return last + 1;
  if (PRONOUNS.has(words[last]!.lower) || CONTRACTED.test(words[last]!.lower)) return last;
  let at = last;
  for (; at >= floor && words[at]!.quotation === quotation; at--) {
    const { text, lower, mention, inTime } = words[at]!;
    if (mention) continue;
    if (inTime && at < last) break;
    if (!/[\p{L}\p{N}$€£&%]/u.test(text) && text !== '.' && text !== "'" && text !== '’') break;
    if (CLAUSE_OPENERS.has(lower) || (FINITE.has(lower) && !inTime) || (at < last && isSpeechBefore(words, at))) break;
    if ((lower === 'and' || lower === 'or') && !joinsNames(words, at)) break;
  }
  // “the day before the broadcast two groups”: “before” can also be a preposition.
  const opener = at >= floor && /^(?:before|after|since|until)$/.test(words[at]!.lower) ? at : -1;
  if (opener < 0) return pastPreposition(words, at + 1, last);
  const start = pastPreposition(words, opener, last);
  return start > last ? opener + 1 : start;
}

/** Return whether a word is a reporting verb with a new noun phrase after it: “Aides say | the senator plans”. */
function isSpeechBefore(words: PassageContext['words'], at: number): boolean {
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (
    cue === undefined ||
    cue.form === 'ing' ||
    cue.form === 'adjective' ||
    (cue.noun && cue.lemma !== 'say') ||
    (cue.class !== 'speech' && cue.class !== 'opinion')
  )
    return false;
  const next = words[at + 1]!;
  // “Lind said | officials had assured him”.
  if (/^sa(?:id|ys)$/.test(words[at]!.lower) && /[^s]s$|^(?:people|police)$/.test(next.lower)) return true;
  return DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.mention !== undefined || /^\p{Lu}/u.test(next.text);
}

/** Return whether “and” coordinates two names: “Russia and the United Nations said”. */
function joinsNames(words: PassageContext['words'], and: number): boolean {
  const capital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');
  const after = words[and + 1]?.lower === 'the' ? and + 2 : and + 1;
  return capital(words[and - 1]?.text) && capital(words[after]?.text);
}

/** Return the index of the first word of the subject after an initial prepositional phrase: “he” in “In Soviet times he”. */
function pastPreposition(words: PassageContext['words'], first: number, last: number): number {
  let start = first;
  while (
    start <= last &&
    (!/[\p{L}\p{N}$€£]/u.test(words[start]!.text) ||
      (ADVERBS.has(words[start]!.lower) && !(/^(?:both|all)$/.test(words[start]!.lower) && (start < last || start === first))))
  )
    start++;
  if (!PREPOSITIONS.has(words[start]?.lower ?? '')) return start;
  // “Outside experts”: an adjective.
  if (/^(?:outside|inside|opposite)$/.test(words[start]!.lower) && start + 1 === last && /[^s]s$/.test(words[last]!.lower)) return start;
  for (let at = start + 2; at <= last; at++) {
    const word = words[at]!;
    const before = words[at - 1]!;
    const isNew =
      (DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || (word.mention && word.mention !== before.mention)) && !PREPOSITIONS.has(before.lower);
    // “In a reaction Commissioner Reyes said”
    const isCapital =
      /^\p{Lu}/u.test(word.text) && /^\p{Ll}/u.test(before.text) && !PREPOSITIONS.has(before.lower) && before.lower !== 'and' && !DETERMINERS.has(before.lower);
    if (isCapital) return at;
    if (isNew && !DETERMINERS.has(before.lower) && before.lower !== 'and') return at;
  }
  return last + 1;
}
