import { openAddresses } from '../../archive/index.ts';
import { fileOf } from '../examples.ts';
import type { FindingKind } from '../types.ts';

/** Articles with sources or links that have no copy in a public archive. */
export const noCopy: FindingKind = {
  id: 'no-copy',
  title: 'Sources and links without an archived copy',
  advice: 'Pages vanish. “npm run archive” asks a public archive for copies and writes them into the articles.',
  find: ({ articles }) =>
    articles.flatMap((article) => {
      const open = openAddresses(article);
      if (open.length === 0) return [];
      return [
        {
          about: article.frontmatter.title,
          seen: open.length === 1 ? 'One address has no copy.' : `${open.length} addresses have no copy.`,
          examples: open.map(({ url }) => ({ file: fileOf(article), text: url })),
          remedy: null,
          weight: open.length,
        },
      ];
    }),
};
