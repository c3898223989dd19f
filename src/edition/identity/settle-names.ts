import { type EntityType, isPageKey, type NamedEntity } from '../../analysis/core/index.ts';
import { isPlaceByName, locationEvidence } from '../../analysis/english/identity/index.ts';
import { memoized } from '../memoize.ts';
import { countLowerCase } from './count-lower-case.ts';
import { isAcronym, settledKey } from './local-entities.ts';
import type { IdentitySource } from './identity-source.ts';

/** The first articles that use a name, up to this number, decide its type, so that later articles do not move its page. */
const DECIDING_ARTICLES = 5;
/** A name is an ordinary phrase if its lower-case uses reach this share of its capitalized ones. */
const LOWER_CASE_SHARE = 0.5;
/** The same for an organization whose name is a single word, such as “Target” or “Shell”: words like these are common anyway, so their use is weaker evidence. */
const LOWER_CASE_SHARE_OF_ORGANIZATION = 8;
const MIN_LOWER_CASE = 2;
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
  /** Number of mentions, and of uses in lower case. */
  capitalized: number;
  lowerCase: number;
}

/** Return what all articles together say about each name, by its `settledKey`. The articles come in order of publication. A name has one type in all articles. */
export function settleNames(articles: readonly IdentitySource[]): Map<string, SettledName> {
  const counts = new Map<string, Count>();
  const countOf = (key: string, name: string): Count => {
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { name, types: [], located: 0, capitalized: 0, lowerCase: 0 }));
    return count;
  };
  for (const article of articles) {
    for (const { key, name, type, located, capitalized } of usesOf(article)) {
      const count = countOf(key, name);
      count.types.push(type);
      count.capitalized += capitalized;
      count.located += located;
    }
  }
  for (const [key, count] of countLowerCase(articles, new Set(counts.keys()))) counts.get(key)!.lowerCase = count;
  return new Map(
    Array.from(counts, ([key, { name, types, located, capitalized, lowerCase }]) => {
      const type = mostFrequent(types.slice(0, DECIDING_ARTICLES));
      const isUnlocated = type === 'place' && located < capitalized * LOCATED_SHARE && !isPlaceByName(name);
      return [key, { type, isCommon: isCommon(key, types, capitalized, lowerCase), isUnlocated }];
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
  capitalized: number;
}

const usesOf = memoized(({ analysis, passages }: IdentitySource): Use[] => {
  const mentions = Map.groupBy(analysis.mentions, ({ entity }) => entity);
  return analysis.entities.filter(isSettled).flatMap(({ key, name, type }): Use[] => {
    const ownMentions = mentions.get(key) ?? [];
    const located = ownMentions.reduce((sum, { passage, start, end }) => sum + locationEvidence(passages[passage]!, start, end), 0);
    const use = { key: settledKey(name), name, type, located, capitalized: ownMentions.length };
    if (type !== 'organization' || isAcronym(name)) return [use];
    // An acronym that one article introduces for an organization is an organization in other articles, too, that use it alone.
    const acronyms = new Set(ownMentions.map(({ surface }) => surface).filter(isAcronym));
    return [use, ...Array.from(acronyms, (acronym): Use => ({ key: settledKey(acronym), name: acronym, type, located: 0, capitalized: 0 }))];
  });
});

/**
 * Whether the type of an entity is the same in all articles. It need not be for a person's surname, which may belong to anybody; that of an editor's entity is not
 * decided here.
 */
export function isSettled({ curated, key, type, name }: NamedEntity): boolean {
  return !curated && !isPageKey(key) && (type !== 'person' || name.includes(' '));
}

function isCommon(key: string, types: EntityType[], capitalized: number, lowerCase: number): boolean {
  const isOneWordOrganization = !key.includes(' ') && types.includes('organization');
  return lowerCase >= MIN_LOWER_CASE && lowerCase >= capitalized * (isOneWordOrganization ? LOWER_CASE_SHARE_OF_ORGANIZATION : LOWER_CASE_SHARE);
}

function mostFrequent(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  // Of equally frequent types, the first one wins.
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
