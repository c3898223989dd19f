import { extentFrom, trimmed } from '../extent.ts';
import { cannotBeSpeaker, isNegativeSource } from '../no-speaker.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext } from '../types.ts';

/** Maximum number of words between the answer and its question: “said no on Friday when a reporter asked | whether”. */
const MAX_DISTANCE = 8;

/** Find a claim that answers a question: “[She] {said no} when asked [whether she would resign]”. */
export function saidNo(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const { lower, quotation, sentence } = words[at]!;
  if (!/^(?:says?|said|answers?|answered|replied|replies)$/.test(words[at - 1]?.lower ?? '') || words[at - 1]!.quotation !== quotation) return null;
  let when = at + 1;
  while (when <= at + MAX_DISTANCE && words[when]?.sentence === sentence && words[when]!.lower !== 'when') when++;
  if (words[when]?.lower !== 'when' || words[when]!.sentence !== sentence) return null;
  let question = when + 1;
  while (question <= when + MAX_DISTANCE && words[question]?.sentence === sentence && !/^(?:whether|if)$/.test(words[question]!.lower)) question++;
  const asked = words.slice(when + 1, question).some((word) => word.lower === 'asked');
  if (!asked || !/^(?:whether|if)$/.test(words[question]?.lower ?? '') || words[question]!.quotation !== quotation) return null;
  const { source, impliedSource, verbGroupFirst, passive, negated } = subjectBefore(context, at - 1);
  if (passive || negated || (source === null && impliedSource !== 'subject')) return null;
  if (source !== null && (cannotBeSpeaker(context, source) || isNegativeSource(context, source))) return null;
  return {
    source: source && { context, ...source },
    impliedSource: source ? 'none' : 'subject',
    cue: { context, first: verbGroupFirst, last: at },
    content: [{ context, ...trimmed(context, { first: question, last: extentFrom(context, question) }) }],
    polarity: lower === 'no' ? 'denied' : 'said',
    credit: false,
    rule: `“${lower}” answers the question`,
  };
}
