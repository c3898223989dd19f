import { extentFrom, trimmed } from '../extent.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext } from '../types.ts';

/** Find a claim with “make clear” or the like: “[Lind] {made it clear} [that the road is closed]”, “{made plain} that”, “{let it be known} that”. */
export function madeClear(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const verb = verbOf(context, at);
  if (verb === null || words[at + 1]?.lower !== 'that' || words[at + 2]?.sentence !== words[at]!.sentence) return null;
  const subject = subjectBefore(context, verb);
  if (subject.negated) return null;
  const first = at + 1;
  return {
    source: subject.passive || subject.source === null ? null : { context, ...subject.source },
    impliedSource: subject.passive ? 'none' : subject.impliedSource,
    cue: { context, first: subject.verbGroupFirst, last: at },
    content: [{ context, ...trimmed(context, { first, last: extentFrom(context, first) }) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[verb]!.text} … ${words[at]!.text}” introduces it`,
  };
}

/** Return the index of the verb in “made (it) clear” or “let it be known” that ends at `at`; null if there is none. */
function verbOf({ words }: PassageContext, at: number): number | null {
  const before = (back: number): string => words[at - back]?.lower ?? '';
  if (/^(?:clear|plain)$/.test(words[at]!.lower)) {
    // “Made clear”, “made it clear”, “made (it) very clear”.
    let back = /^(?:very|quite|perfectly|abundantly)$/.test(before(1)) ? 2 : 1;
    if (before(back) === 'it') back++;
    return /^mak(?:e|es|ing)$|^made$/.test(before(back)) ? at - back : null;
  }
  return words[at]!.lower === 'known' && before(1) === 'be' && before(2) === 'it' && /^lets?$/.test(before(3)) ? at - 3 : null;
}
