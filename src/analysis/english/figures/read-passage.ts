import { overlaps } from '../../core/span.ts';
import type { Passage, Sentence, Span } from '../../core/types.ts';
import { readCountedNoun } from './counted-noun.ts';
import { isCurrency, measureOf } from './measures.ts';
import { isExcludedNumber } from './not-figures.ts';
import { readNumbers } from './numbers.ts';
import { qualifierBefore, qualifierAfter } from './qualifiers.ts';
import { joinMultiples } from './multiples.ts';
import { joinRanges } from './ranges.ts';
import { singular } from './plural.ts';
import { shareWords } from './share-words.ts';
import { joinShares } from './shares.ts';
import { nobodyIn } from './nobody.ts';
import { noneIn } from './none.ts';
import { noneOf, withNegation, wordsAround } from './negation.ts';
import type { CountedNoun, Measure, NumberPhrase, FigureCandidate } from './types.ts';

/** Return the candidate for a number in a sentence, with its unit or counted noun and its qualifier. */
function candidateOf(text: string, number: NumberPhrase, sentence: Sentence): FigureCandidate {
  const measure = measureOf(text, number);
  const span = measure ? { start: measure.start, end: measure.end } : { start: number.start, end: number.end };
  const upperBound = typeof number.value === 'number' ? number.value : number.value[1];
  const counted = measure ? wholeOf(text, measure, number, sentence) : readCountedNoun(text, number.end, sentence.end, upperBound);
  const before = qualifierBefore(text, span.start, counted?.noun ?? null);
  const isBetween = typeof number.value !== 'number' && /\bbetween\s+$/i.test(text.slice(Math.max(0, span.start - 9), span.start));
  const after = () => qualifierAfter(text, counted?.end ?? span.end) ?? qualifierAfter(text, span.end);
  const candidate: FigureCandidate = {
    number,
    span,
    unit: measure?.unit ?? null,
    counted,
    qualifier: isBetween ? 'between' : (before?.qualifier ?? after() ?? (isLowestPrice(text, span.start, measure) ? 'at least' : null)),
    from: before?.start ?? span.start,
  };
  return { ...candidate, qualifier: withNegation(candidate.qualifier, wordsAround(text, candidate, sentence)) };
}

/** Words before the lowest of several prices: “tickets start at | £35”. */
const STARTS_AT = /\b(?:start|begin)(?:s|ing)? (?:at|from) (?:just |only )?$/i;

/** Return whether a measure is a price from which others start: “tickets start at [£35]”. */
function isLowestPrice(text: string, start: number, measure: Measure | null): boolean {
  return measure !== null && isCurrency(measure.unit) && STARTS_AT.test(text.slice(Math.max(0, start - 24), start));
}

