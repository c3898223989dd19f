import type { Sentence } from '../../analysis/core/index.ts';
import { isExplainedBy, refersBack, type SentenceFeatures } from '../../analysis/english/event-sentences/index.ts';
import { whyLeftOut } from '../../collections/chronicle/index.ts';
import type { Excerpt } from '../types.ts';
import { type IndexedArticle, textOf, withoutConnective, withoutHead } from './indexed-article.ts';
import { viewOf } from './sentence-view.ts';

/** Return the sentence before a span as shown under a day, if both together can be read alone; else null. `features` are those of the span. */
export function sentenceBefore(article: IndexedArticle, { id, start }: Sentence, features: SentenceFeatures, day: string): Excerpt | null {
  const before = article.before.get(id);
  // An event of the same day in the sentence before is an entry of its own; and only what begins the sentence follows on the one before.
  const days = before === undefined ? [] : article.eventDays.eventsOf(before).map((event) => event.day);
  if (before === undefined || days.includes(day) || !refersBack(features, days.length > 0 ? textOf(article, before) : null)) return null;
  if (start > withoutConnective(article, article.sentences.get(id)!).start) return null;
  const withHead = withoutHead(article, before);
  const span = withoutConnective(article, withHead);
  const why = whyLeftOut(textOf(article, span));
  if (why !== null && why.why !== 'short') return null;
  const view = viewOf(article, { span, startsAnew: span.start > withHead.start, days: 1 }, undefined);
  return isExplainedBy(view.features, features) ? view.shownOn(day) : null;
}
