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
  const countedNoun = figure.counts;
  if (kind === null) return capital(countedNoun === null ? 'figures' : plural(countedNoun));
  if (kind === 'area') return 'Area';
  // A kind is a noun, or a noun and a state: “settlement”, “person injured”.
  const [noun = '', state] = kind.split(' ');
  const commonModifiers = figure.modifiers.filter((word) => reports.every((report) => report.figure.modifiers.includes(word)));
  return capital([...commonModifiers, plural(noun), ...(state === undefined ? [] : [state])].join(' '));
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

/**
 * Return the place of a series; null if there is none. The candidates are the places that are in the context of the largest number of reports, and of more than half of them. The smallest
 * candidate that a report names wins; if there is none, the candidate that is the dateline of all reports; else the largest candidate.
 */
export function placeOf(reports: readonly Report[], registry: Registry): RegisteredEntity | null {
  const reportCounts = new Map<string, number>();
  for (const { inContext } of reports)
    for (const key of inContext) if (registry.get(key).type === 'place') reportCounts.set(key, (reportCounts.get(key) ?? 0) + 1);
  const highestCount = Math.max(0, ...reportCounts.values());
  if (highestCount * 2 <= reports.length) return null;
  const depth = (key: string) => registry.withContainers(key).length;
  const candidates = [...reportCounts.keys()].filter((key) => reportCounts.get(key) === highestCount).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const named = candidates.findLast((candidate) => reports.some(({ places }) => places.includes(candidate)));
  const commonDateline = candidates.find((candidate) => reports.every(({ dateline }) => dateline === candidate));
  const key = named ?? commonDateline ?? candidates[0];
  return key === undefined ? null : registry.get(key);
}
