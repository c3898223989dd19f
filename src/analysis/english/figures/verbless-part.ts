import type { Sentence } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';

/** Words before and after a part of people in a state that has no verb: “killed 14 miners, among them |two brothers|.”, “arrested 31, |four| of them on Friday”. */
const VERBLESS_PART = {
  before: /, (?:including|among them|among whom) (?:at least |about |some |up to )?$/iu,
  ofThem: /^,? of (?:them|whom|these|those)\b/iu,
  after:
    /^(?:,? of (?:them|whom|these|those))?(?: (?:(?!was|were|had|have|has|is|are|who|whom|later|now|still|then|not|never|said|says|told|did|do|died|fled|left|went|came|(?!aged)\p{L}+ed\b)[\p{L}\p{N}’'-]+)){0,6}(?:[.;,)]|$)/iu,
};

/** Return whether a count is a part of the count before it and has no verb: “killed 14 miners, among them [two brothers]”. */
export function isVerblessPart(text: string, { from, span, counted }: FigureCandidate, sentence: Sentence): boolean {
  const isAmong = VERBLESS_PART.before.test(text.slice(Math.max(sentence.start, from - 40), from));
  const isOfThem = VERBLESS_PART.ofThem.test(text.slice(span.end, span.end + 12));
  return (isAmong || isOfThem) && VERBLESS_PART.after.test(text.slice(isOfThem ? span.end : (counted?.end ?? span.end), sentence.end).slice(0, 90));
}