/** Text between a share and its whole: “28% | of the | officers”, “three quarters | of the 1,200 | workers”, “one in five | children”. */
const TO_WHOLE = /\)? (of )?(?:all )?(?:(?:the|its|his|her|their|our|these|those|that|this) )?(?:\p{L}+['’]s )?(?:\d[\d,.]* (?:\p{L}+illion )?)?/uy;

/** People after a share, by their age or place: “42%| of those aged 30”. */
const THOSE_AFTER = /^ of those (?:ages?|aged|in|with|under|over|from|at|on|between|without)\b/i;

/** Return the noun for the whole of a share, or null: “28% of the [officers]”, “one in five [children]”. */
function wholeOf(text: string, { end, unit }: Measure, number: NumberPhrase, sentence: Sentence): CountedNoun | null {
  if (unit !== '%') return null;
  // “One job in eight.”
  const inside = /^\S+ (?:\p{L}+ )?(\p{Ll}{3,}) (?:in|out of) /u.exec(text.slice(number.start, number.end))?.[1];
  if (inside !== undefined) return { noun: singular(inside), modifiers: [], end };
  // “Every third household”.
  const every = /^every /i.test(text.slice(number.start, number.end)) ? /^ (\p{Ll}{3,})/u.exec(text.slice(end, end + 40))?.[1] : undefined;
  if (every !== undefined) return { noun: every, modifiers: [], end: end + 1 + every.length };
  // “42% of those ages 30-49”.
  if (THOSE_AFTER.test(text.slice(end, end + 20))) return { noun: 'person', modifiers: [], end };
  TO_WHOLE.lastIndex = end;
  const toWhole = TO_WHOLE.exec(text);
  const hasOf = toWhole?.[1] !== undefined;
  // “A 12 % rise” names no whole.
  if (!toWhole || (number.unit === undefined && !hasOf)) return null;
  const from = end + toWhole[0].length - 1;
  const punctuation = text.slice(from, sentence.end).search(/[,;:()]/);
  const limit = punctuation < 0 ? sentence.end : from + punctuation;
  // A whole is a plural, or after “of” also a singular: “40 percent of all traffic”.
  // “Half their income”.
  const isSingular = hasOf || /^ (?:the|its|his|her|their|our) $/.test(toWhole[0]);
  return readCountedNoun(text, from, limit, 2) ?? (isSingular ? readCountedNoun(text, from, limit, 1) : null);
}

/**
 * Return the figure candidates of a passage, by id of the sentence.
 *
 * @param sentences sentences of the passage, in order
 * @param otherAnnotations spans in which no number is a figure: time expressions, and names that contain a number
 */
export function readPassage({ text, opaque }: Passage, sentences: readonly Sentence[], otherAnnotations: readonly Span[]): Map<string, FigureCandidate[]> {
  const excluded = [...otherAnnotations, ...opaque, ...addressesIn(text)].sort((a, b) => a.start - b.start);
  const candidates: [FigureCandidate, Sentence][] = [];
  let [sentenceIndex, excludedIndex] = [0, 0];
  for (const number of joinMultiples(joinRanges(joinShares(readNumbers(text), text), text), text)) {
    while (sentenceIndex < sentences.length && sentences[sentenceIndex]!.end <= number.start) sentenceIndex++;
    const sentence = sentences[sentenceIndex];
    if (!sentence) break;
    while (excludedIndex < excluded.length && excluded[excludedIndex]!.end <= number.start) excludedIndex++;
    const isExcluded = excludedIndex < excluded.length && overlaps(excluded[excludedIndex]!, number);
    if (sentence.start <= number.start && !isExcluded) candidates.push([candidateOf(text, number, sentence), sentence]);
  }
  shareWords(text, candidates);
  const bySentence = new Map<string, FigureCandidate[]>();
  for (const [candidate, sentence] of candidates) {
    if (isExcludedNumber(text, candidate, sentence)) continue;
    const candidatesHere = bySentence.get(sentence.id) ?? [];
    bySentence.set(sentence.id, candidatesHere);
    candidatesHere.push(...noneBefore(text, candidate, sentence), candidate);
  }
  for (const sentence of sentences) {
    const found = bySentence.get(sentence.id) ?? [];
    const known = new Set(found.map(({ span }) => span.start));
    const nobody = nobodyIn(text, sentence);
    for (const { span } of nobody) known.add(span.start);
    const none = [...nobody, ...noneIn(text, sentence).filter(({ span }) => !known.has(span.start))];
    if (none.length > 0)
      bySentence.set(
        sentence.id,
        [...found, ...none].sort((a, b) => a.span.start - b.span.start),
      );
  }
  return bySentence;
}

/** Return the spans of URLs in a text. */
function addressesIn(text: string): Span[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(/\bhttps?:\/\/\S+/g)].map(({ 0: url, index }) => ({ start: index, end: index + url.length }));
}

/** Return a figure of zero for “none” before a number: “[None] of the 40 passengers”; empty if there is none. */
function noneBefore(text: string, candidate: FigureCandidate, sentence: Sentence): FigureCandidate[] {
  const around = wordsAround(text, candidate, sentence);
  const none = noneOf(around);
  if (!none) return [];
  const textStart = candidate.from - around.before.length;
  const span = { start: textStart + none.start, end: textStart + none.end };
  return [{ ...candidate, number: { ...span, value: 0, inDigits: false }, whole: candidate.number.value, span, qualifier: null, from: span.start }];
}
