import { type EntityType, isPageKey, type NamedEntity } from '../../analysis/core/index.ts';
import { isPlaceByName, locates } from '../../analysis/english/identity/index.ts';
import { isAcronym } from './local-entities.ts';
import type { ReadArticle } from './read-article.ts';

/** So many articles, the first that name it, decide the type of a name: those that come later do not move its page. */
const DECIDING = 5;
/** A name that the articles write small so often, for each time that they write it large, is none but words of the language. */
const SMALL_SHARE = 0.5;
/** A single word is written small for another thing, too: “target”, “shell”. Of an organization that says less. */
const SMALL_SHARE_OF_BODY = 8;
const SMALL_AT_LEAST = 2;
/** A place is where something is: in so many of its mentions, if no list knows it. */
const LOCATED_SHARE = 1 / 3;

/** What the articles of an edition together say of a name. */
export interface SettledName {
  /** What most of the first articles read it as. */
  type: EntityType;
  /** Whether it is no name: the articles mostly write it small (“customer experience”). */
  isCommon: boolean;
  /** Whether it was read as a place, and the articles hardly ever say that something is there (“Pillbox can be used”). */
  isUnlocated: boolean;
}

interface Count {
  name: string;
  types: EntityType[];
  /** Mentions, those that locate something counted as 1, those that may as a half. */
  located: number;
  large: number;
  small: number;
}

/** The names of articles, in order of publication → what these say of each name together. One name is read as one type, whatever a single article makes of it. */
export function settleNames(articles: readonly ReadArticle[]): Map<string, SettledName> {
  const counts = new Map<string, Count>();
  const countOf = (name: string): Count => {
    const key = settledKey(name);
    const count = counts.get(key) ?? { name, types: [], located: 0, large: 0, small: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { analysis, passages } of articles) {
    const mentions = Map.groupBy(analysis.mentions, ({ entity }) => entity);
    for (const entity of analysis.entities) {
      if (!isSettled(entity)) continue;
      const own = mentions.get(entity.key) ?? [];
      const count = countOf(entity.name);
      count.types.push(entity.type);
      count.large += own.length;
      for (const { passage, start, end } of own) count.located += locates(passages[passage]!, start, end);
      // Letters that an article explains as those of an organization are read so where another has them alone.
      if (entity.type === 'organization' && !isAcronym(entity.name))
        for (const acronym of new Set(own.map(({ surface }) => surface).filter(isAcronym))) countOf(acronym).types.push('organization');
    }
  }
  countSmall(articles, counts);
  return new Map(
    Array.from(counts, ([key, { name, types, located, large, small }]) => {
      const type = most(types.slice(0, DECIDING));
      const isUnlocated = type === 'place' && located < large * LOCATED_SHARE && !isPlaceByName(name);
      return [key, { type, isCommon: isCommon(key, types, large, small), isUnlocated }];
    }),
  );
}

/** Names that are settled together: those of machines, and a person's by two words at least, for a surname may be anyone's. */
export function isSettled({ curated, key, type, name }: NamedEntity): boolean {
  return !curated && !isPageKey(key) && (type !== 'person' || name.includes(' '));
}

export function settledKey(name: string): string {
  return name.replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}

function isCommon(key: string, types: EntityType[], large: number, small: number): boolean {
  const isBody = !key.includes(' ') && types.includes('organization');
  return small >= SMALL_AT_LEAST && small >= large * (isBody ? SMALL_SHARE_OF_BODY : SMALL_SHARE);
}

function most(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  // Of types read alike often the one that came first.
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** Count how often the texts have the words of a name small. */
function countSmall(articles: readonly ReadArticle[], counts: ReadonlyMap<string, Count>): void {
  const byFirst = Map.groupBy(counts.keys(), (key) => key.split(' ', 1)[0]!);
  for (const { passages } of articles) {
    for (const text of passages) {
      for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}.@/-])\p{Ll}[\p{Ll}’'-]*/gu)) {
        for (const key of byFirst.get(word) ?? []) {
          const end = index + key.length;
          if (text.startsWith(key, index) && !/[\p{L}\p{N}]/u.test(text.charAt(end))) counts.get(key)!.small++;
        }
      }
    }
  }
}
