import { type MadeExport, makeExports } from '../exports/index.ts';
import { site } from '../site/index.ts';
import { edition } from './edition.ts';

let latest: { edition: string; made: MadeExport[] } | undefined;

/** Return the export files of this site; in development the list is rebuilt when the edition changes. */
export async function siteExports(): Promise<MadeExport[]> {
  const current = await edition();
  if (latest?.edition !== current.id) latest = { edition: current.id, made: makeExports(current, site) };
  return latest.made;
}
