import type { Edition, Hrefs } from '../edition/index.ts';
import type { ExportSettings, Site } from '../config/index.ts';

/** Data file of the site. */
export interface ExportFile {
  /** URL from the site's root. */
  href: string;
  /** Media type. */
  type: string;
  /** Return its text; called once, when the file is written. */
  text(): string;
  /** All inputs of the text except the settings; omitted for a file of the whole edition. */
  keyInputs?: unknown;
}

/** Function that formats a value as the text of a file. It is a module-level function, and depends only on the value, the URLs and the settings. */
export type WriteText<Source> = (source: Source, site: Site, hrefs: Hrefs) => string;

/** Return a file that depends on one value and the settings only: while these stay the same, a build can reuse it. */
export function keyedFile<Source>(file: Pick<ExportFile, 'href' | 'type'>, source: Source, write: WriteText<Source>, site: Site, hrefs: Hrefs): ExportFile {
  return { ...file, text: () => write(source, site, hrefs), keyInputs: [String(write), source] };
}

/** Export of an edition in one format. */
export interface Export {
  /** The setting that enables it. */
  setting: keyof ExportSettings;
  /** Return the files for an edition. */
  files(edition: Edition, site: Site, hrefs: Hrefs): ExportFile[];
}
