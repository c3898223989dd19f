import { buildEdition } from '../../../src/edition/build-edition.ts';
import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import type { FigureNote } from '../../../src/collections/figures/schema.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { compileArticles, testSettings } from '../make-edition.ts';
import { person, place } from '../make-entities.ts';

/** An article as day and text. */
export type GivenArticle = [published: string, body: string];

/** A country, its province, two towns in it, and a person. */
export const ENTITIES = [
  place('land', 'Norland', { kind: 'country' }),
  place('north', 'North Province', { kind: 'region', partOf: 'land' }),
  place('northport', 'Northport', { kind: 'town', partOf: 'north' }),
  place('eastby', 'Eastby', { kind: 'town', partOf: 'north' }),
  person('reyes', 'Ana Reyes'),
];

/** Compile articles; their slugs are `a1`, `a2` … */
export function compile(articles: readonly GivenArticle[]): CompiledArticle[] {
  return compileArticles(
    articles.map(([published, body], index) => ({ slug: `a${index + 1}`, published, body })),
    ENTITIES,
  );
}

/** Build the edition of articles, with these notes on its series. */
export function editionOf(articles: readonly GivenArticle[], notes: FigureNote[] = []): Edition {
  return buildEdition(compile(articles), ENTITIES, testSettings, notes);
}

/** Return a line for each series of an edition: its title, its status, and its numbers. */
export function seriesOf({ figures }: Edition): string[] {
  return figures.map(({ title, status, reports }) => `${title}: ${status} ${reports.map(({ label }) => label).join(', ')}`);
}
