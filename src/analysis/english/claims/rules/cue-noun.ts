import { isRelative } from '../that-clause.ts';
import { extentFrom, lastWord } from '../extent.ts';
import { pastWords } from '../../times/resources/verbs-en.ts';
import { ADVERBS, AUXILIARIES, CUE_NOUNS, CUE_VERBS, DETERMINERS, FINITE, LIGHT_VERBS, NOUNS_WITH_OF, PREPOSITIONS, PRONOUNS } from '../resources/en.ts';
import { FALSE_NOUN, NOT_ACCEPTED, TAKEN_BACK, VERDICT, VERDICT_BEFORE } from '../resources/verdicts.ts';
import { CONTRACTED } from '../phrase-start.ts';
import { subjectBefore } from '../subject.ts';
import { mainVerbIn } from '../main-verb.ts';
import type { ClaimDraft, PassageContext, WordRange } from '../types.ts';

/** Maximum distance, in words, between a light verb and its cue noun: “came to the clear conclusion”. */
const MAX_DISTANCE = 5;

/** Maximum length of an insertion after the content, in words. */
const MAX_INSERTION = 12;

/** Number of words before a cue noun that are searched for a verdict. */
const VERDICT_WORDS = 9;

/** Maximum length of a subject that ends with a cue noun, in words. */
const MAX_SUBJECT = 6;

/** Verbs for contesting or making a claim. */
const CLAIM_VERBS = new Set([
  'dispute',
  'disputes',
  'disputed',
  'deny',
  'denies',
  'denied',
  'reject',
  'rejects',
  'rejected',
  'contest',
  'contests',
  'contested',
  'refute',
  'refuted',
  'made',
  'make',
  'makes',
  'repeated',
  'share',
  'shared',
]);

/** Verbs for receiving or making a report. */
const REPORT_VERBS = new Set([
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

/** Find a claim with a cue noun: “[Kyiv’s] {claim} [that the road is closed]”, “{reports} of [fighting]”. */
export function cueNoun(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const polarity = CUE_NOUNS.get(words[at]!.lower);
  if (polarity === undefined || words[at]!.mention) return null;
  // “Pleased to report that” has the verb; “in response to reports that” has the noun.
  if (words[at - 1]?.lower === 'to' && CUE_VERBS.get(words[at]!.lower)?.form === 'base') return null;
  // “So many questions that the talks were moved”.
  if (words[at - 2]?.lower === 'so' && /^(?:many|much|few)$/.test(words[at - 1]!.lower)) return null;
  const content = contentAfterNoun(context, at);
  if (content === null) return null;
  const absent = isAbsent(context, at);
  // “No doubt that” asserts what follows; “no suggestion that” does not.
  if (absent && polarity !== 'questioned') return null;
  const judge = judgeBefore(context, at);
  const owner = judge ?? ownerAfter(context, at, content) ?? ownerBefore(context, at);
  if (owner === 'negated') return null;
  const main = mainVerbAfter(context, at, content);
  const opener = words[context.sentences[words[at]!.sentence]!.first]!.lower;
  const isFronted = PREPOSITIONS.has(opener) || opener === 'as' || words[at - 1]?.lower === 'despite';
  if (isFronted) content.last = beforeComma(context, content);
  else if (main !== null) content.last = words[main - 1]!.text === ',' ? main - 2 : main - 1;
  // “The claim of 5,000 new jobs | was an exaggeration.”
  // “The rumour that he had died, spread by a rival, | was untrue.”
  const after =
    (main !== null && words[main - 1]!.text === ',' ? pastInsertion(context, main) : main) ??
    (words[content.first - 1]?.lower === 'of' && words[content.last + 1] ? content.last + 1 : null);
  const isFalse =
    judge !== null ||
    isTakenBack(context, at) ||
    FALSE_NOUN.test(words[at - 1]?.lower ?? '') ||
    isNotAccepted(context, at) ||
    (after !== null && isRejected(context, after));
  return {
    source: owner?.source ? { context, ...owner.source } : null,
    impliedSource: owner?.impliedSource ?? 'none',
    cue: { context, first: at, last: at },
    content: [{ context, ...content }],
    polarity: absent ? 'said' : isFalse ? 'denied' : polarity,
    credit: false,
    rule: `the noun “${words[at]!.text}” introduces it`,
  };
}

/** Maximum number of adjectives between “no” and a cue noun. */
const MAX_ADJECTIVES = 2;

/** Return whether a cue noun is said not to exist: “there is no suggestion that”, “without any claim that”. */
function isAbsent({ words }: PassageContext, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 1 - MAX_ADJECTIVES); before--) {
    const { lower, sentence } = words[before]!;
    if (sentence !== words[at]!.sentence) return false;
    if (/^(?:no|without|neither|nor)$/.test(lower)) return true;
    if (lower === 'any') return words.slice(Math.max(0, before - 4), before).some((word) => /^(?:not|never|without|hardly|nor)$|n't$/.test(word.lower));
    if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || !/^\p{Ll}+$/u.test(lower)) return false;
  }
  return false;
}

