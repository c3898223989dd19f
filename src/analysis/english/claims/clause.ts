import { pastWords } from '../times/resources/verbs-en.ts';
import { ADVERBS, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, type CueVerb } from './resources/en.ts';
import type { PassageContext, ClaimWord } from './types.ts';

/** A clause without “that” has its verb among its first words. */
const VERB_WITHIN = 22;

/** Whether a clause with a verb of its own begins at a word. */
export function startsClause(reading: PassageContext, at: number, cue: CueVerb): boolean {
  const { words } = reading;
  const first = words[at];
  if (first === undefined || !/[\p{L}\p{N}$€£]/u.test(first.text)) return false;
  // “I think there’s”: the verb is in the first word.
  if (/^(?:i|you|he|she|it|we|they|there)['’](?:s|m|re|ve|ll|d)$/.test(first.lower)) return true;
  if (FINITE.has(first.lower) || /^(?:to|of|about|that|and|or|nor|but|\w+self|\w+selves)$/.test(first.lower)) return false;
  const isFirm = (cue.class === 'speech' && cue.lemma !== 'add') || cue.class === 'telling' || /^(?:think|believe|hope|guess|suppose)$/.test(cue.lemma);
  const next = words[at + 1];
  if (PREPOSITIONS.has(first.lower) && !(/^(?:over|about)$/.test(first.lower) && /^\d/.test(next?.text ?? '')))
    return next?.inTime === true && hasClause(reading, at, true, true);
  // “said the forms attract criticism”: the verb of the present is like any word, but “say” has no object of many words.
  if (cue.lemma === 'say' && (DETERMINERS.has(first.lower) || first.mention) && words[at + 4]?.sentence === first.sentence) return true;
  return hasClause(reading, at, !isFirm);
}

/** Whether a finite verb follows among the next words, before anything that opens another clause. `strict` takes only sure ones. */
export function hasClause({ words }: PassageContext, from: number, strict = false, pastCommas = !strict): boolean {
  const { sentence, quotation } = words[from]!;
  for (let at = from + 1; at <= from + VERB_WITHIN; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || /^[;:]$/.test(word.text) || (word.text === ',' && !pastCommas)) return false;
    if (strict && word.quotation !== quotation) return false;
    if (/^(?:that|which|who|whom|whose|because|when|while|after|before)$/.test(word.lower)) return false;
    // “claimed the village and said”: a further verb of the same subject. “claimed a village, and a day later …”: a further clause.
    if (word.text === ',' && /^(?:and|but)$/.test(words[at + 1]?.lower ?? '')) return false;
    if (word.lower === 'and' && isPastVerb(words[at + 1]?.lower ?? '')) return false;
    // “heard a bang and then I saw smoke”, “understood the task and really did believe”.
    if (strict && /^(?:and|but)$/.test(word.lower) && startsFurtherClause(words, at + 1)) return false;
    if (word.inTime) continue;
    if (FINITE.has(word.lower) || /n['’]t$|['’](?:ll|re|ve)$/.test(word.lower)) return true;
    if (word.mention) continue;
    if (pastWords.has(word.lower)) return true;
    if (/..ed$/.test(word.lower) && /^\p{Ll}/u.test(word.text) && (!strict || takesObject(words[at + 1]))) return true;
    const isVerbLike = /^\p{Ll}/u.test(word.text) && ![DETERMINERS, PREPOSITIONS].some((words) => words.has(word.lower));
    if (/^(?:he|she|it|they|we|i|you)$/.test(words[at - 1]!.lower) && at === from + 1 && isVerbLike) return true;
  }
  return false;
}

/** Whether what follows “and” has a verb of its own: “then he …”, “really did …”. */
function startsFurtherClause(words: ClaimWord[], and: number): boolean {
  const first = words[and]?.lower ?? '';
  const { lower } = words[ADVERBS.has(first) || first.endsWith('ly') ? and + 1 : and] ?? { lower: '' };
  return /^(?:he|she|it|they|we|i|you)$/.test(lower) || FINITE.has(lower);
}

export function isPastVerb(word: string): boolean {
  return pastWords.has(word) || CUE_VERBS.get(word)?.form === 'past' || /..ed$/.test(word);
}

/** Whether what follows a word in -ed shows it to be a verb and no adjective. */
function takesObject(next: ClaimWord | undefined): boolean {
  return (
    next !== undefined &&
    (DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      next.mention !== undefined ||
      /^[\d$€£]/.test(next.text) ||
      next.lower === 'to' ||
      /..ing$/.test(next.lower))
  );
}
