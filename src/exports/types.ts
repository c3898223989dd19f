import type { Edition, Hrefs } from '../edition/index.ts';
import type { ExportSettings, Site } from '../config/index.ts';

/** A file of the site that is made for programs. */
export interface ExportFile {
  /** Address from the site's root. */
  href: string;
  /** Media type. */
  type: string;
  /** Make its text; called once, when it is written. */
  text(): string;
  /** All that the text is made of besides the settings; left out where the file is made anew by every build. */
  madeOf?: unknown;
}

/** A function that turns a value into the text of a file. It belongs to a module, and sees nothing but the value, the addresses and the settings. */
export type WriteText<Source> = (source: Source, site: Site, hrefs: Hrefs) => string;

/** A file that is made of one value and the settings alone: while the value is the same, a build need not make it. */
export function fileMadeOf<Source>(file: Pick<ExportFile, 'href' | 'type'>, source: Source, write: WriteText<Source>, site: Site, hrefs: Hrefs): ExportFile {
  return { ...file, text: () => write(source, site, hrefs), madeOf: [String(write), source] };
}

/** What a site can offer to programs in one format. */
export interface Export {
  /** The setting that switches it off. */
  setting: keyof ExportSettings;
  /** List the files that it makes of an edition. */
  files(edition: Edition, site: Site, hrefs: Hrefs): ExportFile[];
}
