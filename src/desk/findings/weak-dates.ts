import { PAST_BY_DEFAULT } from '../../analysis/english/times/index.ts';
import type { TimeExpression } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { daysFrom } from '../../edition/index.ts';
import { sentenceOf, withFullStop } from '../examples.ts';
import { dateLine } from '../override-lines.ts';
import type { FindingKind } from '../types.ts';

/** Number of days after which a weekday recurs. */
const DAYS_OF_WEEK = 7;
/** Number of days after which a date without a year recurs. */
const DAYS_OF_YEAR = 365;

/** Dates that were resolved by a fallback rule. */
export const weakDates: FindingKind = {
  id: 'weak-date',
  title: 'Dates resolved on weak evidence',
  advice: 'Write the date out in the text, or set it in the frontmatter.',
  find: ({ articles }) =>
    articles.flatMap((article) =>
      article.analysis.times.flatMap((time) => {
        const weakness = time.manualOverride ? null : weaknessOf(time, article);
        if (weakness === null) return [];
        return [
          {
            about: `“${time.surface}” in ${article.frontmatter.title}`,
            seen: `${weakness} ${withFullStop(time.why)}`,
            examples: [sentenceOf(article, time.sentence)],
            remedy: dateLine(article, time),
            weight: 1,
          },
        ];
      }),
    ),
};

/** Return the evidence against a date, as a sentence; null if there is none. */
function weaknessOf(time: TimeExpression, { analysis }: CompiledArticle): string | null {
  if (time.edtf === null || time.anchor === null) return null;
  const anchorTime = analysis.times.find(({ id }) => id === time.anchor?.time);
  if (anchorTime && anchorTime.passage !== time.passage) return 'It is counted from a date in another paragraph.';
  return time.why.includes(PAST_BY_DEFAULT) && isNextNearer(time) ? 'No verb shows whether it is past, and the next such date is nearer.' : null;
}

/** Return whether the next occurrence of a date is nearer to its anchor than the last one, which was chosen: “in November” in an article of September. */
function isNextNearer({ implied, earliest, anchor }: TimeExpression): boolean {
  if (earliest === null || anchor === null) return false;
  const recurrence = implied.year === undefined ? DAYS_OF_WEEK : DAYS_OF_YEAR;
  const daysBefore = daysFrom(earliest, anchor.date);
  return daysBefore > recurrence / 2 && daysBefore < recurrence;
}
