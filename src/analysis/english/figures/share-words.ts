import { isCurrency } from './measures.ts';
import { followsLabelWord } from './numbers-as-labels.ts';
import { isSeparatePlural } from './of-previous.ts';
import { upperBound } from './upper-bound.ts';
import { partNamed } from './states.ts';
import type { Sentence } from '../../core/types.ts';
import type { FigureCandidate } from './types.ts';

/** Text between two numbers that share the unit or noun after the second: “500| and |1,000 songs”, “1.83| and |2 GHz”. */
const BETWEEN_SHARING =
  /^(?:(?:,| and| or| but|, and|, or| to) | (?:out )?of (?:the (?:\p{L}+['’]s )?|\p{Lu}\p{L}+['’]s |(?:its|their|his|her) (?:last |first |past |next |other |remaining )?|an? (?:eventual|planned|original|total|expected|intended) )?)(?:about |around |some |nearly |almost |over |more than |at least |up to )?$/u;
/** Words after a number whose noun is before it: “700 sailors and 200| more|”, “45| others|”, “15| of whom|”. */
const PARTITIVE_AFTER = /^\s+(?:more|others?|of (?:them|these|those|whom|which))\b/i;

/** Verb before a number of people: “injuring [nine] others”. */
const HARM_VERB_BEFORE = /\b(?:injur|wound|kill|hurt|arrest|detain|rescu)\p{L}* $/iu;

/** Words before and after a number whose noun and verb are left out: “nine people died in 2022 and |six| in 2023”. */
const ELIDED = {
  before: /\b(?:in|on|last|this|at)\b[^.;:]{2,40}?,? (?:and|but|compared with|against|after|from)(?: (?:only|just|another|about|some|at least|more than))? $/i,
  after:
    /^ (?:(?:in|on|at) (?:\d{4}|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)|(?:last|this) \p{L}+|(?:the|a) (?:day|week|month|year) (?:before|after|earlier|later))(?=[.,;:)]|$| (?:in|on|at|and|or|the|a|last|this|from|to)\b)/u,
};

/** Words between a number and the number of a part of what it counts: “12 people, |among them| two nurses”. */
const PART_BEFORE = /\b(?:including|among (?:them|whom))\s+(?:\p{L}+\s+)?$/iu;
/** Number of characters before a number in which words that connect it with the one before are searched for. The limit keeps long sentences fast. */
const REACH = 40;

/** Copy the noun or unit to numbers that share it with another number of the sentence, and the qualifier to a number after “or”. Changes the candidates. */
export function shareWords(text: string, candidates: readonly [FigureCandidate, Sentence][]): void {
  // From the end, so that in “100, 200 and 300 songs” the noun reaches all numbers.
  for (let index = candidates.length - 2; index >= 0; index--) {
    const [first, sentence] = candidates[index]!;
    const [second, sentenceOfSecond] = candidates[index + 1]!;
    if (sentence === sentenceOfSecond) shareWithNext(text, first, second, sentence);
  }
  for (let index = 1; index < candidates.length; index++) {
    const [second, sentence] = candidates[index]!;
    // “Killed 12 people, among them two nurses, and hurt 30 others”: “others” refers to the people.
    const followsPart =
      index > 1 &&
      candidates[index - 2]![1] === sentence &&
      PART_BEFORE.test(text.slice(Math.max(sentence.start, candidates[index - 1]![0].from - REACH), candidates[index - 1]![0].from));
    const isAfterRelative =
      index > 1 && candidates[index - 2]![1] === sentence && isInRelativeClause(text, candidates[index - 1]![0], second.from, sentence.start);
    const [first, sentenceOfFirst] = candidates[followsPart || isAfterRelative ? index - 2 : index - 1]!;
    if (sentence === sentenceOfFirst) shareWithPrevious(text, first, second, sentence);
  }
}

/** Return whether a number is in a relative clause that ends before `end`: “the town, where [13,000] people live, and”. */
function isInRelativeClause(text: string, { from, span }: FigureCandidate, end: number, sentenceStart: number): boolean {
  const opens = /, (?:where|which|who|whose)\b[^,;:]*$/.test(text.slice(Math.max(sentenceStart, from - REACH), from));
  return opens && /^[^,;:]*, (?:and|but|while)\b/.test(text.slice(span.end, end));
}

/** Copy the unit or noun from the second number to the first: “500 and 1,000 songs”. */
function shareWithNext(text: string, first: FigureCandidate, second: FigureCandidate, sentence: Sentence): void {
  if (first.unit !== null || first.counted) return;
  // “On pages 3 or 4 and 0.5 %”.
  if (followsLabelWord(text.slice(Math.max(sentence.start, first.from - 20), first.from))) return;
  // “A payment of 83.5 million, two bondholders said”: no list.
  if (first.number.inDigits !== second.number.inDigits && /^, $/.test(text.slice(first.number.end, second.from))) return;
  // “Tk 40 million, or about 3.8 million dollars” gives one sum in two currencies.
  if (second.unit !== null && isCurrency(second.unit) && /^, or\b/.test(text.slice(first.number.end, second.from))) return;
  // “Paid 12.5 million to 410 families”: no range.
  if (/^ to\b/.test(text.slice(first.number.end, second.from)) && upperBound(first.number.value) > upperBound(second.number.value)) return;
  const isSharing = [second.from, second.span.start].some((end) => BETWEEN_SHARING.test(text.slice(first.number.end, end)));
  if (isSharing) Object.assign(first, { unit: second.unit, counted: second.counted });
}

/** Copy the qualifier or noun from the first number to the second: “up to 160 GB or 40,000 songs”, “700 sailors and 200 more”. */
function shareWithPrevious(text: string, first: FigureCandidate, second: FigureCandidate, sentence: Sentence): void {
  if (/^ or $/.test(text.slice(first.counted?.end ?? first.span.end, second.from))) second.qualifier ??= first.qualifier;
  if (second.unit !== null || second.counted || !first.counted) return;
  const { end } = second.number;
  const between = text.slice(first.counted.end, second.from);
  if (ELIDED.before.test(between) && ELIDED.after.test(text.slice(end, end + 48))) Object.assign(second, { counted: { ...first.counted, end }, elided: true });
  if (!PARTITIVE_AFTER.test(text.slice(end, end + 20))) return;
  // “Killed three sisters, ruling that jurors, one of whom left”: the one is a juror, not a sister.
  if (isSeparatePlural(between)) return;
  // “Killed two officers and injured nine others”: the others are people, and need not be officers.
  const areOtherPeople = /^ others?\b/.test(text.slice(end, end + 8)) && HARM_VERB_BEFORE.test(text.slice(sentence.start, second.from));
  // “412 passengers, 57 of whom were children”.
  const part = partNamed(text, end);
  second.counted = areOtherPeople || part !== null ? { noun: part ?? 'person', modifiers: [], end } : { ...first.counted, end };
}
