import { LOCAL_OFFICES, areCompatibleOccupations, plainWords, occupationGroup } from '../../analysis/english/identity/index.ts';
import { pageOf } from '../../analysis/core/index.ts';
import { memoized } from '../memoize.ts';
import type { IdentitySource } from './identity-source.ts';

/** Minimum number of shared entities at which two articles are taken to cover the same story, so that the same name means the same entity. */
const SAME_STORY = 2;

/** What articles say about an entity to distinguish it from others of the same name. */
export interface IdentityEvidence {
  /** Forms of address of a person: `m` for Mr, `f` for Ms. */
  addresses: Set<'m' | 'f'>;
  /** Year of birth, from an age and the day of publication: the later of the two possible years. */
  births: Set<number>;
  /** Nouns of its roles, each with the places or bodies that the roles belong to: “mayor” → “northport”. */
  offices: Map<string, Set<string>>;
  /** Places that contain it. */
  containers: Set<string>;
  /** Its articles, each with the key of the entity there. The other entities in these articles are gathered only when needed. */
  articles: { named: NamedInArticle; key: string }[];
}

/** Keys of the entities that an article names. */
interface NamedInArticle {
  places: readonly string[];
  others: readonly string[];
}

const FORMS: Readonly<Record<string, 'm' | 'f'>> = { mr: 'm', sir: 'm', lord: 'm', mrs: 'f', ms: 'f', miss: 'f', dame: 'f', lady: 'f', madame: 'f' };

/** Collect the evidence of an article about one of its entities. */
export function evidenceOf({ analysis, published }: Pick<IdentitySource, 'analysis' | 'published'>, key: string): IdentityEvidence {
  const year = Number(published.slice(0, 4));
  const evidence = noEvidence();
  for (const { kind, noun, text, of, entity } of analysis.descriptions) {
    if (entity !== key) continue;
    const place = of === null ? nameIn(text) : firstWord(of);
    const form = FORMS[noun];
    if (kind === 'address' && form) evidence.addresses.add(form);
    else if (kind === 'age') evidence.births.add(year - Number(text));
    else if (kind === 'part' && of !== null) evidence.containers.add(pageOf(of));
    else if (kind === 'role') evidence.offices.set(noun, new Set([...(evidence.offices.get(noun) ?? []), ...(place === undefined ? [] : [place])]));
  }
  evidence.articles.push({ named: namedIn(analysis), key });
  return evidence;
}

const namedIn = memoized(({ entities }: IdentitySource['analysis']): NamedInArticle => {
  const keysOf = (isPlace: boolean) => entities.filter(({ type }) => (type === 'place') === isPlace).map(({ key }) => key);
  return { places: keysOf(true), others: keysOf(false) };
});

/** Return empty evidence, to add to. */
export function noEvidence(): IdentityEvidence {
  return { addresses: new Set(), births: new Set(), offices: new Map(), containers: new Set(), articles: [] };
}

/** Add the evidence of another article, in place. */
export function addEvidence(to: IdentityEvidence, from: IdentityEvidence): void {
  for (const address of from.addresses) to.addresses.add(address);
  for (const birth of from.births) to.births.add(birth);
  for (const [noun, of] of from.offices) to.offices.set(noun, new Set([...(to.offices.get(noun) ?? []), ...of]));
  for (const container of from.containers) to.containers.add(container);
  to.articles.push(...from.articles);
}

/**
 * Whether two entities of one name must be different: they differ in form of address or age; or, in different stories, in occupation, local office or
 * container.
 */
export function cannotBeSame(a: IdentityEvidence, b: IdentityEvidence): boolean {
  if (areApart(a.addresses, b.addresses)) return true;
  if (a.births.size > 0 && b.births.size > 0 && ![...a.births].some((birth) => [...b.births].some((other) => Math.abs(birth - other) <= 1))) return true;
  return (holdOtherOffices(a, b) || haveOtherOccupations(a, b) || haveOtherContainers(a, b)) && countSharedEntities(a, b, SAME_STORY) < SAME_STORY;
}

