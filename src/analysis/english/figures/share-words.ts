import { followsLabelWord } from './numbers-as-labels.ts';
import type { Sentence } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';

/** Text between two numbers that share the unit or noun after the second: “500 and 1,000 songs”, “1.83 and 2 GHz”. */
const JOINT =
  /^(?:(?:,| and| or|, and|, or| to) | (?:out )?of (?:the (?:\p{L}+['’]s )?|\p{Lu}\p{L}+['’]s |its |their |his |her |an? (?:eventual|planned|original|total|expected|intended) )?)(?:about |around |some |nearly |almost |over |more than |at least |up to )?$/u;
/** Words after a number whose noun precedes it: “200 more”, “45 others”, “15 of whom”. */
const PARTITIVE_AFTER = /^\s+(?:more|others?|of (?:them|these|those|whom|which))\b/i;

/** Verb before a number of people: “injuring [nine] others”. */
const HARMED = /\b(?:injur|wound|kill|hurt|arrest|detain|rescu)\p{L}* $/iu;

/** Words before and after a number whose noun and verb are left out: “nine people died in 2022 | and | six | in 2023”. */
const ELIDED = {
  before: /\b(?:in|on|last|this|at)\b[^.;:]{2,40}?,? (?:and|but|compared with|against|after|from)(?: (?:only|just|another|about|some|at least|more than))? $/i,
  after:
    /^ (?:(?:in|on|at) (?:\d{4}|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)|(?:last|this) \p{L}+|(?:the|a) (?:day|week|month|year) (?:before|after|earlier|later))(?=[.,;:)]|$| (?:in|on|at|and|or|the|a|last|this|from|to)\b)/u,
};

/** Words before a number that counts a part of what the number before it counts. */
const PART_BEFORE = /\b(?:including|among (?:them|whom))\s+(?:\p{L}+\s+)?$/iu;

/** Copy the noun or unit to numbers that share it with another number of the sentence, and the qualifier to a number after “or”. Changes the candidates. */
export function shareWords(text: string, candidates: readonly [FigureCandidate, Sentence][]): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [first, sentence] = candidates[i]!;
    const [second, other] = candidates[i + 1]!;
    if (sentence !== other || first.unit !== null || first.counted) continue;
    // “On pages 3 or 4 and 0.5 %”.
    if (followsLabelWord(text.slice(Math.max(sentence.start, first.from - 20), first.from))) continue;
    if (!JOINT.test(text.slice(first.number.end, second.from)) && !JOINT.test(text.slice(first.number.end, second.span.start))) continue;
    first.unit = second.unit;
    first.counted = second.counted;
  }
  for (let i = 1; i < candidates.length; i++) {
    const [second, sentence] = candidates[i]!;
    // “Killed 12 people, among them two nurses, and hurt 30 others”: “others” refers to the people.
    const followsPart = i > 1 && candidates[i - 2]![1] === sentence && PART_BEFORE.test(text.slice(sentence.start, candidates[i - 1]![0].from));
    const [first, other] = candidates[followsPart ? i - 2 : i - 1]!;
    if (sentence !== other) continue;
    // “Up to 160 GB or 40,000 songs”: the qualifier applies to both.
    if (/^ or $/.test(text.slice(first.counted?.end ?? first.span.end, second.from))) second.qualifier ??= first.qualifier;
    if (second.unit !== null || second.counted || !first.counted) continue;
    const between = text.slice(first.counted.end, second.from);
    if (ELIDED.before.test(between) && ELIDED.after.test(text.slice(second.number.end, second.number.end + 48))) {
      second.counted = { ...first.counted, end: second.number.end };
      second.elided = true;
    }
    if (PARTITIVE_AFTER.test(text.slice(second.number.end, second.number.end + 20))) {
      // “Killed two officers and injured nine others”: the others are people, and need not be officers.
      const isOfOthers = /^ others?\b/.test(text.slice(second.number.end, second.number.end + 8)) && HARMED.test(text.slice(sentence.start, second.from));
      second.counted = isOfOthers ? { noun: 'person', modifiers: [], end: second.number.end } : { ...first.counted, end: second.number.end };
    }
  }
}
