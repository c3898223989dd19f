import { lastWord, trimmed } from '../extent.ts';
import { DETERMINERS, PREPOSITIONS } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { Draft, Quotation, PassageContext } from '../types.ts';

/** “‘[There is no way back],’ as [Lind] {put it}”, “‘[A ruin]’ is how [she] {put it}”, “As [Lind] {put it}: ‘[…]’”. */
export function putIt(reading: PassageContext, at: number): Draft | null {
  const { words, sentences } = reading;
  if (!/^puts?$/.test(words[at]!.lower) || words[at + 1]?.lower !== 'it') return null;
  const { source, verbFirst } = subjectBefore(reading, at);
  const opener = words[(source?.first ?? 0) - 1];
  if (source === null || opener === undefined || !/^(?:as|how)$/.test(opener.lower)) return null;
  const sentence = sentences[words[at]!.sentence]!;
  const within = ({ first, last }: Quotation): boolean => first >= sentence.first && last <= sentence.last + 1;
  const quotation =
    reading.quotations.findLast((each) => within(each) && each.last < source.first) ?? reading.quotations.find((each) => within(each) && each.first > at);
  if (quotation === undefined) return null;
  return {
    source: { reading, ...source },
    elsewhere: 'nowhere',
    cue: { reading, first: verbFirst, last: at + 1 },
    content: [{ reading, first: quotation.first, last: quotation.last }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} it” refers to what is quoted`,
  };
}

/** The number stands no further behind “put”: “put the number of houses in the north at 74”. */
const FARTHEST = 12;
const NUMBER =
  /^(?:[$€£]|\d|(?:about|around|some|nearly|almost|over|more|at|up|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands)$)/;

/** “[Lind] {put} [the number of houses at 74]”: whoever sets a number. */
export function putAt(reading: PassageContext, at: number): Draft | null {
  const { words } = reading;
  const opener = words[at + 1];
  if (opener === undefined || !(DETERMINERS.has(opener.lower) || opener.mention !== undefined) || opener.lower === 'it') return null;
  const last = lastWord(reading, at);
  let to = at + 2;
  while (to < Math.min(last, at + FARTHEST) && words[to]!.lower !== 'at' && !/^[,;:()—–]$/.test(words[to]!.text)) to++;
  if (to >= last || words[to]!.lower !== 'at' || !NUMBER.test(words[to + 1]!.lower)) return null;
  const { source, elsewhere, verbFirst, passive } = subjectBefore(reading, at);
  if (passive || (source === null && elsewhere !== 'subject') || words[verbFirst - 1]?.lower === 'to') return null;
  let end = to + 1;
  while (end < last && !/^[,;:()—–]$/.test(words[end + 1]!.text) && !(PREPOSITIONS.has(words[end + 1]!.lower) && words[end + 2]?.inTime === true)) end++;
  return {
    source: source && { reading, ...source },
    elsewhere,
    cue: { reading, first: verbFirst, last: at },
    content: [{ reading, ...trimmed(reading, { first: at + 1, last: end }) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} … at” sets a number`,
  };
}
