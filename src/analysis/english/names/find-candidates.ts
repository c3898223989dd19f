import type { EntityCorrection } from '../../core/types.ts';
import type { ExcludedSpans } from './excluded-spans.ts';
import type { Candidate } from './candidate.ts';
import { findCorrectedNames } from './corrected-names.ts';
import { findCuratedNames } from './curated-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findNicknamed } from './nicknames.ts';
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
  const coveredBy = coverWords(
    findCorrectedNames(words, corrections, gazetteer),
    shared,
    unknownNames ? findNicknamed(words) : [],
    findCuratedNames(words, gazetteer, excluded),
  );
  return replaceContained(coveredBy, unknownNames ? findUnknownNames({ words, coveredBy, headlines }) : []);
}

/** Return the candidate that covers each word, by word index. If candidates overlap, the candidate of the earlier list is kept. */
function coverWords(...lists: Candidate[][]): (Candidate | undefined)[] {
  const coveredBy: (Candidate | undefined)[] = [];
  for (const candidate of lists.flat()) {
    let isUncovered = true;
    for (let i = candidate.first; i <= candidate.last; i++) isUncovered &&= coveredBy[i] === undefined;
    if (isUncovered) for (let i = candidate.first; i <= candidate.last; i++) coveredBy[i] = candidate;
  }
  return coveredBy;
}

/** Return all candidates in text order. Gazetteer names are replaced by the longer unknown names that contain them; manual corrections are never replaced. */
function replaceContained(coveredBy: (Candidate | undefined)[], found: Candidate[]): Candidate[] {
  const unknown = found.filter(({ first, last }) => coveredBy.slice(first, last + 1).every((candidate) => candidate?.correction === undefined));
  const replaced = new Set<Candidate>();
  for (const { first, last } of unknown) {
    for (let i = first; i <= last; i++) {
      const candidate = coveredBy[i];
      if (candidate) replaced.add(candidate);
    }
  }
  const kept = new Set(coveredBy.filter((candidate) => candidate !== undefined && !replaced.has(candidate)));
  return [...kept, ...unknown].filter((candidate) => candidate !== undefined).sort((a, b) => a.first - b.first);
}
