import { createGazetteer } from '../../src/analysis/entities/index.ts';
import { compileArticle } from '../../src/article/compile.ts';
import type { CompiledArticle } from '../../src/article/compiled.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import type { Edition } from '../../src/edition/types.ts';
import { gazetteerEntry } from '../../src/gazetteer/read.ts';
import type { CuratedEntity } from '../../src/gazetteer/schema.ts';
import { siteSchema } from '../../src/site.ts';

/** An article in a few words. */
export interface ArticleSketch {
  slug: string;
  published: string;
  body: string;
  /** Lines of frontmatter besides title, summary and sources. */
  more?: string;
}

export const testSettings = siteSchema.parse({ name: 'Test', description: 'A test.', address: 'https://example.org' });

/** Compile sketched articles with these entities, as the build does. */
export function compileSketches(articles: readonly ArticleSketch[], entities: readonly CuratedEntity[]): CompiledArticle[] {
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  return articles.map(({ slug, published, body, more = '' }) => {
    const text = `---\ntitle: ${slug}\npublished: ${published}\nsummary: S.\nsources: [{ name: A source }]\n${more}\n---\n${body}\n`;
    const { article, problems } = compileArticle({ slug, path: slug, text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
}

/** Sketched articles and entities → their edition. */
export function makeEdition(articles: readonly ArticleSketch[], entities: readonly CuratedEntity[]): Edition {
  return buildEdition(compileSketches(articles, entities), entities, testSettings);
}
