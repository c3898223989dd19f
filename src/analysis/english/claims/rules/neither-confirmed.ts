import { complementAfter } from '../complement.ts';
import { trimmed } from '../extent.ts';
import { cannotBeSpeaker, isNegativeSource } from '../no-speaker.ts';
import { CUE_VERBS } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext } from '../types.ts';

/** Find content that its source leaves open: “[His office] would neither confirm nor {deny} [that he had resigned]”, “would not confirm or deny that”. */
export function neitherConfirmed(context: PassageContext, at: number, next: PassageContext | undefined): ClaimDraft | null {
  const { words } = context;
  const [cue, first] = [CUE_VERBS.get(words[at]!.lower), CUE_VERBS.get(words[at - 2]?.lower ?? '')];
  if (cue === undefined || first === undefined || !/^n?or$/.test(words[at - 1]!.lower)) return null;
  if (!(first.lemma === 'confirm' && cue.lemma === 'deny') && !(first.lemma === 'deny' && cue.lemma === 'confirm')) return null;
  const subject = subjectBefore(context, at - 2);
  if (!subject.negated || subject.passive || words[subject.verbGroupFirst]!.sentence !== words[at]!.sentence) return null;
  if (subject.source === null ? subject.impliedSource !== 'subject' : isNegativeSource(context, subject.source) || cannotBeSpeaker(context, subject.source))
    return null;
  const complement = complementAfter(context, at, cue, next);
  if (complement === null || (complement.form !== 'that' && complement.form !== 'question')) return null;
  return {
    source: subject.source && { context, ...subject.source },
    impliedSource: subject.impliedSource,
    cue: { context, first: subject.verbGroupFirst, last: at },
    content: complement.content.map((range) => ({ context: range.context, ...trimmed(range.context, range) })),
    polarity: 'withheld',
    credit: false,
    rule: `“${words[at - 2]!.text} ${words[at - 1]!.text} ${words[at]!.text}” leaves it open`,
  };
}
