import { listed } from '../agreement/sources.ts';
import type { Registry } from '../identity/registry.ts';
import type { EditedGroup } from './notes.ts';
import type { Report } from './reports.ts';

/** Explain to readers why the reports were grouped. */
export function explainGroup({ linkingKeys, note }: EditedGroup, reports: readonly Report[], what: string, registry: Registry): string {
  const names = [...linkingKeys].map((key) => registry.get(key).name).sort();
  const isOneArticle = new Set(reports.map(({ compiled }) => compiled.slug)).size === 1;
  const shared =
    names.length > 0 ? `all are near the ${names.length === 1 ? 'name' : 'names'} ${listed(names)}` : isOneArticle ? 'are in one article' : 'were joined';
  const near = reports[0]!.figure.state === null ? 'follow each other within three months' : 'follow each other within three days';
  return note?.action === 'join' ? `Joined by an editor. ${note.reason}` : `They count the same (${what.toLowerCase()}), ${shared}, and ${near}.`;
}
