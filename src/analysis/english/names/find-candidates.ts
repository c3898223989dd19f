import type { EntityCorrection } from '../../core/types.ts';
import type { ExcludedSpans } from './excluded-spans.ts';
import type { Candidate } from './candidate.ts';
import { findCorrectedNames } from './corrected-names.ts';
import { findCuratedNames } from './curated-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findSharedHeads } from './shared-heads.ts';
import { findUnknownNames } from './unknown-names.ts';
import type { Word } from '../../core/names/words.ts';

/** Options of `findCandidates`. */
export interface CandidateOptions {
  /** Whether to find names that are not in the gazetteer. */
  unknownNames: boolean;
  /** Manual corrections by an editor of the article. */
  corrections: EntityCorrection[];
  /** Words that the gazetteer excludes for an entry. */
  excluded: ExcludedSpans;
}

/** Return the sequences of words that may be names, from manual corrections, the gazetteer and rules, in text order. */
export function findCandidates(
  words: Word[],
  headlines: Set<number>,
  gazetteer: Gazetteer,
  { unknownNames, corrections, excluded }: CandidateOptions,
): Candidate[] {
  const shared = findSharedHeads(words, gazetteer.names, unknownNames);
  const occupied = occupy(findCorrectedNames(words, corrections, gazetteer), shared, findCuratedNames(words, gazetteer, excluded));
  return replaceContained(occupied, unknownNames ? findUnknownNames({ words, occupied, headlines }) : []);
}

/** Return the candidate that covers each word, by word index. Where candidates overlap, the one of the earlier list is kept. */
function occupy(...lists: Candidate[][]): (Candidate | undefined)[] {
  const occupied: (Candidate | undefined)[] = [];
  for (const candidate of lists.flat()) {
    let free = true;
    for (let i = candidate.first; i <= candidate.last; i++) free &&= occupied[i] === undefined;
    if (free) for (let i = candidate.first; i <= candidate.last; i++) occupied[i] = candidate;
  }
  return occupied;
}

/** Return all candidates in text order, with gazetteer names replaced by the longer unknown names that contain them. Manual corrections are never replaced. */
function replaceContained(occupied: (Candidate | undefined)[], found: Candidate[]): Candidate[] {
  const unknown = found.filter(({ first, last }) => occupied.slice(first, last + 1).every((candidate) => candidate?.correction === undefined));
  const replaced = new Set<Candidate>();
  for (const { first, last } of unknown) {
    for (let i = first; i <= last; i++) {
      const candidate = occupied[i];
      if (candidate) replaced.add(candidate);
    }
  }
  const kept = new Set(occupied.filter((candidate) => candidate !== undefined && !replaced.has(candidate)));
  return [...kept, ...unknown].filter((candidate) => candidate !== undefined).sort((a, b) => a.first - b.first);
}