/** Return how strongly the evidence suggests that two entities of one name are the same. */
export function similarity(a: IdentityEvidence, b: IdentityEvidence): number {
  const offices = [...a.offices].filter(([noun]) => b.offices.has(noun)).length;
  return 2 * offices + countSharedEntities(a, b) + [...a.containers].filter((container) => b.containers.has(container)).length;
}

/** Whether the articles of two entities share any other entity or place. */
export function haveCommonGround(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const [beside, besideOther] = [companionsOf(a), companionsOf(b)];
  return !beside.others.isDisjointFrom(besideOther.others) || !beside.places.isDisjointFrom(besideOther.places);
}

/** Keys of the other entities in the articles of an entity, as far as they have been gathered. */
interface Beside {
  places: Set<string>;
  others: Set<string>;
  /** Number of articles that were gathered. */
  articles: number;
}

const gathered = new WeakMap<IdentityEvidence, Beside>();

/** Gather the other entities that the articles of an entity name. Evidence only grows, so each article is read once. */
function companionsOf(evidence: IdentityEvidence): Beside {
  let beside = gathered.get(evidence);
  if (!beside) gathered.set(evidence, (beside = { places: new Set(), others: new Set(), articles: 0 }));
  for (; beside.articles < evidence.articles.length; beside.articles++) {
    const { named, key: own } = evidence.articles[beside.articles]!;
    for (const key of named.places) if (key !== own) beside.places.add(key);
    for (const key of named.others) if (key !== own) beside.others.add(key);
  }
  return beside;
}

/**
 * Return how many other entities the articles of both name, counting up to a limit. It iterates over the shorter list, because a common name has a very long
 * one.
 */
function countSharedEntities(one: IdentityEvidence, other: IdentityEvidence, upTo = Infinity): number {
  const [a, b] = [companionsOf(one).others, companionsOf(other).others];
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of shorter) if (longer.has(key) && ++shared >= upTo) break;
  return shared;
}

/** Whether two people hold the same local office in different places: “mayor of Northport” and “mayor of Southport”. */
function holdOtherOffices(a: IdentityEvidence, b: IdentityEvidence): boolean {
  return [...a.offices].some(([noun, of]) => LOCAL_OFFICES.has(noun) && areApart(of, b.offices.get(noun) ?? new Set()));
}

/** Whether two people have incompatible occupations: “footballer” and “bishop”. */
function haveOtherOccupations(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const groups = (evidence: IdentityEvidence) => [...evidence.offices.keys()].flatMap((noun) => occupationGroup(noun) ?? []);
  const [own, other] = [groups(a), groups(b)];
  return own.length > 0 && other.length > 0 && !own.some((group) => other.some((each) => areCompatibleOccupations(group, each)));
}

/** Whether two places lie in different places of the same kind: “a village in Tula Oblast” and “a village in Kursk Oblast”. */
function haveOtherContainers(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const sorts = (evidence: IdentityEvidence) => Map.groupBy(evidence.containers, (container) => container.split('-').at(-1)!);
  const [own, other] = [sorts(a), sorts(b)];
  return [...own].some(([sort, containers]) => sort !== containers[0] && areApart(new Set(containers), new Set(other.get(sort) ?? [])));
}

function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** Return the first word of the name after “of”, “in” or “for” in a role, if no entity was found there. */
function nameIn(text: string): string | undefined {
  const [, name] = /\b(?:of|in|for)\s+(?:the\s+)?(\p{Lu}\p{L}+)/u.exec(text) ?? [];
  return name === undefined ? undefined : plainWords(name)[0];
}

/** Return the first word of an entity's name: “belgorod” for both Belgorod and Belgorod Oblast, whose mayor or governor it is. */
function firstWord(key: string): string {
  return pageOf(key).split('-')[0]!;
}
