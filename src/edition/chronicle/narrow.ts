import { compare } from '../order.ts';
import type { HappeningDay, HappeningRef, HappeningReportRef } from '../types.ts';
import { HEAVIEST_COUNTS } from './constants.ts';

/**
 * Make the function that narrows a chronicle to what concerns one key, such as that of an entity or a topic: the happenings that at least one report of it tells,
 * weighed by these reports alone. So the chronicle of a town is not that of the war with the rest left out. A happening keeps all its reports; the
 * sentence that is shown is of one that concerns the key.
 *
 * @param keysOf the keys that a report concerns
 */
export function createNarrowing(days: readonly HappeningDay[], keysOf: (report: HappeningReportRef) => Iterable<string>): (key: string) => HappeningDay[] {
  const byKey = new Map<string, Map<HappeningRef, HappeningReportRef[]>>();
  for (const happening of days.flatMap(({ happenings }) => happenings)) {
    for (const report of happening.reports) {
      for (const key of keysOf(report)) {
        let told = byKey.get(key);
        if (!told) byKey.set(key, (told = new Map()));
        const reports = told.get(happening);
        if (reports) reports.push(report);
        else told.set(happening, [report]);
      }
    }
  }
  return (key) => {
    const told = [...(byKey.get(key) ?? [])].map(([happening, reports]) => ({ happening: narrow(happening, reports), reports }));
    return [...Map.groupBy(told, ({ happening }) => happening.day)]
      .map(([day, ofDay]) => {
        const happenings = ofDay.map(({ happening }) => happening).sort((a, b) => b.score - a.score || compare(a.id, b.id));
        const [heaviest] = happenings;
        const weight = weightOfArticles(ofDay.flatMap(({ reports }) => reports));
        return { day, score: weight * heaviest!.relevance + HEAVIEST_COUNTS * heaviest!.score, happenings };
      })
      .sort((a, b) => compare(a.day, b.day));
  };
}

function narrow(happening: HappeningRef, reports: readonly HappeningReportRef[]): HappeningRef {
  if (reports.length === happening.reports.length) return happening;
  const score = weightOfArticles(reports) * happening.relevance;
  if (happening.title !== null || reports.some(({ sentence }) => sentence.href === happening.sentence.href)) return { ...happening, score };
  const told = reports.filter(({ status }) => status === 'reported');
  const readable = told.filter(({ standsAlone }) => standsAlone);
  // Of those that weigh the same the first.
  const [shown] = (readable.length > 0 ? readable : told.length > 0 ? told : reports).toSorted((a, b) => b.weight - a.weight);
  return { ...happening, score, sentence: shown!.sentence, leads: happening.leads && readable.length > 0 };
}

/** An article counts once: by its heaviest sentence. */
function weightOfArticles(reports: readonly HappeningReportRef[]): number {
  const heaviest = new Map<string, number>();
  for (const { sentence, weight } of reports) heaviest.set(sentence.article.slug, Math.max(heaviest.get(sentence.article.slug) ?? 0, weight));
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}
