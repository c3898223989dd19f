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
  excluded: ExcludedSpans;
}

/** Return the candidates for names, from corrections, gazetteer and rules, in the order of the text. */
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

/** Map each word to its candidate; candidates of earlier lists take precedence. */
function occupy(...lists: Candidate[][]): (Candidate | undefined)[] {
  const occupied: (Candidate | undefined)[] = [];
  for (const candidate of lists.flat()) {
    let free = true;
    for (let i = candidate.first; i <= candidate.last; i++) free &&= occupied[i] === undefined;
    if (free) for (let i = candidate.first; i <= candidate.last; i++) occupied[i] = candidate;
  }
  return occupied;
}

/** Return the candidates after replacing those contained in longer unknown names. Manual corrections are never replaced. */
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
