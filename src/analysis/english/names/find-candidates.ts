import type { EntityCorrection } from '../../core/types.ts';
import type { ExcludedSpans } from './excluded-spans.ts';
import type { Candidate } from './candidate.ts';
import { findCorrectedNames } from './corrected-names.ts';
import { findCuratedNames } from './curated-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findSharedHeads } from './shared-heads.ts';
import { findUnknownNames } from './unknown-names.ts';
import type { Word } from '../../core/names/words.ts';

export interface CandidateOptions {
  /** Whether names that no editor entered are looked for. */
  unknownNames: boolean;
  /** What an editor of the article set by hand. */
  corrections: EntityCorrection[];
  barred: ExcludedSpans;
}

/** Words → those that may name an entity, by the editors' word and the rules, in the order of the text. */
export function findCandidates(
  words: Word[],
  headlines: Set<number>,
  gazetteer: Gazetteer,
  { unknownNames, corrections, barred }: CandidateOptions,
): Candidate[] {
  const shared = findSharedHeads(words, gazetteer.names, unknownNames);
  const taken = occupy(findCorrectedNames(words, corrections, gazetteer), shared, findCuratedNames(words, gazetteer, barred));
  return replaceSwallowed(taken, unknownNames ? findUnknownNames({ words, taken, headlines }) : []);
}

/** Candidate by each of its words; earlier lists win over later ones. */
function occupy(...lists: Candidate[][]): (Candidate | undefined)[] {
  const taken: (Candidate | undefined)[] = [];
  for (const candidate of lists.flat()) {
    let free = true;
    for (let i = candidate.first; i <= candidate.last; i++) free &&= taken[i] === undefined;
    if (free) for (let i = candidate.first; i <= candidate.last; i++) taken[i] = candidate;
  }
  return taken;
}

/** Names that no longer name takes in, and those longer names; what is set by hand is never taken in. */
function replaceSwallowed(taken: (Candidate | undefined)[], found: Candidate[]): Candidate[] {
  const unknown = found.filter(({ first, last }) => taken.slice(first, last + 1).every((candidate) => candidate?.correction === undefined));
  const swallowed = new Set<Candidate>();
  for (const { first, last } of unknown) {
    for (let i = first; i <= last; i++) {
      const candidate = taken[i];
      if (candidate) swallowed.add(candidate);
    }
  }
  const kept = new Set(taken.filter((candidate) => candidate !== undefined && !swallowed.has(candidate)));
  return [...kept, ...unknown].filter((candidate) => candidate !== undefined).sort((a, b) => a.first - b.first);
}
