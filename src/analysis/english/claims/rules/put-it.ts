import { hasClause } from '../clause.ts';
import { extentFrom, lastWord, trimmed } from '../extent.ts';
import { FINITE, PREPOSITIONS } from '../resources/en.ts';
import { phraseStart } from '../phrase-start.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, Quotation, PassageContext, WordRange } from '../types.ts';

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
  // “As she puts it, nobody asked her to leave.”
  const clause =
    quotation === undefined && opener.lower === 'as' && words[at + 2]?.text === ',' && at + 3 < sentence.last && hasClause(context, at + 3)
      ? { first: at + 3, last: extentFrom(context, at + 3) }
      : null;
  const content = quotation ?? clause;
  if (content === null) return null;
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: verbGroupFirst, last: at + 1 },
    content: [{ context, ...trimmed(context, { first: content.first, last: content.last }) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} it” refers to what ${quotation ? 'is quoted' : 'follows'}`,
  };
}

/** Maximum distance, in words, between “put” and “at”: “put the number of houses in the north at 74”. */
const MAX_DISTANCE = 12;
/** Marks and conjunctions after a number: “put the crowd at 80,000 | but police counted 35,000”. */
const ENDS_AMOUNT = /^(?:[,;:()—–]|but|while|though|although|whereas|because|when)$/;
/** Words with which a number can begin. */
const NUMBER =
  /^(?:[$€£]|\d|(?:about|around|some|nearly|almost|over|more|between|at|up|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands)$)/;

/** Find a number that a source gives: “[Police] {gave} [a figure of 35,000]”, “[the hospital] {gave} [the toll as 14]”. */
export function gaveFigure(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const last = lastWord(context, at);
  let noun = at + 1;
  while (noun < Math.min(last, at + 5) && !GIVEN.test(words[noun]!.lower) && /^\p{L}/u.test(words[noun]!.text)) noun++;
  // “Gave the number of patients as 81”.
  let linkAt = noun + 1;
  while (
    words[noun + 1]?.lower === 'of' &&
    linkAt < Math.min(last, noun + MAX_DISTANCE) &&
    words[linkAt]!.lower !== 'as' &&
    !/^[,;:()—–]$/.test(words[linkAt]!.text)
  )
    linkAt++;
  if (words[linkAt]?.lower !== 'as' || !NUMBER.test(words[linkAt + 1]?.lower ?? '')) linkAt = noun + 1;
  const link = words[linkAt]?.lower;
  if (!GIVEN.test(words[noun]?.lower ?? '') || !/^(?:a|an|the|its|their|his|her)$/.test(words[at + 1]!.lower)) return null;
  // “Gave a total of 350 books”: a gift.
  if (!(link === 'as' || (link === 'of' && !/^(?:total|number|count)$/.test(words[noun]!.lower))) || !NUMBER.test(words[linkAt + 1]?.lower ?? '')) return null;
  const { source, impliedSource, verbGroupFirst, passive, negated } = subjectBefore(context, at);
  if (passive || negated || (source === null && impliedSource !== 'subject') || words[verbGroupFirst - 1]?.lower === 'to') return null;
  return {
    source: source && { context, ...source },
    impliedSource,
    cue: { context, first: verbGroupFirst, last: at },
    content: [{ context, first: at + 1, last: amountEnd(context, linkAt + 1) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text}” gives a number`,
  };
}

/** Nouns for a number that a source gives. */
const GIVEN = /^(?:figure|range|estimate|toll|tally|total|number|count|turnout|price|cost)$/;

