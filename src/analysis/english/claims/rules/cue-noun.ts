import { extentFrom, lastWord } from '../extent.ts';
import { ADVERBS, AUXILIARIES, CUE_NOUNS, DETERMINERS, FINITE, LIGHT_VERBS, NOUNS_WITH_OF, PREPOSITIONS, PRONOUNS } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { Draft, Reading, Stretch } from '../types.ts';

/** A noun and the verb that lends it a subject stand no further apart: “came to the clear conclusion”. */
const REACH = 5;

/** What is done with a report itself. */
const HANDLED = new Set([
  'read',
  'seen',
  'saw',
  'heard',
  'received',
  'got',
  'made',
  'filed',
  'issued',
  'published',
  'wrote',
  'written',
  'given',
  'gave',
  'sent',
]);

/** “[Kyiv’s] {claim} [that the road is closed]”, “{reports} of [fighting]”. */
export function cueNoun(reading: Reading, at: number): Draft | null {
  const { words } = reading;
  const polarity = CUE_NOUNS.get(words[at]!.lower);
  if (polarity === undefined || words[at]!.mention) return null;
  const announced = announcedBy(reading, at);
  if (announced === null) return null;
  const owner = ownerBefore(reading, at);
  return {
    source: owner?.source ? { reading, ...owner.source } : null,
    elsewhere: owner?.elsewhere ?? 'nowhere',
    cue: { reading, first: at, last: at },
    content: [{ reading, ...announced }],
    polarity,
    credit: false,
    rule: `the noun “${words[at]!.text}” announces it`,
  };
}

/** What follows the noun as its content. */
function announcedBy(reading: Reading, at: number): Stretch | null {
  const { words } = reading;
  const { quotation } = words[at]!;
  const last = lastWord(reading, at);
  let opener = at + 1;
  // “a convincing case (…) that”
  if (words[opener]?.text === '(') while (opener <= last && words[opener - 1]?.text !== ')') opener++;
  // “their message is that”
  if (/^(?:is|was)$/.test(words[opener]?.lower ?? '') && words[opener + 1]?.lower === 'that') opener++;
  const word = words[opener];
  if (!word || opener >= last || word.quotation !== quotation) return null;
  if (word.lower === 'that') {
    const next = words[opener + 1]!;
    // “the claims that were made”: a relative clause.
    if (isObjectOf(words, opener)) return null;
    return FINITE.has(next.lower) && !/^(?:there|it's|i'm)/.test(next.lower) ? null : { first: opener, last: extentFrom(reading, opener) };
  }
  if (word.lower !== 'of' || !NOUNS_WITH_OF.has(words[at]!.lower)) return null;
  if (DETERMINERS.has(words[at - 1]?.lower ?? '') && !words[at]!.lower.endsWith('s')) return null;
  let end = opener + 1;
  while (end < last && !/^[,;:]$/.test(words[end + 1]!.text) && !AUXILIARIES.has(words[end + 1]!.lower)) end++;
  return { first: opener + 1, last: end };
}

/** “Reports that I have read”, “the claims that he made, …”: “that” is the object of getting or giving. */
function isObjectOf(words: Reading['words'], that: number): boolean {
  let verb = that + 1;
  if (!PRONOUNS.has(words[verb]?.lower ?? '')) return false;
  verb++;
  while (AUXILIARIES.has(words[verb]?.lower ?? '') || ADVERBS.has(words[verb]?.lower ?? '')) verb++;
  const next = words[verb + 1];
  return HANDLED.has(words[verb]?.lower ?? '') && (next === undefined || /^[.,;]$/.test(next.text) || FINITE.has(next.lower) || PREPOSITIONS.has(next.lower));
}

/** Whose claim it is: a possessive before it, or the subject of “made”, “came to”, “has”. */
function ownerBefore(reading: Reading, at: number): { source: Stretch | null; elsewhere: Draft['elsewhere'] } | null {
  const { words, sentences } = reading;
  const floor = Math.max(sentences[words[at]!.sentence]!.first, at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    const { lower, mention, quotation } = words[i]!;
    if (quotation !== words[at]!.quotation) return null;
    if (/^(?:his|her|its|their|my|our)$/.test(lower)) return { source: { first: i, last: i }, elsewhere: 'nowhere' };
    if (/['’]s?$/.test(lower) && lower.length > 2) {
      let first = i;
      while (first > floor && words[first - 1]!.mention !== undefined && words[first - 1]!.mention === mention) first--;
      return { source: { first, last: i }, elsewhere: 'nowhere' };
    }
    if (!LIGHT_VERBS.has(lower) || (/^ha[sd]|have$/.test(lower) && words[i + 1]!.lower.endsWith('ed'))) continue;
    const { source, elsewhere, passive } = subjectBefore(reading, i);
    return passive ? null : { source, elsewhere };
  }
  return null;
}
