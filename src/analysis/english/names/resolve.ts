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
import { isCapitalised, type Word } from '../../core/names/words.ts';

const TYPE_NAMES = { person: 'a person', place: 'a place', organization: 'an organization' } as const;

/**
 * Candidates → those that name an entity, each with it. What is set by hand and full names come first; then what follows them up; then the
 * single words that are left.
 */
export function resolve(words: Word[], candidates: Candidate[], barred: ExcludedSpans): Resolved[] {
  const roster = new ArticleEntities();
  const full: Resolved[] = [];
  const unknown: Candidate[] = [];
  const short: Candidate[] = [];
  const others: Candidate[] = [];
  const corrected: Candidate[] = [];

  for (const candidate of candidates) {
    const { curated, text, correction, namesakes = [] } = candidate;
    if (correction) {
      if ('hide' in correction) others.push(candidate);
      else if (curated) full.push(resolveCorrected(candidate, words, roster));
      else corrected.push(candidate);
    } else if (curated) {
      const entity = roster.ofEntry(curated);
      full.push({ ...candidate, entity, why: candidate.why ?? `‘${text}’: a name of ${curated.name} in this site's entity files` });
    } else if (curated === null) {
      const [first, ...rest] = namesakes;
      if (first && rest.every(({ type }) => type === first.type)) full.push(unsettled(candidate, first.type, namesakes.length, roster));
      else others.push(candidate);
    } else (isFullName(words, candidate) ? unknown : short).push(candidate);
  }

  const types = typeNames(words, unknown);
  for (const candidate of unknown.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const typed = types.get(candidate.text);
    if (typed?.type === 'other') others.push(candidate);
    else if (typed) full.push(settle(candidate, typed.type, typed, roster.ofName(candidate, typed.type)));
  }
  for (const candidate of corrected) full.push(resolveCorrected(candidate, words, roster));

  full.sort(byFirstWord);
  const followUps = new CoreferenceResolver(words, full, roster, barred);
  const followed: Resolved[] = [];
  const left: Candidate[] = [];
  const acronymsOfOthers = findAcronyms(words, others);
  for (const candidate of short) {
    if (acronymsOfOthers.has(candidate.text) || candidate.read === 'other') {
      others.push(candidate);
      continue;
    }
    const follow = followUps.resolve(candidate);
    // Of two people of one surname it is one, and nobody knows which: a person of the surname alone, whom no page takes in.
    if (follow === undefined || (follow === 'unresolved' && candidate.read === 'person')) left.push(candidate);
    else if (follow !== 'unresolved') followed.push({ ...candidate, entity: follow.entity, why: `‘${candidate.text}’: ${follow.why}` });
  }

  const singleTypes = typeNames(words, left);
  const singles = left.flatMap((candidate) => {
    const typed = singleTypes.get(candidate.text);
    if (typed?.type === 'other') others.push(candidate);
    return typed && typed.type !== 'other' ? [settle(candidate, typed.type, typed, roster.ofName(candidate, typed.type))] : [];
  });
  const found = [...full, ...followed, ...singles];
  return [...found, ...findRepeatMentions(words, found, others, followUps, barred)].sort(byFirstWord);
}

/** A name that several editors' entries of one type bear, where nothing tells which is meant: a name of its own, linked to none of them. */
function unsettled(candidate: Candidate, type: EntityType, count: number, roster: ArticleEntities): Resolved {
  const why = `‘${candidate.text}’: the name of ${count} entities in this site's entity files, and nothing here tells which of them is meant`;
  return { ...candidate, entity: roster.ofName(candidate, type), why };
}

/** A name of several words stands by itself; a single word may be short for one. */
function isFullName(words: Word[], { first, last, fullName }: Candidate): boolean {
  return fullName !== undefined || words.slice(first, last + 1).filter((word) => isCapitalised(word)).length > 1 || words[last]?.shape === 'lower';
}

function settle(candidate: Candidate, type: EntityType, { because, lead }: TypedName, entity: Entity): Resolved {
  return {
    ...candidate,
    entity,
    lead,
    why: candidate.why ?? `‘${candidate.text}’: ${TYPE_NAMES[type]}, ${candidate.known ? 'from' : 'because of'} ${because}`,
  };
}
