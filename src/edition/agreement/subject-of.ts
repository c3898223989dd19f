import { daysFrom } from '../days.ts';
import { groupByEach } from '../group-by-each.ts';
import type { HappeningRef } from '../types.ts';

/** What an article is about: a happening, its day, and the keys of the entities and speakers that the reports of all recent happenings in the article name. */
export interface Subject {
  day: string;
  label: string;
  keys: string[];
}

/** Returns what an article is about, given its slug and the ISO day of its publication; null if it reports nothing of the last days. */
export type SubjectOf = (slug: string, published: string) => Subject | null;

/** Maximum number of days between what an article is about and its publication. */
const MAX_DAYS = 3;

/** Create the function that returns what an article is about: the most important of the happenings of the last days that it reports, by an editor's choice or else by score. */
export function createSubjectOf(happenings: readonly HappeningRef[]): SubjectOf {
  const bySlug = groupByEach(
    happenings.filter(({ status }) => status === 'reported'),
    ({ reports }) => new Set(reports.map(({ sentence }) => sentence.article.slug)),
  );
  return (slug, published) => {
    const recent = (bySlug.get(slug) ?? []).filter(({ day }) => day <= published && daysFrom(day, published) <= MAX_DAYS);
    const [first] = recent.sort((a, b) => Number(b.pinned !== null) - Number(a.pinned !== null) || b.score - a.score || (a.day < b.day ? 1 : -1));
    // The sentence that dates it may say only “they occurred”; the reports of the days around it name the place.
    const keys = recent.flatMap(({ entities, reports }) => [
      ...entities.map(({ key }) => key),
      ...reports.flatMap(({ speaker }) => speaker?.entity?.key ?? []),
    ]);
    return first === undefined ? null : { day: first.day, label: first.label, keys: [...new Set(keys)] };
  };
}
