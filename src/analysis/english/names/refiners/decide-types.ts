import { KNOWN_NAMES } from '../known-names.ts';
import type { ReadName } from '../model/name-model.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import type { NameType } from '../../../core/names/labels.ts';
import { outerEvidence, QUOTED } from '../type-evidence.ts';
import { joined, type Word } from '../../../core/names/words.ts';
import type { NameContext } from './types.ts';

/** What the words around the mentions of a name say decides from this sum on, and only with such a lead before what they say for another type. */
const ENOUGH = 3;
const LEAD = 1.5;
/** So many mentions to one, and the one gives way. */
const MOST_OF = 3;

/**
 * Give one name one type in a text, with all its mentions as evidence: what the words around them say where that is clear, else what most mentions were read as.
 * Between place and organization the single mention decides: “Leeds” is a city and a team.
 */
export function decideTypes(names: ReadName[], { words }: NameContext): ReadName[] {
  const decided = new Map<ReadName, NameType>();
  for (const [text, group] of Map.groupBy(names, ({ first, last }) => joined(words, first, last))) {
    const type = typeOf(words, text, group);
    if (type) for (const name of group) decided.set(name, type);
  }
  return names.map((name) => {
    const type = decided.get(name);
    return type === undefined || type === name.type || isBetween(type, name.type) ? name : { ...name, type };
  });
}

/** A place is read as an organization where it acts. */
function isBetween(a: NameType, b: NameType): boolean {
  return (a === 'place' || a === 'organization') && (b === 'place' || b === 'organization');
}

function typeOf(words: Word[], text: string, group: readonly ReadName[]): NameType | undefined {
  const { first, last } = group[0]!;
  if (nameAt(KNOWN_NAMES, words, first)?.last === last) return undefined;
  const said = saidOf(words, text, group);
  const [best, second] = [...said].sort((a, b) => b[1] - a[1]);
  if (best && best[1] >= ENOUGH && best[1] >= (second?.[1] ?? 0) + LEAD && (best[0] === 'other' || group.some(({ type }) => type === best[0]))) return best[0];
  const [most, next] = [...Map.groupBy(group, ({ type }) => type)].sort((a, b) => b[1].length - a[1].length);
  // What was read as another thing at times is hardly a person or a place: more than most mentions have to say so.
  const others = group.filter(({ type }) => type === 'other').length;
  if (most && most[0] !== 'other' && others * MOST_OF > most[1].length) return undefined;
  return most && most[1].length > (next?.[1].length ?? 0) ? most[0] : undefined;
}

/** How much the words around the mentions say for each type; what is said alike at several of them counts once. */
function saidOf(words: Word[], text: string, group: readonly ReadName[]): Map<NameType, number> {
  const strongest = new Map<string, { type: NameType; weight: number }>();
  for (const { first, last } of group) {
    for (const { type, weight, because } of outerEvidence(words, { first, last, text })) {
      const kind = `${type} ${because}`;
      // “the name "Dorothea"”: what stands without the marks elsewhere is no title.
      if (because === QUOTED && group.length > 1) continue;
      if (weight > (strongest.get(kind)?.weight ?? 0)) strongest.set(kind, { type, weight });
    }
  }
  const sums = new Map<NameType, number>();
  for (const { type, weight } of strongest.values()) sums.set(type, (sums.get(type) ?? 0) + weight);
  return sums;
}
