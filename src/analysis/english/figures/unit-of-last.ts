import type { Figure, Sentence } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';
import { isCurrency } from './measures.ts';
import { parallelTo } from './parallel.ts';
import { upperBound } from './upper-bound.ts';

/** Text after a number that shows that no noun follows: “from 8.4 million|.”, “it was 8.9 million| in May”. */
const NO_NOUN_AFTER = /^(?:[.,;:)](?!\d)|$| (?:at|in|on|by|last|this|a|the|and|but|while|earlier|before|from|than)\b)/;
/** Words before a number that is compared with the one before it: “8.1 million tonnes from |8.4 million”. */
const COMPARED_BEFORE = /(?:^|\s|,)(?:from|against|versus|than|out of(?: a total of)?|compared with|compared to|down on|up on)\s+(?:the\s+)?$/i;
/** Verb of reporting or being, before a number that is all it gives: “it was |8.9 million”, “they reckon on |7.5 to 7.8 million”. */
const GIVEN_BEFORE =
  /\b(?:(?:it|they|that|the (?:\p{L}+ )?(?:estimate|figure|total|forecast|target|report|log|record|count)(?:, [^,;:]{0,40},)?) (?:was|is|were|had been|stood at|gave|gives|showed)|reckon(?:s|ed)? on|(?:put|puts) it (?:at|nearer|closer to)|(?:expects?|expected|forecasts?|predicts?|predicted) (?:between )?)\s+(?:about |only |just |nearer )?$/iu;
/** Words before a payment beside another: “fined 400 pounds and ordered to pay |150 in costs”. */
const PAID_BEFORE = /\b(?:pay(?:ing)?|paid) (?:an? (?:further|additional|extra) |another )?$/i;
const PAID_AFTER = /^ (?:in|for|of|towards) (?:court |legal |the )?(?:costs|damages|compensation|fees|fines|expenses|restitution)\b/;
/** Another thing that changes, whose verb is left out, after an amount: “by 4.5 percent| on Jan. 1, and bus fares by |2”. */
const BY_OTHER = /(?:,| and|;)(?: and| but| while)? (?:the |its )?\p{Ll}+(?: \p{Ll}+)? by $/u;
/** Highest number that is a share of one whole. */
const WHOLE = 100;
/** Number of characters before a number that are searched. The limit keeps long sentences fast. */
const WINDOW = 120;
/** Largest ratio of two amounts of the same thing. */
const MAX_RATIO = 4;

/** Return the unit that a number without one shares with the figure before it: “8.1 million tonnes from [8.4 million]”; null if nothing shows it. */
export function unitOfLast(text: string, { number, from, span }: FigureCandidate, sentence: Sentence, last: Figure): string | null {
  if (last.unit === null || last.unit === '×') return null;
  const isInSentence = last.sentence === sentence.id;
  const isParallel = isInSentence && parallelTo(text, last.end, { start: from, end: span.end }) !== null;
  // “Fares will go up by 4.5 percent, and bus fares by 2”.
  const isOfOther =
    isInSentence && from - last.end <= WINDOW && BY_OTHER.test(text.slice(last.end, from)) && NO_NOUN_AFTER.test(text.slice(span.end, sentence.end));
  if (last.unit === '%') return (isParallel || isOfOther) && number.inDigits && upperBound(number.value) <= WHOLE ? last.unit : null;
  // “Lost 40 metres of height, 3 of them last summer”, “18 million euros, of which 11 million came from exports”.
  const isPart =
    /^ of (?:them|these|those|which)\b/.test(text.slice(span.end, span.end + 12)) || /, of which $/.test(text.slice(Math.max(last.end, from - 12), from));
  if (last.counts === null && isInSentence && isPart) return last.unit;
  const isPaid =
    isCurrency(last.unit) &&
    PAID_BEFORE.test(text.slice(Math.max(sentence.start, from - 40), from)) &&
    PAID_AFTER.test(text.slice(span.end, Math.min(sentence.end, span.end + 32)));
  if (isInSentence && isPaid) return last.unit;
  const ratio = upperBound(number.value) / upperBound(last.value);
  const isNear = ratio <= MAX_RATIO && ratio >= 1 / MAX_RATIO;
  if (isNear && isParallel) return last.unit;
  if (!isNear || !NO_NOUN_AFTER.test(text.slice(span.end, sentence.end))) return null;
  const before = text.slice(Math.max(sentence.start, from - WINDOW), from);
  const isCompared = isInSentence && COMPARED_BEFORE.test(before) && from - last.end <= WINDOW && !/[;:]/.test(text.slice(last.end, from));
  return isCompared || GIVEN_BEFORE.test(before) ? last.unit : null;
}
