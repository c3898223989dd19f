import { pastWords } from '../times/resources/verbs-en.ts';
import { hasClause, mayBePast } from './clause.ts';
import { MAX_SEARCHED } from './extent.ts';
import { ADVERBS, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, SUBORDINATORS, type CueVerb } from './resources/en.ts';
import type { Subject } from './subject.ts';
import { mainVerbIn } from './main-verb.ts';
import type { PassageContext, PassageRange, WordRange } from './types.ts';

/** Return whether the cue is in a relative clause after a comma: “Petrov, who the opposition said fled in June, came back”. */
export function isInRelative({ words }: PassageContext, { source }: Subject): boolean {
  return source !== null && /^(?:who|whom|which)$/.test(words[source.first - 1]?.lower ?? '') && words[source.first - 2]?.text === ',';
}

/**
 * Return the content up to the main verb of the sentence: “he was her uncle” in “A man who said he was her uncle left”. It is unchanged if the cue is not part of the
 * subject: if a comma is right before the words of the cue, or a verb anywhere before them.
 */
export function cutAtMainVerb(range: PassageRange, context: PassageContext, { source, verbGroupFirst }: Subject): PassageRange {
  const { words, sentences } = context;
  const first = source?.first ?? verbGroupFirst;
  if (range.context !== context || words[first - 1]?.text === ',') return range;
  const sentenceFirst = sentences[words[first]!.sentence]!.first;
  for (let at = sentenceFirst; at < first; at++)
    if (words[at]!.mention === undefined && (FINITE.has(words[at]!.lower) || mayBePast(words[at]!.lower))) return range;
  // The content is a clause that needs a verb before the main verb: “was” before “left”.
  const openClauses = 1;
  const isVerdict = (): boolean => false;
  const verb = mainVerbIn(context, range.first, range.last, openClauses, isVerdict);
  return verb === null ? range : { ...range, last: verb - 1 };
}

/** Return the content without the main verb of the sentence, if the cue is in a non-restrictive relative clause: “that it was late” in “Devin, who said that it was late, left”. */
export function trimInRelative({ context: { words }, first, last }: PassageRange): WordRange {
  for (let comma = first + 1; comma < last; comma++) {
    if (words[comma]!.text !== ',' || words[comma]!.quotation !== words[first]!.quotation) continue;
    let verb = comma + 1;
    while (verb < last && (ADVERBS.has(words[verb]!.lower) || /^(?:\p{L}+ly|now)$/u.test(words[verb]!.lower))) verb++;
    const { lower } = words[verb]!;
    const cue = CUE_VERBS.get(lower);
    const isPresentCue = cue?.form === 'present' && !cue.noun;
    if (isPresentCue || FINITE.has(lower) || pastWords.has(lower) || /..ed$/.test(lower)) return { first, last: comma - 1 };
  }
  return { first, last };
}

/** Return whether a cue is in a subordinate clause or phrase before the main clause: “In answer to critics saying that it was late, she left”, “While Lind said it was late, she stayed”. */
export function isFronted({ words, sentences }: PassageContext, at: number, { source, verbGroupFirst }: Subject): boolean {
  const { first } = sentences[words[at]!.sentence]!;
  const opener = words[(source?.first ?? verbGroupFirst) - 1];
  if (opener && SUBORDINATORS.has(opener.lower) && opener.sentence === words[at]!.sentence) return true;
  if (!words[at]!.lower.endsWith('ing') || !PREPOSITIONS.has(words[first]!.lower)) return false;
  return !words.slice(Math.max(first, at - MAX_SEARCHED), at).some(({ text }) => text === ',');
}

/**
 * Return the content without the main clause, if the cue is in a clause or phrase before it: “it was late” in “While Lind said it was late, she stayed”.
 * The main clause begins after a comma, with a pronoun, a name, or another subject with its verb.
 */
