import { labelOf } from '../../analysis/english/times/index.ts';
import type { TopicFile } from '../../collections/topics/index.ts';
import type { Article, HappeningDay, StoryEvent } from '../types.ts';
import { storyEventOf } from './choose-events.ts';

/** Return the sentences that an editor pinned as events: of the happening that they report or, if they report none, of the day of their article. */
export function pinnedEvents(pinned: TopicFile['pinned'], articles: readonly Article[], days: readonly HappeningDay[]): StoryEvent[] {
  return pinned.flatMap(({ article: slug, words }) => {
    const article = articles.find((each) => each.slug === slug);
    const sentence = article?.sentences.find(({ text }) => text.includes(words));
    // An article that is held back, or a draft, has no page yet.
    if (!article || !sentence) return [];
    const href = `${article.href}#${sentence.id}`;
    const happening = days.flatMap(({ happenings }) => happenings).find(({ reports }) => reports.some((report) => report.sentence.href === href));
    if (happening) return [storyEventOf(happening)];
    const day = article.published.slice(0, 10);
    return [{ day, label: labelOf(day), text: sentence.text.trim(), href, happening: null, title: article.title, articles: 1 }];
  });
}
