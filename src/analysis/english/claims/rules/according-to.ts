import { attributedSource } from '../attributed-source.ts';
import { extentFrom, lastWord, MAX_SEARCHED, trimmed } from '../extent.ts';
import { hasClause, startsClause } from '../clause.ts';
import { ATTRIBUTION_NOUNS, CUE_VERBS, DETERMINERS, FINITE, MEASURES, PREPOSITIONS } from '../resources/en.ts';
import type { CueVerb } from '../resources/en.ts';
import type { ClaimDraft, PassageRange, PassageContext, WordRange } from '../types.ts';

/** “Said”, the verb that stands for “according to” where a verb is needed. */
const SAID: CueVerb = { lemma: 'say', class: 'speech', polarity: 'said', noun: false, form: 'past' };

/** Find a claim with “according to” or the like: “{According to} [the governor], [the road is closed]”. The content may also precede or surround it. */
export function accordingTo(context: PassageContext, at: number): ClaimDraft | null {
  const cueLast = cueEnd(context, at);
  if (cueLast === at + 1 && isMeasure(context, at)) return null;
  if (cueLast === null) return byAccountOf(context, at);
  const last = lastWord(context, at);
  // “It was, according to two guests, a quiet wedding”: no appositive, because the clause before is not complete.
  const isUnfinished = context.words[at - 1]?.text === ',' && FINITE.has(context.words[at - 2]?.lower ?? '');
  const source = attributedSource(context, cueLast + 1, last, { withoutAppositive: isUnfinished });
  if (source === null) return null;
  const cue = { first: at, last: cueLast };
  const named = withoutDate(context, source);
  if (named.last < source.last) return withSource(context, cue, named, source.last);
  // “According to a poll, Lind leads by four points”: what would end the sentence as an appositive is the content.
  const withoutApposition = source.last === last ? attributedSource(context, cueLast + 1, last, { withoutAppositive: true })! : source;
  return withSource(context, cue, source, source.last) ?? withSource(context, cue, withoutApposition, withoutApposition.last);
}

/** Return a source without the words for when it was published or said: “a study | out today”, “a report | released on Monday”, “the League | on Monday”. */
function withoutDate({ words }: PassageContext, { first, last }: WordRange): WordRange {
  let end = last;
  while (end > first && (words[end]!.inTime || (end < last && /^(?:on|in|earlier)$/.test(words[end]!.lower)))) end--;
  if (end > first && end < last && /^(?:out|released|published|issued)$/.test(words[end]!.lower)) end--;
  // “The report of 2014”.
  return words[end]!.inTime || PREPOSITIONS.has(words[end]!.lower) ? { first, last } : { first, last: end };
}

/** Return whether “according to” introduces a measure instead of a source: “sorted according to size”, “went according to plan”. */
function isMeasure({ words }: PassageContext, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.sentence !== words[at]!.sentence || before.text === ',') return false;
  let noun = at + 2;
  while (DETERMINERS.has(words[noun]?.lower ?? '')) noun++;
  // “According to size”, “according to user interest”.
  const isCompound = MEASURES.has(words[noun + 1]?.lower ?? '') && !PREPOSITIONS.has(words[noun]?.lower ?? '');
  return (MEASURES.has(words[noun]?.lower ?? '') || isCompound) && !words[noun]!.mention;
}

/** Return the claim for a cue phrase, which extends from `cue.first` to `phraseLast`, or null if there is no content. */
function withSource(context: PassageContext, cue: WordRange, source: WordRange, phraseLast: number): ClaimDraft | null {
  const { words } = context;
  const at = cue.first;
  const { sentence, quotation } = words[at]!;
  const last = lastWord(context, at);
  const sentenceFirst = context.sentences[sentence]!.first;
  const before = words[at - 1];
  const opensSentence =
    at === sentenceFirst ||
    before?.quotation !== quotation ||
    /^(?:;|but|and|while|though|although|yet|that)$/.test(before.lower) ||
    CUE_VERBS.has(before.lower);
  const content =
    opensSentence && !isQuotedBefore(context, at) ? contentAfter(context, phraseLast, last) : contentAround(context, at, phraseLast, last, sentenceFirst);
  if (content.length === 0) return null;
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, ...cue },
    content: content.map((range) => ({ ...range, ...trimmed(context, range) })),
    polarity: 'said',
    credit: false,
    rule: `“${words[cue.first]!.text} … ${words[phraseLast]!.text}” names its source`,
  };
}

/** Return the index of the last word of “according to”, “in the words of” or “per” at `at`; null if none begins there. */
function cueEnd({ words }: PassageContext, at: number): number | null {
  if (words[at]!.lower === 'according' && words[at + 1]?.lower === 'to') return at + 1;
  // “Per the ministry, 40 schools are closed”, but not “her deputy, Per Moen”.
  if (
    words[at]!.lower === 'per' &&
    words[at]!.mention === undefined &&
    (words[at + 1]?.lower === 'the' || words[at + 1]?.mention !== undefined) &&
    opensPhrase(words, at)
  )
    return at;
  if (words[at]!.lower === 'in' && words[at + 1]?.lower === 'the' && ATTRIBUTION_NOUNS.has(words[at + 2]?.lower ?? '') && words[at + 3]?.lower === 'of')
    return at + 3;
  return null;
}

/** Return whether a word is at the start of its sentence or after a comma. */
function opensPhrase(words: PassageContext['words'], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.sentence !== words[at]!.sentence || before.text === ',';
}

