import { compareStrings } from '../order.ts';
import type { Claim, SourceGroup, Sourcing, SourceTally, Speaker } from '../types.ts';

const SORTS: SourceGroup['sort'][] = ['named', 'unnamed', 'nobody'];

/** Return the numbers of claims of an article by kind of source: named, unnamed, none. `words` is the number of its words inside claims. */
export function sourcingOf(claims: readonly Claim[], words: number): Omit<Sourcing, 'tables'> {
  const sources = new Map<string, SourceTally>();
  for (const claim of claims) {
    const { speaker } = claim;
    const key = keyOfSource(speaker);
    const tally = sources.get(key);
    if (tally) tally.claims.push(claim);
    else sources.set(key, { speaker, claims: [claim] });
  }
  const bySize = [...sources.values()].sort((a, b) => b.claims.length - a.claims.length || compareStrings(a.speaker.name, b.speaker.name));
  const groups = SORTS.map((sort): SourceGroup => {
    const ofSort = bySize.filter((tally) => sortOfSpeaker(tally.speaker) === sort);
    return { sort, count: ofSort.reduce((sum, tally) => sum + tally.claims.length, 0), sources: ofSort };
  });
  return { count: claims.length, words, most: bySize[0]?.claims.length ?? 0, groups: groups.filter(({ count }) => count > 0) };
}

/**
 * Return the key by which the claims of a speaker count together. Unnamed officials described in the same words count as one source, although they may be
 * different people.
 */
export function keyOfSource({ entity, key, kind, name }: Speaker): string {
  return entity
    ? key
    : `${kind} ${name
        .toLowerCase()
        .replaceAll(/\s*\([^()]*\)/g, '')
        .replace(/^(?:the|an?) /, '')}`;
}

/** Return whether a speaker is named. */
export function sortOfSpeaker({ kind }: Speaker): SourceGroup['sort'] {
  if (kind === 'entity' || kind === 'named') return 'named';
  return kind === 'none' ? 'nobody' : 'unnamed';
}
