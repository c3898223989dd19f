import { z } from 'zod';
import { SPEAKER_KINDS } from '../../analysis/english/speakers/index.ts';
import { fileReference, isCalendarDate, MAX_LENGTHS, oneLine, webAddress } from '../../content-files/index.ts';

/** A year, a month or a day: `2022`, `2022-12`, `2022-12-06`. */
const roleDate = z
  .string()
  .refine(
    (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isCalendarDate(text),
    'must be a year, month or day in quotes, such as "2022", "2022-12" or "2022-12-06"',
  );

const namesByLanguage = z
  .record(z.string(), z.array(oneLine(MAX_LENGTHS.name)).min(1))
  .refine((names) => Object.keys(names).every((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)), 'must have names by language code, such as ru or uk');

const entityId = fileReference('must be the file name, without .yaml, of another entity');

/** An office or function that a person holds. */
const roleSchema = z.strictObject({
  /** Title of the role: “governor”. */
  title: oneLine(MAX_LENGTHS.name),
  /** Id of the place or organization it belongs to. */
  of: entityId.optional(),
  /** Beginning, if known. */
  from: roleDate.optional(),
  /** End, if known. */
  to: roleDate.optional(),
  /** Day for which a source gives this role, if its beginning and end are not known. */
  asOf: roleDate.optional(),
});

/** Folder of the pages of each type of entity: the address of a former page contains it, and so tells the type. */
const FOLDER_TYPES = { people: 'person', places: 'place', organizations: 'organization' } as const;

const common = {
  /** Name used on the site. */
  name: oneLine(MAX_LENGTHS.name),
  /** Other names and spellings, in any script. Surnames alone are not needed: they are taken from the text of an article. */
  aliases: z.array(oneLine(MAX_LENGTHS.name)).default([]),
  /**
   * Names in other languages, by language (BCP 47). They are aliases, too, and programs that read the site aloud speak them in their language.
   * Example: `namesIn: { uk: [Київ], ru: [Киев] }`
   */
  namesIn: namesByLanguage.optional(),
  /** Words that never refer to it: a longer name that contains its name (“Kursk submarine”), or a short form that nobody uses. */
  not: z.array(oneLine(MAX_LENGTHS.name)).optional(),
  /** Ids of other entities with the same name: the text must show which of them it means. */
  sameNameAs: z.array(entityId).optional(),
  /**
   * Last parts of former addresses of its page, or of pages merged into it: they redirect to it. For a page of another type, with its folder:
   * `organizations/old-name`.
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
  description: oneLine(MAX_LENGTHS.text).optional(),
  /**
   * Its kind of speaker when it is quoted, if its office, description or name suggests the wrong one: official, military, company, media (a publication),
   * group (a party, an association), expert, witness or document.
   */
  voice: z.enum(SPEAKER_KINDS).optional(),
  /** Addresses of the same entity elsewhere, such as Wikipedia or Wikidata. */
  sameAs: z.array(webAddress).default([]),
};

/** Editor's entity: one file of `content/entities/`. Its id is the file's name. */
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
    /** Kind of place: country, region, district, city, town, village … */
    kind: oneLine(MAX_LENGTHS.kind).optional(),
    /** Id of the place that contains it. */
    partOf: entityId.optional(),
    /** Latitude and longitude in degrees. */
    coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('organization') }),
]);

/** Content of an entity file. */
export type EntityFile = z.infer<typeof entityFileSchema>;

/** An entity file with its id. */
export type CuratedEntity = EntityFile & { id: string };

/** Former page of an entity, or page merged into its page. */
export interface FormerPage {
  type: EntityFile['type'];
  id: string;
}

/** Return the former pages of an entity, in the order of its file. */
export function formerPages({ type, formerly = [] }: { type: EntityFile['type']; formerly?: readonly string[] | undefined }): FormerPage[] {
  return formerly.map((page) => {
    const [id = '', folder] = page.split('/').toReversed();
    return { type: folder === undefined ? type : FOLDER_TYPES[folder as keyof typeof FOLDER_TYPES], id };
  });
}