/** Nouns for a count or estimate, and words before them that say whose or which: “by | the official | count”, “by | most | estimates”. */
const COUNTING = /^(?:counts?|tall(?:y|ies)|estimates?|accounts?|figures|reckonings?|calculations?)$/;
const KIND_OF_COUNT =
  /^(?:official|unofficial|latest|preliminary|initial|conservative|independent|police|army|hospital|government|union|industry|most|some|all|many|several)$/;

/** Find a claim with a possessive source: “by [his] {account}”, “in [the governor’s] {view}”. */
function byAccountOf(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  if (!/^(?:by|in|on)$/.test(words[at]!.lower)) return null;
  const from = KIND_OF_COUNT.test(words[at + 1]?.lower ?? '') ? at + 1 : at + 2;
  for (let noun = from; noun <= at + 5; noun++) {
    const word = words[noun];
    if (word === undefined || word.sentence !== words[at]!.sentence || PREPOSITIONS.has(word.lower)) return null;
    if (!ATTRIBUTION_NOUNS.has(word.lower)) continue;
    const { text, lower } = words[noun - 1]!;
    const isPossessive = /['’]s?$/.test(text) || /^(?:his|her|its|their)$/.test(lower);
    if (isPossessive) return withSource(context, { first: at, last: noun }, { first: at + 1, last: noun - 1 }, noun);
    // “By the official count”, “by most estimates”: the count itself is the source.
    const isCount = words[at]!.lower === 'by' && COUNTING.test(word.lower) && KIND_OF_COUNT.test(lower) && noun <= at + 3;
    return isCount && opensPhrase(words, at) ? withSource(context, { first: at, last: at }, { first: at + 1, last: noun }, noun) : null;
  }
  return null;
}

/** Return whether a quotation directly precedes the cue. */
function isQuotedBefore({ words }: PassageContext, at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && before.quotation >= 0 && before.sentence === words[at]!.sentence && words[at]!.quotation < 0;
}

/** Return the content after a cue phrase that opens its sentence. */
function contentAfter(context: PassageContext, sourceLast: number, last: number): PassageRange[] {
  const { words } = context;
  let first = sourceLast + 1;
  // “According to a statement that was obtained by the daily, …”
  // – “According to the coastguard, which sent two boats, the swimmer …”.
  const relative = words[first]?.text === ',' && /^(?:which|who|whose|where)$/.test(words[first + 1]?.lower ?? '') ? first + 1 : first;
  if (/^(?:that|which|who|whose|where)$/.test(words[relative]?.lower ?? '')) for (first = relative; first < last && words[first]!.text !== ',';) first++;
  if (words[first]?.text === ',') first++;
  first = pastSpeaker(context, first, last);
  if (first > last) return [];
  return [{ context, first, last: startsClause(context, first, SAID) ? Math.min(last, extentFrom(context, first)) : last }];
}

/** Skip a second attribution between commas: “According to the daily, | the ministry said, | the ship had sunk”. */
function pastSpeaker({ words }: PassageContext, first: number, last: number): number {
  let comma = first;
  while (comma < Math.min(last, first + 8) && words[comma]!.text !== ',') comma++;
  const cue = CUE_VERBS.get(words[comma - 1]?.lower ?? '');
  return words[comma]?.text === ',' && comma > first + 1 && cue?.class === 'speech' && cue.form !== 'ing' ? comma + 1 : first;
}

/** Return the content before the cue phrase and, if the phrase is between commas, after it. */
function contentAround(context: PassageContext, at: number, sourceLast: number, last: number, sentenceFirst: number): PassageRange[] {
  const { words, quotations } = context;
  const before = words[at - 1]!;
  const quoted = before.quotation >= 0 && words[at]!.quotation < 0 ? quotations[before.quotation] : undefined;
  if (quoted && quoted.first <= sentenceFirst) return [{ context, first: quoted.first, last: quoted.last }];
  const end = before.text === ',' ? at - 2 : at - 1;
  const first = clauseStart(context, end, sentenceFirst);
  const closes = words[sourceLast + 1]?.text === ',' && before.text === ',';
  const ranges: PassageRange[] = first <= end ? [{ context, first, last: end }] : [];
  if (closes && sourceLast + 2 <= last && !/^(?:and|but|who|which|where|while|although|as|when)$/.test(words[sourceLast + 2]!.lower)) {
    const rest = { context, first: sourceLast + 2, last: Math.min(last, extentFrom(context, sourceLast + 2)) };
    // “…, according to Janice Clark, Director of Works, Bureau of Public Affairs”: a rest without a verb completes no clause.
    if (ranges.length > 0 && !FINITE.has(words[end]!.lower) && /^\p{Lu}/u.test(words[rest.first]!.text) && !hasClause(context, rest.first)) return ranges;
    // “…, which, according to the agency, both have criticised”: only the clause after it is attributed.
    return /^(?:which|that|who|where)$/.test(words[at - 2]?.lower ?? '') ? [rest] : [...ranges, rest];
  }
  return ranges;
}

/** Return the index of the first word of the clause before a cue: after the last “, and” with a clause, or after a semicolon. */
function clauseStart(context: PassageContext, last: number, sentenceFirst: number): number {
  const { words } = context;
  const floor = Math.max(sentenceFirst, last - MAX_SEARCHED);
  for (let at = last; at > floor; at--) {
    const { text, lower } = words[at]!;
    if (/^[;:]$/.test(text)) return at + 1;
    if ((lower === 'and' || lower === 'but') && words[at - 1]!.text === ',' && startsClause(context, at + 1, SAID)) return at + 1;
  }
  return floor;
}
