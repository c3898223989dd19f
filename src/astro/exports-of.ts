import type { Edition } from '../edition/index.ts';
import { type MadeExport, makeExports } from '../exports/index.ts';
import { site } from '../site/index.ts';

let latest: { edition: Edition; made: MadeExport[] } | undefined;

/** Return the export files of an edition. Those of the last edition are kept: pages list them, and they are written after the pages. */
export function exportsOf(edition: Edition): MadeExport[] {
  if (latest?.edition !== edition) latest = { edition, made: makeExports(edition, site) };
  return latest.made;
}
