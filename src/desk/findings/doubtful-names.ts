import type { CompiledArticle } from '../../collections/articles/index.ts';
import { countLowerCase, type Entity } from '../../edition/index.ts';
import { sentencesNaming } from '../examples.ts';
import { overrideLine } from '../override-lines.ts';
import type { DeskContent, FindingKind } from '../types.ts';

/** Minimum uses in lower case, as a share of the mentions. */
const LOWER_CASE_SHARE = 0.1;
/** The end of the explanation of a name that no word in it or beside it shows to be one. */
const UNEXPLAINED = /the words around it$/;
/** A single word that is no acronym. */
const ONE_WORD = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

/** Names with a page that may be ordinary words, with the line that says so. */
export const doubtfulNames: FindingKind = {
  id: 'doubtful-name',
  title: 'Names that may be no names',
  advice: 'If the words name nobody and nothing, say so in each article with “hide”. If they do, write a file for what they name.',
  find: (content) =>
    doubtsIn(content).map(({ entity, seen }) => {
      const keys = new Set([entity.key]);
      const article = content.articles.find(({ analysis }) => analysis.entities.some(({ key }) => key === entity.key))!;
      return {
        about: entity.name,
        seen,
        examples: sentencesNaming(content.articles, keys),
        remedy: overrideLine(article, 'entities', { text: surfaceIn(article, entity), hide: true, reason: 'This is no name.' }),
        weight: entity.articles.length,
      };
    }),
};

/** Return the entities with a page that may be no names, each with the observation that makes it doubtful. */
export function doubtsIn({ articles, edition }: Pick<DeskContent, 'articles' | 'edition'>): { entity: Entity; seen: string }[] {
  const entities = [...edition.people, ...edition.places, ...edition.organizations].filter(({ curated }) => !curated);
  const lowerCase = countLowerCase(articles, new Set(entities.map(({ name }) => name.toLowerCase())));
  const explained = new Set(articles.flatMap(({ analysis }) => analysis.mentions.flatMap(({ entity, why }) => (UNEXPLAINED.test(why) ? [] : [entity]))));
  return entities.flatMap((entity) => {
    const count = lowerCase.get(entity.name.toLowerCase()) ?? 0;
    if (count > 0 && count >= entity.mentionCount * LOWER_CASE_SHARE)
      return [{ entity, seen: `The articles also write these words in lower case, ${count === 1 ? 'once' : `${count} times`}.` }];
    return ONE_WORD.test(entity.name) && !explained.has(entity.key) ? [{ entity, seen: 'One word, and nothing in it or beside it shows what it names.' }] : [];
  });
}

/** Return the words with which an article first names an entity. */
function surfaceIn({ analysis }: CompiledArticle, { key, name }: Entity): string {
  return analysis.mentions.find(({ entity }) => entity === key)?.surface ?? name;
}
