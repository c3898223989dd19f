import type { EntityType } from '../../analysis/core/index.ts';
import { allowedEdits, completionQuality } from './similar-words.ts';
import { editDistance } from '../../text/index.ts';
import { type EntityRecord, KEY, rankOfCount, type RotatedName } from '../format/index.ts';
import type { IndexFiles } from './index-files.ts';
import type { FetchErrors } from './fetch-errors.ts';
import type { TermExpansion } from './term-expansions.ts';
import { blocksFrom } from './separators.ts';
import type { Context } from './find.ts';
import { findRecords } from './find-records.ts';

/** Entity that a query names. */
export interface FoundEntity {
  /** Its number in the index. */
  entity: number;
  type: EntityType;
  score: number;
  /** Rank of its number of articles. */
  rank: number;
}

/** Factor that ranks a person found by a role below those found by name. */
const ROLE_QUALITY = 0.1;
/** Maximum number of name blocks read for one word; if more match, the most frequent entities are searched as well. */
const MAX_BLOCKS = 2;
/** Maximum number of terms per word that are looked up among the names. */
const MAX_TERMS = 5;
/** Maximum number of words in a query that may be a mistyped name. */
const MAX_WORDS_WITH_TYPOS = 4;

/**
 * Return the entities with a name that contains every word of the query, in any order, best first. A name scores higher the better its words
 * match and the fewer of its words are left over (“Belgorod” is the city before the region); ties go to the entity in more articles.
 */
export async function findEntities(expansions: readonly TermExpansion[], files: IndexFiles, fetchErrors: FetchErrors): Promise<FoundEntity[]> {
  if (expansions.length === 0) return [];
  const inNames = expansions.filter(({ entries }) => entries.some(({ isName }) => isName));
  if (expansions.every((expansion) => expansion.isPrefix || inNames.includes(expansion))) {
    // The name can be looked up by any of its words; the longest probably occurs in the fewest names.
    const rarest = expansions.reduce((a, b) => (b.queryWord.typed.length > a.queryWord.typed.length ? b : a));
    const found = rankEntities(await namesWith(rarest, files, fetchErrors), (words) => scoreName(words, expansions));
    if (found.length > 0) return found;
  }
  if (inNames.length === 0 || expansions.length < 2 || expansions.length > MAX_WORDS_WITH_TYPOS) return [];
  // “Taras looking”: both are words, but no name contains both; it is a typo for Taras Booking.
  const names = await Promise.all(
    inNames.map(async (expansion) => (await namesWith(expansion, files, fetchErrors)).filter(({ words }) => beginsWith(words, expansion))),
  );
  return rankEntities(names.flat(), (words) => scoreName(words, expansions, typoQuality));
}

/** Return the entities that a query names, and after them the people who have a role that it names: “governor”, “president of Ukraine”. */
export async function findByNameOrRole(expansions: readonly TermExpansion[], context: Context): Promise<FoundEntity[]> {
  const [named, byRole] = await Promise.all([findEntities(expansions, context.files, context.fetchErrors), findRecords(KEY.role, expansions, context)]);
  const others = byRole.filter(({ number }) => !named.some(({ entity }) => entity === number));
  return [...named, ...others.map(({ number, score, rank }): FoundEntity => ({ entity: number, type: 'person', score: score * ROLE_QUALITY, rank }))];
}

function rankEntities(names: readonly RotatedName[], scoreOf: (words: string[]) => number): FoundEntity[] {
  const found = new Map<number, FoundEntity>();
  for (const { words, entity, type, rank } of names) {
    const score = scoreOf(words.split(' '));
    if (score > (found.get(entity)?.score ?? 0)) found.set(entity, { entity, type, score, rank });
  }
  return [...found.values()].sort((a, b) => b.score - a.score || b.rank - a.rank || a.entity - b.entity);
}

async function namesWith(expansion: TermExpansion, files: IndexFiles, fetchErrors: FetchErrors): Promise<RotatedName[]> {
  const terms = [...expansion.terms]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_TERMS)
    .map(([word]) => word);
  const prefixes = expansion.isPrefix && !terms.includes(expansion.queryWord.typed) ? [...terms, expansion.queryWord.typed] : terms;
  const blocksOfPrefixes = prefixes.map((prefix) => blocksFrom(files.root.names, prefix, MAX_BLOCKS + 1));
  const numbers = new Set(blocksOfPrefixes.flatMap((blocks) => blocks.slice(0, MAX_BLOCKS)));
  const blocks = await Promise.all([...numbers].map((number) => fetchErrors.fallback(files.part('names', number), [])));
  // Each word of a name begins one of its rotations, so that it is enough to look for rotations that begin with a prefix.
  const names = blocks.flatMap((block) => block.filter(({ words }) => prefixes.some((prefix) => words.startsWith(prefix))));
  const tooMany = blocksOfPrefixes.some((blocks) => blocks.length > MAX_BLOCKS);
  if (!tooMany) return names;
  const frequent = await fetchErrors.fallback(files.frequentEntities(), []);
  return [
    ...names,
    ...frequent.flatMap(({ words, entity, type, articles }) => words.map((name) => ({ words: name.join(' '), entity, type, rank: rankOfCount(articles) }))),
  ];
}

/** Return whether the first word of a name is one of the terms of a query word. */
function beginsWith(words: string, { terms }: TermExpansion): boolean {
  const end = words.indexOf(' ');
  return terms.has(end < 0 ? words : words.slice(0, end));
}

/** Return the quality of a match between a typed word and a word of a name by edit distance alone; 0 if they differ too much. */
function typoQuality(typed: string, word: string): number {
  const most = Math.min(allowedEdits(typed, true), allowedEdits(word, true));
  if (Math.abs(typed.length - word.length) > most) return 0;
  const edits = editDistance(typed, word);
  return edits <= most ? 0.5 / Math.max(1, edits) : 0;
}

/** Return how well a name matches a query; 0 if a word of the query has no match. `otherwise` rates words of the name that are not among the terms. */
export function scoreName(
  words: readonly string[],
  expansions: readonly TermExpansion[],
  otherwise: (typed: string, word: string) => number = () => 0,
): number {
  let sum = 0;
  for (const { terms, isPrefix, queryWord } of expansions) {
    let best = 0;
    for (const word of words) {
      const quality =
        terms.get(word) ?? (isPrefix && word.startsWith(queryWord.typed) ? completionQuality(queryWord.typed, word) : otherwise(queryWord.typed, word));
      if (quality > best) best = quality;
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum / Math.max(expansions.length, words.length);
}

/** Resolve to the records of the entities found, leaving out those that cannot be loaded. At equal scores, the entity in more articles comes first. */
export async function recordsOf(found: readonly FoundEntity[], files: IndexFiles, fetchErrors: FetchErrors): Promise<EntityRecord[]> {
  const loaded = await Promise.all(found.map(async ({ entity, score }) => ({ score, record: await entityRecord(entity, files, fetchErrors) })));
  return loaded
    .flatMap(({ score, record }) => (record ? [{ score, record }] : []))
    .sort((a, b) => b.score - a.score || b.record.articles - a.record.articles)
    .map(({ record }) => record);
}

/** Resolve to the record of an entity; undefined if it cannot be loaded. */
export function entityRecord(entity: number, files: IndexFiles, fetchErrors: FetchErrors): Promise<EntityRecord | undefined> {
  return fetchErrors.fallback(files.recordByNumber('entities', entity), undefined);
}
