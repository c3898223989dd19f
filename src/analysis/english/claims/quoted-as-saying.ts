import { subjectBefore, type Subject } from './subject.ts';
import type { PassageContext } from './types.ts';

/** Maximum distance, in words, between a verb of quoting and “as saying”: “quoted a senior official of the port as saying”. */
const MAX_DISTANCE = 14;
const QUOTING_VERB = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/;

/** The quoted speaker in a phrase with “as saying”. */
export interface QuotedSpeaker {
  subject: Subject;
  /** Index of the first word of the phrase, including its subject: “the” in “the daily quoted Lind as saying”. */
  first: number;
}

/** Return the speaker in “quoted [an official] as saying” or “[Lind] was quoted as saying”; null if the verb at `saying` is not part of such a phrase. */
export function quotedAsSaying(context: PassageContext, saying: number): QuotedSpeaker | null {
  const { words } = context;
  const as = saying - 1;
  if (words[as]?.lower !== 'as' || !words[saying]!.lower.endsWith('ing')) return null;
  const { sentence, quotation } = words[saying]!;
  for (let verb = as - 1; verb >= Math.max(0, as - MAX_DISTANCE); verb--) {
    const word = words[verb]!;
    if (word.sentence !== sentence || word.quotation !== quotation) return null;
    if (!QUOTING_VERB.test(word.lower)) continue;
    const quoter = subjectBefore(context, verb);
    const first = quoter.source?.first ?? quoter.verbGroupFirst;
    if (quoter.passive) return { subject: { ...quoter, passive: false }, first };
    if (verb + 1 === as) return null;
    return { subject: { source: { first: verb + 1, last: as - 1 }, impliedSource: 'none', verbGroupFirst: as, passive: false, negated: false }, first };
  }
  return null;
}
