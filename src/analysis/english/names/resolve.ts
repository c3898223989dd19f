import type { EntityType } from '../../core/types.ts';
import { findAcronyms } from './acronyms.ts';
import type { ExcludedSpans } from './excluded-spans.ts';
import { byFirstWord, type Candidate } from './candidate.ts';
import { resolveCorrected } from './corrected-names.ts';
import type { Entity, Resolved } from './entity.ts';
import { CoreferenceResolver } from './coreference-resolver.ts';
import { findRepeatMentions } from './repeat-mentions.ts';
import { ArticleEntities } from './article-entities.ts';
import { type TypedName, typeNames } from './type-names.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

const TYPE_NAMES = { person: 'a person', place: 'a place', organization: 'an organization' } as const;

/**
 * Return the candidates that name an entity, with their entities, in text order. Corrections and full names are resolved first, then short names by
 * coreference, then the remaining single words.
 */
export function resolve(words: Word[], candidates: Candidate[], excluded: ExcludedSpans): Resolved[] {
  const articleEntities = new ArticleEntities();
  const fullMentions: Resolved[] = [];
  const fullNames: Candidate[] = [];
  const shortNames: Candidate[] = [];
  // Candidates that are resolved to no entity: names of things, names that a correction hides, and ambiguous names.
  const nonEntities: Candidate[] = [];
  const corrected: Candidate[] = [];

  for (const candidate of candidates) {
    const { curated, text, correction, namesakes = [] } = candidate;
    if (correction) {
      if ('hide' in correction) nonEntities.push(candidate);
      else if (curated) fullMentions.push(resolveCorrected(candidate, words, articleEntities));
      else corrected.push(candidate);
    } else if (curated) {
      const entity = articleEntities.ofEntry(curated);
      fullMentions.push({ ...candidate, entity, why: candidate.why ?? `‘${text}’: a name of ${curated.name} in this site's entity files` });
    } else if (curated === null) {
      const [first, ...rest] = namesakes;
      if (first && rest.every(({ type }) => type === first.type)) fullMentions.push(resolveAmbiguous(candidate, first.type, namesakes.length, articleEntities));
      else nonEntities.push(candidate);
    } else (isFullName(words, candidate) ? fullNames : shortNames).push(candidate);
  }

  const types = typeNames(words, fullNames);
  for (const candidate of fullNames.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const typed = types.get(candidate.text);
    if (typed?.type === 'other') nonEntities.push(candidate);
    else if (typed) fullMentions.push(resolveTyped(candidate, typed.type, typed, articleEntities.ofName(candidate, typed.type)));
  }
  for (const candidate of corrected) fullMentions.push(resolveCorrected(candidate, words, articleEntities));

  fullMentions.sort(byFirstWord);
  const coreferences = new CoreferenceResolver(words, fullMentions, shortNames, articleEntities, excluded);
  const resolvedShort: Resolved[] = [];
  const remaining: Candidate[] = [];
  const acronymsOfOthers = findAcronyms(words, nonEntities);
  for (const candidate of shortNames) {
    if (acronymsOfOthers.has(candidate.text) || candidate.modelType === 'other') {
      nonEntities.push(candidate);
      continue;
    }
    const coreference = coreferences.resolve(candidate);
    // An ambiguous surname becomes a separate entity, which is linked to none of the people with the surname.
    if (coreference === undefined || (coreference === 'unresolved' && candidate.modelType === 'person')) remaining.push(candidate);
    else if (coreference !== 'unresolved') resolvedShort.push({ ...candidate, entity: coreference.entity, why: `‘${candidate.text}’: ${coreference.why}` });
  }

  const remainingTypes = typeNames(words, remaining);
  const resolvedRemaining = remaining.flatMap((candidate) => {
    const typed = remainingTypes.get(candidate.text);
    if (typed?.type === 'other') nonEntities.push(candidate);
    return typed && typed.type !== 'other' ? [resolveTyped(candidate, typed.type, typed, articleEntities.ofName(candidate, typed.type))] : [];
  });
  const mentions = [...fullMentions, ...resolvedShort, ...resolvedRemaining];
  return [...mentions, ...findRepeatMentions(words, mentions, nonEntities, coreferences, excluded)].sort(byFirstWord);
}

/** Resolve a name of several gazetteer entries to a new entity, which is linked to none of them, because nothing shows which entry is meant. */
function resolveAmbiguous(candidate: Candidate, type: EntityType, count: number, articleEntities: ArticleEntities): Resolved {
  const why = `‘${candidate.text}’: the name of ${count} entities in this site's entity files, and nothing here tells which of them is meant`;
  return { ...candidate, entity: articleEntities.ofName(candidate, type), why };
}

/** Return whether a candidate is a full name, not a short form: it has several capitalized words, or a head noun in lower case at its end (“Kursk oblast”). */
function isFullName(words: Word[], { first, last, fullName }: Candidate): boolean {
  return fullName !== undefined || words.slice(first, last + 1).filter((word) => isCapitalized(word)).length > 1 || words[last]?.shape === 'lower';
}

/** Return a candidate with its entity, and with the explanation of its type for readers. */
function resolveTyped(candidate: Candidate, type: EntityType, { because, margin }: TypedName, entity: Entity): Resolved {
  return {
    ...candidate,
    entity,
    margin,
    why: candidate.why ?? `‘${candidate.text}’: ${TYPE_NAMES[type]}, ${candidate.known ? 'from' : 'because of'} ${because}`,
  };
}
