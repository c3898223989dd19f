import { positionOf } from './resolve-sources.ts';
import { quotationWithoutCue } from './rules/quotation-without-cue.ts';
import { signature } from './rules/signature.ts';
import type { ClaimDraft, PassageContext, PassageRange } from './types.ts';

/** What surrounds the claims of a passage. */
interface Surroundings {
  /** Claims of the passage that were rejected because their source cannot speak. Their quotations are not used again. */
  rejected: ClaimDraft[];
  /** The passage before, and the one after. */
  previous: PassageContext | undefined;
  next: PassageContext | undefined;
}

/**
 * Return the claims of a passage in order: the given ones, and those of quotations that belong to no cue. A quotation that continues an earlier claim is added to the
 * content of that claim, in place.
 *
 * @param before claims of the previous passage: a quotation at the start of this one may be the rest of what one of them says
 */
export function addQuotations(context: PassageContext, { previous, next, rejected }: Surroundings, drafts: ClaimDraft[], before: ClaimDraft[]): ClaimDraft[] {
  // Indexes of the quotations that belong to a claim. The first is the content of a cue at the end of the passage before if `startsAsContent`.
  const claimed = new Set<number>(context.startsAsContent ? [0] : []);
  for (const { content } of [...drafts, ...rejected]) for (const range of content) markQuotations(range, context, claimed);
  const claims = [...drafts];
  // The signature is in this passage, or the next passage is a signature and nothing else.
  const signedClaim = signature(context, undefined) ?? (next && signature(next, context));
  if (signedClaim?.content[0]!.context === context && claimed.size === 0) {
    claims.push(signedClaim);
    markQuotations(signedClaim.content[0], context, claimed);
  }
  // No quotation continues the credit line of a picture.
  const sentencesWithDraft = drafts
    .filter(({ credit }) => !credit)
    .flatMap((draft) => [...sentencesOfCueAndEnd(draft, context)].map((sentence) => ({ sentence, draft })));
  const bySentence = Map.groupBy(sentencesWithDraft, ({ sentence }) => sentence);
  context.quotations.forEach((quotation, index) => {
    if (claimed.has(index)) return;
    const result = quotationWithoutCue(context, quotation, previous, before, (sentence) => (bySentence.get(sentence) ?? []).map(({ draft }) => draft));
    if (result === null) return;
    if ('claim' in result) claims.push(result.claim);
    else result.continues.content.push({ context, first: quotation.first, last: quotation.last });
  });
  return claims.sort((a, b) => positionIn(context, a) - positionIn(context, b));
}

/** Return the indexes of the sentences that contain the cue of a draft or the end of its content. */
function sentencesOfCueAndEnd({ cue, content }: ClaimDraft, context: PassageContext): Set<number> {
  const ranges = [cue, content.at(-1)!].filter((range) => range?.context === context);
  return new Set(ranges.map((range) => context.words[range!.last]!.sentence));
}

/** Add the indexes of the quotations that begin in a range to `claimed`. */
function markQuotations(range: PassageRange, context: PassageContext, claimed: Set<number>): void {
  if (range.context !== context) return;
  const firstQuotation = context.words[range.first]!.quotation;
  // A quotation that begins before the range is not in it.
  const fromQuotation = firstQuotation >= 0 && context.quotations[firstQuotation]!.first < range.first ? firstQuotation + 1 : firstQuotation;
  for (let at = range.first; at <= range.last; at++) {
    const { quotation } = context.words[at]!;
    if (quotation < 0 || quotation < fromQuotation) continue;
    claimed.add(quotation);
    at = Math.max(at, context.quotations[quotation]!.last);
  }
}

/** Return the index of the word by which a claim is sorted (the first of its cue, else of its source, else of its content); -1 if that is in another passage. */
function positionIn(context: PassageContext, draft: ClaimDraft): number {
  const position = positionOf(draft);
  return position.context === context ? position.first : -1;
}
