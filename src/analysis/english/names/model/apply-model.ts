import { byFirstWord, type Candidate } from '../candidate.ts';
import { joined, type Word } from '../../../core/names/words.ts';
import { refineNames } from '../refiners/index.ts';
import { makeCertain } from './certain-names.ts';
import type { ReadName } from './name-model.ts';

/** Words whose full stop belongs to the name that they end: “Acme Inc.”. */
const ABBREVIATED = new Set(['inc', 'corp', 'co', 'ltd', 'bros', 'jr', 'sr', 'st', 'jnr', 'snr']);

/** Candidates of the rules and names that the model read → the candidates that count: what an editor entered or set by hand and those that share a head stay, the model's replace all others. */
export function revise(words: Word[], headlines: Set<number>, candidates: Candidate[], names: ReadName[]): Candidate[] {
  const kept = candidates.filter(({ curated, fullName, correction }) => curated !== undefined || fullName !== undefined || correction !== undefined);
  const isKept = new Uint8Array(words.length);
  for (const { first, last } of kept) isKept.fill(1, first, last + 1);
  const bySpan = new Map(candidates.map((candidate) => [candidate.first * words.length + candidate.last, candidate]));
  const certain = names.map((name) => makeCertain(words, name));
  const read = refineNames(certain, { words, headlines }).flatMap((name): Candidate[] => {
    const { first, last: end, type, isFirm } = name;
    const last = withFullStop(words, end);
    if (isKept.subarray(first, last + 1).includes(1)) return [];
    const known = bySpan.get(first * words.length + last)?.known;
    return [{ first, last, text: joined(words, first, last), read: type, ...(known && { known }), ...(isFirm && { isFirm }) }];
  });
  return [...kept, ...read].sort(byFirstWord);
}

function withFullStop(words: Word[], last: number): number {
  const next = words[last + 1];
  return ABBREVIATED.has(words[last]?.lower ?? '') && next?.text === '.' && !next.spaced && next.sentence === words[last]?.sentence ? last + 1 : last;
}
