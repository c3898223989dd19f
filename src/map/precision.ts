import type { Precision } from './types.ts';

/** Kinds of place, by how exactly a point represents them. Kinds not listed here (a village, a crossing point) are a spot. */
const KINDS: Record<Exclude<Precision, 'spot'>, string[]> = {
  country: ['country', 'state', 'nation'],
  region: ['region', 'oblast', 'province', 'district', 'county', 'area', 'territory', 'republic', 'department', 'island', 'sea', 'river', 'mountains'],
  city: ['city', 'capital'],
  town: ['town', 'municipality', 'suburb', 'borough'],
};
const PRECISION_OF_KIND = new Map(Object.entries(KINDS).flatMap(([precision, kinds]) => kinds.map((kind) => [kind, precision as Precision] as const)));

/** Return how exactly a place of this kind can be shown on a map. */
export function precisionOf(kind: string): Precision {
  const words = kind.toLowerCase();
  // The last word gives the kind: “self-declared republic”, “border town”.
  return PRECISION_OF_KIND.get(words) ?? PRECISION_OF_KIND.get(words.split(' ').at(-1)!) ?? 'spot';
}
