import type { SinceFigure, SinceFile, SinceItem, SinceVisit, Visit } from './types.ts';

/** Version of the file format. A page ignores files of another version. */
export const SINCE_FORMAT = 2;

/**
 * Return what was published since a visit; null if the file does not cover all of that time: if both the visit, and the newest article that it showed, were
 * more than ninety days before the newest article.
 *
 * @param page URL of the page whose own news are returned; null for the whole site
 */
export function sinceVisit(file: SinceFile, visit: Visit, page: string | null): SinceVisit | null {
  if (visit.newest < file.from && visit.day < file.from) return null;
  const readArticles = new Set(visit.articles);
  const isNew = (article: number) => article >= 0 && !readArticles.has(file.articles[article]!.slug);
  const pageNumber = page === null ? -1 : file.pages.indexOf(page);
  const isAboutPage = ({ on }: { on: number[] }) => page === null || on.includes(pageNumber);
  const knownCorrections = new Set(visit.corrections);
  return {
    articles: file.articles
      .filter((article, index) => isNew(index) && isAboutPage(article))
      .map(({ title, href }) => ({ label: title, href }))
      .reverse(),
    happenings: file.happenings
      .filter((each) => each.in.every(isNew) && isAboutPage(each))
      .map(({ label, text, href }) => ({ label: `${label}: ${text}`, href })),
    figures: file.figures.filter(isAboutPage).flatMap((series) => changesOf(series, isNew)),
    corrections: file.corrections
      .filter((each) => !knownCorrections.has(each.id) && isAboutPage(each))
      .map(({ title, text, href }) => ({ label: `${title}: ${text}`, href })),
    names: file.names
      .filter((each) => each.in.every(isNew) && (page === null || each.in.some((article) => file.articles[article]!.on.includes(pageNumber))))
      .map(({ name, href }) => ({ label: name, href })),
  };
}

/**
 * Return how the numbers of a series changed since the visit, source by source: “from 8 to 12”. If the last number is from a source of which the reader has seen no number, it is
 * returned too, as a new number and not as a change: “new number: 45 (Reyes)”.
 */
function changesOf({ title, href, sources, values }: SinceFigure, isNew: (article: number) => boolean): SinceItem[] {
  const seen = values.filter((value) => !isNew(value.in));
  const lastSeen = seen.at(-1);
  const last = values.at(-1)!;
  const sourceNote = (by: number) => (sources[by] === '' ? '' : ` (${sources[by]!})`);
  const changes = sources.flatMap((_, by) => {
    const before = seen.findLast((value) => value.by === by);
    const now = values.findLast((value) => value.by === by)!;
    if (before === undefined || before.label === now.label) return [];
    return [{ label: `${title}${sources.length === 1 ? '' : sourceNote(by)}: from ${before.label} to ${now.label}`, href }];
  });
  if (lastSeen === undefined || lastSeen.label === last.label || seen.some(({ by }) => by === last.by)) return changes;
  return [...changes, { label: `${title}: new number: ${last.label}${sourceNote(last.by)}`, href }];
}

/** Return the record of a visit on the given day, which the browser stores. */
export function visitOf(file: SinceFile, day: string): Visit {
  return { day, newest: file.newest, articles: file.articles.map(({ slug }) => slug), corrections: file.corrections.map(({ id }) => id) };
}
