import { isRelative } from '../complement.ts';
import { extentFrom, lastWord } from '../extent.ts';
import { pastWords } from '../../times/resources/verbs-en.ts';
import { ADVERBS, AUXILIARIES, CUE_NOUNS, CUE_VERBS, DETERMINERS, FINITE, LIGHT_VERBS, NOUNS_WITH_OF, PREPOSITIONS, PRONOUNS } from '../resources/en.ts';
import { FALSE_NOUN, VERDICT, VERDICT_BEFORE } from '../resources/verdicts.ts';
import { CONTRACTED, subjectBefore } from '../subject.ts';
import type { Draft, PassageContext, WordRange } from '../types.ts';

/** A noun and the verb that lends it a subject stand no further apart: “came to the clear conclusion”. */
const REACH = 5;

/** So many words before a noun say that what it announces is not so. */
const VERDICT_WORDS = 9;

/** A noun and what stands before it as the subject of a sentence have no more words. */
const SUBJECT_WORDS = 6;

const CONTESTED = new Set([
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

/** Verbs of the present behind a plural: “vaccines cause fever”. */
const PRESENTS = new Set(
  'cause kill harm help use make take contain spread hold keep run want need support sell buy work fund carry hide pay owe own control plan lead bring give put get fight lose win'.split(
    ' ',
  ),
);

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
export function cueNoun(reading: PassageContext, at: number): Draft | null {
  const { words } = reading;
  const polarity = CUE_NOUNS.get(words[at]!.lower);
  if (polarity === undefined || words[at]!.mention) return null;
  // “So many questions that the talks were moved”.
  if (words[at - 2]?.lower === 'so' && /^(?:many|much|few)$/.test(words[at - 1]!.lower)) return null;
  const announced = announcedBy(reading, at);
  if (announced === null) return null;
  const judge = judgeBefore(reading, at);
  const owner = judge ?? ownerBehind(reading, at, announced) ?? ownerBefore(reading, at);
  const main = mainVerbBehind(reading, at, announced);
  const isFronted = PREPOSITIONS.has(words[reading.sentences[words[at]!.sentence]!.first]!.lower) || words[at - 1]?.lower === 'despite';
  if (isFronted) announced.last = beforeComma(reading, announced);
  else if (main !== null) announced.last = main - 1;
  const isFalse = judge !== null || FALSE_NOUN.test(words[at - 1]?.lower ?? '') || (main !== null && isRejected(reading, main));
  return {
    source: owner?.source ? { reading, ...owner.source } : null,
    elsewhere: owner?.elsewhere ?? 'nowhere',
    cue: { reading, first: at, last: at },
    content: [{ reading, ...announced }],
    polarity: isFalse ? 'denied' : polarity,
    credit: false,
    rule: `the noun “${words[at]!.text}” announces it`,
  };
}

/** What follows the noun as its content. */
function announcedBy(reading: PassageContext, at: number): WordRange | null {
  const { words } = reading;
  const { quotation } = words[at]!;
  const last = lastWord(reading, at);
  let opener = at + 1;
  // “a convincing case (…) that”
  if (words[opener]?.text === '(') while (opener <= last && words[opener - 1]?.text !== ')') opener++;
  // “claims by the army that”
  const by = ownerBy(reading, at);
  if (by !== null) opener = by.last + 1;
  // “their message is that”
  if (/^(?:is|was)$/.test(words[opener]?.lower ?? '') && words[opener + 1]?.lower === 'that') opener++;
  const word = words[opener];
  if (!word || opener >= last || word.quotation !== quotation) return null;
  if (word.lower === 'that') {
    const next = words[opener + 1]!;
    // “the claims that were made”: a relative clause.
    if (isObjectOf(words, opener) || isContested(reading, opener) || isRelative(reading, opener)) return null;
    return FINITE.has(next.lower) && !/^(?:there|it's|i'm)/.test(next.lower) ? null : { first: opener, last: extentFrom(reading, opener) };
  }
  if (word.lower !== 'of' || !NOUNS_WITH_OF.has(words[at]!.lower)) return null;
  if (DETERMINERS.has(words[at - 1]?.lower ?? '') && !words[at]!.lower.endsWith('s')) return null;
  let end = opener + 1;
  while (end < last && !/^[,;:]$/.test(words[end + 1]!.text) && !AUXILIARIES.has(words[end + 1]!.lower)) end++;
  return { first: opener + 1, last: end };
}

/**
 * “The news that the bank had failed | spread quickly”: the word with which the sentence comes back to the verb of the noun; null where the
 * noun is not its subject.
 */
function mainVerbBehind(reading: PassageContext, noun: number, { first, last }: WordRange): number | null {
  const { words, sentences } = reading;
  const floor = sentences[words[noun]!.sentence]!.first;
  for (let at = noun - 1; at >= Math.max(floor, noun - SUBJECT_WORDS); at--) {
    const { text, lower } = words[at]!;
    if (/^[,;:—–]$/.test(text) || /^(?:and|but|that)$/.test(lower)) break;
    // “Said the claim that he fled was a lie”: the clause begins behind “said”.
    if (CUE_VERBS.get(lower)?.class === 'speech' && at < noun - 1) break;
    if (FINITE.has(lower) || pastWords.has(lower) || /^(?:he|she|it|they|we|i)$/.test(lower) || CUE_VERBS.get(lower)?.form === 'past') return null;
  }
  // “That” opens one clause, and each further opener one more; a verb that is left over is the noun’s.
  let open = words[first]!.lower === 'that' ? 1 : 0;
  // Where no other verb is left over, the noun’s is the one that rejects it: “claims that vaccines cause fever | were rejected”.
  let verdict: number | null = null;
  for (let at = first + 1; at <= last; at++) {
    const { lower, mention, quotation } = words[at]!;
    if (quotation !== words[noun]!.quotation || mention !== undefined) continue;
    if (/^(?:who|which|that|because|when|while|if|after|before|as|whether|since|until)$/.test(lower) && !words[at - 1]!.inTime) open++;
    if (open === 1 && isPresentVerb(words, at, first)) open--;
    if (!isVerbAt(words, at)) continue;
    if (open === 0) return at;
    if (at > first + 2 && isRejected(reading, at)) verdict = at;
    open--;
    // An auxiliary and its participle are one verb.
    if (AUXILIARIES.has(lower)) {
      while (at < last && (AUXILIARIES.has(words[at + 1]!.lower) || ADVERBS.has(words[at + 1]!.lower) || words[at + 1]!.lower.endsWith('ly'))) at++;
      at++;
    }
  }
  return verdict;
}

/** Whether a word is a finite verb, and no participle behind a noun: “people wounded in the attack”. */
function isVerbAt(words: PassageContext['words'], at: number): boolean {
  const { lower } = words[at]!;
  if (FINITE.has(lower)) return true;
  if (!pastWords.has(lower) && !/..ed$/.test(lower)) return false;
  const next = words[at + 1]?.lower ?? '';
  return !DETERMINERS.has(words[at - 1]!.lower) && !/^(?:by|in|at|on|during)$/.test(next);
}

/** “Despite claims that it had left, | tanks were seen”: the last word before the first comma. */
function beforeComma({ words }: PassageContext, { first, last }: WordRange): number {
  for (let at = first + 2; at <= last; at++) if (words[at]!.text === ',' && words[at]!.quotation === words[first]!.quotation) return at - 1;
  return last;
}

/** “The vaccine | causes | fever”: a verb of the present behind a noun and before its object. */
function isPresentVerb(words: PassageContext['words'], at: number, that: number): boolean {
  const [before, { lower, mention }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (at < that + 2 || mention !== undefined || next === undefined || !/^\p{Ll}/u.test(words[at]!.text)) return false;
  if (isVerbAt(words, at) || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) return false;
  if (isVerbAt(words, at + 1) || next.lower.endsWith('ly') || /^[,;:.]$/.test(next.text)) return false;
  return (/[^s]s$/.test(lower) && !/[^s]s$/.test(before.lower)) || (PRESENTS.has(lower) && /[^s]s$/.test(before.lower));
}

/** “The claim that it was late | was rejected”. */
function isRejected({ words, passage }: PassageContext, main: number): boolean {
  const { start } = words[main]!;
  return VERDICT.test(passage.text.slice(start, start + 60));
}

/** “Reports that I have read”, “the claims that he made, …”: “that” is the object of getting or giving. */
function isObjectOf(words: PassageContext['words'], that: number): boolean {
  let verb = that + 1;
  if (!PRONOUNS.has(words[verb]?.lower ?? '')) return false;
  verb++;
  while (AUXILIARIES.has(words[verb]?.lower ?? '') || ADVERBS.has(words[verb]?.lower ?? '')) verb++;
  const next = words[verb + 1];
  return HANDLED.has(words[verb]?.lower ?? '') && (next === undefined || /^[.,;]$/.test(next.text) || FINITE.has(next.lower) || PREPOSITIONS.has(next.lower));
}

/** “A claim that prosecutors dispute”: the verb that ends the clause has the claim for its object. */
function isContested(reading: PassageContext, that: number): boolean {
  const { words } = reading;
  const last = extentFrom(reading, that);
  // “A claim that prosecutors dispute was read out.”
  for (let at = that + 2; at < Math.min(last, that + SUBJECT_WORDS); at++)
    if (CONTESTED.has(words[at]!.lower) && FINITE.has(words[at + 1]!.lower) && !AUXILIARIES.has(words[at - 1]!.lower)) return true;
  // “Rumours that he drinks were denied”: the rumours were.
  return last - that <= SUBJECT_WORDS && CONTESTED.has(words[last]!.lower) && !AUXILIARIES.has(words[last - 1]!.lower);
}

/** “Claims by [the army] | that it had left”: a short noun phrase behind “by”, with “that” right behind it. */
function ownerBy(reading: PassageContext, at: number): WordRange | null {
  const { words } = reading;
  if (words[at + 1]?.lower !== 'by') return null;
  for (let last = at + 2; last <= Math.min(lastWord(reading, at) - 1, at + 2 + SUBJECT_WORDS); last++) {
    if (FINITE.has(words[last]!.lower) || /^[,;:]$/.test(words[last]!.text)) return null;
    if (words[last + 1]!.lower === 'that') return { first: at + 2, last };
  }
  return null;
}

function ownerBehind(reading: PassageContext, at: number, announced: WordRange): { source: WordRange; elsewhere: 'nowhere' } | null {
  const source = ownerBy(reading, at);
  return source && announced.first === source.last + 1 ? { source, elsewhere: 'nowhere' } : null;
}

/** “[The envoy] dismissed as fantasy a {report} that …”: who says that it is not so. */
function judgeBefore(reading: PassageContext, at: number): { source: WordRange | null; elsewhere: Draft['elsewhere'] } | null {
  const { words, passage } = reading;
  const [sentence] = [reading.sentences[words[at]!.sentence]!];
  const verdict = VERDICT_BEFORE.exec(passage.text.slice(words[Math.max(sentence.first, at - VERDICT_WORDS)]!.start, words[at]!.start));
  if (verdict === null) return null;
  for (let verb = at - 1; verb >= sentence.first; verb--) {
    if (words[verb + 1]!.lower !== 'as') continue;
    const { source, elsewhere, passive } = subjectBefore(reading, verb);
    return passive ? { source: null, elsewhere: 'nowhere' } : { source, elsewhere };
  }
  return null;
}

/** Whose claim it is: a possessive before it, or the subject of “made”, “came to”, “has”. */
function ownerBefore(reading: PassageContext, at: number): { source: WordRange | null; elsewhere: Draft['elsewhere'] } | null {
  const { words, sentences } = reading;
  const floor = Math.max(sentences[words[at]!.sentence]!.first, at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    const { lower, mention, quotation } = words[i]!;
    if (quotation !== words[at]!.quotation) return null;
    if (/^(?:his|her|its|their|my|our)$/.test(lower)) return { source: { first: i, last: i }, elsewhere: 'nowhere' };
    if (/['’]s?$/.test(lower) && lower.length > 2 && !CONTRACTED.test(lower) && !/^(?:that|there|what|who)'s$/.test(lower)) {
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
