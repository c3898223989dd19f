import { PREPOSITIONS } from '../resources/en.ts';
import { phraseStart } from '../subject.ts';
import type { Draft, Place, Quotation, PassageContext } from '../types.ts';

/** A quotation without a cue of its own is speech, and no name or scare quote, from so many words on. */
const SHORTEST = 4;

/** What a quotation that no cue has taken turns out to be. */
type Finding = { continues: Draft } | { claim: Draft } | null;

/**
 * Read a quotation that no cue has taken. One that the passage before left open goes on; a sentence of its own goes on from the claim of
 * the sentence before it, or else belongs to whoever spoke last; one behind a colon belongs to the subject of the sentence that announces
 * it. Anything else is a scare quote or a name.
 *
 * @param before the claims of the passage before
 * @param endingIn the claims of this passage that end in a sentence, or whose cue stands there
 */
export function quotationAlone(
  reading: PassageContext,
  quotation: Quotation,
  previous: PassageContext | undefined,
  before: Draft[],
  endingIn: (sentence: number) => Draft[],
): Finding {
  if (quotation.last - quotation.first < SHORTEST) return null;
  const place = { reading, first: quotation.first, last: quotation.last };
  const open = previous?.quotations.at(-1);
  if (quotation.first === 0 && previous && open?.closed === false) {
    const begun = before.findLast(({ content }) => content.some((part) => part.reading === previous && part.last >= open.last));
    if (begun) return { continues: begun };
  }
  // “…, he said, should spend” and a block quotation with the rest.
  const goesOn =
    quotation.first === 0 && reading.passage.kind === 'quote' && previous?.passage.kind === 'paragraph' && !/^[.!?:]$/.test(previous.words.at(-1)?.text ?? '.');
  const begun = goesOn ? before.findLast(({ content }) => content.at(-1)!.reading === previous) : undefined;
  if (begun) return { continues: begun };
  const rest = { cue: null, content: [place], polarity: 'said' as const, credit: false };
  const announcer = announcedBy(reading, quotation, previous);
  if (announcer) return { claim: { ...rest, source: announcer, elsewhere: 'subject', rule: 'a colon announces the quotation' } };
  if (!standsAlone(reading, quotation)) return null;
  const sentenceBefore = quotation.first > 0 ? reading.words[quotation.first - 1]!.sentence : -1;
  const speech = outermost(endingIn(sentenceBefore));
  if (speech) return { continues: speech };
  return { claim: { ...rest, source: null, elsewhere: 'speaker', rule: 'the quotation goes on' } };
}

/** The last claim, or the one that it is part of: in “he said that she thinks so”, he speaks on. */
function outermost(drafts: Draft[]): Draft | undefined {
  let found = drafts.at(-1);
  for (const outer of drafts.toReversed()) {
    const { cue } = found ?? {};
    if (cue && outer.content.some(({ reading, first, last }) => reading === cue.reading && first <= cue.first && cue.last <= last)) found = outer;
  }
  return found;
}

/** Whether nothing but a quotation and marks stands in its sentences. */
function standsAlone({ words, sentences }: PassageContext, { first, last }: Quotation): boolean {
  const begins = sentences[words[first]!.sentence]!;
  const ends = sentences[words[last]!.sentence]!;
  return begins.first === first && ends.last <= last + 1;
}

/** The subject of the sentence whose colon announces a quotation, in this passage or at the end of the one before. */
function announcedBy(reading: PassageContext, { first }: Quotation, previous: PassageContext | undefined): Place | null {
  const [host, colon] = first > 0 ? [reading, first - 1] : [previous, (previous?.words.length ?? 0) - 1];
  if (host?.words[colon]?.text !== ':') return null;
  const { words, sentences } = host;
  const begin = sentences[words[colon]!.sentence]!.first;
  for (let at = begin; at < colon; at++) {
    const { mention } = words[at]!;
    if (mention && mention.type !== 'place' && !PREPOSITIONS.has(words[at - 1]?.lower ?? '')) {
      let last = at;
      while (words[last + 1]?.mention === mention) last++;
      return { reading: host, first: Math.min(at, phraseStart(host, last, begin)), last };
    }
  }
  return null;
}
