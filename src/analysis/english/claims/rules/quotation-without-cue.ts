import { PREPOSITIONS } from '../resources/en.ts';
import { phraseStart } from '../phrase-start.ts';
import type { ClaimDraft, PassageRange, Quotation, PassageContext } from '../types.ts';

/** Minimum length of a quotation without a cue, in words. Shorter ones are names or scare quotes. */
const MIN_LENGTH = 4;

/** What a quotation without a cue is: more content of an earlier claim, a further claim, or neither (null). */
type QuotationResult = { continues: ClaimDraft } | { claim: ClaimDraft } | null;

/**
 * Find the claim to which a quotation without a cue belongs. It may continue a quotation that the passage before left open. After a colon, it belongs to
 * the subject of the sentence before the colon. If it is a whole sentence, it continues the claim of the sentence before, or belongs to the last speaker.
 * Any other quotation is a scare quote or a name.
 *
 * @param before claims of the passage before
 * @param endingIn returns the claims of this passage that end in a sentence or have their cue there
 */
export function quotationWithoutCue(
  context: PassageContext,
  quotation: Quotation,
  previous: PassageContext | undefined,
  before: ClaimDraft[],
  endingIn: (sentence: number) => ClaimDraft[],
): QuotationResult {
  if (quotation.last - quotation.first < MIN_LENGTH) return null;
  const range = { context, first: quotation.first, last: quotation.last };
  const open = previous?.quotations.at(-1);
  if (quotation.first === 0 && previous && open?.closed === false) {
    const openClaim = before.findLast(({ content }) => content.some((part) => part.context === previous && part.last >= open.last));
    if (openClaim) return { continues: openClaim };
  }
  // “…, he said, should spend” and a block quotation with the rest.
  const isBlockQuotation =
    quotation.first === 0 && context.passage.kind === 'quote' && previous?.passage.kind === 'paragraph' && !/^[.!?:]$/.test(previous.words.at(-1)?.text ?? '.');
  const claimBefore = isBlockQuotation ? before.findLast(({ content }) => content.at(-1)!.context === previous) : undefined;
  if (claimBefore) return { continues: claimBefore };
  const draft = { cue: null, content: [range], polarity: 'said' as const, credit: false };
  const source = subjectBeforeColon(context, quotation, previous);
  if (source) return { claim: { ...draft, source, impliedSource: 'subject', rule: 'a colon introduces the quotation' } };
  if (!fillsSentences(context, quotation)) return null;
  const sentenceBefore = quotation.first > 0 ? context.words[quotation.first - 1]!.sentence : -1;
  const speech = outermost(endingIn(sentenceBefore));
  if (speech) return { continues: speech };
  return { claim: { ...draft, source: null, impliedSource: 'speaker', rule: 'the quotation continues' } };
}

/** Return the last claim, or the outermost claim that contains it: in “he said that she thinks so”, the claim of “he”. */
function outermost(drafts: ClaimDraft[]): ClaimDraft | undefined {
  let inner = drafts.at(-1);
  for (const outer of drafts.toReversed()) {
    const { cue } = inner ?? {};
    if (cue && outer.content.some(({ context, first, last }) => context === cue.context && first <= cue.first && cue.last <= last)) inner = outer;
  }
  return inner;
}

/** Return whether a quotation consists of whole sentences, except for punctuation marks. */
function fillsSentences({ words, sentences }: PassageContext, { first, last }: Quotation): boolean {
  const firstSentence = sentences[words[first]!.sentence]!;
  const lastSentence = sentences[words[last]!.sentence]!;
  return firstSentence.first === first && lastSentence.last <= last + 1;
}

/** Return the subject of the sentence before a colon and a quotation, in this passage or at the end of the passage before; null if there is none. */
function subjectBeforeColon(context: PassageContext, { first }: Quotation, previous: PassageContext | undefined): PassageRange | null {
  const [host, colon] = first > 0 ? [context, first - 1] : [previous, (previous?.words.length ?? 0) - 1];
  if (host?.words[colon]?.text !== ':') return null;
  const { words, sentences } = host;
  const sentenceFirst = sentences[words[colon]!.sentence]!.first;
  for (let at = sentenceFirst; at < colon; at++) {
    const { mention } = words[at]!;
    if (mention && mention.type !== 'place' && !PREPOSITIONS.has(words[at - 1]?.lower ?? '')) {
      let last = at;
      while (words[last + 1]?.mention === mention) last++;
      return { context: host, first: Math.min(at, phraseStart(host, last, sentenceFirst)), last };
    }
  }
  return null;
}
