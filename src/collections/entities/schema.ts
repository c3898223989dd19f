import { z } from 'zod';
import { fileReference, isCalendarDate, oneLine, webAddress } from '../../content-files/index.ts';

/** A year, a month or a day: `2022`, `2022-12`, `2022-12-06`. */
const roleDate = z
  .string()
  .refine(
    (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isCalendarDate(text),
    'must be a year, month or day in quotes, such as "2022", "2022-12" or "2022-12-06"',
  );

const entityId = fileReference('must be the file name, without .yaml, of another entity');

/** An office or function that a person holds. */
const roleSchema = z.strictObject({
  /** What it is called: “governor”. */
  title: oneLine(200),
  /** Id of the place or organization it belongs to. */
  of: entityId.optional(),
  /** Since when, if known. */
  from: roleDate.optional(),
  /** Until when, if known. */
  to: roleDate.optional(),
  /** A day on which a source gives this role; for roles whose beginning and end are not known. */
  asOf: roleDate.optional(),
});

/** Folder of the pages of each type of entity, by which the address of a former page of another type is told. */
const FOLDER_TYPES = { people: 'person', places: 'place', organizations: 'organization' } as const;

const common = {
  /** The name it goes by on the site. */
  name: oneLine(200),
  /** Other names and spellings, in any script. Surnames alone are not needed: an article's own text gives them. */
  aliases: z.array(oneLine(200)).default([]),
  /** Words that are never it: a name of something else that holds its name (“Kursk submarine”), or a short form that it does not go by. */
  not: z.array(oneLine(200)).optional(),
  /** Ids of other entities that bear the same name: a text has to tell by something else which of them it means. */
  sameNameAs: z.array(entityId).optional(),
  /**
   * Last parts of addresses that its page had, or that pages had which are this one now: readers are led on from there. Of a page of another
   * type with its folder: `organizations/old-name`.
   */
  formerly: z
    .array(
      z
        .string()
        .normalize('NFC')
        .toLowerCase()
        .regex(
          /^((people|places|organizations)\/)?[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u,
          'must be the last part of an old address, such as old-name, with its folder where it was of another type: organizations/old-name',
        ),
    )
    .optional(),
  /** A sentence that says who or what it is. */
  description: oneLine(1000).optional(),
  /** Addresses of the same entity elsewhere, such as Wikipedia or Wikidata. */
  sameAs: z.array(webAddress).default([]),
};

/** What an editor knows of an entity: one file of `content/entities/`. Its id is the file's name. */
export const entityFileSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('person'),
    /** Offices and functions, with dates. */
    roles: z.array(roleSchema).default([]),
  }),
  z.strictObject({
    ...common,
    type: z.literal('place'),
    /** What sort of place: country, region, district, city, town, village … */
    kind: oneLine(100).optional(),
    /** Id of the place that contains it. */
    partOf: entityId.optional(),
    /** Latitude and longitude in degrees. */
    coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('organization') }),
]);

export type EntityFile = z.infer<typeof entityFileSchema>;

/** An entity file with its id. */
export type CuratedEntity = EntityFile & { id: string };

/** A page that an entity had, or that was merged into its page. */
export interface FormerPage {
  type: EntityFile['type'];
  id: string;
}

/** The pages whose addresses lead on to an entity's page, in the order of its file. */
export function formerPages({ type, formerly = [] }: { type: EntityFile['type']; formerly?: readonly string[] | undefined }): FormerPage[] {
  return formerly.map((page) => {
    const [id = '', folder] = page.split('/').toReversed();
    return { type: folder === undefined ? type : FOLDER_TYPES[folder as keyof typeof FOLDER_TYPES], id };
  });
}
