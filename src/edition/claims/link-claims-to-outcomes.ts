import { daysBetween } from '../days.ts';
import { contains } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { comparePublished, compareStrings, firstAtOrAfter } from '../order.ts';
import { memoized } from '../memoize.ts';
import { claimsOf } from './claims.ts';
import type { Claim, TimelineEvent } from '../types.ts';

/** Maximum number of reports shown beside a claim. */
const REPORTS_SHOWN = 6;
/** Maximum length in days of a time that can be checked; “in the coming years” is longer. */
const MAX_DAYS = 366;

type Time = CompiledArticle['analysis']['times'][number] & { earliest: string; latest: string };

/**
 * Return the claims of each article, by its slug. A claim that names a future time (“will open in May”) gets the events of that time that later articles report and that
 * share an entity with the claim. Whether the claim came true is not judged.
 */
export function linkClaimsToOutcomes(views: readonly ArticleView[], events: readonly TimelineEvent[]): Map<string, Claim[]> {
  const byKey = new Map<string, TimelineEvent[]>();
  // Plans, suppositions and what is unclear do not report an outcome.
  const reports = events.filter(({ status }) => status === 'reported' || status === 'denied').sort(inOrder);
  let newest = '';
  for (const event of reports) {
    if (event.latest !== null && event.latest > newest) newest = event.latest;
    for (const { key } of event.entities) {
      const ofKey = byKey.get(key);
      if (ofKey) ofKey.push(event);
      else byKey.set(key, [event]);
    }
  }
  return new Map(
    views.map((view) => {
      const times = timesAhead(view);
      const linked = claimsOf(view).map((claim, index): Claim => {
        const time = times[index];
        if (!time) return claim;
        // A time after the newest event cannot have been reported on yet.
        return { ...claim, lookingAhead: { label: time.label, reports: time.earliest > newest ? [] : reportsOf(claim, time, byKey) } };
      });
      return [view.ref.slug, linked];
    }),
  );
}

/** Return, for each claim of an article, the time after its publication that it names. */
const timesAhead = memoized((view: ArticleView): (Time | undefined)[] => {
  const { article, ref } = view;
  const byId = new Map(article.analysis.claims.map((claim) => [claim.id, claim]));
  return claimsOf(view).map(({ id }) => timeAhead(article, byId.get(id.slice(ref.slug.length + 1))!.content));
});

/** Return the first time in the content that lies entirely after the day of publication. */
function timeAhead({ analysis, frontmatter }: CompiledArticle, content: CompiledArticle['analysis']['claims'][number]['content']): Time | undefined {
  const published = frontmatter.published.slice(0, 10);
  return analysis.times.find((time): time is Time => {
    const { earliest, latest, passage } = time;
    if (earliest === null || latest === null || earliest <= published || (time.type !== 'DATE' && time.type !== 'TIME')) return false;
    return daysBetween(earliest, latest) <= MAX_DAYS && content.some((span) => span.passage === passage && contains(span, time));
  });
}

/**
 * Return later reports about the time that a claim names.
 *
 * @param byKey events by the keys of their entities, in order of publication
 */
function reportsOf({ article, speaker, about }: Claim, time: Time, byKey: ReadonlyMap<string, TimelineEvent[]>) {
  const keys = [...about.map(({ key }) => key), ...(speaker.entity ? [speaker.key] : [])];
  const byHref = new Map<string, TimelineEvent>();
  for (const key of keys) {
    const events = byKey.get(key) ?? [];
    const ofKey = new Set<string>();
    // Stop at the maximum: a name may occur in most of the edition.
    for (let i = firstAtOrAfter(events, article.published, publishedOf); i < events.length && ofKey.size < REPORTS_SHOWN; i++) {
      const event = events[i]!;
      const isLaterReport = publishedOf(event) > article.published;
      const isAboutTime = event.earliest !== null && event.latest !== null && event.earliest <= time.latest && event.latest >= time.earliest;
      if (!isLaterReport || !isAboutTime) continue;
      ofKey.add(event.sentence.href);
      byHref.set(event.sentence.href, event);
    }
  }
  return [...byHref.values()]
    .sort(inOrder)
    .slice(0, REPORTS_SHOWN)
    .map(({ sentence, label }) => ({ sentence, label }));
}

/** Compare by publication, then by id. */
function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  return comparePublished(publishedOf(a), publishedOf(b)) || compareStrings(a.id, b.id);
}

function publishedOf({ sentence }: TimelineEvent): string {
  return sentence.article.published;
}
