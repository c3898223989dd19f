import { sentenceOf, withFullStop } from '../examples.ts';
import { dateLine } from '../override-lines.ts';
import type { FindingKind } from '../types.ts';

/** Matches deliberately vague times: “now”, “recently”, “in the past”. */
const VAGUE = /_REF$/;

/** Dates that were recognized but could not be resolved. */
export const unresolvedDates: FindingKind = {
  id: 'unresolved-date',
  title: 'Dates that could not be resolved',
  advice: 'Write the date out in the text, or set it in the frontmatter.',
  find: ({ articles }) =>
    articles.flatMap((article) =>
      article.analysis.times
        .filter(({ type, edtf, value }) => (type === 'DATE' || type === 'TIME') && edtf === null && !VAGUE.test(value))
        .map((time) => ({
          about: `“${time.surface}” in ${article.frontmatter.title}`,
          seen: withFullStop(time.why),
          examples: [sentenceOf(article, time.sentence)],
          remedy: dateLine(article, time),
          weight: 1,
        })),
    ),
};
