import type { EntityType } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { addStrongest, type TypeEvidence, innerEvidence, outerEvidence } from './type-evidence.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GENERIC_BODIES } from './resources/not-entities.ts';
import { OTHER_HEADS } from './resources/not-names.ts';
import { ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { PLACE_HEADS } from './resources/place-heads.ts';
import { isTitledSurname } from './title.ts';
import type { Word } from '../../core/names/words.ts';

/** Minimum score of the type of a name. A candidate with a lower score is not a name: a single hint is not enough, unless the name occurs again. */
const MIN_SCORE = 1.4;
/** Scores without evidence. They are smaller than any hint, and only break ties: for an organization, then for a person. */
const START_SCORES: Record<TypeEvidence['type'], number> = { person: 0.2, place: 0, organization: 0.3, other: 0 };
const ENTITY_TYPES = ['person', 'place', 'organization'] as const;
/** Subtracted if a single word occurs only at the beginning of sentences, where every word has a capital letter: as much as a hint. */
const OPENS_SENTENCES = 1;
/** Added if a name occurs again: half a hint, because words that are not names recur too. */
const OCCURS_AGAIN = 0.5;

/** The types of names. If two types have the same score, the earlier one is chosen. */
const TYPES_BY_PRIORITY = ['person', 'organization', 'place', 'other'] as const;

/** The type of a name in an article, with the strongest evidence. */
export interface TypedName {
  type: EntityType | 'other';
  because: string;
  /** Difference between the scores of this type and the second best type: 0 is a guess, 5 is nearly always right. */
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

/** Return the type of a name, given all candidates with this name; undefined if there is too little evidence. */
function typeOf(words: Word[], group: Candidate[]): TypedName | undefined {
  const [candidate] = group;
  if (candidate === undefined) return undefined;
  const opener = words[candidate.first];
  const isSingleWord = candidate.first === candidate.last;
  if (
    isSingleWord &&
    opener &&
    !candidate.known &&
    candidate.modelType === undefined &&
    !group.some(({ first }) => isTitledSurname(words, first)) &&
    (ORGANIZATION_HEADS.has(opener.lower) || PLACE_HEADS.has(opener.lower) || OTHER_HEADS.has(opener.lower) || COMMON_WORDS.has(opener.lower))
  )
    return undefined;
  if (isSingleWord && opener && !candidate.known && GENERIC_BODIES.has(opener.lower) && !group.some(({ first }) => isTitledSurname(words, first)))
    return undefined;
  const onlyOpensSentences = group.every(({ first }) => words[first]?.opensSentence);

  const strongest: TypeEvidence[] = [];
  for (const evidence of innerEvidence(words, candidate)) addStrongest(strongest, evidence);
  for (const occurrence of group) for (const evidence of outerEvidence(words, occurrence)) addStrongest(strongest, evidence);
  const score: Record<TypeEvidence['type'], number> = { ...START_SCORES };
  for (const { type, weight } of strongest) score[type] += weight;
  if (isSingleWord && onlyOpensSentences) for (const type of ENTITY_TYPES) score[type] -= OPENS_SENTENCES;
  if (group.length > 1) for (const type of ENTITY_TYPES) score[type] += OCCURS_AGAIN;

  const best = predictedType(group) ?? TYPES_BY_PRIORITY.reduce((highest, type) => (score[type] > score[highest] ? type : highest));
  if (score[best] < MIN_SCORE && candidate.modelType === undefined) return undefined;
  let reason: TypeEvidence | undefined;
  for (const evidence of strongest) if (evidence.type === best && (reason === undefined || evidence.weight > reason.weight)) reason = evidence;
  let secondBest = 0;
  for (const type of TYPES_BY_PRIORITY) if (type !== best) secondBest = Math.max(secondBest, score[type]);
  return { type: best, because: reason?.because ?? 'the words around it', margin: score[best] - secondBest };
}

/** Return the type that the model predicts for most occurrences of a name; undefined if there is no prediction or a tie. */
function predictedType(group: Candidate[]): TypeEvidence['type'] | undefined {
  const counts: Record<TypeEvidence['type'], number> = { person: 0, place: 0, organization: 0, other: 0 };
  for (const { modelType, known } of group) {
    if (modelType === undefined) continue;
    // The built-in lists take precedence for organizations that the model predicts as places.
    counts[modelType === 'place' && known?.type === 'organization' ? known.type : modelType]++;
  }
  const most = TYPES_BY_PRIORITY.reduce((highest, type) => (counts[type] > counts[highest] ? type : highest));
  return TYPES_BY_PRIORITY.every((type) => type === most || counts[type] < counts[most]) ? most : undefined;
}
