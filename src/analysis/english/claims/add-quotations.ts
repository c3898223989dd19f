import { positionOf } from './resolve-sources.ts';
import { quotationWithoutCue } from './rules/quotation-without-cue.ts';
import { signature } from './rules/signature.ts';
import type { ClaimDraft, PassageContext, PassageRange } from './types.ts';

/** The passages before and after a passage, and its claims without a source that can speak. */
interface Neighbours {
  rejected: ClaimDraft[];
  previous: PassageContext | undefined;
  next: PassageContext | undefined;
}

/** Return the claims of a passage in order: the given ones, and those of quotations that belong to no cue. `before` contains the claims of the previous passage. */
export function addQuotations(context: PassageContext, { previous, next, rejected }: Neighbours, drafts: ClaimDraft[], before: ClaimDraft[]): ClaimDraft[] {
  /** Indexes of the quotations that belong to a claim. */
  const claimed = new Set<number>(context.startsAsContent ? [0] : []);
  for (const { content } of [...drafts, ...rejected]) for (const range of content) markQuotations(range, context, claimed);
  const claims = [...drafts];
  const signedClaim = signature(context, undefined) ?? (next && signature(next, context));
  if (signedClaim?.content[0]!.context === context && claimed.size === 0) {
    claims.push(signedClaim);
    markQuotations(signedClaim.content[0], context, claimed);
  }
  const bySentence = new Map<number, ClaimDraft[]>();
  for (const draft of drafts)
    if (!draft.credit) for (const sentence of sentencesOf(draft, context)) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  context.quotations.forEach((quotation, index) => {
    if (claimed.has(index)) return;
    const result = quotationWithoutCue(context, quotation, previous, before, (sentence) => bySentence.get(sentence) ?? []);
    if (result === null) return;
    if ('claim' in result) claims.push(result.claim);
    else result.continues.content.push({ context, first: quotation.first, last: quotation.last });
  });
  return claims.sort((a, b) => positionIn(context, a) - positionIn(context, b));
}

/** Return the indexes of the sentences that contain the cue of a draft or the end of its content. */
function sentencesOf({ cue, content }: ClaimDraft, context: PassageContext): Set<number> {
  const ranges = [cue, content.at(-1)!].filter((range) => range?.context === context);
  return new Set(ranges.map((range) => context.words[range!.last]!.sentence));
}

/** Add the indexes of the quotations that begin in a range to `claimed`. */
function markQuotations(range: PassageRange, context: PassageContext, claimed: Set<number>): void {
  if (range.context !== context) return;
  const first = context.words[range.first]!.quotation;
  // A range may begin in the middle of a quotation, which it then does not contain.
  const from = first >= 0 && context.quotations[first]!.first < range.first ? first + 1 : first;
  for (let at = range.first; at <= range.last; at++) {
    const { quotation } = context.words[at]!;
    if (quotation < 0 || quotation < from) continue;
    claimed.add(quotation);
    at = Math.max(at, context.quotations[quotation]!.last);
  }
}

/** Return the index of the first word of a claim in a passage; -1 if it begins in an earlier one. */
function positionIn(context: PassageContext, draft: ClaimDraft): number {
  const position = positionOf(draft);
  return position.context === context ? position.first : -1;
}
