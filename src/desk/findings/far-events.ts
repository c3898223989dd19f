import { sentenceOf, withFullStop } from '../examples.ts';
import { dateLine } from '../override-lines.ts';
import type { FindingKind } from '../types.ts';

/** Number of years before and after publication within which events in the news usually lie. */
const YEARS_BEFORE = 10;
const YEARS_AFTER = 3;

/** Events far from the date of their article: they are history, or their dates were misinterpreted. */
export const farEvents: FindingKind = {
  id: 'far-event',
  title: 'Events far from the time of their article',
  advice: 'Correct misread dates. A correct date is no longer listed here once an override confirms it.',
  find: ({ articles }) =>
    articles.flatMap((article) => {
      const published = Number(article.frontmatter.published.slice(0, 4));
      const times = new Map(article.analysis.times.map((time) => [time.id, time]));
      return article.analysis.events.flatMap(({ time: id, sentence }) => {
        const time = id === null ? undefined : times.get(id);
        // A date that an editor set has already been checked.
        if (!time || time.manualOverride) return [];
        const year = Number((time.earliest ?? time.latest ?? '').slice(0, 4));
        const distance = year - published;
        if (time.earliest === null && time.latest === null) return [];
        if (distance >= -YEARS_BEFORE && distance <= YEARS_AFTER) return [];
        return [
          {
            about: `${time.label} in ${article.frontmatter.title}`,
            seen: `It is ${Math.abs(distance)} years ${distance < 0 ? 'before' : 'after'} the article. ${withFullStop(time.why)}`,
            examples: [sentenceOf(article, sentence)],
            remedy: dateLine(article, time),
            weight: distance > 0 ? 1000 + distance : -distance,
          },
        ];
      });
    }),
};
