import { compareStrings } from '../order.ts';
import type { HappeningDay, HappeningRef, HappeningReportRef } from '../types.ts';
import { HEAVIEST_FACTOR } from './constants.ts';

/**
 * Create the function that returns the chronicle of an entity or a topic, given its key: the happenings with at least one report that concerns the key. They are
 * scored by these reports alone, so that the chronicle of a town is ranked by what matters in the town and not in the whole story. A happening keeps all its reports,
 * but the sentence shown is one that concerns the key.
 *
 * @param keysOf returns the keys that a report concerns
 */
export function createNarrowing(days: readonly HappeningDay[], keysOf: (report: HappeningReportRef) => Iterable<string>): (key: string) => HappeningDay[] {
  const byKey = new Map<string, Map<HappeningRef, HappeningReportRef[]>>();
  for (const happening of days.flatMap(({ happenings }) => happenings)) {
    for (const report of happening.reports) {
      for (const key of keysOf(report)) {
        let happenings = byKey.get(key);
        if (!happenings) byKey.set(key, (happenings = new Map()));
        const reports = happenings.get(happening);
        if (reports) reports.push(report);
        else happenings.set(happening, [report]);
      }
    }
  }
  return (key) => {
    const narrowed = [...(byKey.get(key) ?? [])].map(([happening, reports]) => ({ happening: narrow(happening, reports), reports }));
    return [...Map.groupBy(narrowed, ({ happening }) => happening.day)]
      .map(([day, ofDay]) => {
        const happenings = ofDay.map(({ happening }) => happening).sort((a, b) => b.score - a.score || compareStrings(a.id, b.id));
        const [heaviest] = happenings;
        const weight = weightOfArticles(ofDay.flatMap(({ reports }) => reports));
        return { day, score: weight * heaviest!.relevance + HEAVIEST_FACTOR * heaviest!.score, happenings };
      })
      .sort((a, b) => compareStrings(a.day, b.day));
  };
}

/** Return a happening with the score and the shown sentence that follow from some of its reports; it is selectable only if one of these can be read alone, or all are given. */
function narrow(happening: HappeningRef, reports: readonly HappeningReportRef[]): HappeningRef {
  if (reports.length === happening.reports.length) return happening;
  const score = weightOfArticles(reports) * happening.relevance;
  if (happening.title !== null || reports.some(({ sentence }) => sentence.href === happening.sentence.href)) return { ...happening, score };
  const reported = reports.filter(({ status }) => status === 'reported');
  const readable = reported.filter(({ standsAlone }) => standsAlone);
  // `toSorted` is stable: among equal weights, the first is shown.
  const [shown] = (readable.length > 0 ? readable : reported.length > 0 ? reported : reports).toSorted((a, b) => b.weight - a.weight);
  return { ...happening, score, sentence: { ...shown!.sentence, excerpt: shown!.shown }, isSelectable: happening.isSelectable && readable.length > 0 };
}

/** Sum the weights of articles; each counts once, by its heaviest sentence. */
function weightOfArticles(reports: readonly HappeningReportRef[]): number {
  const heaviest = new Map<string, number>();
  for (const { sentence, weight } of reports) heaviest.set(sentence.article.slug, Math.max(heaviest.get(sentence.article.slug) ?? 0, weight));
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}
