import { plural } from '../../analysis/english/figures/index.ts';
import type { Report } from './reports.ts';
import type { RegisteredEntity, Registry } from '../identity/registry.ts';

/** Return what a series counts, for its title: “People injured”, “Settlements”, “Armoured vehicles”, “Area”. */
export function whatOf(reports: readonly Pick<Report, 'figure' | 'kind'>[]): string {
  const byKind = [
    ...Map.groupBy(
      reports.filter((report) => report.kind !== null),
      (report) => report.kind,
    ).values(),
  ];
  const { figure, kind } = (byKind.sort((a, b) => b.length - a.length)[0] ?? reports)[0]!;
  if (kind === null) return capital(figure.counts === null ? 'figures' : plural(figure.counts));
  if (kind === 'area') return 'Area';
  const [noun = '', state] = kind.split(' ');
  const all = figure.modifiers.filter((word) => reports.every((report) => report.figure.modifiers.includes(word)));
  return capital([...all, plural(noun), ...(state === undefined ? [] : [state])].join(' '));
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

/**
 * Return the place of a series. Among the places that most of its reports are near, it is the smallest one named in a report; else the common dateline; else
 * the largest.
 */
export function placeOf(reports: readonly Report[], registry: Registry): RegisteredEntity | null {
  const counts = new Map<string, number>();
  for (const { near } of reports) for (const key of near) if (registry.get(key).type === 'place') counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const depth = (key: string) => registry.withContainers(key).length;
  const candidates = [...counts.keys()].filter((key) => counts.get(key) === most).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const named = candidates.findLast((candidate) => reports.some(({ places }) => places.includes(candidate)));
  const common = candidates.find((candidate) => reports.every(({ dateline }) => dateline === candidate));
  const key = named ?? common ?? candidates[0];
  return key === undefined ? null : registry.get(key);
}
