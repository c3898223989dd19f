import { z } from 'zod';
import { calendarDate, calendarDateOrTime, MAX_ID_SIZE, MAX_LENGTHS, oneLine, webAddress } from '../../content-files/index.ts';
import { byteLength, shortSlug } from '../../analysis/core/index.ts';
import { overridesSchema } from './overrides/schema.ts';

/** Copy of a page in a public archive. */
const archivedSchema = z.strictObject({
  /** Address of the copy. */
  url: webAddress,
  /** Day on which it was made. */
  on: calendarDate,
});

/** Copy of a page that the text links to. */
const linkSchema = z.strictObject({
  /** Address of the page, as in the text. */
  url: webAddress,
  /** Its copy in a public archive; `npx dateline archive` writes it. */
  archived: archivedSchema,
});

/** Publication in which facts of the article were reported. */
const sourceSchema = z.strictObject({
  /** Name of the outlet or document. */
  name: oneLine(MAX_LENGTHS.title),
  /** Address of the page, if there is one. */
  url: webAddress.optional(),
  /** Day of publication there. */
  published: calendarDate.optional(),
  /** Remark for readers: “as carried by …”. */
  note: oneLine(MAX_LENGTHS.text).optional(),
  /** Copy of the page in a public archive; `npx dateline archive` writes it. */
  archived: archivedSchema.optional(),
});

/** Picture at the head of an article. */
const imageSchema = z.strictObject({
  /** Path under `public/`, from its root: `/images/shebekino.jpg`. */
  src: z.string().regex(/^\/(?!\/)/, 'must be a path under public/ that begins with “/”, such as /images/bridge.jpg'),
  /** What the picture shows, for readers who cannot see it. */
  alt: oneLine(MAX_LENGTHS.text),
  /** Author and licence of the picture. */
  credit: oneLine(MAX_LENGTHS.title),
});

/** Corrected error of the article, for readers to see. */
const correctionSchema = z.strictObject({
  /** Day of the correction. */
  date: calendarDate,
  /** What was wrong and what is right: “An earlier version gave the number of buses as 14; it is 41.” */
  text: oneLine(MAX_LENGTHS.text),
});

/** Frontmatter of an article. Unknown fields are refused, so that misspelt ones are noticed. */
export const frontmatterSchema = z
  .strictObject({
    /** The headline. */
    title: oneLine(MAX_LENGTHS.title).meta({ examples: ['Border bridge closes for a week'] }),
    /** Date of publication: `2023-07-05`, or with time and zone `2023-07-05T14:30+03:00`. Relative dates are resolved from here. */
    published: calendarDateOrTime,
    /** Date of the last substantial change. */
    updated: calendarDateOrTime.optional(),
    /** Day from which the article no longer holds. It is published all the same, unless a build is asked to leave out what has expired. */
    expires: calendarDateOrTime.optional(),
    /** Place that the report is from. */
    dateline: oneLine(MAX_LENGTHS.name).optional(),
    /** Author of the article. */
    author: oneLine(MAX_LENGTHS.title).optional(),
    /** One or two sentences, shown in lists and search results. */
    summary: oneLine(MAX_LENGTHS.text).meta({ examples: ['The bridge closes on Friday.'] }),
    /** Topics it is filed under, as short lower-case names: `border-defence`. */
    topics: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as border-defence')
          .transform(shortSlug),
      )
      .meta({ examples: [['border-defence']] })
      .default([]),
    /** Language of the text (BCP 47). Only English is analyzed in full. */
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as en or uk')
      .default('en'),
    /** Picture at the head of the article. */
    image: imageSchema.meta({ examples: [{ src: '/images/bridge.jpg', alt: 'The bridge at dusk', credit: 'Amina Osei' }] }).optional(),
    /** Publications in which the facts were reported; at least one. */
    sources: z
      .array(sourceSchema)
      .min(1)
      .meta({ examples: [[{ name: 'Regional government', url: 'https://example.org/bridge' }]] }),
    /** Copies, in a public archive, of pages that the text links to. */
    links: z.array(linkSchema).default([]),
    /** Former file names of the article without `.md`, the first one first: their addresses redirect to it, and feed readers identify it by the first. */
    formerly: z
      .array(
        z
          .string()
          .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u, 'must be the name that the file had, without .md')
          .transform((name) => name.normalize('NFC').toLowerCase())
          // No file can have had a longer name; a shorter one is an address that must continue to work.
          .transform((name) => (byteLength(name) <= MAX_ID_SIZE ? name : shortSlug(name))),
      )
      .default([]),
    /** Corrected errors; require `updated`. */
    corrections: z
      .array(correctionSchema)
      .meta({ examples: [[{ date: '2023-07-07', text: 'An earlier version gave another number.' }]] })
      .default([]),
    /** Corrections of the analysis. */
    overrides: overridesSchema.optional(),
    /** A draft is shown, marked as such, by `npm run dev` and never published. */
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

/** The frontmatter of an article. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;
