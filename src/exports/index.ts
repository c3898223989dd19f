import type { Edition } from '../edition/types.ts';
import type { Site } from '../config/site.ts';
import { annotations } from './annotations/index.ts';
import { calendar } from './calendar/index.ts';
import { feeds, pageFeeds } from './feeds/index.ts';
import { geojson } from './geojson.ts';
import { ninjs } from './ninjs.ts';
import type { ExportSettings } from '../config/exports.ts';
import { tables } from './tables/index.ts';
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
  return EXPORTS.filter(({ setting }) => site.exports[setting]).map(({ setting, files }) => ({ setting, files: files(edition, site) }));
}
