import { PAST_BY_DEFAULT } from '../../analysis/english/times/index.ts';
import type { TimeExpression } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { sentenceOf } from '../examples.ts';
import { dateLine } from '../override-lines.ts';
import type { FindingKind } from '../types.ts';

const DAY = 86_400_000;

/** Days after which a weekday, and a date without its year, comes again. */
const WEEK = 7;
const YEAR = 365;

/** Dates that were put on the calendar by a rule of last resort. */
export const weakDates: FindingKind = {
  id: 'weak-date',
  title: 'Dates resolved against weak evidence',
  advice: 'Write the date out in the text, or say in the frontmatter which one it is.',
  find: ({ articles }) =>
    articles.flatMap((article) =>
      article.analysis.times.flatMap((time) => {
        const weakness = time.byHand ? null : weaknessOf(time, article);
        if (weakness === null) return [];
        return [
          {
            about: `“${time.surface}” in ${article.frontmatter.title}`,
            seen: `${weakness} ${time.why}.`,
            examples: [sentenceOf(article, time.sentence)],
            remedy: dateLine(article, time),
            weight: 1,
          },
        ];
      }),
    ),
};

/** What speaks against a date, in a sentence; null where nothing does. */
function weaknessOf(time: TimeExpression, { analysis }: CompiledArticle): string | null {
  if (time.edtf === null || time.anchor === null) return null;
  const counted = analysis.times.find(({ id }) => id === time.anchor?.time);
  if (counted && counted.passage !== time.passage) return 'It is counted from a date of another paragraph.';
  return time.why.includes(PAST_BY_DEFAULT) && isNearerAhead(time) ? 'No verb says whether it is past, and the next one to come is nearer.' : null;
}

/** Whether the date after the one that was taken is nearer to the day that it is counted from: “in November”, read in May. */
function isNearerAhead({ implied, earliest, anchor }: TimeExpression): boolean {
  if (earliest === null || anchor === null) return false;
  const repeats = implied.year === undefined ? WEEK : YEAR;
  const back = (Date.parse(anchor.date) - Date.parse(earliest)) / DAY;
  return back > repeats / 2 && back < repeats;
}
