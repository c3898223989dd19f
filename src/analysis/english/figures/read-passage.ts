import { overlaps } from '../../core/span.ts';
import type { Passage, Sentence, Span } from '../../core/types.ts';
import { readCountedNoun } from './counted-noun.ts';
import { measureOf } from './measures.ts';
import { isExcludedNumber } from './not-figures.ts';
import { readNumbers } from './numbers.ts';
import { qualifierBefore, qualifierAfter } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import { singular } from './plural.ts';
import { shareWords } from './share-words.ts';
import { joinShares } from './shares.ts';
import { noneOf, withNegation, wordsAround } from './negation.ts';
import type { CountedNoun, Measure, NumberPhrase, FigureCandidate } from './types.ts';

/** Build the candidate of a number in a sentence, with its unit or counted noun and its qualifier. */
function readNumber(text: string, number: NumberPhrase, sentence: Sentence): FigureCandidate {
  const measure = measureOf(text, number);
  const span = measure ? { start: measure.start, end: measure.end } : { start: number.start, end: number.end };
  const upperBound = typeof number.value === 'number' ? number.value : number.value[1];
  const counted = measure ? wholeOf(text, measure, number, sentence) : readCountedNoun(text, number.end, sentence.end, upperBound);
  const before = qualifierBefore(text, span.start, counted?.noun ?? null);
  const isBetween = typeof number.value !== 'number' && /\bbetween\s+$/i.test(text.slice(Math.max(0, span.start - 9), span.start));
  const afterUnit = () => qualifierAfter(text, counted?.end ?? span.end) ?? qualifierAfter(text, span.end);
  const candidate: FigureCandidate = {
    number,
    span,
    unit: measure?.unit ?? null,
    counted,
    qualifier: isBetween ? 'between' : (before?.qualifier ?? afterUnit()),
    from: before?.start ?? span.start,
  };
  return { ...candidate, qualifier: withNegation(candidate.qualifier, wordsAround(text, candidate, sentence)) };
}

/** Text between a share and its whole: “28% | of the | officers”, “three quarters | of the 1,200 | workers”, “one in five | children”. */
const TO_WHOLE = /\)? (of )?(?:all )?(?:(?:the|its|his|her|their|our|these|those) )?(?:\p{L}+['’]s )?(?:\d[\d,.]* (?:\p{L}+illion )?)?/uy;

/** Return the noun that a share is of, or null. */
function wholeOf(text: string, { end, unit }: Measure, number: NumberPhrase, sentence: Sentence): CountedNoun | null {
  if (unit !== '%') return null;
  // “One job in eight.”
  const inside = /^\S+ (?:\p{L}+ )?(\p{Ll}{3,}) (?:in|out of) /u.exec(text.slice(number.start, number.end))?.[1];
  if (inside !== undefined) return { noun: singular(inside), modifiers: [], end };
  TO_WHOLE.lastIndex = end;
  const lead = TO_WHOLE.exec(text);
  // “A 12 % rise”: no whole is named.
  if (!lead || (number.unit === undefined && lead[1] === undefined)) return null;
  const from = end + lead[0].length - 1;
  const mark = text.slice(from, sentence.end).search(/[,;:()]/);
  const limit = mark < 0 ? sentence.end : from + mark;
  return readCountedNoun(text, from, limit, 2) ?? (lead[1] === undefined ? null : readCountedNoun(text, from, limit, 1));
}

/**
 * Return the figure candidates of a passage, by id of the sentence.
 *
 * @param sentences sentences of the passage, in order
 * @param otherAnnotations spans in which no number is a figure: time expressions, and names that contain a number
 */
export function readPassage({ text, opaque }: Passage, sentences: readonly Sentence[], otherAnnotations: readonly Span[]): Map<string, FigureCandidate[]> {
  const excluded = [...otherAnnotations, ...opaque, ...addressesIn(text)].sort((a, b) => a.start - b.start);
  const found: [FigureCandidate, Sentence][] = [];
  let [at, next] = [0, 0];
  for (const number of joinRanges(joinShares(readNumbers(text), text), text)) {
    while (at < sentences.length && sentences[at]!.end <= number.start) at++;
    const sentence = sentences[at];
    if (!sentence) break;
    while (next < excluded.length && excluded[next]!.end <= number.start) next++;
    const isExcluded = next < excluded.length && overlaps(excluded[next]!, number);
    if (sentence.start <= number.start && !isExcluded) found.push([readNumber(text, number, sentence), sentence]);
  }
  shareWords(text, found);
  const bySentence = new Map<string, FigureCandidate[]>();
  for (const [candidate, sentence] of found) {
    if (isExcludedNumber(text, candidate, sentence)) continue;
    const own = bySentence.get(sentence.id) ?? [];
    bySentence.set(sentence.id, own);
    own.push(...noneBefore(text, candidate, sentence), candidate);
  }
  return bySentence;
}

/** Return the spans of URLs in a text. */
function addressesIn(text: string): Span[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(/\bhttps?:\/\/\S+/g)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Return a figure of zero for “none” before a number: “[None] of the 40 passengers”; empty if there is none. */
function noneBefore(text: string, candidate: FigureCandidate, sentence: Sentence): FigureCandidate[] {
  const around = wordsAround(text, candidate, sentence);
  const none = noneOf(around);
  if (!none || !candidate.counted) return [];
  const first = candidate.from - around.before.length;
  const span = { start: first + none.start, end: first + none.end };
  return [{ ...candidate, number: { ...span, value: 0, digits: false }, span, qualifier: null, from: span.start }];
}
