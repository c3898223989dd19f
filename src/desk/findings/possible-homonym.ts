import { stringify } from 'yaml';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { cannotBeSame, evidenceOf } from '../../edition/index.ts';
import { schemaLine } from '../../content-files/index.ts';
import { ENTITY_FOLDER } from '../../collections/entities/index.ts';
import { sentenceOf, sentencesNaming } from '../examples.ts';
import { type EntitySummary, summarizeEntities } from '../entity-summaries.ts';
import type { Example, FindingKind, Remedy } from '../types.ts';

/** A name about which two articles contradict each other: “mayor of Northport” and “mayor of Southport”, an age of 30 and one of 60. */
export const possibleHomonym: FindingKind = {
  id: 'possible-homonym',
  title: 'One name that may mean two',
  advice: 'If they are two, write a file for the second and state in the articles which one is meant. If they are one, list its roles in its file.',
  find: ({ articles, edition, entities }) => {
    const shared = new Set(
      entities.filter((entity) => (entity.sameNameAs?.length ?? 0) > 0 || (entity.type === 'person' && entity.roles.length > 1)).map(({ id }) => id),
    );
    const bySlug = new Map(articles.map((article) => [article.slug, article]));
    return summarizeEntities(edition)
      .filter(({ key }) => !shared.has(key))
      .flatMap((named) => {
        const pair = firstContradicting(
          [...named.articles].map((slug) => bySlug.get(slug)!),
          named.key,
        );
        if (!pair) return [];
        return [
          {
            about: named.name,
            seen: `${describeEntity(pair[0], named.key)} in one article, ${describeEntity(pair[1], named.key)} in another.`,
            examples: pair.map((article) => describingSentence(article, named.key)),
            remedy: secondFile(named),
            weight: named.articles.size,
          },
        ];
      });
  },
};

/** Return the first two articles that contradict each other about an entity; null if there are none. */
function firstContradicting(articles: readonly CompiledArticle[], key: string): [CompiledArticle, CompiledArticle] | null {
  const describing = articles
    .filter(({ analysis }) => analysis.descriptions.some(({ entity }) => entity === key))
    .map((article) => ({ article, evidence: evidenceOf({ published: article.frontmatter.published, analysis: article.analysis }, key) }));
  for (const [index, one] of describing.entries()) {
    const other = describing.slice(index + 1).find(({ evidence }) => cannotBeSame(one.evidence, evidence));
    if (other) return [one.article, other.article];
  }
  return null;
}

/** Return all descriptions in an article: “mayor of Northport”, “45”. */
function describeEntity({ analysis }: CompiledArticle, key: string): string {
  return `“${[...new Set(analysis.descriptions.filter(({ entity }) => entity === key).map(({ text }) => text))].slice(0, 3).join('”, “')}”`;
}

function describingSentence(article: CompiledArticle, key: string): Example {
  const description = article.analysis.descriptions.find(({ entity }) => entity === key);
  return description ? sentenceOf(article, description.sentence) : sentencesNaming([article], new Set([key]))[0]!;
}

/** Return the file of a second entity with the same name. */
function secondFile({ key, name, type }: EntitySummary): Remedy {
  const id = key.replace(/^\w+:/, '');
  return {
    file: `${ENTITY_FOLDER}/${id}-2.yaml`,
    isNew: true,
    where: null,
    lines: `${schemaLine('entity')}${stringify({ name, type, description: '…', sameNameAs: [id] })}`,
  };
}
