import { z } from 'zod';

/** Schema of the `exports` setting: which data files a site offers. All are made unless set to `false`. */
export const exportsSchema = z
  .strictObject({
    /** Articles, entities, mentions, events, claims and figures as CSV and JSON, with a Frictionless Data Package: a file or two for each. */
    tables: z.boolean().default(true),
    /** Feeds of the newest articles, as Atom, RSS and JSON Feed: three files. */
    feeds: z.boolean().default(true),
    /** The same three feeds for every person, place, organization and topic. */
    pageFeeds: z.boolean().default(true),
    /** All events for TimelineJS. */
    timeline: z.boolean().default(true),
    /** The events of every person, place and organization for TimelineJS: a file for each. */
    pageTimelines: z.boolean().default(true),
    /** Places and dated events as GeoJSON. */
    geojson: z.boolean().default(true),
    /** Events that are known to the day, and those that are planned, as a calendar (iCalendar). */
    calendar: z.boolean().default(true),
    /** The annotations of each article as W3C Web Annotations: a file for each. */
    annotations: z.boolean().default(true),
    /** Each article as ninjs, the news agencies' JSON: a file for each. */
    ninjs: z.boolean().default(true),
    /** The page of each article, person, place, organization and topic as Markdown, `index.md`, with the addresses of its sentences: a file for each. */
    markdown: z.boolean().default(true),
    /** What search engines read in the pages of articles, people, places and organizations (JSON-LD); no file of its own. */
    jsonLd: z.boolean().default(true),
  })
  .prefault({});

/** The `exports` setting: which data files a site offers. */
export type ExportSettings = z.infer<typeof exportsSchema>;