/** Return the content after a cue noun, or null. */
function contentAfterNoun(context: PassageContext, at: number): WordRange | null {
  const { words } = context;
  const { quotation } = words[at]!;
  const last = lastWord(context, at);
  let opener = at + 1;
  // “a convincing case (…) that”
  if (words[opener]?.text === '(') while (opener <= last && words[opener - 1]?.text !== ')') opener++;
  // “claims by the army that”
  const by = ownerBy(context, at);
  if (by !== null) opener = by.last + 1;
  // “their message is that”
  if (/^(?:is|was)$/.test(words[opener]?.lower ?? '') && words[opener + 1]?.lower === 'that') opener++;
  const word = words[opener];
  if (!word || opener >= last || word.quotation !== quotation) return null;
  if (word.lower === 'that') {
    const next = words[opener + 1]!;
    // “Questions that span all states”, “questions that need an answer”.
    if (words[at]!.lower === 'questions') return null;
    // “the claims that were made”: a relative clause.
    if (isObjectOf(words, opener) || isContested(context, opener) || isRelative(context, opener)) return null;
    return FINITE.has(next.lower) && !/^(?:there|it's|i'm)/.test(next.lower) ? null : { first: opener, last: extentFrom(context, opener) };
  }
  if (word.lower !== 'of' || !NOUNS_WITH_OF.has(words[at]!.lower)) return null;
  if (DETERMINERS.has(words[at - 1]?.lower ?? '') && !words[at]!.lower.endsWith('s')) return null;
  let end = opener + 1;
  while (end < last && !/^[,;:]$/.test(words[end + 1]!.text) && !AUXILIARIES.has(words[end + 1]!.lower)) end++;
  return { first: opener + 1, last: end };
}

/**
 * Return the index of the main verb whose subject is the cue noun, after the content: “The news that the bank had failed | spread quickly”; null if
 * the noun is not the subject.
 */
function mainVerbAfter(context: PassageContext, noun: number, { first, last }: WordRange): number | null {
  const { words, sentences } = context;
  const floor = sentences[words[noun]!.sentence]!.first;
  for (let at = noun - 1; at >= Math.max(floor, noun - MAX_SUBJECT); at--) {
    const { text, lower } = words[at]!;
    if (/^[,;:—–]$/.test(text) || /^(?:and|but|that)$/.test(lower)) break;
    // “Said the claim that he fled was a lie”: the clause begins after “said”.
    if (CUE_VERBS.get(lower)?.class === 'speech' && at < noun - 1) break;
    if (FINITE.has(lower) || pastWords.has(lower) || /^(?:he|she|it|they|we|i)$/.test(lower) || CUE_VERBS.get(lower)?.form === 'past') return null;
  }
  return mainVerbIn(context, first, last, words[first]!.lower === 'that' ? 1 : 0, (at) => isRejected(context, at));
}

/** Return the index of the last word before the first comma of the content: “Despite claims that it had left, | tanks were seen”. */
function beforeComma({ words }: PassageContext, { first, last }: WordRange): number {
  for (let at = first + 2; at <= last; at++) if (words[at]!.text === ',' && words[at]!.quotation === words[first]!.quotation) return at - 1;
  return last;
}

/** Return the index of the word after the insertion that begins at `first`, after a comma; `first` if no comma closes it. */
function pastInsertion({ words }: PassageContext, first: number): number {
  for (let at = first; at <= first + MAX_INSERTION; at++) if (words[at]?.text === ',' && words[at]!.sentence === words[first]!.sentence) return at + 1;
  return first;
}

/** Return whether the words before a cue noun say that the claim was not accepted: “did not accept his | claim”. */
function isNotAccepted({ words, passage, sentences }: PassageContext, at: number): boolean {
  const { start, sentence } = words[at]!;
  return NOT_ACCEPTED.test(passage.text.slice(Math.max(words[sentences[sentence]!.first]!.start, start - 60), start));
}

/** Return whether the words before a cue noun say that the claim was taken back: “retracted his | claim”. */
function isTakenBack({ words, passage, sentences }: PassageContext, at: number): boolean {
  const { start, sentence } = words[at]!;
  return TAKEN_BACK.test(passage.text.slice(Math.max(words[sentences[sentence]!.first]!.start, start - 60), start));
}

/** Return whether a main verb rejects the claim: “The claim that it was late | was rejected”. */
function isRejected({ words, passage }: PassageContext, main: number): boolean {
  const { start } = words[main]!;
  return VERDICT.test(passage.text.slice(start, start + 60));
}

