import type { Candidate } from './candidate.ts';
import { findCuratedNames } from './curated-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findSharedHeads } from './shared-heads.ts';
import { findUnknownNames } from './unknown-names.ts';
import type { Word } from './words.ts';

/** Words → those that may name an entity, by the editor's names and the rules, in the order of the text. */
export function findCandidates(words: Word[], headlines: Set<number>, gazetteer: Gazetteer, unknownNames: boolean): Candidate[] {
  const shared = findSharedHeads(words, gazetteer.names, unknownNames);
  const taken = occupy(shared, findCuratedNames(words, gazetteer));
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

/** Names that no longer name takes in, and those longer names. */
function replaceSwallowed(taken: (Candidate | undefined)[], unknown: Candidate[]): Candidate[] {
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
