import { lastWord, trimmed } from '../extent.ts';
import { BE, DETERMINERS, PREPOSITIONS } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext, WordRange } from '../types.ts';

/** Maximum length of the accuser, in words. */
const MAX_ACCUSER = 8;

/** Find a claim that accuses in the passive: “[Lind] {was accused} by [the report] [of taking bribes]”. */
export function accusedBy(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const by = words[at + 1];
  if (by?.lower !== 'by' || by.sentence !== words[at]!.sentence || by.quotation !== words[at]!.quotation) return null;
  const { source: accused, passive, negated, verbGroupFirst } = subjectBefore(context, at);
  if (!passive || negated || accused === null || !BE.has(words[at - 1]?.lower ?? '')) return null;
  const last = lastWord(context, at);
  const of = ofAfter(words, at + 2, last);
  if (of === null) return null;
  let sourceLast = of - 1;
  // “By neighbours | on Tuesday”.
  while (sourceLast > at + 2 && (words[sourceLast]!.inTime || (words[sourceLast + 1]!.inTime && PREPOSITIONS.has(words[sourceLast]!.lower)))) sourceLast--;
  const source: WordRange = { first: at + 2, last: sourceLast };
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: verbGroupFirst, last: at },
    content: [
      { context, ...accused },
      { context, ...trimmed(context, { first: of, last: endOfCharge(words, of, last) }) },
    ],
    polarity: 'said',
    credit: false,
    rule: '“accused by” names its source',
  };
}

/** Return the index of “of” after the accuser that begins at `first`; null if a mark is before it, or nothing follows. */
function ofAfter(words: PassageContext['words'], first: number, last: number): number | null {
  for (let at = first + 1; at <= Math.min(last - 1, first + MAX_ACCUSER); at++) {
    const { text, lower } = words[at]!;
    if (/^[,;:()—–]$/.test(text)) return null;
    // “The head of the union”: a noun phrase may contain “of” before a determiner; a charge begins with a form in -ing or a noun without one.
    if (lower === 'of' && !DETERMINERS.has(words[at + 1]!.lower) && words[at + 1]!.mention === undefined && !PREPOSITIONS.has(words[at + 1]!.lower)) return at;
  }
  return null;
}

/** Return the index of the last word of a charge: before a mark such as a comma, or a conjunction such as “but” or “after”. */
function endOfCharge(words: PassageContext['words'], of: number, last: number): number {
  let end = of;
  while (end < last && !/^[,;:—–]$/.test(words[end + 1]!.text) && !/^(?:but|while|after|when)$/.test(words[end + 1]!.lower)) end++;
  return end;
}
