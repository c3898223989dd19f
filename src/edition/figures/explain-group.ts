import type { Registry } from '../identity/registry.ts';
import { listed } from '../listed.ts';
import type { EditedGroup } from './notes.ts';
import type { Report } from './reports.ts';

/** Explain to readers why the reports of a group were grouped: “They count the same (people killed), all are near the name Belgorod, and …”. */
export function explainGroup({ linkingKeys, note }: EditedGroup, reports: readonly Report[], what: string, registry: Registry): string {
  const shared =
    explainNames(linkingKeys, reports, registry) ?? (new Set(reports.map(({ compiled }) => compiled.slug)).size === 1 ? 'are in one article' : 'were joined');
  const near = reports[0]!.figure.state === null ? 'follow each other within three months' : 'follow each other within three days';
  return note?.action === 'join' ? `Joined by an editor. ${note.reason}` : `They count the same (${what.toLowerCase()}), ${shared}, and ${near}.`;
}

/** Say which of the names that link reports are near all of them, or near most; null if there are no names. */
function explainNames(linkingKeys: ReadonlySet<string>, reports: readonly Report[], registry: Registry): string | null {
  const nearness = [...linkingKeys].map((key) => ({ name: registry.get(key).name, count: reports.filter(({ inContext }) => inContext.has(key)).length }));
  const namesOf = (chosen: typeof nearness) => {
    const names = chosen.map(({ name }) => name).sort();
    return `the ${names.length === 1 ? 'name' : 'names'} ${listed(names)}`;
  };
  const nearAll = nearness.filter(({ count }) => count === reports.length);
  const nearMost = nearness.filter(({ count }) => count * 2 > reports.length);
  if (nearAll.length > 0) return `all are near ${namesOf(nearAll)}`;
  if (nearMost.length === 1) return `most are near ${namesOf(nearMost)}`;
  return nearness.length === 0 ? null : `are linked by ${namesOf(nearness)}`;
}
