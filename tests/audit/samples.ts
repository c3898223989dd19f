import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import { siteSchema } from '../../src/config/site.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import type { Edition } from '../../src/edition/types.ts';

const site = siteSchema.parse({ name: 'Test', description: 'A test.', address: 'https://example.org' });

/** Two articles that report the same things. */
export const BODIES = [
  'The mayor of Northport, Ana Reyes, said on Monday that the bridge had been closed. Ana Reyes said that 93 people had been injured on 1 May 2023.',
  'The bridge in Northport was closed on 1 May 2023, and 93 people were injured, Ana Reyes said. Police said that nobody was killed.',
];

/** Build the edition of articles with these bodies, published on 3 May 2023, with additional lines of frontmatter. Returns it and the compiled articles. */
export function editionOf(bodies: readonly string[], more = ''): { edition: Edition; articles: NonNullable<ReturnType<typeof compileArticle>['article']>[] } {
  const articles = bodies.map((body, index) => {
    const text = `---\ntitle: Article ${index + 1}\npublished: 2023-05-03\nsummary: S.\nsources: [{ name: A source }]\n${more}---\n${body}\n`;
    const { article, problems } = compileArticle(
      { slug: `article-${index + 1}`, path: 'a.md', text },
      { gazetteer: createGazetteer([]), timeZone: 'UTC', imageSize: () => null },
    );
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
  return { edition: buildEdition(articles, [], site), articles };
}