/** Return whether “that” is a relative pronoun, the object of receiving or making: “reports that I have read”, “the claims that he made, …”. */
function isObjectOf(words: PassageContext['words'], that: number): boolean {
  let verb = that + 1;
  if (!PRONOUNS.has(words[verb]?.lower ?? '')) return false;
  verb++;
  while (AUXILIARIES.has(words[verb]?.lower ?? '') || ADVERBS.has(words[verb]?.lower ?? '')) verb++;
  const next = words[verb + 1];
  return (
    REPORT_VERBS.has(words[verb]?.lower ?? '') && (next === undefined || /^[.,;]$/.test(next.text) || FINITE.has(next.lower) || PREPOSITIONS.has(next.lower))
  );
}

/** Return whether the claim is the object of the verb at the end of the clause: “a claim that prosecutors dispute”. */
function isContested(context: PassageContext, that: number): boolean {
  const { words } = context;
  const last = extentFrom(context, that);
  // “A claim that prosecutors dispute was read out.”
  for (let at = that + 2; at < Math.min(last, that + MAX_SUBJECT); at++)
    if (CLAIM_VERBS.has(words[at]!.lower) && FINITE.has(words[at + 1]!.lower) && !AUXILIARIES.has(words[at - 1]!.lower)) return true;
  // “Rumours that he drinks were denied”: the verb belongs to the rumours.
  return last - that <= MAX_SUBJECT && CLAIM_VERBS.has(words[last]!.lower) && !AUXILIARIES.has(words[last - 1]!.lower);
}

/** Return the source in a phrase with “by” before “that”: “Claims by [the army] | that it had left”; null if there is none. */
function ownerBy(context: PassageContext, at: number): WordRange | null {
  const { words } = context;
  if (words[at + 1]?.lower !== 'by') return null;
  for (let last = at + 2; last <= Math.min(lastWord(context, at) - 1, at + 2 + MAX_SUBJECT); last++) {
    if (FINITE.has(words[last]!.lower) || /^[,;:]$/.test(words[last]!.text)) return null;
    if (words[last + 1]!.lower === 'that') return { first: at + 2, last };
  }
  return null;
}

function ownerAfter(context: PassageContext, at: number, content: WordRange): { source: WordRange; impliedSource: 'none' } | null {
  const source = ownerBy(context, at);
  return source && content.first === source.last + 1 ? { source, impliedSource: 'none' } : null;
}

/** Return the source of a verdict before the noun: “[The envoy] dismissed as fantasy a {report} that …”; null if there is none. */
function judgeBefore(context: PassageContext, at: number): { source: WordRange | null; impliedSource: ClaimDraft['impliedSource'] } | null {
  const { words, passage } = context;
  const { first } = context.sentences[words[at]!.sentence]!;
  const before = passage.text.slice(words[Math.max(first, at - VERDICT_WORDS)]!.start, words[at]!.start);
  if (!VERDICT_BEFORE.test(before)) return null;
  for (let verb = at - 1; verb >= first; verb--) {
    if (words[verb + 1]!.lower !== 'as') continue;
    const { source, impliedSource, passive } = subjectBefore(context, verb);
    return passive ? { source: null, impliedSource: 'none' } : { source, impliedSource };
  }
  return null;
}

/** Return the source before the noun: a possessive, or the subject of a light verb such as “made”, “came to”, “has”; `negated` if the claim was not made. */
function ownerBefore(context: PassageContext, at: number): { source: WordRange | null; impliedSource: ClaimDraft['impliedSource'] } | 'negated' | null {
  const { words, sentences } = context;
  const floor = Math.max(sentences[words[at]!.sentence]!.first, at - MAX_DISTANCE);
  for (let i = at - 1; i >= floor; i--) {
    const { lower, mention, quotation } = words[i]!;
    if (quotation !== words[at]!.quotation) return null;
    if (/^(?:his|her|its|their|my|our)$/.test(lower)) return { source: { first: i, last: i }, impliedSource: 'none' };
    if (/['’]s?$/.test(lower) && lower.length > 2 && !CONTRACTED.test(lower) && !/^(?:that|there|what|who)'s$/.test(lower)) {
      let first = i;
      while (first > floor && words[first - 1]!.mention !== undefined && words[first - 1]!.mention === mention) first--;
      // “The mayor’s claim”.
      if (first > floor && /^(?:the|an?)$/.test(words[first - 1]!.lower)) first--;
      return { source: { first, last: i }, impliedSource: 'none' };
    }
    if (!LIGHT_VERBS.has(lower) || (/^ha[sd]|have$/.test(lower) && words[i + 1]!.lower.endsWith('ed'))) continue;
    const { source, impliedSource, passive, negated } = subjectBefore(context, i);
    // “Has never made the claim that”.
    if (negated) return 'negated';
    return passive ? null : { source, impliedSource };
  }
  return null;
}
