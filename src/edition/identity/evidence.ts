import { areCompatibleOccupations, genderOfAddress, jurisdictionIn, LOCAL_OFFICES, occupationGroup } from '../../analysis/english/identity/index.ts';
import { pageIdOf } from '../../analysis/core/index.ts';
import { memoized } from '../memoize.ts';
import type { IdentitySource } from './identity-source.ts';

/** Two articles that share at least this many entities cover the same story, so that the same name means the same entity. */
const SAME_STORY = 2;

/** What articles say about an entity to distinguish it from others of the same name. */
export interface IdentityEvidence {
  /** Forms of address of a person: `m` for Mr, `f` for Ms. */
  formsOfAddress: Set<'m' | 'f'>;
  /** Year of birth, from an age and the day of publication: the later of the two possible years. */
  birthYears: Set<number>;
  /** Nouns of its roles, each with its jurisdictions, the places or bodies that the roles belong to: “mayor” → “northport”. */
  offices: Map<string, Set<string>>;
  /** Places that contain it. */
  containers: Set<string>;
  /** Its articles, each with the key of the entity in that article. */
  articles: { named: NamedInArticle; key: string }[];
}

/** Keys of the entities that an article names. */
interface NamedInArticle {
  places: readonly string[];
  others: readonly string[];
}

/** Return the evidence of an article about one of its entities. */
export function evidenceOf({ analysis, published }: Pick<IdentitySource, 'analysis' | 'published'>, key: string): IdentityEvidence {
  const year = Number(published.slice(0, 4));
  const evidence = noEvidence();
  for (const { kind, noun, text, of, entity } of analysis.descriptions) {
    if (entity !== key) continue;
    const jurisdiction = of === null ? jurisdictionIn(text) : firstWord(of);
    const form = genderOfAddress(noun);
    if (kind === 'address' && form) evidence.formsOfAddress.add(form);
    else if (kind === 'age') evidence.birthYears.add(year - Number(text));
    else if (kind === 'part' && of !== null) evidence.containers.add(pageIdOf(of));
    else if (kind === 'role')
      evidence.offices.set(noun, new Set([...(evidence.offices.get(noun) ?? []), ...(jurisdiction === undefined ? [] : [jurisdiction])]));
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
  return { formsOfAddress: new Set(), birthYears: new Set(), offices: new Map(), containers: new Set(), articles: [] };
}

/** Add the evidence of another article, in place. */
export function addEvidence(to: IdentityEvidence, from: IdentityEvidence): void {
  for (const address of from.formsOfAddress) to.formsOfAddress.add(address);
  for (const birth of from.birthYears) to.birthYears.add(birth);
  for (const [noun, jurisdictions] of from.offices) to.offices.set(noun, new Set([...(to.offices.get(noun) ?? []), ...jurisdictions]));
  for (const container of from.containers) to.containers.add(container);
  to.articles.push(...from.articles);
}

/**
 * Whether two entities of one name must be different: they differ in form of address or age; or they differ in occupation, local office or the place that contains them,
 * and their articles do not cover the same story.
 */
export function cannotBeSame(a: IdentityEvidence, b: IdentityEvidence): boolean {
  if (areDisjoint(a.formsOfAddress, b.formsOfAddress)) return true;
  if (a.birthYears.size > 0 && b.birthYears.size > 0 && ![...a.birthYears].some((birth) => [...b.birthYears].some((other) => Math.abs(birth - other) <= 1)))
    return true;
  return (holdOtherOffices(a, b) || haveOtherOccupations(a, b) || haveOtherContainers(a, b)) && countSharedEntities(a, b, SAME_STORY) < SAME_STORY;
}

/** Return how strongly the evidence suggests that two entities of one name are the same. */
export function similarity(a: IdentityEvidence, b: IdentityEvidence): number {
  const offices = [...a.offices].filter(([noun]) => b.offices.has(noun)).length;
  return 2 * offices + countSharedEntities(a, b) + [...a.containers].filter((container) => b.containers.has(container)).length;
}

/** Whether the articles of two entities share any other entity or place. */
export function haveCommonGround(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const [companions, otherCompanions] = [companionsOf(a), companionsOf(b)];
  return !companions.others.isDisjointFrom(otherCompanions.others) || !companions.places.isDisjointFrom(otherCompanions.places);
}

/** Keys of the other entities in the articles of an entity, as far as they have been gathered. */
interface Companions {
  places: Set<string>;
  others: Set<string>;
  /** Number of articles that were gathered. */
  articles: number;
}

const companionsByEvidence = new WeakMap<IdentityEvidence, Companions>();

/** Return the other entities that the articles of an entity name. Articles are only ever added to evidence, so each is read once. */
function companionsOf(evidence: IdentityEvidence): Companions {
  let companions = companionsByEvidence.get(evidence);
  if (!companions) companionsByEvidence.set(evidence, (companions = { places: new Set(), others: new Set(), articles: 0 }));
  for (; companions.articles < evidence.articles.length; companions.articles++) {
    const { named, key: own } = evidence.articles[companions.articles]!;
    for (const key of named.places) if (key !== own) companions.places.add(key);
    for (const key of named.others) if (key !== own) companions.others.add(key);
  }
  return companions;
}

/**
 * Return the number of other entities that the articles of both name, or the limit if there are more. It iterates over the shorter list, because that of a common name
 * is very long.
 */
function countSharedEntities(one: IdentityEvidence, other: IdentityEvidence, limit = Infinity): number {
  const [a, b] = [companionsOf(one).others, companionsOf(other).others];
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of shorter) if (longer.has(key) && ++shared >= limit) break;
  return shared;
}

/** Whether two people hold the same local office in different places: “mayor of Northport” and “mayor of Southport”. */
function holdOtherOffices(a: IdentityEvidence, b: IdentityEvidence): boolean {
  return [...a.offices].some(([noun, jurisdictions]) => LOCAL_OFFICES.has(noun) && areDisjoint(jurisdictions, b.offices.get(noun) ?? new Set()));
}

/** Whether two people have incompatible occupations: “footballer” and “bishop”. */
function haveOtherOccupations(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const groups = (evidence: IdentityEvidence) => [...evidence.offices.keys()].flatMap((noun) => occupationGroup(noun) ?? []);
  const [own, other] = [groups(a), groups(b)];
  return own.length > 0 && other.length > 0 && !own.some((group) => other.some((each) => areCompatibleOccupations(group, each)));
}

/** Whether two places lie in different places of the same kind: “a village in Tula Oblast” and “a village in Kursk Oblast”. */
function haveOtherContainers(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const byKind = (evidence: IdentityEvidence) => Map.groupBy(evidence.containers, (container) => container.split('-').at(-1)!);
  const [own, other] = [byKind(a), byKind(b)];
  return [...own].some(([kind, containers]) => kind !== containers[0] && areDisjoint(new Set(containers), new Set(other.get(kind) ?? [])));
}

function areDisjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** Return the first word of an entity's name: “belgorod” for both Belgorod and Belgorod Oblast, whose mayor or governor it is. */
function firstWord(key: string): string {
  return pageIdOf(key).split('-')[0]!;
}
