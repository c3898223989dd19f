import { fileOf } from '../examples.ts';
import type { FindingKind } from '../types.ts';

/** Articles without any source that readers can look up. */
export const weakSourcing: FindingKind = {
  id: 'weak-sourcing',
  title: 'Articles whose sources cannot be looked up',
  advice: 'Give the address or the day of publication of at least one source.',
  find: ({ articles }) =>
    articles
      .filter(({ frontmatter }) => frontmatter.sources.every(({ url, published }) => url === undefined && published === undefined))
      .map((article) => ({
        about: article.frontmatter.title,
        seen: `Its sources (${article.frontmatter.sources.map(({ name }) => name).join(', ')}) have neither an address nor a date.`,
        examples: [],
        remedy: {
          file: fileOf(article),
          isNew: false,
          where: 'in place of its “sources”',
          lines: `sources:\n  - name: ${article.frontmatter.sources[0]!.name}\n    url: https://…\n    published: YYYY-MM-DD\n`,
        },
        weight: 1,
      })),
};
