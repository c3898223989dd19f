import { createHrefs, type Edition } from '../edition/index.ts';
import type { ExportSettings, Site } from '../config/index.ts';
import { annotations } from './annotations/annotations.ts';
import { calendar } from './calendar/calendar.ts';
import { feeds, pageFeeds } from './feeds/feeds.ts';
import { geojson } from './geojson.ts';
import { markdown } from './markdown/markdown.ts';
import { ninjs } from './ninjs.ts';
import { tables } from './tables/tables.ts';
import { pageTimelines, timeline } from './timeline-js.ts';
import type { Export, ExportFile } from './types.ts';

/** All exports, in the order in which they are documented. */
const EXPORTS: readonly Export[] = [tables, feeds, pageFeeds, timeline, pageTimelines, geojson, calendar, annotations, ninjs, markdown];

/** Files of one export. */
export interface MadeExport {
  setting: keyof ExportSettings;
  files: ExportFile[];
}

/** A file of an export, as the data page lists it. */
export type ListedFile = Pick<ExportFile, 'href'>;

/** What the data page lists of an export. */
export interface ListedExport {
  setting: keyof ExportSettings;
  /** For an export with files beside each page, only one of them, as an example. */
  files: ListedFile[];
}

/** The exports with files beside each page. */
const BESIDE_PAGES: readonly (keyof ExportSettings)[] = ['pageFeeds', 'pageTimelines', 'annotations', 'ninjs', 'markdown'];

/** Return the exports as the data page lists them, without the thousands of files beside pages. */
export function listedExports(made: readonly MadeExport[]): ListedExport[] {
  return made.map(({ setting, files }) => ({ setting, files: (BESIDE_PAGES.includes(setting) ? files.slice(0, 1) : files).map(({ href }) => ({ href })) }));
}

/** Return the exports of an edition, without those that are switched off in the settings. */
export function makeExports(edition: Edition, site: Site): MadeExport[] {
  const hrefs = createHrefs(site);
  return EXPORTS.filter(({ setting }) => site.exports[setting]).map(({ setting, files }) => ({ setting, files: files(edition, site, hrefs) }));
}
