import type { ChronicleNote } from '../../../src/collections/chronicle/index.ts';
import { candidatesOf, type Candidate, type ChronicleSource, chronicleOfArticles, type Chronicle } from '../../../src/edition/chronicle/index.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { compileArticles, type ArticleSpec } from '../make-edition.ts';

function sourcesOf(articles: readonly ArticleSpec[], entities: readonly CuratedEntity[]): ChronicleSource[] {
  return compileArticles(articles, entities).map((article) => ({ ...article, published: article.frontmatter.published, headline: article.frontmatter.title }));
}

/** Return the candidates of an article. */
export function candidatesIn(body: string, published = '2024-03-08', entities: readonly CuratedEntity[] = []): Candidate[] {
  return sourcesOf([{ slug: 'a', published, body }], entities).flatMap((source) => candidatesOf(source, (key) => key));
}

/** Build the chronicle of articles. */
export function makeChronicleOf(articles: readonly ArticleSpec[], entities: readonly CuratedEntity[] = [], notes: readonly ChronicleNote[] = []): Chronicle {
  return chronicleOfArticles(sourcesOf(articles, entities), undefined, notes);
}
