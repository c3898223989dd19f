import { type MadeExport, makeExports } from '../exports/index.ts';
import { site } from '../site/index.ts';
import { edition } from './edition.ts';

let latest: { edition: string; made: MadeExport[] } | undefined;

/** What this site makes for programs; in development it is listed anew when the edition is another one. */
export async function siteExports(): Promise<MadeExport[]> {
  const current = await edition();
  if (latest?.edition !== current.id) latest = { edition: current.id, made: makeExports(current, site) };
  return latest.made;
}
