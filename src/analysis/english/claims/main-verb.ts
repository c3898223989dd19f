import { pastWords } from '../times/resources/verbs-en.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, FINITE, PREPOSITIONS } from './resources/en.ts';
import type { PassageContext } from './types.ts';

/** Present-tense verbs after a plural: “vaccines cause fever”. */
const PRESENT_VERBS = new Set(
  'cause kill harm help use make take contain spread hold keep run want need support sell buy work fund carry hide pay owe own control plan lead bring give put get fight lose win'.split(
    ' ',
  ),
);

/**
 * Return the index of the main verb of the sentence in a range after its subject: “spread” in “The news [that the bank had failed spread quickly]”; null
 * if there is none. Each word that opens a subordinate clause needs one verb, so the first verb that no clause needs is the main verb.
 *
 * @param clauses number of subordinate clauses at the first word that have no verb yet
 * @param isVerdict returns whether a verb rejects a claim. If no main verb is found, the last such verb is returned: “claims that vaccines cause fever | were rejected”
 */
export function mainVerbIn({ words }: PassageContext, first: number, last: number, clauses: number, isVerdict: (at: number) => boolean): number | null {
  let open = clauses;
  let verdict: number | null = null;
  for (let at = first + 1; at <= last; at++) {
    const { lower, mention, quotation } = words[at]!;
    if (quotation !== words[first]!.quotation || mention !== undefined) continue;
    if (/^(?:who|which|that|because|when|while|if|after|before|as|whether|since|until)$/.test(lower) && !words[at - 1]!.inTime) open++;
    if (open === 1 && isPresentVerb(words, at, first)) open--;
    if (!isVerbAt(words, at)) continue;
    if (open === 0) return at;
    if (at > first + 2 && isVerdict(at)) verdict = at;
    open--;
    // An auxiliary and its participle count as one verb.
    if (AUXILIARIES.has(lower)) {
      while (at < last && (AUXILIARIES.has(words[at + 1]!.lower) || ADVERBS.has(words[at + 1]!.lower) || words[at + 1]!.lower.endsWith('ly'))) at++;
      at++;
    }
  }
  return verdict;
}

/** Past tenses that are never participles after a noun, also before a preposition: “arrived on Monday”. */
const INTRANSITIVE = /^(?:arrived|came|went|died|happened|emerged|appeared|vanished|returned|fell|rose|spread|began|ended|resigned|protested|agreed|refused)$/;

/** Return whether a word is a finite verb, rather than a participle after a noun: “people wounded in the attack”. */
function isVerbAt(words: PassageContext['words'], at: number): boolean {
  const { lower } = words[at]!;
  if (FINITE.has(lower) || INTRANSITIVE.test(lower)) return true;
  if (!pastWords.has(lower) && !/..ed$/.test(lower)) return false;
  const next = words[at + 1]?.lower ?? '';
  return !DETERMINERS.has(words[at - 1]!.lower) && !/^(?:by|in|at|on|during)$/.test(next);
}

/** Return whether a word is a present-tense verb between subject and object: “The vaccine | causes | fever”. */
function isPresentVerb(words: PassageContext['words'], at: number, that: number): boolean {
  const [before, { lower, mention }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (at < that + 2 || mention !== undefined || next === undefined || !/^\p{Ll}/u.test(words[at]!.text)) return false;
  if (isVerbAt(words, at) || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) return false;
  if (isVerbAt(words, at + 1) || next.lower.endsWith('ly') || /^[,;:.]$/.test(next.text)) return false;
  return (/[^s]s$/.test(lower) && !/[^s]s$/.test(before.lower)) || (PRESENT_VERBS.has(lower) && /[^s]s$/.test(before.lower));
}
