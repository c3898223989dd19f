import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import { gazetteerEntry } from '../../../src/collections/entities/read.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';

/** A sketched article: date and text. */
export interface ArticleSketch {
  slug: string;
  published: string;
  body: string;
}

/** Compile an article of a site with these entity files. */
export function compiled({ slug, published, body }: ArticleSketch, curated: readonly CuratedEntity[] = []): CompiledArticle {
  const text = `---\ntitle: ${slug}\npublished: ${published}\nsummary: S.\nsources: [{ name: A source }]\n---\n${body}\n`;
  const gazetteer = createGazetteer(curated.map((entity) => gazetteerEntry(entity)));
  const { article, problems } = compileArticle({ slug, path: slug, text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
  if (!article) throw new Error(JSON.stringify(problems));
  return article;
}

/** Sketch articles with these texts, dated to successive days of May 2023. */
export function inMay(...bodies: string[]): ArticleSketch[] {
  return bodies.map((body, index) => ({ slug: `a${index + 1}`, published: `2023-05-${String(index + 1).padStart(2, '0')}`, body }));
}
