import { isClause } from '../../analysis/english/claims/index.ts';
import { withoutArticle } from '../../analysis/english/speakers/index.ts';
import { compareStrings } from '../order.ts';
import type { Claim, Naming, SourceGroup, Sourcing, SourceTally, Speaker } from '../types.ts';

const NAMINGS: Naming[] = ['named', 'unnamed', 'nobody'];

/** Return a claim whose words can be read alone: its content, or the whole sentence of “to belong to them”. Words of a quotation stay as they are. */
function readable(claim: Claim): Claim {
  return claim.quotation || isClause(claim.text) ? claim : { ...claim, text: claim.excerpt.text };
}

/** Return the numbers of claims of an article by kind of source: named, unnamed, none. `words` is the number of its words inside claims. */
export function sourcingOf(claims: readonly Claim[], words: number): Omit<Sourcing, 'tables'> {
  const sources = new Map<string, SourceTally>();
  for (const claim of claims) {
    const { speaker } = claim;
    const key = keyOfSource(speaker);
    const tally = sources.get(key);
    if (tally) tally.claims.push(readable(claim));
    else sources.set(key, { speaker, claims: [readable(claim)] });
  }
  const bySize = [...sources.values()].sort((a, b) => b.claims.length - a.claims.length || compareStrings(a.speaker.name, b.speaker.name));
  const groups = NAMINGS.map((naming): SourceGroup => {
    const ofGroup = bySize.filter((tally) => namingOf(tally.speaker) === naming);
    return { naming, count: ofGroup.reduce((sum, tally) => sum + tally.claims.length, 0), sources: ofGroup };
  });
  return { count: claims.length, words, most: bySize[0]?.claims.length ?? 0, groups: groups.filter(({ count }) => count > 0) };
}

/**
 * Return the key by which the claims of a speaker count together. Unnamed officials described in the same words count as one source, although they may be
 * different people.
 */
export function keyOfSource({ entity, key, kind, name }: Speaker): string {
  return entity ? key : `${kind} ${withoutArticle(name.replaceAll(/\s*\([^()]*\)/g, ''))}`;
}

/** Return whether a speaker is named, described without a name, or not given. */
export function namingOf({ kind }: Speaker): Naming {
  if (kind === 'entity' || kind === 'named') return 'named';
  return kind === 'none' ? 'nobody' : 'unnamed';
}
