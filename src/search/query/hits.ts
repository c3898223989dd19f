import { isFunctionWord } from '../../analysis/english/queries/index.ts';
import type { EntityType } from '../../analysis/core/index.ts';
import { markWords, sentencesFor } from './excerpts.ts';
import type { Context, ArticleMatches } from './find.ts';
import { recordsOf, scoreName } from './find-entities.ts';
import type { FoundEntity } from './find-entities.ts';
import { wordsOf } from './index-files.ts';
import type { EntityRecord } from '../format/index.ts';
import type { MatchedArticle } from './matched-articles.ts';
import type { TermExpansion } from './term-expansions.ts';
import type { ArticleHit, EntityHit, HitGroup } from './types.ts';

/** Return the entities found as hits, by type: at most `limit` of each type, and their total number. */
export async function entityHits(
  found: readonly FoundEntity[],
  expansions: readonly TermExpansion[],
  limit: number,
  { files, fetchErrors }: Context,
): Promise<Record<EntityType, HitGroup<EntityHit>>> {
  const group = async (type: EntityType): Promise<HitGroup<EntityHit>> => {
    const ofType = found.filter((entity) => entity.type === type);
    const records = await recordsOf(ofType.slice(0, limit), files, fetchErrors);
    return { total: ofType.length, hits: records.map((record) => entityHit(record, expansions)) };
  };
  const [person, place, organization] = await Promise.all([group('person'), group('place'), group('organization')]);
  return { person, place, organization };
}

/** Build a hit from an entity record, with the matching alias if the main name does not match. */
function entityHit({ type, names, href, description, articles, last, said }: EntityRecord, expansions: readonly TermExpansion[]): EntityHit {
  return {
    ...namedHit({ names }, expansions),
    type,
    href,
    description,
    articleCount: articles,
    said: said && { count: said[0], href: said[1] },
    lastSeen: last && { title: last[0], href: last[1], publishedLabel: last[2] },
  };
}

/** Return the main name of an entity and, if only an alias or a role matches, the best of these, both with the words of the query marked. */
export function namedHit(
  { names, roles = [] }: Pick<EntityRecord, 'names'> & Partial<Pick<EntityRecord, 'roles'>>,
  expansions: readonly TermExpansion[],
): Pick<EntityHit, 'label' | 'alias'> {
  const [name, ...aliases] = names as [string, ...string[]];
  const scored = aliases.map((text) => ({ text, score: scoreName(wordsOf(text), expansions) })).filter(({ score }) => score > 0);
  if (scoreName(wordsOf(name), expansions) > 0) return { label: markWords(name, expansions), alias: null };
  const meaningful = expansions.filter(({ queryWord }) => !isFunctionWord(queryWord));
  const alias = scored.sort((a, b) => b.score - a.score)[0]?.text ?? roles.find((role) => scoreName(wordsOf(role), meaningful) > 0);
  return { label: markWords(name, expansions), alias: alias === undefined ? null : markWords(alias, expansions) };
}

/** Build the hit of an article, with the sentences that match the query. */
export function articleHit({ result, record, matches }: MatchedArticle, { expansions }: Pick<ArticleMatches, 'expansions'>): ArticleHit {
  const { title, href, day, published } = result;
  return {
    href,
    label: markWords(title, expansions),
    published: day,
    publishedLabel: published,
    sentences: sentencesFor(record, matches, result, expansions),
  };
}
