import { isFurtherCue, isNounForClaim, lastWord } from '../extent.ts';
import { BE, DESCRIBING_PARTICIPLES, DESCRIBING_VERBS, DETERMINERS, PREPOSITIONS } from '../resources/en.ts';
import { VERDICT_BEFORE } from '../resources/verdicts.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext, WordRange } from '../types.ts';

/** Maximum distance, in words, between a verb and its “as”: “see the new deployments along the border as”. */
const MAX_DISTANCE = 12;

/** Find an attributed view: “[Observers] {see} [the step as a first one]”, “[The step] {is presented} [as one of many]”. */
export function describedAs(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const { lower, sentence, quotation } = words[at]!;
  const canBePassive = DESCRIBING_PARTICIPLES.has(lower);
  if (!canBePassive && !DESCRIBING_VERBS.has(lower)) return null;
  const last = lastWord(context, at);
  let as = at + 1;
  while (as <= Math.min(last, at + MAX_DISTANCE) && words[as]!.lower !== 'as' && !/^[,;:.]$/.test(words[as]!.text)) as++;
  if (
    words[as]?.lower !== 'as' ||
    as >= last ||
    // “Dismissed as ‘absurd’ a claim that”: see cue-noun.ts.
    VERDICT_BEFORE.test(context.passage.text.slice(words[at]!.start, words[Math.min(last, as + 8)]!.end).replace(/\s+\p{L}+\s+that\b.*$/su, ' ')) ||
    words[as]!.sentence !== sentence ||
    words[as + 1]!.lower === 'if' ||
    words[as + 1]!.lower === 'well' ||
    /^(?:he|she|it|they|we|i|you)$/.test(words[as + 1]!.lower) ||
    words[at - 1]?.lower === 'to'
  )
    return null;
  const subject = subjectBefore(context, at);
  if (subject.source !== null && /^an?$/.test(words[subject.source.first]!.lower)) {
    const own = ownSubject(context, subject.source);
    // “A claim the army dismissed as ‘a dream’”: see denied-aside.ts.
    if ((own === null || /^(?:dismiss|reject)/.test(lower)) && isNounForClaim(words[subject.source.first + 1]?.lower ?? '')) return null;
    // “A figure | the minister described as disappointing”.
    if (own !== null) subject.source.first = own;
  }
  const passive = subject.passive || (as === at + 1 && subject.source === null);
  if (passive && !(canBePassive && words.slice(subject.verbGroupFirst, at).some((word) => BE.has(word.lower)))) return null;
  // “what she described as “a nominal charge””
  const isFronted = as === at + 1 && words[as + 1]!.quotation !== quotation;
  if (!passive && ((subject.source === null && subject.impliedSource !== 'subject') || (as === at + 1 && !isFronted))) return null;
  // “Did not describe it as a mistake” describes nothing, but “does not see it as a mistake” is a view.
  if (subject.negated && !/^(?:see|view|regard)/.test(lower) && lower !== 'seen' && lower !== 'saw') return null;
  // “Visitors will see the site as an invitation.”
  if (words.slice(subject.verbGroupFirst, at).some((word) => /^(?:will|would|can|could|may|might|should|must)$/.test(word.lower))) return null;
  // “Dismissed suggestions that it was late as absurd”: the claim is what is dismissed.
  if (/^(?:dismiss|reject)/.test(lower) && words.slice(at + 1, as).some((word) => word.lower === 'that')) return null;
  const first = passive || isFronted ? as : at + 1;
  let end = as + 1;
  while (end < last && !(words[end + 1]!.quotation === quotation && (/^[,;:]$/.test(words[end + 1]!.text) || startsFurtherCue(context, end + 1)))) end++;
  return {
    source: passive || subject.source === null ? null : { context, ...subject.source },
    impliedSource: passive ? 'none' : subject.impliedSource,
    cue: { context, first: subject.verbGroupFirst, last: at },
    content: [{ context, first, last: end }],
    polarity: subject.negated ? 'denied' : 'said',
    credit: false,
    rule: passive ? `“${words[at]!.text} as” in the passive names nobody` : `“${words[at]!.text} … as” attributes a view`,
  };
}

/** Return the index of the word at which the subject of a relative clause without a pronoun begins, after its antecedent: “a move | the minister”; null if there is none. */
function ownSubject({ words }: PassageContext, { first, last }: WordRange): number | null {
  for (let at = first + 2; at <= last; at++) {
    const { lower, mention } = words[at]!;
    const before = words[at - 1]!;
    const opens = DETERMINERS.has(lower) || (mention !== undefined && mention !== before.mention);
    if (opens && before.mention === undefined && !PREPOSITIONS.has(before.lower) && !/^(?:and|or)$|['’]s?$/.test(before.lower)) return at;
  }
  return null;
}

/** Return whether “and” or “but” begins another cue of the same subject: “dismissed it as false and | said that …”. */
function startsFurtherCue(context: PassageContext, and: number): boolean {
  return /^(?:and|but)$/.test(context.words[and]!.lower) && isFurtherCue(context, and + 1);
}
