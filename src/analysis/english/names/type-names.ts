import type { EntityType } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { type TypeEvidence, innerEvidence, outerEvidence } from './type-evidence.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GENERIC_BODIES } from './resources/not-entities.ts';
import { OTHER_HEADS } from './resources/not-names.ts';
import { ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { PLACE_HEADS } from './resources/place-heads.ts';
import { isTitledSurname } from './title.ts';
import type { Word } from '../../core/names/words.ts';

/** Minimum score of a name's type; below it, the candidate is not a name. */
const MIN_SCORE = 1.4;

/** The type of a name in an article, with the strongest evidence. */
export interface TypedName {
  type: EntityType | 'other';
  because: string;
  /** Score margin over the next type: 0 is a guess, 5 is nearly always right. */
  margin: number;
}

/** Return the type of each name, from the evidence at all of its occurrences. Names with too little evidence are left out. */
export function typeNames(words: Word[], candidates: Candidate[]): Map<string, TypedName> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.text);
    if (group) group.push(candidate);
    else groups.set(candidate.text, [candidate]);
  }
  const types = new Map<string, TypedName>();
  for (const [text, group] of groups) {
    const typed = typeOf(words, group);
    if (typed) types.set(text, typed);
  }
  return types;
}

function typeOf(words: Word[], group: Candidate[]): TypedName | undefined {
  const [candidate] = group;
  if (candidate === undefined) return undefined;
  const opener = words[candidate.first];
  const single = candidate.first === candidate.last;
  if (
    single &&
    opener &&
    !candidate.known &&
    candidate.modelType === undefined &&
    !group.some(({ first }) => isTitledSurname(words, first)) &&
    [ORGANIZATION_HEADS, PLACE_HEADS, OTHER_HEADS, COMMON_WORDS].some((list) => list.has(opener.lower))
  )
    return undefined;
  if (single && opener && !candidate.known && GENERIC_BODIES.has(opener.lower) && !group.some(({ first }) => isTitledSurname(words, first))) return undefined;
  const onlyOpens = group.every(({ first }) => words[first]?.opensSentence);

  const strongest = new Map<string, TypeEvidence>();
  for (const evidence of [...innerEvidence(words, candidate), ...group.flatMap((occurrence) => outerEvidence(words, occurrence))]) {
    const kind = `${evidence.type} ${evidence.because} ${evidence.weight < 0}`;
    if (evidence.weight !== 0 && Math.abs(evidence.weight) > Math.abs(strongest.get(kind)?.weight ?? 0)) strongest.set(kind, evidence);
  }
  const score: Record<TypeEvidence['type'], number> = { person: 0.2, place: 0, organization: 0.3, other: 0 };
  for (const { type, weight } of strongest.values()) score[type] += weight;
  if (single && onlyOpens) for (const type of ['person', 'place', 'organization'] as const) score[type] -= 1;
  if (group.length > 1) for (const type of ['person', 'place', 'organization'] as const) score[type] += 0.5;

  const best = predictedType(group) ?? (['person', 'organization', 'place', 'other'] as const).toSorted((a, b) => score[b] - score[a])[0];
  if (best === undefined || (score[best] < MIN_SCORE && candidate.modelType === undefined)) return undefined;
  const reason = [...strongest.values()].filter(({ type }) => type === best).toSorted((a, b) => b.weight - a.weight)[0];
  const next = Math.max(...(['person', 'organization', 'place', 'other'] as const).map((type) => (type === best ? 0 : score[type])));
  return { type: best, because: reason?.because ?? 'the words around it', margin: score[best] - next };
}

/** Return the type that the model predicts for most occurrences of a name; undefined if there is no prediction or a tie. */
function predictedType(group: Candidate[]): TypeEvidence['type'] | undefined {
  const counts = new Map<TypeEvidence['type'], number>();
  for (const { modelType, known } of group) {
    if (modelType === undefined) continue;
    // The built-in lists take precedence for organizations that the model predicts as places.
    const type = modelType === 'place' && known?.type === 'organization' ? known.type : modelType;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
