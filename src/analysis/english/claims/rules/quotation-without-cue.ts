import { PREPOSITIONS } from '../resources/en.ts';
import { phraseStart } from '../subject.ts';
import type { ClaimDraft, PassageRange, Quotation, PassageContext } from '../types.ts';

/** Minimum length of a quotation without a cue, in words. Shorter ones are names or scare quotes. */
const MIN_LENGTH = 4;

/** What a quotation without a cue is: more content of an earlier claim, a claim of its own, or neither (null). */
type QuotationResult = { continues: ClaimDraft } | { claim: ClaimDraft } | null;

/**
 * Find the claim to which a quotation without a cue belongs. It may continue a quotation that the passage before left open. As a sentence of its own, it continues
 * the claim of the sentence before, or belongs to the last speaker. After a colon, it belongs to the subject of the sentence before the colon. Any
 * other quotation is a scare quote or a name.
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
    const begun = before.findLast(({ content }) => content.some((part) => part.context === previous && part.last >= open.last));
    if (begun) return { continues: begun };
  }
  // “…, he said, should spend” and a block quotation with the rest.
  const isBlockQuotation =
    quotation.first === 0 && context.passage.kind === 'quote' && previous?.passage.kind === 'paragraph' && !/^[.!?:]$/.test(previous.words.at(-1)?.text ?? '.');
  const begun = isBlockQuotation ? before.findLast(({ content }) => content.at(-1)!.context === previous) : undefined;
  if (begun) return { continues: begun };
  const rest = { cue: null, content: [range], polarity: 'said' as const, credit: false };
  const announcer = announcerOf(context, quotation, previous);
  if (announcer) return { claim: { ...rest, source: announcer, impliedSource: 'subject', rule: 'a colon announces the quotation' } };
  if (!fillsSentences(context, quotation)) return null;
  const sentenceBefore = quotation.first > 0 ? context.words[quotation.first - 1]!.sentence : -1;
  const speech = outermost(endingIn(sentenceBefore));
  if (speech) return { continues: speech };
  return { claim: { ...rest, source: null, impliedSource: 'speaker', rule: 'the quotation goes on' } };
}

/** Return the last claim, or the one that contains it: in “he said that she thinks so”, the claim of “he”. */
function outermost(drafts: ClaimDraft[]): ClaimDraft | undefined {
  let found = drafts.at(-1);
  for (const outer of drafts.toReversed()) {
    const { cue } = found ?? {};
    if (cue && outer.content.some(({ context, first, last }) => context === cue.context && first <= cue.first && cue.last <= last)) found = outer;
  }
  return found;
}

/** Return whether a quotation fills its sentences, except for marks. */
function fillsSentences({ words, sentences }: PassageContext, { first, last }: Quotation): boolean {
  const begins = sentences[words[first]!.sentence]!;
  const ends = sentences[words[last]!.sentence]!;
  return begins.first === first && ends.last <= last + 1;
}

/** Return the subject of the sentence before a colon and a quotation, in this passage or at the end of the one before; null if there is none. */
function announcerOf(context: PassageContext, { first }: Quotation, previous: PassageContext | undefined): PassageRange | null {
  const [host, colon] = first > 0 ? [context, first - 1] : [previous, (previous?.words.length ?? 0) - 1];
  if (host?.words[colon]?.text !== ':') return null;
  const { words, sentences } = host;
  const begin = sentences[words[colon]!.sentence]!.first;
  for (let at = begin; at < colon; at++) {
    const { mention } = words[at]!;
    if (mention && mention.type !== 'place' && !PREPOSITIONS.has(words[at - 1]?.lower ?? '')) {
      let last = at;
      while (words[last + 1]?.mention === mention) last++;
      return { context: host, first: Math.min(at, phraseStart(host, last, begin)), last };
    }
  }
  return null;
}
