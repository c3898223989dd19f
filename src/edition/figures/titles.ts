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
  const commonModifiers = figure.modifiers.filter((word) => reports.every((report) => report.figure.modifiers.includes(word)));
  return capital([...commonModifiers, plural(noun), ...(state === undefined ? [] : [state])].join(' '));
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

/**
 * Return the place of a series. The candidates are the places near the most of its reports. Of these, it is the smallest one that a report names; else the common
 * dateline; else the largest one.
 */
export function placeOf(reports: readonly Report[], registry: Registry): RegisteredEntity | null {
  const counts = new Map<string, number>();
  for (const { inContext } of reports) for (const key of inContext) if (registry.get(key).type === 'place') counts.set(key, (counts.get(key) ?? 0) + 1);
  const highestCount = Math.max(0, ...counts.values());
  const depth = (key: string) => registry.withContainers(key).length;
  const candidates = [...counts.keys()].filter((key) => counts.get(key) === highestCount).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const named = candidates.findLast((candidate) => reports.some(({ places }) => places.includes(candidate)));
  const commonDateline = candidates.find((candidate) => reports.every(({ dateline }) => dateline === candidate));
  const key = named ?? commonDateline ?? candidates[0];
  return key === undefined ? null : registry.get(key);
}
