import { byFirstWord, type Candidate } from '../candidate.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { isDateline } from '../dateline.ts';
import { refineNames } from '../refiners/index.ts';
import { correctByForm } from './correct-by-form.ts';
import type { ModelName } from './name-model.ts';

/** Abbreviations whose full stop is part of the name: “Acme Inc.”. */
const ABBREVIATED = new Set(['inc', 'corp', 'co', 'ltd', 'bros', 'jr', 'sr', 'st', 'jnr', 'snr']);

/** The name of a place in capitals, as in a dateline. Three letters may be an acronym. */
const CAPITALS = /^(?=.{4})\p{Lu}[\p{Lu}.' -]+$/u;

/**
 * Return the candidates that the rules found, combined with the names that the model predicts, in text order. Candidates from the gazetteer, from corrections
 * and with a `fullName` are kept; the names of the model replace all others.
 *
 * @param headlines indexes of the sentences in title case or capitals
 */
export function applyModel(words: Word[], headlines: Set<number>, candidates: Candidate[], names: ModelName[]): Candidate[] {
  const kept = candidates.filter(({ curated, fullName, correction }) => curated !== undefined || fullName !== undefined || correction !== undefined);
  const isKept = new Uint8Array(words.length);
  for (const { first, last } of kept) isKept.fill(1, first, last + 1);
  const bySpan = new Map(candidates.map((candidate) => [candidate.first * words.length + candidate.last, candidate]));
  const corrected = names.map((name) => correctByForm(words, name));
  const modelCandidates = refineNames(corrected, { words, headlines }).flatMap((name): Candidate[] => {
    const { first, last: end, type, isFirm } = name;
    const last = withFullStop(words, end);
    if (isKept.subarray(first, last + 1).includes(1)) return [];
    const known = bySpan.get(first * words.length + last)?.known;
    const text = joinWords(words, first, last);
    const isCapitals = type === 'place' && !known && CAPITALS.test(text) && isDateline(words, first, last);
    const fullName = isCapitals ? withSmallLetters(text) : undefined;
    return [{ first, last, text, modelType: type, ...(known && { known }), ...(isFirm && { isFirm }), ...(fullName !== undefined && { fullName }) }];
  });
  return [...kept, ...modelCandidates].sort(byFirstWord);
}

/** Return a name in capitals as it is written in a text: “MILLBROOK” → “Millbrook”. */
function withSmallLetters(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Return the index of the last word of a name, including the full stop of an abbreviation: “Acme Inc.”. */
function withFullStop(words: Word[], last: number): number {
  const next = words[last + 1];
  return ABBREVIATED.has(words[last]?.lower ?? '') && next?.text === '.' && !next.hasSpaceBefore && next.sentence === words[last]?.sentence ? last + 1 : last;
}
