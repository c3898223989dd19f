import { lastWord } from '../extent.ts';
import { ADVERBS, BE, CUE_VERBS, DETERMINERS } from '../resources/en.ts';
import type { ClaimDraft, PassageContext } from '../types.ts';

/** Maximum distance, in words, between a participle and its auxiliary. */
const MAX_DISTANCE = 3;

/** Verbs whose passive expresses a plan or duty, not a claim: “The council is expected to meet”, “you are supposed to pay”. */
const WITHOUT_CLAIM = new Set(['expect', 'suppose', 'assume', 'consider', 'add']);

/** Find a claim without a source in the passive: “[The road] {is said} [to be closed]”. */
export function saidToBe(context: PassageContext, at: number): ClaimDraft | null {
  const { words, sentences } = context;
  const { lower, sentence, quotation } = words[at]!;
  const cue = CUE_VERBS.get(lower);
  if (
    cue?.form !== 'past' ||
    cue.class === 'finding' ||
    cue.class === 'telling' ||
    cue.class === 'intent' ||
    cue.polarity !== 'said' ||
    WITHOUT_CLAIM.has(cue.lemma) ||
    words[at + 1]?.lower !== 'to'
  )
    return null;
  const verb = words[at + 2];
  if (!verb || verb.mention || !/^\p{Ll}/u.test(verb.text) || DETERMINERS.has(verb.lower)) return null;
  const floor = Math.max(sentences[sentence]!.first, at - MAX_DISTANCE);
  let auxiliary = at - 1;
  // “This is when we decided to go”: only adverbs are between an auxiliary and its participle.
  while (auxiliary >= floor && !BE.has(words[auxiliary]!.lower) && (ADVERBS.has(words[auxiliary]!.lower) || /..ly$/.test(words[auxiliary]!.lower))) auxiliary--;
  if (auxiliary < floor || !BE.has(words[auxiliary]!.lower) || words[auxiliary]!.quotation !== quotation) return null;
  const end = lastWord(context, at);
  let last = at + 1;
  while (last < end && !/^[,;:]$/.test(words[last + 1]!.text)) last++;
  if (last <= at + 1) return null;
  return {
    source: null,
    impliedSource: 'none',
    cue: { context, first: auxiliary, last: at },
    content: [{ context, first: at + 1, last }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text}” in the passive names nobody`,
  };
}
