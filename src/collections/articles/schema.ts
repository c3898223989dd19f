import { z } from 'zod';
import { calendarDate, calendarDateOrTime, MAX_ID_SIZE, oneLine, webAddress } from '../../content-files/index.ts';
import { byteLength, shortSlug } from '../../analysis/core/index.ts';
import { overridesSchema } from './overrides/schema.ts';

/** One place where the reported facts were published. */
const sourceSchema = z.strictObject({
  /** Name of the outlet or document. */
  name: oneLine(300),
  /** Address of the very page, where there is one. */
  url: webAddress.optional(),
  /** Day on which it was published there. */
  published: calendarDate.optional(),
  /** What a reader should know of it: “as carried by …”. */
  note: oneLine(1000).optional(),
});

/** A picture at the head of an article. */
const imageSchema = z.strictObject({
  /** Path under `public/`, from its root: `/images/shebekino.jpg`. */
  src: z.string().regex(/^\/(?!\/)/, 'must be a path under public/ that begins with “/”, such as /images/bridge.jpg'),
  /** What the picture shows, for readers who cannot see it. */
  alt: oneLine(1000),
  /** Who made it, and under which licence it is shown. */
  credit: oneLine(300),
});

/** Something that was wrong in the article and has been set right, for readers to see. */
const correctionSchema = z.strictObject({
  /** Day on which it was set right. */
  date: calendarDate,
  /** What was wrong and what is right: “An earlier version gave the number of buses as 14; it is 41.” */
  text: oneLine(1000),
});

/** The frontmatter of an article. Unknown fields are refused, so that a misspelt one is noticed. */
export const frontmatterSchema = z
  .strictObject({
    /** The headline. */
    title: oneLine(300),
    /** When it was published: `2023-07-05`, or with time and zone `2023-07-05T14:30+03:00`. Relative dates count from here. */
    published: calendarDateOrTime,
    /** When it was last changed in substance. */
    updated: calendarDateOrTime.optional(),
    /** The place that the report is from. */
    dateline: oneLine(200).optional(),
    /** Who wrote it. */
    author: oneLine(300).optional(),
    /** One or two sentences, shown in lists and search results. */
    summary: oneLine(1000),
    /** Topics it is filed under, as short lower-case names: `border-defence`. */
    topics: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as border-defence')
          .transform(shortSlug),
      )
      .default([]),
    /** Language of the text (BCP 47). Only English is analyzed in full. */
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as en or uk')
      .default('en'),
    /** A picture at its head. */
    image: imageSchema.optional(),
    /** Where the reported facts were published; at least one. */
    sources: z.array(sourceSchema).min(1),
    /** File names, without `.md`, that it had, the first one first: their addresses lead on to it, and feed readers know it by the first. */
    formerly: z
      .array(
        z
          .string()
          .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u, 'must be the name that the file had, without .md')
          .transform((name) => name.normalize('NFC').toLowerCase())
          // No file can have had a longer name; a shorter one is an address that must go on to lead here.
          .transform((name) => (byteLength(name) <= MAX_ID_SIZE ? name : shortSlug(name))),
      )
      .default([]),
    /** What was wrong and has been set right; needs `updated`. */
    corrections: z.array(correctionSchema).default([]),
    /** What the analysis is to read otherwise than it did. */
    overrides: overridesSchema.optional(),
    /** A draft is shown by `npm run dev`, marked as such, and never published. */
    draft: z.boolean().default(false),
  })
  .refine(({ updated, corrections }) => corrections.length === 0 || updated !== undefined, {
    path: ['corrections'],
    error: 'needs “updated”, the day of the last change: write it beside “published”',
  })
  .refine(({ updated, corrections }) => updated === undefined || corrections.every(({ date }) => date <= updated.slice(0, 10)), {
    path: ['updated'],
    error: 'must not be earlier than the last correction',
  });

export type Frontmatter = z.infer<typeof frontmatterSchema>;
