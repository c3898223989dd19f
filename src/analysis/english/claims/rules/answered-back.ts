import { quotationAt } from '../after-colon.ts';
import { contentBefore } from '../content-around-verb.ts';
import { extentFrom, trimmed } from '../extent.ts';
import { invertedSource } from '../inverted-source.ts';
import { cannotBeSpeaker, isNegativeSource } from '../no-speaker.ts';
import type { CueVerb } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext, PassageRange, WordRange } from '../types.ts';

/** Verbs that mean speech only with “back”: “shot back that”. */
const VERB = /^(?:shot|shoots|hit|hits|fired|fires|struck|strikes|snapped|snaps|bit|bites|barked|yelled|called|clapped)$/;
/** How these verbs take content before them: quotations only. */
const CUE: CueVerb = { lemma: 'reply', class: 'direct', polarity: 'said', noun: false, form: 'past' };

/** Find a claim with “back”: “[The minister] {shot back} [that nobody wanted it]”, “‘[Never],’ [she] {fired back}”. */
export function answeredBack(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const verb = at - 1;
  if (!VERB.test(words[verb]?.lower ?? '') || words[verb]!.sentence !== words[at]!.sentence || words[verb]!.quotation !== words[at]!.quotation) return null;
  const inverted = invertedAfterBack(context, verb, at);
  const subject = subjectBefore(context, verb);
  const source = inverted ?? (subject.passive || subject.negated ? null : subject.source);
  if (source === null && subject.impliedSource !== 'subject') return null;
  if (source !== null && (cannotBeSpeaker(context, source) || isNegativeSource(context, source))) return null;
  const before = contentBefore(context, inverted ? verb : (source?.first ?? verb), CUE);
  const content = before ?? (inverted ? null : contentAfterBack(context, at));
  if (content === null) return null;
  return {
    source: source && { context, ...source },
    impliedSource: source ? 'none' : 'subject',
    cue: { context, first: inverted ? verb : subject.verbGroupFirst, last: at },
    content: [{ ...content, ...trimmed(context, content) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[verb]!.text} back” answers with it`,
  };
}

/** Return the content after “back”: a clause with “that”, or a quotation, possibly after a comma or colon. */
function contentAfterBack(context: PassageContext, back: number): PassageRange | null {
  const { words } = context;
  const next = words[back + 1];
  if (next === undefined || next.sentence !== words[back]!.sentence) return null;
  if (next.lower === 'that') return { context, first: back + 1, last: extentFrom(context, back + 1) };
  return quotationAt(context, /^[,:]$/.test(next.text) ? back + 2 : back + 1);
}

/** Return the speaker after “back”, if the verb follows a quotation: “‘Never,’ shot back [the minister]”. */
function invertedAfterBack(context: PassageContext, verb: number, back: number): WordRange | null {
  const { words } = context;
  const before = words[verb - 1];
  if (before === undefined || before.quotation < 0 || before.quotation === words[verb]!.quotation) return null;
  return invertedSource(context, back, verb);
}
