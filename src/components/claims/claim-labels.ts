import type { Polarity, SourceKind } from '../../analysis/core/index.ts';
import type { Claim, Naming } from '../../edition/index.ts';
import { counted } from '../../text/index.ts';

/** Words for the polarity of a claim; empty text for a plain statement. */
export const POLARITY_LABELS: Record<Polarity, string> = {
  said: '',
  denied: 'denied',
  promised: 'promised',
  demanded: 'demanded',
  questioned: 'questioned',
  withheld: 'did not say',
};

/** Short descriptions of kinds of sources; empty text for those that are named. */
export const SOURCE_KIND_LABELS: Record<SourceKind, string> = {
  entity: '',
  named: '',
  described: 'not named',
  institution: 'an institution',
  collective: 'a group',
  none: '',
};

/** Headings for the kinds of sources in an article. */
export const NAMING_LABELS: Record<Naming, string> = { named: 'Named', unnamed: 'Not named', nobody: 'No source given' };

/** The same kinds, worded to follow a number of statements. */
export const NAMING_PHRASES: Record<Naming, string> = {
  named: 'from named sources',
  unnamed: 'from unnamed sources',
  nobody: 'with no source given',
};

/** Number of speakers named in the summary of a day. */
const SPEAKERS = 3;

/** Return the names of the speakers of some claims, those with the most first: “Andrei Belousov · TASS · 2 others”. A name may contain a comma. Claims without a source count for none. */
export function speakersLine(claims: readonly Pick<Claim, 'speaker'>[]): string {
  const named = claims.filter(({ speaker }) => speaker.kind !== 'none');
  const names = [...Map.groupBy(named, ({ speaker }) => speaker.name)].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  const rest = names.length - SPEAKERS;
  return [...names.slice(0, SPEAKERS), ...(rest > 0 ? [counted(rest, 'other')] : [])].join(' · ');
}

/** Return claims, each with whether another one of the list has the same sentence. */
export function withParts(claims: readonly Claim[]): { claim: Claim; isPart: boolean }[] {
  const counts = new Map<string, number>();
  const keyOf = ({ article, excerpt }: Claim) => `${article.slug} ${excerpt.text}`;
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  return claims.map((claim) => ({ claim, isPart: counts.get(keyOf(claim))! > 1 }));
}
