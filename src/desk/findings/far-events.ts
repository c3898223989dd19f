import { sentenceOf } from '../examples.ts';
import type { FindingKind } from '../types.ts';

/** Years before and after publication within which news usually stays. */
const YEARS_BEFORE = 10;
const YEARS_AFTER = 3;

/** Events far from the time of their article: some are history, some are dates that were read wrongly. */
export const farEvents: FindingKind = {
  id: 'far-event',
  title: 'Events far from the time of their article',
  advice: 'If the date was read wrongly, set it right with an override. If it is history, all is well.',
  find: ({ articles }) =>
    articles.flatMap((article) => {
      const published = Number(article.frontmatter.published.slice(0, 4));
      const times = new Map(article.analysis.times.map((time) => [time.id, time]));
      return article.analysis.events.flatMap(({ time: id, sentence }) => {
        const time = id === null ? undefined : times.get(id);
        // What an editor dated has been looked at.
        if (!time || time.byHand) return [];
        const year = Number((time.earliest ?? time.latest ?? '').slice(0, 4));
        const distance = year - published;
        if (time.earliest === null && time.latest === null) return [];
        if (distance >= -YEARS_BEFORE && distance <= YEARS_AFTER) return [];
        return [
          {
            about: `${time.label} in ${article.frontmatter.title}`,
            seen: `It lies ${Math.abs(distance)} years ${distance < 0 ? 'before' : 'after'} the article. ${time.why}`,
            examples: [sentenceOf(article, sentence)],
            remedy: null,
            weight: distance > 0 ? 1000 + distance : -distance,
          },
        ];
      });
    }),
};