export function trimInFronted(range: PassageRange): WordRange {
  const { context, first, last } = range;
  const { words } = context;
  let hasVerb = false;
  for (let at = first + 1; at < last; at++) {
    const next = words[at + 1]!;
    hasVerb ||= FINITE.has(words[at]!.lower) || mayBePast(words[at]!.lower);
    if (words[at]!.text !== ',' || words[at]!.quotation !== words[first]!.quotation) continue;
    if (PRONOUNS.has(next.lower) || next.mention !== undefined) return { first, last: at - 1 };
    if (hasVerb && (DETERMINERS.has(next.lower) || /^\p{Lu}/u.test(next.text)) && hasClause(context, at + 1)) return { first, last: at - 1 };
  }
  return { first, last };
}

/** Return whether a cue is a participle that modifies the subject of its sentence: “A letter telling him that [it was late] arrived”. */
export function modifiesSubject({ words, sentences }: PassageContext, at: number, { form }: CueVerb, { source, verbGroupFirst }: Subject): boolean {
  return form === 'ing' && verbGroupFirst === at && source !== null && source.last === at - 1 && source.first === sentences[words[at]!.sentence]!.first;
}

/** Maximum number of words of a subject before a comma and a participle. */
const MAX_SUBJECT = 8;

/** Return the subject at the start of the sentence, or of a main clause after “, and”, before a participle between commas: “[The aide], saying he was tired, went home”; null if there is none. */
export function subjectBeforeParticiple(
  { words, sentences }: PassageContext,
  at: number,
  { form }: CueVerb,
  { source, verbGroupFirst }: Subject,
): WordRange | null {
  const sentenceFirst = sentences[words[at]!.sentence]!.first;
  const before = words.slice(Math.max(sentenceFirst, at - 1 - MAX_SUBJECT), at - 1);
  const and = at - 1 - before.length + before.findLastIndex(({ lower }, index) => /^(?:and|but)$/.test(lower) && before[index - 1]?.text === ',');
  const first = and >= at - 1 - before.length ? and + 1 : sentenceFirst;
  if (form !== 'ing' || source !== null || verbGroupFirst !== at || words[at - 1]?.text !== ',' || at - 1 - first > MAX_SUBJECT || at - 2 < first) return null;
  const opener = words[first]!;
  if (!(opener.mention || /^(?:the|an?|his|her|their|one|two|several|some)$/.test(opener.lower))) return null;
  for (let i = first; i < at - 1; i++) {
    const { lower, mention, text, quotation } = words[i]!;
    if (quotation !== words[at]!.quotation || /^[,;:]$/.test(text) || (mention === undefined && (FINITE.has(lower) || mayBePast(lower)))) return null;
  }
  return { first, last: at - 2 };
}

/** Maximum length of the subject of a main clause after a participle clause, in words. */
const MAX_MAIN_SUBJECT = 10;

/**
 * Return the content of a participle that opens its sentence, without the main clause, and the subject of the main clause: “that it was late” and “the governor” for
 * “Warning that it was late, the governor left”; null if no main clause follows. `at` is the index of the participle.
 */
export function mainSubjectAfter(range: PassageRange, at: number): { content: WordRange; source: WordRange } | null {
  const { context, last } = range;
  const { words, sentences } = context;
  if (sentences[words[at]!.sentence]!.first !== at || words[at]!.quotation >= 0) return null;
  const content = trimInFronted(range);
  const first = content.last + 2;
  if (content.last >= last || words[content.last + 1]?.text !== ',' || first >= last) return null;
  if (PRONOUNS.has(words[first]!.lower)) return { content, source: { first, last: first } };
  for (let verb = first + 1; verb <= Math.min(last, first + MAX_MAIN_SUBJECT); verb++) {
    const { text, lower, mention } = words[verb]!;
    if (!/^[\p{L}’'-]+$/u.test(text)) return null;
    if (mention === undefined && (FINITE.has(lower) || mayBePast(lower))) return { content, source: { first, last: verb - 1 } };
  }
  return null;
}
