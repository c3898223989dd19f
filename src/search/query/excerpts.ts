import type { Excerpt } from '../../edition/index.ts';
import { splitWords, type ResultRecord, type SentencesRecord } from '../format/index.ts';
import { findPhrase } from './phrases.ts';
import type { TermExpansion } from './term-expansions.ts';
import type { SentenceHit } from './types.ts';

type Mark = [start: number, end: number];

/** Sentence of an article with the parts of the query that it matches. */
export interface SentenceMatch {
  /** Index of the sentence among those of the article. */
  sentence: number;
  /** Quality of the best match for each word of the query; 0 if it has none. */
  qualities: number[];
  marks: Mark[];
  /** Number of phrases of the query that it contains. */
  phrases: number;
  /** Whether it is dated to a day that the query asks for. */
  isDated: boolean;
}

/** Quality factor when a word is matched by an entity in the sentence and not by the text: lower than for the word itself, higher than for an inflected form. */
const BY_ENTITY = 0.9;
/** Maximum number of sentences shown for an article. */
const MAX_SHOWN = 3;

/** Return a text with the words of the query marked. */
export function markWords(text: string, expansions: readonly TermExpansion[]): Excerpt {
  return { text, marks: merge(matchText(text, expansions).marks) };
}

/**
 * Return the sentences of an article that match the query, at most three, in order of the text: the best match, and sentences that contain words of the query which
 * the sentences chosen before lack. If no sentence matches, the summary is returned.
 */
export function sentencesFor(
  record: SentencesRecord | null,
  all: readonly SentenceMatch[],
  result: ResultRecord,
  expansions: readonly TermExpansion[],
): SentenceHit[] {
  const matches = all.filter((match) => weightOf(match) > 0);
  const shown: SentenceMatch[] = [];
  const missing = new Set(expansions.keys());
  while (shown.length < MAX_SHOWN) {
    // The first sentence is chosen by its matches; a further one must add a missing word.
    const gain = (match: SentenceMatch): number =>
      shown.length === 0 ? weightOf(match) : match.qualities.filter((quality, at) => quality > 0 && missing.has(at)).length;
    const next = matches.filter((match) => !shown.includes(match)).reduce<SentenceMatch | null>((a, b) => (gain(b) > (a ? gain(a) : 0) ? b : a), null);
    if (!next) break;
    shown.push(next);
    next.qualities.forEach((quality, at) => quality > 0 && missing.delete(at));
    if (missing.size === 0) break;
  }
  if (shown.length === 0) return [{ excerpt: markWords(result.summary, expansions), href: result.href }];
  return shown
    .sort((a, b) => a.sentence - b.sentence)
    .map(({ sentence, marks }) => ({ excerpt: { text: record!.texts[sentence]!, marks: merge(marks) }, href: `${result.href}#${record!.ids[sentence]!}` }));
}

/** Return the matches of each sentence of an article with a query. */
export function matchSentences(
  record: SentencesRecord,
  expansions: readonly TermExpansion[],
  phrases: readonly string[][],
  days: readonly { day: string }[],
): SentenceMatch[] {
  const matches = record.texts.map((text, sentence): SentenceMatch => ({
    sentence,
    ...matchText(text, expansions),
    phrases: phrases.filter((phrase) => findPhrase(text, phrase)).length,
    isDated: false,
  }));
  for (const [sentence, day] of record.days) if (days.some((asked) => day.startsWith(asked.day))) matches[sentence]!.isDated = true;
  for (const [words, sentence, ...offsets] of record.named) {
    const match = matches[sentence]!;
    const named = words.split(' ');
    expansions.forEach(({ terms, queryWord }, at) => {
      const quality = queryWord.exact ? 0 : Math.max(0, ...named.map((word) => terms.get(word) ?? 0)) * BY_ENTITY;
      if (quality <= match.qualities[at]!) return;
      match.qualities[at] = quality;
      for (let i = 0; i + 1 < offsets.length; i += 2) match.marks.push([offsets[i]!, offsets[i + 1]!]);
    });
  }
  return matches;
}

/** Return the marks of a match, sorted and merged. */
export function marksOf({ marks }: SentenceMatch): Mark[] {
  return merge(marks);
}

/**
 * Return a weight that ranks by phrases first, then by the day, then by the number of words, then by the quality of the matches. The words of a query, at most twelve,
 * add at most 12 × 13, which is less than the weight of a day.
 */
function weightOf({ qualities, phrases, isDated }: SentenceMatch): number {
  return qualities.reduce((sum, quality) => sum + (quality > 0 ? qualities.length + quality : 0), phrases * 1000 + (isDated ? 500 : 0));
}

function matchText(text: string, expansions: readonly TermExpansion[]): { qualities: number[]; marks: Mark[] } {
  const qualities = expansions.map(() => 0);
  const marks: Mark[] = [];
  for (const { word, start, end } of splitWords(text)) {
    expansions.forEach(({ terms }, at) => {
      const quality = terms.get(word);
      if (quality === undefined) return;
      qualities[at] = Math.max(qualities[at]!, quality);
      marks.push([start, end]);
    });
  }
  return { qualities, marks };
}

/** Return marks in text order, with those that overlap or touch merged into one. */
function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
