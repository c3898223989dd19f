import { createHrefs, type Edition } from '../edition/index.ts';
import type { ExportSettings, Site } from '../config/index.ts';
import { annotations } from './annotations/annotations.ts';
import { calendar } from './calendar/calendar.ts';
import { feeds, pageFeeds } from './feeds/feeds.ts';
import { geojson } from './geojson.ts';
import { ninjs } from './ninjs.ts';
import { tables } from './tables/tables.ts';
import { pageTimelines, timeline } from './timeline-js.ts';
import type { Export, ExportFile } from './types.ts';

/** Everything that is made for programs, in the order in which it is told of. */
const EXPORTS: readonly Export[] = [tables, feeds, pageFeeds, timeline, pageTimelines, geojson, calendar, annotations, ninjs];

/** The files of one export. */
export interface MadeExport {
  setting: keyof ExportSettings;
  files: ExportFile[];
}

/** List what a site makes of an edition for programs; what its settings switch off is not in it. */
export function makeExports(edition: Edition, site: Site): MadeExport[] {
  const hrefs = createHrefs(site);
  return EXPORTS.filter(({ setting }) => site.exports[setting]).map(({ setting, files }) => ({ setting, files: files(edition, site, hrefs) }));
}
