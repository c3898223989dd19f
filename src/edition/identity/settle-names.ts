import { type EntityType, isPageKey, type NamedEntity } from '../../analysis/core/index.ts';
import { isPlaceByName, locationEvidence } from '../../analysis/english/identity/index.ts';
import { memoized } from '../memoize.ts';
import { countSmall } from './count-small.ts';
import { isAcronym, settledKey } from './local-entities.ts';
import type { IdentitySource } from './identity-source.ts';

/** Number of articles that decide the type of a name: the first ones that use it, so that later articles do not move its page. */
const DECIDING = 5;
/** A name is an ordinary phrase if its lower-case uses reach this share of its capitalized ones. */
const SMALL_SHARE = 0.5;
/** The same bound for an organization whose name is a single word: “target” and “shell” have another meaning anyway, so this is weaker evidence. */
const SMALL_SHARE_OF_BODY = 8;
const SMALL_AT_LEAST = 2;
/** Minimum share of mentions that say that something is in a place (“in Pillbox”), for a place that is in no list. */
const LOCATED_SHARE = 1 / 3;

/** What the articles of an edition together say about a name. */
export interface SettledName {
  /** Most frequent type in the first articles. */
  type: EntityType;
  /** Whether it is an ordinary phrase that the articles mostly write in lower case (“customer experience”). */
  isCommon: boolean;
  /** Whether it was taken for a place, but the articles hardly ever say that anything is there (“Pillbox can be used”). */
  isUnlocated: boolean;
}

interface Count {
  name: string;
  types: EntityType[];
  /** Number of mentions that locate something there; ambiguous ones count half. */
  located: number;
  large: number;
  small: number;
}

/** Settle the type of each name over all articles, which come in order of publication. A name has one type in all articles. */
export function settleNames(articles: readonly IdentitySource[]): Map<string, SettledName> {
  const counts = new Map<string, Count>();
  const countOf = (key: string, name: string): Count => {
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { name, types: [], located: 0, large: 0, small: 0 }));
    return count;
  };
  for (const article of articles) {
    for (const { key, name, type, located, large } of usesOf(article)) {
      const count = countOf(key, name);
      count.types.push(type);
      count.large += large;
      count.located += located;
    }
  }
  for (const [key, count] of countSmall(articles, new Set(counts.keys()))) counts.get(key)!.small = count;
  return new Map(
    Array.from(counts, ([key, { name, types, located, large, small }]) => {
      const type = most(types.slice(0, DECIDING));
      const isUnlocated = type === 'place' && located < large * LOCATED_SHARE && !isPlaceByName(name);
      return [key, { type, isCommon: isCommon(key, types, large, small), isUnlocated }];
    }),
  );
}

/** How one article uses a name. */
interface Use {
  /** The name as normalized by `settledKey`. */
  key: string;
  name: string;
  type: EntityType;
  located: number;
  large: number;
}

const usesOf = memoized(({ analysis, passages }: IdentitySource): Use[] => {
  const mentions = Map.groupBy(analysis.mentions, ({ entity }) => entity);
  return analysis.entities.filter(isSettled).flatMap(({ key, name, type }): Use[] => {
    const own = mentions.get(key) ?? [];
    const located = own.reduce((sum, { passage, start, end }) => sum + locationEvidence(passages[passage]!, start, end), 0);
    const use = { key: settledKey(name), name, type, located, large: own.length };
    if (type !== 'organization' || isAcronym(name)) return [use];
    // An acronym that one article introduces for an organization is an organization in other articles, too, that use it alone.
    const acronyms = new Set(own.map(({ surface }) => surface).filter(isAcronym));
    return [use, ...Array.from(acronyms, (acronym): Use => ({ key: settledKey(acronym), name: acronym, type, located: 0, large: 0 }))];
  });
});

/**
 * Whether the type of an entity is settled across articles: not an editor's entity, and for persons a name of at least two words, since a surname may belong to
 * anybody.
 */
export function isSettled({ curated, key, type, name }: NamedEntity): boolean {
  return !curated && !isPageKey(key) && (type !== 'person' || name.includes(' '));
}

function isCommon(key: string, types: EntityType[], large: number, small: number): boolean {
  const isBody = !key.includes(' ') && types.includes('organization');
  return small >= SMALL_AT_LEAST && small >= large * (isBody ? SMALL_SHARE_OF_BODY : SMALL_SHARE);
}

function most(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  // Of equally frequent types, the first one wins.
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
