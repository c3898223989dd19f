import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../src/collections/articles/compiled.ts';
import { collectFindings } from '../../src/desk/collect-findings.ts';
import type { DeskContent, Finding } from '../../src/desk/types.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { gazetteerEntry } from '../../src/collections/entities/read.ts';
import { type CuratedEntity, entityFileSchema } from '../../src/collections/entities/schema.ts';
import { siteSchema } from '../../src/config/site.ts';

const site = siteSchema.parse({ name: 'Test', description: 'A test.', address: 'https://example.org' });

/** A town with a file. */
export const PORT = entity('northport', { name: 'Northport', type: 'place', kind: 'town', coordinates: [55, 10] });
/** A mayor with a file. */
export const MAYOR = entity('ana-reyes', { name: 'Ana Reyes', type: 'person' });
/** The text of an article that causes no finding. */
export const CLEAN = 'The mayor of Northport, Ana Reyes, opened the bridge on 2 May 2023.';

/** Return an entity with the fields of its file. */
export function entity(id: string, fields: object): CuratedEntity {
  return { ...entityFileSchema.parse(fields), id };
}

/** Return the content of a site with these articles: body, and lines of frontmatter that differ from the default. */
export function contentOf(bodies: (string | [body: string, frontmatter: string])[], entities: CuratedEntity[]): DeskContent {
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const articles = bodies.map((each, index): CompiledArticle => {
    const [body, more] = typeof each === 'string' ? [each, 'sources: [{ name: A source, published: 2023-05-02 }]'] : each;
    const text = `---\ntitle: Article ${index + 1}\npublished: 2023-05-03\nsummary: S.\n${more}\n---\n${body}\n`;
    const { article, problems } = compileArticle({ slug: `article-${index + 1}`, path: 'a.md', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
  return { articles, entities, edition: buildEdition(articles, entities, site), agreementNotes: [], audits: [], base: '/' };
}

/** Return the findings of a site by kind. */
export function findIn(content: DeskContent): Record<string, Finding[]> {
  return Object.fromEntries(collectFindings(content).map(({ id, findings }) => [id, findings]));
}

/** Return the findings by kind for these articles: body, and lines of frontmatter that differ from the default. */
export function find(bodies: (string | [body: string, frontmatter: string])[], entities: CuratedEntity[] = [PORT, MAYOR]): Record<string, Finding[]> {
  return findIn(contentOf(bodies, entities));
}
