import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { embedsSchema } from './embeds.ts';
import { exportsSchema } from './exports.ts';
import { ContentError, MAX_LENGTHS, oneLine, readYaml, webAddress } from '../content-files/index.ts';
import { frontSectionsSchema } from './front-sections.ts';
import { coloursSchema } from './theme.ts';

/** Return whether a name is that of a time zone: “Europe/Kyiv”. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const licenceSchema = z.strictObject({
  /** Name of the licence, or a description of what it permits. */
  text: oneLine(MAX_LENGTHS.title),
  /** URL of its text. */
  url: webAddress.optional(),
});

const formerSourceSchema = z.strictObject({
  /** Name of the outlet. */
  name: oneLine(MAX_LENGTHS.title),
  /** Its address. */
  url: webAddress.optional(),
});

/** Path of a site: `/`, `/news/`. */
const BASE = /^\/([A-Za-z0-9._~-]+\/)*$/;
const BASE_ADVICE = 'must begin and end with “/”, such as / or /news/';

const sisterSchema = z.strictObject({
  /** Name of the edition, as readers see it beside what the search finds there. */
  name: oneLine(MAX_LENGTHS.kind),
  /** Path of the edition on the host: its `base`. */
  base: z.string().regex(BASE, BASE_ADVICE),
});

const sistersSchema = z.array(sisterSchema).superRefine((sisters, context) => {
  sisters.forEach(({ base }, index) => {
    const isRepeated = sisters.findIndex((other) => other.base === base) < index;
    if (isRepeated) context.addIssue({ code: 'custom', path: [index, 'base'], message: `“${base}” is listed twice: name each other edition once` });
  });
});

const storySchema = z.strictObject({
  /** Name of the story. */
  name: oneLine(MAX_LENGTHS.heading).optional(),
  /** The story so far, in about three sentences. */
  summary: oneLine(MAX_LENGTHS.text),
});

const withheldNameSchema = z.strictObject({
  /** The name as written in texts. */
  name: oneLine(MAX_LENGTHS.name),
  /** Why it must not have a page; for editors only. */
  reason: oneLine(MAX_LENGTHS.text),
});

/** The settings of a site, `content/site.yaml`. Each comment ends with an example. */
export const siteSchema = z.strictObject({
  /** Name of the site, shown at its head and in page titles. Example: `name: The Herald` */
  name: oneLine(MAX_LENGTHS.kind),
  /** Description of the site in one sentence. Example: `description: News of the border region.` */
  description: oneLine(MAX_LENGTHS.text),
  /** Address of the site, without a path. Example: `address: https://news.example.org` */
  address: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://news.example.org' })
    .transform((address) => address.replace(/\/$/, ''))
    .refine((address) => new URL(address).pathname === '/', 'must have no path: that goes into “base”'),
  /** Path of the site on its host; `/`, the default, for none. Example: `base: /news/` */
  base: z.string().regex(BASE, BASE_ADVICE).default('/'),
  /** Language of the site's own texts (BCP 47), which are in English. Example: `language: en-GB` */
  language: z.string().default('en'),
  /** The newsroom's time zone (IANA name). It determines the day of an article published at a given time. Example: `timeZone: Europe/Kyiv` */
  timeZone: z.string().refine(isTimeZone, 'must be the name of a time zone, such as Europe/Kyiv').default('UTC'),
  /**
   * Where imported articles were published before: `npm run import` writes it as the source of files that name none.
   * Example: `source: { name: The Herald, url: "https://old.example.org" }`
   */
  source: formerSourceSchema.optional(),
  /**
   * Terms under which the texts may be used, shown at the foot of every page.
   * Example: `licence: { text: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }`
   */
  licence: licenceSchema.optional(),
  /**
   * Whether the texts of the site may be used to train models, “allowed” or “refused”, for `robots.txt`. By default, `robots.txt` does not say.
   * Example: `training: refused`
   */
  training: z.enum(['allowed', 'refused']).optional(),
  /**
   * Colours of the marks in the text (`time`, `person`, `place`, `organization`), as `#rrggbb`, for a light and a dark background. Omitted ones keep their
   * default. Example: `colours: { light: { person: "#7a2e00" }, dark: { person: "#ffb38a" } }`
   */
  colours: coloursSchema.optional(),
  /**
   * Sections of the home page, in order: “story” (the story so far, key dates, people and places, what is disputed), “lead” (the newest article, large),
   * “months” (the last months at a glance), “newest” (the articles before that), “new-names” (names that are new), “figures” (numbers that changed or differ),
   * “most-named”, “timeline”. Default: the story, “newest”, “months”, “figures” and “new-names”. Example: `home: [story, newest, timeline]`
   */
  home: frontSectionsSchema,
  /**
   * The story that the whole site follows, in an editor's words, for the top of the home page. By default, the most important sentences of the chronicle are
   * shown there or, if the articles tell several stories, a block for each topic. Example: `story: { name: The border war, summary: What began as … }`
   */
  story: storySchema.optional(),
  /**
   * Whether each article has its own image, with its title, for other sites to show beside a link. With `false`, they show the site's image, and building a
   * large site takes half the time. Example: `shareImages: false`
   */
  shareImages: z.boolean().default(true),
  /**
   * Whether readers see who is quoted and cited in the articles, by office, kind and place (`/voices/`). Editors always see it on the desk.
   * Example: `voices: true`
   */
  voices: z.boolean().default(false),
  /**
   * What a build does if an article links to a missing page: “error” stops the build, “warn” removes the link and reports it.
   * Example: `links: warn`
   */
  links: z.enum(['error', 'warn']).default('error'),
  /**
   * Your other editions on the same host, such as other years or desks, each with its path: the search includes them. Example: `sisters: [{ name: "2023", base: /2023/
   * }]`
   */
  sisters: sistersSchema.default([]),
  /**
   * What other sites can show in a frame: up to three small pages (timeline, card, statements) for each person, place and organization, and one for each story,
   * year, month and series of figures. Set one to false to omit it. Example: `embeds: { periods: false }`
   */
  embeds: embedsSchema,
  /** Formats that the site offers for programs; the page /data/ explains each. Set one to false to omit it. Example: `exports: { pageFeeds: false }` */
  exports: exportsSchema,
  /**
   * Names that must not have a page of their own, with the reason.
   * Example: `withheldNames: [{ name: Ana Reyes, reason: She asked for it. }]`
   */
  withheldNames: z.array(withheldNameSchema).default([]),
});

/** The settings of a site. */
export type Site = z.infer<typeof siteSchema>;

/**
 * Return the settings of the site in a folder.
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
