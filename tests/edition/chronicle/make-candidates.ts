import type { ChronicleNote } from '../../../src/collections/chronicle/index.ts';
import { candidatesOf, type Candidate, type ChronicleSource, chronicleOfArticles, type Chronicle } from '../../../src/edition/chronicle/index.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { compileSketches, type ArticleSketch } from '../make-edition.ts';

function sourcesOf(articles: readonly ArticleSketch[], entities: readonly CuratedEntity[]): ChronicleSource[] {
  return compileSketches(articles, entities).map((article) => ({ ...article, published: article.frontmatter.published, headline: article.frontmatter.title }));
}

/** Return the candidates of a sketched article. */
export function candidatesIn(body: string, published = '2024-03-08', entities: readonly CuratedEntity[] = []): Candidate[] {
  return sourcesOf([{ slug: 'a', published, body }], entities).flatMap((source) => candidatesOf(source, (key) => key));
}

/** Build the chronicle of sketched articles. */
export function makeChronicleOf(articles: readonly ArticleSketch[], entities: readonly CuratedEntity[] = [], notes: readonly ChronicleNote[] = []): Chronicle {
  return chronicleOfArticles(sourcesOf(articles, entities), undefined, notes);
}
