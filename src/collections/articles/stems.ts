import { stemmer } from 'stemmer';
import { type Analysis, memoize, type PassageSpan, type Span } from '../../analysis/core/index.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const POSSESSIVE = /['’]s?$/u;

/** Number words up to twelve, so that “five boats” and “5 boats” share a feature. */
const NUMBER_WORDS = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index) => [word, String(index + 2)]),
);

const stemOf = memoize(stemmer);

/**
 * Return the stems of a text's content words, and its numbers, without duplicates, in order, separated by spaces: “They crossed two rivers” → `cross #2 river`.
 *
 * @param without spans of the text to skip, in order
 */
export function stemsOf(text: string, without: readonly Span[] = []): string {
  const found = new Set<string>();
  let next = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    while (next < without.length && without[next]!.end <= index) next++;
    const span = without[next];
    if (span && span.start < index + written.length) continue;
    if (/^\p{Nd}/u.test(written)) {
      found.add(`#${written.replace(/,(?=\p{Nd}{3})/gu, '')}`);
      continue;
    }
    const word = written.toLowerCase().replace(POSSESSIVE, '').normalize('NFC');
    const number = NUMBER_WORDS.get(word);
    if (number !== undefined) found.add(`#${number}`);
    else if (word.length > 2 && !FUNCTION_WORDS.has(word)) found.add(stemOf(word));
  }
  return [...found].join(' ');
}

/**
 * Return the spans of each passage that do not say what happened, in order: dates, names, and sources with their verbs. Otherwise any two statements of
 * one spokesman would be similar.
 */
export function spansWithoutContent({ mentions, times, claims }: Pick<Analysis, 'mentions' | 'times' | 'claims'>): Map<number, Span[]> {
  const attributions = claims.flatMap(({ source, cue }) => [source, cue].filter((span) => span !== null));
  const spans: PassageSpan[] = [...mentions, ...times, ...attributions];
  const byPassage = Map.groupBy(spans, ({ passage }) => passage);
  for (const ofPassage of byPassage.values()) ofPassage.sort((a, b) => a.start - b.start || a.end - b.end);
  return byPassage;
}

/** Return the stems of each sentence of an article, in order of its sentences, for comparing articles. */
export function stemsOfSentences(passages: readonly string[], analysis: Analysis): string[] {
  const without = spansWithoutContent(analysis);
  return analysis.sentences.map(({ passage, start, end }) => stemsBetween(passages[passage]!, start, end, without.get(passage) ?? []));
}

/** Return the stems of a part of a passage. */
export function stemsBetween(passage: string, start: number, end: number, without: readonly Span[]): string {
  const inside = without.filter((span) => span.start < end && span.end > start).map((span) => ({ start: span.start - start, end: span.end - start }));
  return stemsOf(passage.slice(start, end), inside);
}
