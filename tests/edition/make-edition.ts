import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../src/collections/articles/compiled.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import type { Edition } from '../../src/edition/types.ts';
import { gazetteerEntry } from '../../src/collections/entities/read.ts';
import type { CuratedEntity } from '../../src/collections/entities/schema.ts';
import { siteSchema } from '../../src/config/site.ts';

/** What a test says of an article. */
export interface ArticleSpec {
  slug: string;
  published: string;
  body: string;
  /** Default: the slug. */
  title?: string;
  /** Name of the publication that it cites. Default: “A source”. */
  source?: string;
  /** Lines of frontmatter in addition to title, summary and sources. */
  more?: string;
}

export const testSettings = siteSchema.parse({ name: 'Test', description: 'A test.', address: 'https://example.org' });

/** Compile articles with these entities, as the build does. */
export function compileArticles(articles: readonly ArticleSpec[], entities: readonly CuratedEntity[]): CompiledArticle[] {
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  return articles.map(({ slug, published, body, title = slug, source = 'A source', more = '' }) => {
    const text = `---\ntitle: ${title}\npublished: ${published}\nsummary: S.\nsources: [{ name: ${source} }]\n${more}\n---\n${body}\n`;
    const { article, problems } = compileArticle({ slug, path: slug, text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
}

/** Build the edition of articles and entities. */
export function makeEdition(articles: readonly ArticleSpec[], entities: readonly CuratedEntity[]): Edition {
  return buildEdition(compileArticles(articles, entities), entities, testSettings);
}
