import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { exportsSchema } from './exports.ts';
import { ContentError, oneLine, readYaml, webAddress } from '../content-files/index.ts';
import { frontSectionsSchema } from './front-sections.ts';
import { coloursSchema } from './theme.ts';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const licenceSchema = z.strictObject({
  /** What it is called, or what it allows. */
  text: oneLine(300),
  /** Where it can be read. */
  url: webAddress.optional(),
});

const formerSourceSchema = z.strictObject({
  /** Name of the outlet. */
  name: oneLine(300),
  /** Its address. */
  url: webAddress.optional(),
});

const storySchema = z.strictObject({
  /** What the story is called. */
  name: oneLine(120).optional(),
  /** The story so far, in about three sentences. */
  summary: oneLine(1000),
});

const withheldNameSchema = z.strictObject({
  /** The name as texts write it. */
  name: oneLine(200),
  /** Why it must not have a page: for the editors, never shown. */
  reason: oneLine(1000),
});

/** The settings of a site, `content/site.yaml`. Each comment ends with an example. */
export const siteSchema = z.strictObject({
  /** Name of the site, shown at its head and in page titles. Example: `name: The Herald` */
  name: oneLine(100),
  /** One sentence on what it is. Example: `description: News of the border region.` */
  description: oneLine(1000),
  /** Where it will live, without a path. Example: `address: https://news.example.org` */
  address: z
    .url({ protocol: /^https?$/ })
    .transform((address) => address.replace(/\/$/, ''))
    .refine((address) => new URL(address).pathname === '/', 'must have no path: that goes into “base”'),
  /** The path that it lives under; `/` is none, and what holds if it is left out. Example: `base: /news/` */
  base: z
    .string()
    .regex(/^\/([A-Za-z0-9._~-]+\/)*$/, 'must begin and end with “/”, such as / or /news/')
    .default('/'),
  /** Language of the site's own words (BCP 47). They are English. Example: `language: en-GB` */
  language: z.string().default('en'),
  /** The newsroom's time zone (IANA name): which day it is when an article is published at a given moment. Example: `timeZone: Europe/Kyiv` */
  timeZone: z.string().refine(isTimeZone, 'must be the name of a time zone, such as Europe/Kyiv').default('UTC'),
  /**
   * Where the articles that are imported were published before: what `npm run import` writes as their source where a file names none.
   * Example: `source: { name: The Herald, url: "https://old.example.org" }`
   */
  source: formerSourceSchema.optional(),
  /**
   * Under which terms the texts may be used, shown at the foot of every page.
   * Example: `licence: { text: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }`
   */
  licence: licenceSchema.optional(),
  /**
   * Colours of the kinds of mark in the text (`time`, `person`, `place`, `organization`), as `#rrggbb`, on light and on dark ground. What is left out stays
   * as it is. Example: `colours: { light: { person: "#7a2e00" }, dark: { person: "#ffb38a" } }`
   */
  colours: coloursSchema.optional(),
  /**
   * Sections of the home page, in their order: “story” (what happened so far, the dates, people and places that matter, what is disputed), “lead” (the newest article, large), “months” (the last months at a glance), “newest” (the articles before
   * that), “new-names” (who is named for the first time), “figures” (numbers that changed or differ), “most-named”, “timeline”. Left out, the story, “newest”, “months”,
   * “figures” and “new-names”. Example: `home: [story, newest, timeline]`
   */
  home: frontSectionsSchema,
  /**
   * The story that the whole site follows, in an editor's words, for the head of the home page. Left out, the chronicle's most important sentences stand
   * there, or, where the articles tell several stories, a block for each topic. Example: `story: { name: The border war, summary: What began as … }`
   */
  story: storySchema.optional(),
  /**
   * Whether each article has an image of its own, with its title, that other sites show beside a link. With `false` they show the site's: a large
   * site is built in half the time then. Example: `shareImages: false`
   */
  shareImages: z.boolean().default(true),
  /**
   * What becomes of a build whose articles have a link that leads nowhere: “error” breaks it off, “warn” takes the link off, names it and goes on.
   * Example: `links: warn`
   */
  links: z.enum(['error', 'warn']).default('error'),
  /** What the site offers to programs, and which of it is left out. Each is explained on the page /data/. Example: `exports: { pageFeeds: false }` */
  exports: exportsSchema,
  /**
   * Names that must not have a page of their own, with the reason.
   * Example: `withheldNames: [{ name: Ana Reyes, reason: She asked for it. }]`
   */
  withheldNames: z.array(withheldNameSchema).default([]),
});

export type Site = z.infer<typeof siteSchema>;

/**
 * Read the settings of the site whose project root is given.
 *
 * @throws ContentError with the position of each problem and how to fix it
 */
export function readSite(root: string): Site {
  const file = 'content/site.yaml';
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    throw new ContentError([{ file, line: 1, column: 1, message: 'This file is missing: it gives the name and the address of the site.' }]);
  }
  const { value, problems } = readYaml(text, siteSchema, file);
  if (!value) throw new ContentError(problems);
  return value;
}
