import type { AgreementNote } from '../../../src/collections/agreement/schema.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import type { AgreementRow } from '../../../src/edition/index.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { compileArticles, testSettings } from '../make-edition.ts';
import { person, place } from '../make-entities.ts';

/** An article as day, cited publication and text. */
export type GivenArticle = [published: string, source: string, body: string];

const entities = [place('northport', 'Northport', { kind: 'town' }), person('ana-reyes', 'Ana Reyes'), person('ivo-lind', 'Ivo Lind')];

/** Build the edition of articles, with these notes on its agreement. The articles are “Article 0”, at `article-0`, and so on. */
export function editionOf(articles: readonly GivenArticle[], notes: AgreementNote[] = []): Edition {
  const compiled = compileArticles(
    articles.map(([published, source, body], index) => ({ slug: `article-${index}`, title: `Article ${index}`, published, source, body })),
    entities,
  );
  return buildEdition(compiled, entities, testSettings, [], [], [], notes);
}

/** Return the rows of the agreement of articles. */
export function rowsOf(...articles: GivenArticle[]): AgreementRow[] {
  return editionOf(articles).agreement.rows;
}
