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

/** Return the exports of an edition, without those that are switched off in the settings. */
export function makeExports(edition: Edition, site: Site): MadeExport[] {
  const hrefs = createHrefs(site);
  return EXPORTS.filter(({ setting }) => site.exports[setting]).map(({ setting, files }) => ({ setting, files: files(edition, site, hrefs) }));
}
