import { overlaps } from '../../core/span.ts';
import type { Passage, Sentence, Span } from '../../core/types.ts';
import { readCountedNoun } from './counted-noun.ts';
import { measureOf } from './measures.ts';
import { isNoFigure } from './not-figures.ts';
import { readNumbers } from './numbers.ts';
import { qualifierBefore, qualifierBehind } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import { shareWords } from './share-words.ts';
import type { NumberPhrase, Reading } from './types.ts';

/** Read one number of a sentence: its unit or what it counts, and its qualifier. */
function readNumber(text: string, number: NumberPhrase, sentence: Sentence): Reading {
  const measure = measureOf(text, number);
  const span = measure ? { start: measure.start, end: measure.end } : { start: number.start, end: number.end };
  const most = typeof number.value === 'number' ? number.value : number.value[1];
  const counted = measure ? null : readCountedNoun(text, number.end, sentence.end, most);
  const before = qualifierBefore(text, span.start, counted?.noun ?? null);
  const isBetween = typeof number.value !== 'number' && /\bbetween\s+$/i.test(text.slice(Math.max(0, span.start - 9), span.start));
  const behind = () => qualifierBehind(text, counted?.end ?? span.end) ?? qualifierBehind(text, span.end);
  return {
    number,
    span,
    unit: measure?.unit ?? null,
    counted,
    qualifier: isBetween ? 'between' : (before?.qualifier ?? behind()),
    from: before?.start ?? span.start,
  };
}

/**
 * Read the figures of a passage by themselves, by sentence.
 *
 * @param sentences those of the passage, in order
 * @param taken spans in which no figure can stand: dates, lengths of time, names that hold a number
 */
export function readPassage({ text, opaque }: Passage, sentences: readonly Sentence[], taken: readonly Span[]): Map<string, Reading[]> {
  const closed = [...taken, ...opaque].sort((a, b) => a.start - b.start);
  const found: [Reading, Sentence][] = [];
  let [at, next] = [0, 0];
  for (const number of joinRanges(readNumbers(text), text)) {
    while (at < sentences.length && sentences[at]!.end <= number.start) at++;
    const sentence = sentences[at];
    if (!sentence) break;
    while (next < closed.length && closed[next]!.end <= number.start) next++;
    const isTaken = next < closed.length && overlaps(closed[next]!, number);
    if (sentence.start <= number.start && !isTaken) found.push([readNumber(text, number, sentence), sentence]);
  }
  shareWords(text, found);
  const bySentence = new Map<string, Reading[]>();
  for (const [reading, sentence] of found) {
    if (isNoFigure(text, reading, sentence)) continue;
    const own = bySentence.get(sentence.id);
    if (own) own.push(reading);
    else bySentence.set(sentence.id, [reading]);
  }
  return bySentence;
}
