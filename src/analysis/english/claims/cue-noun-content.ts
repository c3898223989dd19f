import { wordsAfterBy } from './cue-noun-source.ts';
import { extentFrom, lastWord } from './extent.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS, DETERMINERS, FINITE, NOUNS_WITH_OF, PREPOSITIONS, PRONOUNS } from './resources/en.ts';
import { isRelative } from './that-clause.ts';
import type { PassageContext, WordRange } from './types.ts';

/** Maximum length of a relative clause with a verb such as “dispute”, in words. */
const MAX_CLAUSE = 6;

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

/** Past tenses, without an object, for how a claim comes to be known. */
const SPREADING = new Set(['spread', 'circulated', 'emerged', 'surfaced', 'appeared', 'arose', 'began', 'came', 'went', 'followed', 'led', 'caused']);

/** Return the content after a cue noun, or null. */
export function contentAfterNoun(context: PassageContext, at: number): WordRange | null {
  const { words } = context;
  const { quotation } = words[at]!;
  const last = lastWord(context, at);
  let opener = at + 1;
  // “a convincing case (…) that”
  if (words[opener]?.text === '(') while (opener <= last && words[opener - 1]?.text !== ')') opener++;
  // “claims by the army that”
  const by = wordsAfterBy(context, at);
  if (by !== null) opener = by.last + 1;
  // “their message is that”
  if (/^(?:is|was)$/.test(words[opener]?.lower ?? '') && words[opener + 1]?.lower === 'that') opener++;
  const word = words[opener];
  if (!word || opener >= last || word.quotation !== quotation) return null;
  if (word.lower === 'that') {
    const next = words[opener + 1]!;
    // “Questions that span all states”, “questions that need an answer”.
    if (words[at]!.lower === 'questions') return null;
    // “A contact point that hears about problems”: a relative clause.
    const verb = CUE_VERBS.get(next.lower);
    if (
      verb &&
      next.mention === undefined &&
      !verb.noun &&
      (verb.form === 'present' || (verb.form === 'past' && (verb.class === 'speech' || verb.class === 'telling')))
    )
      return null;
    // “A rumour that spread on Monday”: a relative clause.
    if (SPREADING.has(next.lower) && next.mention === undefined) return null;
    // “the claims that were made”: a relative clause.
    if (isObjectOf(words, opener) || isContested(context, opener) || isRelative(context, opener)) return null;
    return FINITE.has(next.lower) && !/^(?:there|it's|i'm)/.test(next.lower) ? null : { first: opener, last: extentFrom(context, opener) };
  }
  if (word.lower !== 'of' || !NOUNS_WITH_OF.has(words[at]!.lower)) return null;
  // “A report of 40 pages”, “a monthly report of these questions”.
  if (
    !words[at]!.lower.endsWith('s') &&
    words.slice(Math.max(0, at - 3), at).some(({ lower, sentence }) => sentence === words[at]!.sentence && DETERMINERS.has(lower))
  )
    return null;
  let end = opener + 1;
  while (end < last && !/^[,;:]$/.test(words[end + 1]!.text) && !AUXILIARIES.has(words[end + 1]!.lower)) end++;
  return { first: opener + 1, last: end };
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
  for (let at = that + 2; at < Math.min(last, that + MAX_CLAUSE); at++)
    if (CLAIM_VERBS.has(words[at]!.lower) && FINITE.has(words[at + 1]!.lower) && !AUXILIARIES.has(words[at - 1]!.lower)) return true;
  // “Rumours that he drinks were denied”: the verb belongs to the rumours.
  return last - that <= MAX_CLAUSE && CLAIM_VERBS.has(words[last]!.lower) && !AUXILIARIES.has(words[last - 1]!.lower);
}
