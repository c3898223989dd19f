import { followsLabelWord } from './numbered.ts';
import type { Sentence } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';

/** “500 and 1,000 songs”, “1.83 and 2 GHz”: nothing but a joint stands between two numbers that share what follows the second. */
const JOINT =
  /^(?:(?:,| and| or|, and|, or| to) | of (?:the |its |their |his |her )?)(?:about |around |some |nearly |almost |over |more than |at least |up to )?$/;
/** “200 more”, “45 others”, “of whom 15”: the noun stands before. */
const POINTS_BACK = /^\s+(?:more|others?|of (?:them|these|those|whom|which))\b/i;

/** What stands before a number of some of those that were counted before. */
const AMONG = /\b(?:including|among (?:them|whom))\s+(?:\p{L}+\s+)?$/iu;

/** Give numbers without a noun or unit of their own the one that they share with another of their sentence, later or earlier; and the qualifier of two joined by “or”. */
export function shareWords(text: string, readings: readonly [FigureCandidate, Sentence][]): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [first, sentence] = readings[i]!;
    const [second, other] = readings[i + 1]!;
    if (sentence !== other || first.unit !== null || first.counted) continue;
    // “On pages 3 or 4 and 0.5 %”.
    if (followsLabelWord(text.slice(Math.max(sentence.start, first.from - 20), first.from))) continue;
    if (!JOINT.test(text.slice(first.number.end, second.from)) && !JOINT.test(text.slice(first.number.end, second.span.start))) continue;
    first.unit = second.unit;
    first.counted = second.counted;
  }
  for (let i = 1; i < readings.length; i++) {
    const [second, sentence] = readings[i]!;
    // “Killed 12 people, among them two nurses, and hurt 30 others”: the others are no nurses.
    const isAside = i > 1 && readings[i - 2]![1] === sentence && AMONG.test(text.slice(sentence.start, readings[i - 1]![0].from));
    const [first, other] = readings[isAside ? i - 2 : i - 1]!;
    if (sentence !== other) continue;
    // “Up to 160 GB or 40,000 songs”: what is said of the first holds for the second.
    if (/^ or $/.test(text.slice(first.counted?.end ?? first.span.end, second.from))) second.qualifier ??= first.qualifier;
    if (second.unit !== null || second.counted || !first.counted) continue;
    if (POINTS_BACK.test(text.slice(second.number.end, second.number.end + 20))) second.counted = { ...first.counted, end: second.number.end };
  }
}
