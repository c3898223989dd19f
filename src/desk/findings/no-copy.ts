import { uncopiedAddresses } from '../../archive/index.ts';
import { fileOf } from '../examples.ts';
import type { FindingKind } from '../types.ts';

/** Articles with sources or links that have no copy in a public archive. */
export const noCopy: FindingKind = {
  id: 'no-copy',
  title: 'Sources and links without an archived copy',
  advice: 'Pages vanish. “npm run archive” asks a public archive for copies and writes them into the articles.',
  find: ({ articles }) =>
    articles.flatMap((article) => {
      const uncopied = uncopiedAddresses(article);
      if (uncopied.length === 0) return [];
      return [
        {
          about: article.frontmatter.title,
          seen: uncopied.length === 1 ? 'One address has no copy.' : `${uncopied.length} addresses have no copy.`,
          examples: uncopied.map(({ url }) => ({ file: fileOf(article), text: url })),
          remedy: null,
          weight: uncopied.length,
        },
      ];
    }),
};
