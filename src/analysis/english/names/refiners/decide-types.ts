import { KNOWN_NAMES } from '../known-names.ts';
import type { ModelName } from '../model/name-model.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import type { NameType } from '../../../core/names/labels.ts';
import { addStrongest, outerEvidence, QUOTED, type TypeEvidence } from '../type-evidence.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import type { NameRefinerContext } from './types.ts';

/** Minimum evidence that decides a type, and its minimum margin over the next type. */
const MIN_EVIDENCE = 3;
const MIN_MARGIN = 1.5;
/** A type needs this many times as many mentions as the type “other” to become the type of all mentions. */
const MAJORITY_RATIO = 3;

/**
 * Return the names with one type for all mentions of a name: the type for which the context gives clear evidence, else the type of most mentions. Mentions of
 * a place may be organizations and the reverse, because “Leeds” is a city and a team.
 */
export function decideTypes(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const decidedTypes = new Map<ModelName, NameType>();
  for (const [text, group] of Map.groupBy(names, ({ first, last }) => joinWords(words, first, last))) {
    const type = typeOf(words, text, group);
    if (type) for (const name of group) decidedTypes.set(name, type);
  }
  return names.map((name) => {
    const type = decidedTypes.get(name);
    return type === undefined || type === name.type || arePlaceOrOrganization(type, name.type) ? name : { ...name, type };
  });
}

/** Return whether both types are place or organization. Mentions of one name may differ between these two. */
function arePlaceOrOrganization(a: NameType, b: NameType): boolean {
  return (a === 'place' || a === 'organization') && (b === 'place' || b === 'organization');
}

/** Return the type that all mentions of a name should have; undefined if the evidence does not decide. */
function typeOf(words: Word[], text: string, group: readonly ModelName[]): NameType | undefined {
  const { first, last } = group[0]!;
  if (nameAt(KNOWN_NAMES, words, first)?.last === last) return undefined;
  const [best, second] = [...evidenceSums(words, text, group)].sort((a, b) => b[1] - a[1]);
  const isClear = best !== undefined && best[1] >= MIN_EVIDENCE && best[1] >= (second?.[1] ?? 0) + MIN_MARGIN;
  if (isClear && (best[0] === 'other' || group.some(({ type }) => type === best[0]))) return best[0];
  const [most, next] = [...Map.groupBy(group, ({ type }) => type)].sort((a, b) => b[1].length - a[1].length);
  // Mentions of type “other” are evidence against the other types, so that a simple majority is not enough for these.
  const otherCount = group.filter(({ type }) => type === 'other').length;
  if (most && most[0] !== 'other' && otherCount * MAJORITY_RATIO > most[1].length) return undefined;
  return most && most[1].length > (next?.[1].length ?? 0) ? most[0] : undefined;
}

/** Return the sum of the evidence for each type in the context of the mentions. The same evidence at several mentions counts once. */
function evidenceSums(words: Word[], text: string, group: readonly ModelName[]): Map<NameType, number> {
  const strongest: TypeEvidence[] = [];
  for (const { first, last } of group) {
    for (const evidence of outerEvidence(words, { first, last, text })) {
      // “the name "Dorothea"”: a name that also occurs without quotation marks is not the title of a work.
      if (evidence.because === QUOTED && group.length > 1) continue;
      if (evidence.weight > 0) addStrongest(strongest, evidence);
    }
  }
  const sums = new Map<NameType, number>();
  for (const { type, weight } of strongest) sums.set(type, (sums.get(type) ?? 0) + weight);
  return sums;
}
