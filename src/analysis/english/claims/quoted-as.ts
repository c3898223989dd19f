import { subjectBefore, type Subject } from './subject.ts';
import type { PassageContext } from './types.ts';

/** A verb that quotes stands no further before “as saying”: “quoted a senior official of the port as saying”. */
const FARTHEST = 14;
const QUOTES = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/;

/** Who is quoted. */
export interface Quoted {
  subject: Subject;
  /** First word of the whole phrase, with those who quote. */
  first: number;
}

/** Who speaks in “quoted [an official] as saying” and “[Lind] was quoted as saying”; null where the verb at `saying` is no part of such a phrase. */
export function quotedAs(reading: PassageContext, saying: number): Quoted | null {
  const { words } = reading;
  const as = saying - 1;
  if (words[as]?.lower !== 'as' || !words[saying]!.lower.endsWith('ing')) return null;
  const { sentence, quotation } = words[saying]!;
  for (let verb = as - 1; verb >= Math.max(0, as - FARTHEST); verb--) {
    const word = words[verb]!;
    if (word.sentence !== sentence || word.quotation !== quotation) return null;
    if (!QUOTES.test(word.lower)) continue;
    const quoter = subjectBefore(reading, verb);
    const first = quoter.source?.first ?? quoter.verbFirst;
    if (quoter.passive) return { subject: { ...quoter, passive: false }, first };
    if (verb + 1 === as) return null;
    return { subject: { source: { first: verb + 1, last: as - 1 }, elsewhere: 'nowhere', verbFirst: as, passive: false, negated: false }, first };
  }
  return null;
}
