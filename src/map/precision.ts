import type { Precision } from './types.ts';

/** Kinds of place by how exactly a point stands for them. What is not here (a village, a crossing point) is a spot. */
const KINDS: Record<Exclude<Precision, 'spot'>, string[]> = {
  country: ['country', 'state', 'nation'],
  region: ['region', 'oblast', 'province', 'district', 'county', 'area', 'territory', 'republic', 'department', 'island', 'sea', 'river', 'mountains'],
  city: ['city', 'capital'],
  town: ['town', 'municipality', 'suburb', 'borough'],
};
const PRECISION_OF_KIND = new Map(Object.entries(KINDS).flatMap(([precision, kinds]) => kinds.map((kind) => [kind, precision as Precision] as const)));

/** Turn what sort of place something is into how exactly it can be put on a map. */
export function precisionOf(kind: string): Precision {
  const words = kind.toLowerCase();
  // “Self-declared republic”, “border town”: the last word says what it is.
  return PRECISION_OF_KIND.get(words) ?? PRECISION_OF_KIND.get(words.split(' ').at(-1)!) ?? 'spot';
}
