import type { EntityType } from '../types.ts';
import { findAcronyms } from './acronyms.ts';
import { byFirstWord, type Candidate } from './candidate.ts';
import { type Entity, EntityRegister, type Resolved } from './entity.ts';
import { FollowUps } from './follow-ups.ts';
import { findAgain } from './found-again.ts';
import { People } from './people.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import { ShortNames } from './short-names.ts';
import { type TypedName, typeNames } from './type-names.ts';
import { isCapitalised, type Word } from './words.ts';

const TYPE_NAMES = { person: 'a person', place: 'a place', organization: 'an organization' } as const;

/** Candidates → those that name an entity, each with it. Full names come first; then what follows them up; then the single words that are left. */
export function resolve(words: Word[], candidates: Candidate[]): Resolved[] {
  const register = new EntityRegister();
  const people = new People();
  const shortNames = new ShortNames();
  const full: Resolved[] = [];
  const unknown: Candidate[] = [];
  const short: Candidate[] = [];
  const others: Candidate[] = [];

  for (const candidate of candidates) {
    const { curated, text } = candidate;
    if (curated) {
      const isNew = !register.byKey.has(curated.id);
      const entity = register.ofEntry(curated, KNOWN_PLACES.get(curated.name)?.rank ?? 'other');
      if (isNew) for (const name of entity.names) remember(entity, name, people, shortNames);
      full.push({ ...candidate, entity, why: candidate.why ?? `‘${text}’: a name of ${curated.name} in this site's entity files` });
    } else if (curated === undefined) (isFullName(words, candidate) ? unknown : short).push(candidate);
  }

  const types = typeNames(words, unknown);
  for (const candidate of unknown.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const typed = types.get(candidate.text);
    if (typed?.type === 'other') others.push(candidate);
    else if (typed) full.push(settle(candidate, typed.type, typed, entityOf(candidate, typed.type, register, people, shortNames)));
  }

  full.sort(byFirstWord);
  const followUps = new FollowUps(words, full, people, shortNames);
  const followed: Resolved[] = [];
  const left: Candidate[] = [];
  const acronymsOfOthers = findAcronyms(words, others);
  for (const candidate of short) {
    if (acronymsOfOthers.has(candidate.text) || candidate.read === 'other') {
      others.push(candidate);
      continue;
    }
    const follow = followUps.resolve(candidate);
    if (follow === undefined) left.push(candidate);
    else if (follow !== 'unresolved') followed.push({ ...candidate, entity: follow.entity, why: `‘${candidate.text}’: ${follow.why}` });
  }

  const singleTypes = typeNames(words, left);
  const singles = left.flatMap((candidate) => {
    const typed = singleTypes.get(candidate.text);
    if (typed?.type === 'other') others.push(candidate);
    return typed && typed.type !== 'other' ? [settle(candidate, typed.type, typed, entityOf(candidate, typed.type, register, people, shortNames))] : [];
  });
  const found = [...full, ...followed, ...singles];
  return [...found, ...findAgain(words, found, [...others, ...candidates.filter(({ curated }) => curated === null)], followUps)].sort(byFirstWord);
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

/** The entity of a typed name: a known one under another form of its name, or a new one. */
function entityOf(candidate: Candidate, type: EntityType, register: EntityRegister, people: People, shortNames: ShortNames): Entity {
  const name = candidate.fullName ?? candidate.known?.name ?? candidate.text;
  const same = candidate.known
    ? undefined
    : type === 'person'
      ? (people.sameAs(name) ?? people.onlyWithSurname(name))
      : type === 'organization'
        ? shortNames.only(name)
        : undefined;
  const entity = same ?? register.ofName(name, type, candidate.known?.rank);
  remember(entity, name, people, shortNames);
  return entity;
}

function remember(entity: Entity, name: string, people: People, shortNames: ShortNames): void {
  if (entity.type === 'person') people.add(entity, name);
  if (entity.type === 'organization') shortNames.add(entity, name);
}
