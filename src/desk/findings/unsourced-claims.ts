import { sentenceOf } from '../examples.ts';
import type { FindingKind } from '../types.ts';

/** Claims whose source the article does not give: “is reported to be”. */
export const unsourcedClaims: FindingKind = {
  id: 'unsourced-claim',
  title: 'Claims without a source',
  advice: 'Name in the text who says so, or leave the claim out.',
  find: ({ articles }) =>
    articles.flatMap((article) =>
      article.analysis.claims
        .filter(({ sourceKind }) => sourceKind === 'none')
        .map(({ sentence, why }) => ({
          about: article.frontmatter.title,
          seen: `${why}.`,
          examples: [sentenceOf(article, sentence)],
          remedy: null,
          weight: 1,
        })),
    ),
};
