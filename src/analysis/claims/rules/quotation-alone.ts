import { phraseStart } from '../subject.ts';
import { PREPOSITIONS } from '../resources/en.ts';
import type { Draft, Place, Quotation, Reading } from '../types.ts';

/** A quotation without a cue of its own is speech, and no name or scare quote, from so many words on. */
const SHORTEST = 4;

/**
 * Quotations that no cue has taken: a sentence of its own belongs to whoever spoke before it, one behind a colon to the subject of the
 * sentence that announces it.
 */
export function quotationsAlone(reading: Reading, previous: Reading | undefined, taken: (place: Place) => boolean): Draft[] {
  return reading.quotations.flatMap((quotation): Draft[] => {
    if (quotation.last - quotation.first < SHORTEST || taken({ reading, ...quotation })) return [];
    const content = [{ reading, first: quotation.first, last: quotation.last }];
    const rest = { cue: null, content, polarity: 'said' as const, credit: false };
    const announced = announcement(reading, quotation, previous);
    if (announced) return [{ ...rest, source: announced, elsewhere: 'subject', rule: 'a colon announces the quotation' }];
    return standsAlone(reading, quotation) ? [{ ...rest, source: null, elsewhere: 'speaker', rule: 'the quotation goes on' }] : [];
  });
}

/** Whether nothing but a quotation and marks stands in its sentences. */
function standsAlone({ words, sentences }: Reading, { first, last }: Quotation): boolean {
  const begins = sentences[words[first]!.sentence]!;
  const ends = sentences[words[last]!.sentence]!;
  return begins.first === first && ends.last <= last + 1;
}

/** The subject of the sentence whose colon announces a quotation, in this passage or at the end of the one before. */
function announcement(reading: Reading, { first }: Quotation, previous: Reading | undefined): Place | null {
  const [host, colon] = first > 0 ? [reading, first - 1] : [previous, (previous?.words.length ?? 0) - 1];
  if (!host || host.words[colon]?.text !== ':') return null;
  const { words, sentences } = host;
  const begin = sentences[words[colon]!.sentence]!.first;
  for (let at = begin; at < colon; at++) {
    const { mention } = words[at]!;
    if (mention && mention.type !== 'place' && !PREPOSITIONS.has(words[at - 1]?.lower ?? '')) {
      let last = at;
      while (words[last + 1]?.mention === mention) last++;
      return { reading: host, first: Math.max(begin, Math.min(at, phraseStart(host, last, begin))), last };
    }
  }
  return null;
}
