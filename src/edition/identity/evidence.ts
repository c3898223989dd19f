import { LOCAL_OFFICES, mayHaveBoth, plainWords, occupationGroup } from '../../analysis/english/identity/index.ts';
import { pageOf } from '../../analysis/core/index.ts';
import type { ReadArticle } from './read-article.ts';

/** Entities named in two articles that tell one story: so many of them at least are the same. */
const SAME_STORY = 2;

/** What articles say of a name that tells one bearer of it from another. */
export interface IdentityEvidence {
  /** How a person is addressed: Mr is `m`, Ms is `f`. */
  addresses: Set<'m' | 'f'>;
  /** Year of birth, by an age and the day of publication: the later of the two that it may be. */
  births: Set<number>;
  /** Nouns of its roles with what they are of: “mayor northport”. */
  offices: Map<string, Set<string>>;
  /** What contains a place. */
  containers: Set<string>;
  /** Who and what else its articles name, places apart. */
  company: Set<string>;
  /** The places that they name. */
  setting: Set<string>;
}

const FORMS: Readonly<Record<string, 'm' | 'f'>> = { mr: 'm', sir: 'm', lord: 'm', mrs: 'f', ms: 'f', miss: 'f', dame: 'f', lady: 'f', madame: 'f' };

/** Gather what an article says of one of its entities. */
export function evidenceOf({ analysis, published }: Pick<ReadArticle, 'analysis' | 'published'>, key: string): IdentityEvidence {
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
  for (const other of analysis.entities) if (other.key !== key) (other.type === 'place' ? evidence.setting : evidence.company).add(other.key);
  return evidence;
}

/** Evidence of nothing, to be added to. */
export function noEvidence(): IdentityEvidence {
  return { addresses: new Set(), births: new Set(), offices: new Map(), containers: new Set(), company: new Set(), setting: new Set() };
}

/** Add what another article says. */
export function addEvidence(to: IdentityEvidence, from: IdentityEvidence): void {
  for (const address of from.addresses) to.addresses.add(address);
  for (const birth of from.births) to.births.add(birth);
  for (const [noun, of] of from.offices) to.offices.set(noun, new Set([...(to.offices.get(noun) ?? []), ...of]));
  for (const container of from.containers) to.containers.add(container);
  for (const key of from.company) to.company.add(key);
  for (const key of from.setting) to.setting.add(key);
}

/** Whether two bearers of one name cannot be one: they differ in form of address or age; or, in different stories, in group of life, town or container. */
export function cannotBeSame(a: IdentityEvidence, b: IdentityEvidence): boolean {
  if (areApart(a.addresses, b.addresses)) return true;
  if (a.births.size > 0 && b.births.size > 0 && ![...a.births].some((birth) => [...b.births].some((other) => Math.abs(birth - other) <= 1))) return true;
  if (sharedCompany(a, b) >= SAME_STORY) return false;
  return holdOtherOffices(a, b) || leadOtherLives(a, b) || lieElsewhere(a, b);
}

/** How much speaks for two bearers of one name being one. */
export function similarity(a: IdentityEvidence, b: IdentityEvidence): number {
  const offices = [...a.offices].filter(([noun]) => b.offices.has(noun)).length;
  return 2 * offices + sharedCompany(a, b) + [...a.containers].filter((container) => b.containers.has(container)).length;
}

/** Whether the articles of two names have anything else in common. */
export function haveCommonGround(a: IdentityEvidence, b: IdentityEvidence): boolean {
  return !a.company.isDisjointFrom(b.company) || !a.setting.isDisjointFrom(b.setting);
}

function sharedCompany(a: IdentityEvidence, b: IdentityEvidence): number {
  return [...a.company].filter((key) => b.company.has(key)).length;
}

/** “mayor of Northport” and “mayor of Southport”. */
function holdOtherOffices(a: IdentityEvidence, b: IdentityEvidence): boolean {
  return [...a.offices].some(([noun, of]) => LOCAL_OFFICES.has(noun) && areApart(of, b.offices.get(noun) ?? new Set()));
}

/** “footballer” and “bishop”: no role of theirs goes together. */
function leadOtherLives(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const groups = (evidence: IdentityEvidence) => [...evidence.offices.keys()].flatMap((noun) => occupationGroup(noun) ?? []);
  const [own, other] = [groups(a), groups(b)];
  return own.length > 0 && other.length > 0 && !own.some((group) => other.some((each) => mayHaveBoth(group, each)));
}

/** “a village in Tula Oblast” and “a village in Kursk Oblast”: containers of one sort, and none the same. */
function lieElsewhere(a: IdentityEvidence, b: IdentityEvidence): boolean {
  const sorts = (evidence: IdentityEvidence) => Map.groupBy(evidence.containers, (container) => container.split('-').at(-1)!);
  const [own, other] = [sorts(a), sorts(b)];
  return [...own].some(([sort, containers]) => sort !== containers[0] && areApart(new Set(containers), new Set(other.get(sort) ?? [])));
}

function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** The first word of what an office is of, where no name was read there. */
function nameIn(text: string): string | undefined {
  const [, name] = /\b(?:of|in|for)\s+(?:the\s+)?(\p{Lu}\p{L}+)/u.exec(text) ?? [];
  return name === undefined ? undefined : plainWords(name)[0];
}

/** “belgorod” for both Belgorod and Belgorod Oblast: whose mayor or governor. */
function firstWord(key: string): string {
  return pageOf(key).split('-')[0]!;
}
