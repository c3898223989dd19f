import { stemmer } from 'stemmer';
import { type Analysis, memoize, type PassageSpan, type Span } from '../../analysis/core/index.ts';
import { digitsOf, isFunctionWord, withoutPossessive } from '../../analysis/english/stem-words/index.ts';

/** A word, with apostrophes inside, or a number: “crossed”, “isn't”, “1,500”. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

const stemOf = memoize(stemmer);

/**
 * Return the stems of the content words of a text, and its numbers, without duplicates, in order, separated by spaces: “They crossed two rivers” → `cross #2
 * river`.
 *
 * @param skipped spans of the text to skip, in order
 */
export function stemsOf(text: string, skipped: readonly Span[] = []): string {
  const stems = new Set<string>();
  let next = 0;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    while (next < skipped.length && skipped[next]!.end <= index) next++;
    const span = skipped[next];
    if (span && span.start < index + match.length) continue;
    if (/^\p{Nd}/u.test(match)) {
      stems.add(`#${match.replace(/,(?=\p{Nd}{3})/gu, '')}`);
      continue;
    }
    const word = withoutPossessive(match.toLowerCase()).normalize('NFC');
    const number = digitsOf(word);
    if (number !== undefined) stems.add(`#${number}`);
    else if (word.length > 2 && !isFunctionWord(word)) stems.add(stemOf(word));
  }
  return [...stems].join(' ');
}

/**
 * Return the spans of each passage that do not say what happened, in order: dates, names, and sources with their verbs. They are not compared, because
 * otherwise any two statements of one spokesman would be similar.
 */
export function spansWithoutContent({ mentions, times, claims }: Pick<Analysis, 'mentions' | 'times' | 'claims'>): Map<number, Span[]> {
  const attributions = claims.flatMap(({ source, cue }) => [source, cue].filter((span) => span !== null));
  const spans: PassageSpan[] = [...mentions, ...times, ...attributions];
  const byPassage = Map.groupBy(spans, ({ passage }) => passage);
  for (const spansOfPassage of byPassage.values()) spansOfPassage.sort((a, b) => a.start - b.start || a.end - b.end);
  return byPassage;
}

/** Return the stems of each sentence of an article, in order of its sentences, for comparing articles. */
export function stemsOfSentences(passages: readonly string[], analysis: Analysis): string[] {
  const skipped = spansWithoutContent(analysis);
  return analysis.sentences.map(({ passage, start, end }) => stemsBetween(passages[passage]!, start, end, skipped.get(passage) ?? []));
}

/**
 * Return the stems of a part of a passage.
 *
 * @param skipped spans of the passage to skip, in order
 */
export function stemsBetween(passage: string, start: number, end: number, skipped: readonly Span[]): string {
  const inside = skipped.filter((span) => span.start < end && span.end > start).map((span) => ({ start: span.start - start, end: span.end - start }));
  return stemsOf(passage.slice(start, end), inside);
}
