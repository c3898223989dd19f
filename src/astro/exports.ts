import type { MadeExport } from '../exports/index.ts';
import { edition } from './edition.ts';
import { exportsOf } from './exports-of.ts';

/** Return the export files of this site; in development they are listed again when the edition changes. */
export async function siteExports(): Promise<MadeExport[]> {
  return exportsOf(await edition());
}
