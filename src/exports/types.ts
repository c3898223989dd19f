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
}

/** What a site can offer to programs in one format. */
export interface Export {
  /** The setting that switches it off. */
  setting: keyof ExportSettings;
  /** List the files that it makes of an edition. */
  files(edition: Edition, site: Site, hrefs: Hrefs): ExportFile[];
}