/** Find an attributed number: “[Lind] {put} [the number of houses at 74]”. */
export function putAt(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const opener = words[at + 1];
  if (opener?.lower === 'at' && NUMBER.test(words[at + 2]?.lower ?? '')) return relativePutAt(context, at);
  if (
    opener === undefined ||
    /^(?:him|her|up|on|in|out|off|down)$/.test(opener.lower) ||
    (/^(?:it|them)$/.test(opener.lower) && words[at + 2]?.lower !== 'at') ||
    !/^\p{L}/u.test(opener.text)
  )
    return null;
  const last = lastWord(context, at);
  let to = at + 2;
  while (to < Math.min(last, at + MAX_DISTANCE) && words[to]!.lower !== 'at' && !/^[,;:()—–]$/.test(words[to]!.text)) to++;
  if (to >= last || words[to]!.lower !== 'at' || !NUMBER.test(words[to + 1]!.lower)) return null;
  const { source, impliedSource, verbGroupFirst, passive, negated } = subjectBefore(context, at);
  if (passive || negated || (source === null && impliedSource !== 'subject') || words[verbGroupFirst - 1]?.lower === 'to') return null;
  let end = to + 1;
  while (end < last && !ENDS_AMOUNT.test(words[end + 1]!.lower) && !(PREPOSITIONS.has(words[end + 1]!.lower) && words[end + 2]?.inTime === true)) end++;
  return {
    source: source && { context, ...source },
    impliedSource,
    cue: { context, first: verbGroupFirst, last: at },
    content: [{ context, ...trimmed(context, { first: at + 1, last: end }) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} … at” gives a number`,
  };
}

/** Maximum number of words between “put at” and an elided “put”: “put at 40,000 and police | at 12,000”. */
const MAX_ELISION = 10;

/** Find an attributed number without a verb, which takes “put” from the number before: “The crowd, which organisers put at 40,000 and [police] {at} [12,000]”. */
export function elidedPutAt(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  if (!NUMBER.test(words[at + 1]?.lower ?? '') || words[at + 1]!.inTime) return null;
  let and = at - 1;
  while (and > at - MAX_ELISION && and > 0 && !/^(?:and|but|while|,)$/.test(words[and]!.lower)) and--;
  const source = { first: and + 1, last: at - 1 };
  if (!/^(?:and|but|while|,)$/.test(words[and]?.lower ?? '') || source.first > source.last) return null;
  if (
    words.slice(source.first, at).some(({ lower, mention }) => (mention === undefined && (FINITE.has(lower) || /..ed$/.test(lower))) || PREPOSITIONS.has(lower))
  )
    return null;
  for (let put = and - 1; put > Math.max(0, and - MAX_ELISION); put--) {
    if (words[put]!.sentence !== words[at]!.sentence || words[put]!.quotation !== words[at]!.quotation) return null;
    if (!/^puts?$/.test(words[put]!.lower) || words[put + 1]!.lower !== 'at') continue;
    const first = subjectBefore(context, put).source;
    const counted = first && antecedentBefore(context, first.first - 1);
    if (!counted) return null;
    return {
      source: { context, ...source },
      impliedSource: 'none',
      cue: { context, first: put, last: put },
      content: [
        { context, ...counted },
        { context, first: at, last: amountEnd(context, at + 1) },
      ],
      polarity: 'said',
      credit: false,
      rule: `“${words[put]!.text} … at” gives a number`,
    };
  }
  return null;
}

/** Return the noun phrase before a relative clause: “[The crowd], which”, “[a crowd] that”; null if there is none. */
function antecedentBefore(context: PassageContext, before: number): WordRange | null {
  const { words, sentences } = context;
  if (!/^(?:which|who|whom|that)$/.test(words[before]?.lower ?? '')) return null;
  const last = words[before - 1]?.text === ',' ? before - 2 : before - 1;
  if (last < 0 || (words[before]!.lower !== 'that' && last === before - 1)) return null;
  const counted = { first: phraseStart(context, last, sentences[words[before]!.sentence]!.first), last };
  return counted.first > counted.last ? null : counted;
}

/** Nouns that end an amount: “at 40,000 people”. */
const COUNTED = /^(?:people|persons|men|women|children|million|billion|thousand|hundred|percent|per|cent|%|tonnes?|tons?)$|[^s]s$/;

/** Return the index of the last word of an amount that begins at a word: “5,000”, “at least 12,000 people”. */
function amountEnd(context: PassageContext, first: number): number {
  const { words } = context;
  const end = lastWord(context, first);
  let last = first;
  while (
    last < end &&
    (NUMBER.test(words[last + 1]!.lower) ||
      COUNTED.test(words[last + 1]!.lower) ||
      /^(?:least|most|than|to)$/.test(words[last + 1]!.lower) ||
      /^[$€£]$/.test(words[last]!.text))
  )
    last++;
  return last;
}

/** Find an attributed number in a relative clause: “[The crowd], which [police] {put} [at 5,000], left”. */
function relativePutAt(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const { source, verbGroupFirst, passive, negated } = subjectBefore(context, at);
  if (passive || negated || source === null) return null;
  const counted = antecedentBefore(context, source.first - 1);
  if (counted === null) return null;
  const last = amountEnd(context, at + 2);
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: verbGroupFirst, last: at },
    content: [
      { context, ...counted },
      { context, first: at + 1, last },
    ],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} at” gives a number`,
  };
}
