import { compare } from '../order.ts';
import type { HappeningDay, HappeningRef } from '../types.ts';

/** How often the heaviest happening of a day counts in the day's score, in addition to everything the articles report; the same as in the whole chronicle. */
const HEAVIEST_COUNTS = 2;

/** Returns the chronicle of some articles of an edition, by their slugs. */
export type NarrowChronicle = (slugs: readonly string[]) => HappeningDay[];

/**
 * Create the function that narrows a chronicle to some articles: happenings keep only their reports in these articles, and are scored by these alone, because
 * what matters in a story is not just what remains of the whole edition.
 */
export function createNarrowChronicle(days: readonly HappeningDay[]): NarrowChronicle {
  const bySlug = new Map<string, Set<HappeningRef>>();
  for (const happening of days.flatMap(({ happenings }) => happenings)) {
    for (const { sentence } of happening.reports) {
      const { slug } = sentence.article;
      const known = bySlug.get(slug);
      if (known) known.add(happening);
      else bySlug.set(slug, new Set([happening]));
    }
  }
  return (slugs) => {
    const chosen = new Set(slugs);
    const told = new Set(slugs.flatMap((slug) => [...(bySlug.get(slug) ?? [])]));
    const narrowed = [...told].map((happening) => narrow(happening, chosen));
    return [...Map.groupBy(narrowed, ({ day }) => day)]
      .map(([day, happenings]) => {
        happenings.sort((a, b) => b.score - a.score || compare(a.id, b.id));
        const [heaviest] = happenings;
        const all = weightOf(happenings.flatMap(({ reports }) => reports));
        return { day, score: all * heaviest!.relevance + HEAVIEST_COUNTS * heaviest!.score, happenings };
      })
      .sort((a, b) => compare(a.day, b.day));
  };
}

function narrow(happening: HappeningRef, slugs: ReadonlySet<string>): HappeningRef {
  const reports = happening.reports.filter(({ sentence }) => slugs.has(sentence.article.slug));
  if (reports.length === happening.reports.length) return happening;
  const isShown = slugs.has(happening.sentence.article.slug);
  return {
    ...happening,
    reports,
    articles: new Set(reports.map(({ sentence }) => sentence.article.slug)).size,
    sentence: isShown ? happening.sentence : reports[0]!.sentence,
    // Another sentence may not be readable alone, so it does not lead.
    leads: happening.leads && isShown,
    score: weightOf(reports) * happening.relevance,
  };
}

/** Sum the weights of articles; each counts once, by its heaviest sentence. */
function weightOf(reports: HappeningRef['reports']): number {
  const heaviest = new Map<string, number>();
  for (const { sentence, weight } of reports) heaviest.set(sentence.article.slug, Math.max(heaviest.get(sentence.article.slug) ?? 0, weight));
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}
