import { z } from 'zod';

/** Schema of a setting for files beside the pages of people, places, organizations and topics. */
const besidePages = z
  .union([z.boolean(), z.literal('main')], { error: 'must be true (for every page), main (for those that are likely to be used) or false' })
  .default('main');

/** Schema of the `exports` setting: which data files a site offers. All kinds are made unless set to `false`. */
export const exportsSchema = z
  .strictObject({
    /**
     * Articles, entities, mentions, events, claims and figures as tables, with a Frictionless Data Package: with `csv`, the default, as CSV; with `true`, as JSON
     * too, which says the same in half as many bytes again.
     */
    tables: z.union([z.boolean(), z.literal('csv')], { error: 'must be true (CSV and JSON), csv or false' }).default('csv'),
    /** Feeds of the newest articles, as Atom, RSS and JSON Feed: three files. */
    feeds: z.boolean().default(true),
    /**
     * Feeds of people, places, organizations and topics. With `main`, the default, an Atom feed for each topic and for each name that has an editor's file or
     * is named in at least three articles; with `true`, all three feeds for every page.
     */
    pageFeeds: besidePages,
    /** All events for TimelineJS. */
    timeline: z.boolean().default(true),
    /** The events of people, places and organizations for TimelineJS, a file for each: with `main`, the default, for those that have a feed, with `true` for all. */
    pageTimelines: besidePages,
    /** Places and dated events as GeoJSON. */
    geojson: z.boolean().default(true),
    /** Planned events, and events whose day is known, as a calendar (iCalendar). */
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
