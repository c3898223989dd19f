import { lastWord, trimmed } from '../extent.ts';
import { PREPOSITIONS } from '../resources/en.ts';
import { phraseStart, subjectBefore } from '../subject.ts';
import type { ClaimDraft, Quotation, PassageContext } from '../types.ts';

/** Find a quotation with “put it”: “‘[There is no way back],’ as [Lind] {put it}”, “‘[A ruin]’ is how [she] {put it}”, “As [Lind] {put it}: ‘[…]’”. */
export function putIt(context: PassageContext, at: number): ClaimDraft | null {
  const { words, sentences } = context;
  if (!/^puts?$/.test(words[at]!.lower) || words[at + 1]?.lower !== 'it') return null;
  const { source, verbGroupFirst } = subjectBefore(context, at);
  const opener = words[(source?.first ?? 0) - 1];
  if (source === null || opener === undefined || !/^(?:as|how)$/.test(opener.lower)) return null;
  const sentence = sentences[words[at]!.sentence]!;
  const within = ({ first, last }: Quotation): boolean => first >= sentence.first && last <= sentence.last + 1;
  const quotation =
    context.quotations.findLast((each) => within(each) && each.last < source.first) ?? context.quotations.find((each) => within(each) && each.first > at);
  if (quotation === undefined) return null;
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: verbGroupFirst, last: at + 1 },
    content: [{ context, first: quotation.first, last: quotation.last }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} it” refers to what is quoted`,
  };
}

/** Maximum distance, in words, between “put” and “at”: “put the number of houses in the north at 74”. */
const MAX_DISTANCE = 12;
const NUMBER =
  /^(?:[$€£]|\d|(?:about|around|some|nearly|almost|over|more|at|up|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands)$)/;

/** Find an attributed number: “[Lind] {put} [the number of houses at 74]”. */
export function putAt(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const opener = words[at + 1];
  if (opener?.lower === 'at' && NUMBER.test(words[at + 2]?.lower ?? '')) return relativePutAt(context, at);
  if (opener === undefined || /^(?:it|them|him|her|up|on|in|out|off|down)$/.test(opener.lower) || !/^\p{L}/u.test(opener.text)) return null;
  const last = lastWord(context, at);
  let to = at + 2;
  while (to < Math.min(last, at + MAX_DISTANCE) && words[to]!.lower !== 'at' && !/^[,;:()—–]$/.test(words[to]!.text)) to++;
  if (to >= last || words[to]!.lower !== 'at' || !NUMBER.test(words[to + 1]!.lower)) return null;
  const { source, impliedSource, verbGroupFirst, passive } = subjectBefore(context, at);
  if (passive || (source === null && impliedSource !== 'subject') || words[verbGroupFirst - 1]?.lower === 'to') return null;
  let end = to + 1;
  while (end < last && !/^[,;:()—–]$/.test(words[end + 1]!.text) && !(PREPOSITIONS.has(words[end + 1]!.lower) && words[end + 2]?.inTime === true)) end++;
  return {
    source: source && { context, ...source },
    impliedSource,
    cue: { context, first: verbGroupFirst, last: at },
    content: [{ context, ...trimmed(context, { first: at + 1, last: end }) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} … at” sets a number`,
  };
}

/** Find an attributed number in a relative clause: “[The crowd], which [police] {put} [at 5,000], left”. */
function relativePutAt(context: PassageContext, at: number): ClaimDraft | null {
  const { words, sentences } = context;
  const { source, verbGroupFirst, passive } = subjectBefore(context, at);
  if (passive || source === null || !/^(?:which|who|whom)$/.test(words[source.first - 1]?.lower ?? '') || words[source.first - 2]?.text !== ',') return null;
  const thing = { first: phraseStart(context, source.first - 3, sentences[words[at]!.sentence]!.first), last: source.first - 3 };
  if (thing.first > thing.last) return null;
  let last = at + 2;
  while (last < lastWord(context, at) && !/^[,;:()—–]$/.test(words[last + 1]!.text) && !/^(?:and|but)$/.test(words[last + 1]!.lower)) last++;
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: verbGroupFirst, last: at },
    content: [
      { context, ...thing },
      { context, first: at + 1, last },
    ],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} at” sets a number`,
  };
}
