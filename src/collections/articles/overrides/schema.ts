import { z } from 'zod';
import type { EntityType } from '../../../analysis/core/index.ts';
import { fileReference, MAX_LENGTHS, oneLine } from '../../../content-files/index.ts';
import { edtfDate } from './edtf-date.ts';

/** Fields by which every override refers to words of the text. */
export const quoted = {
  /** The words as in the text: “the governor”. */
  text: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/[\p{L}\p{N}]/u, 'must quote at least a word of the text'),
  /** Which occurrence of the words is meant, counted from 1. Without it, all of them. */
  occurrence: z.int().min(1).optional(),
  /** Reason for the override; shown to readers. */
  reason: oneLine(MAX_LENGTHS.text).optional(),
};

/** Reference to an entity in an override. */
const pageId = fileReference('must be the name of an entity file without .yaml, or the last part of the address of a page');

/** Override of a name: exactly one of `entity`, `type` and `hide`. */
const entityOverrideSchema = z
  .strictObject({
    ...quoted,
    /** The entity that the words name: the file name of an entity without `.yaml`, or the last part of the address of a page without a file. */
    entity: pageId.optional(),
    /** Type of the entity that they name. */
    type: z.enum(['person', 'place', 'organization'] satisfies EntityType[]).optional(),
    /** The words name nothing. */
    hide: z.literal(true).optional(),
  })
  .refine(
    ({ entity, type, hide }) => [entity, type, hide].filter((said) => said !== undefined).length === 1,
    'must have exactly one of “entity: some-id”, “type: person” (or place, organization) and “hide: true”',
  );

/** Override of a date: exactly one of `date` and `hide`. The words may be any, even ones that no rule recognizes. */
const dateOverrideSchema = z
  .strictObject({
    ...quoted,
    /** The date: a day, a month, a year, or an interval such as `2023-05-31/2023-06-01`; `2023-06~` is about June. */
    date: edtfDate.optional(),
    /** The words are not a date. */
    hide: z.literal(true).optional(),
  })
  .refine(({ date, hide }) => (date === undefined) !== (hide === undefined), 'must have exactly one of “date: 2023-06-02” and “hide: true”');

/** Override of the event of a sentence, or an additional event that the text does not report. */
const eventOverrideSchema = z
  .strictObject({
    ...quoted,
    /** Words of the sentence with the event; in a sentence with several events, the date of the one meant. */
    text: quoted.text.optional(),
    /** Instead of `text`: an event that the text does not report, as a sentence. */
    add: z.string().trim().min(1).max(500).optional(),
    /** Date of the event: `2023-06-02`, `2023-06`, `2023-05-31/2023-06-01`. */
    date: edtfDate.optional(),
    /** The sentence reports no event. */
    hide: z.literal(true).optional(),
    /** Source of an added event. */
    source: z
      .strictObject({
        /** Name of the outlet or document. */
        name: z.string().trim().min(1),
        /** Address of the page, if there is one. */
        url: z.url({ protocol: /^https?$/ }).optional(),
      })
      .optional(),
    /** Entities of an added event: file names of entities without `.yaml`, or last parts of the addresses of pages without a file. */
    entities: z.array(pageId).optional(),
  })
  .superRefine(({ text, add, date, hide, source, entities, occurrence }, { addIssue }) => {
    const refuse = (path: string[], message: string) => addIssue({ code: 'custom', path, message });
    if ((text === undefined) === (add === undefined)) {
      refuse([], 'must have either “text”, words of the sentence whose event is meant, or “add”, an event that the text does not report');
    } else if (add !== undefined) {
      if (date === undefined) refuse(['date'], 'is needed');
      if (source === undefined) refuse(['source'], 'is needed');
      if (hide ?? occurrence) refuse([], 'has “add”, an event that the text does not report: take “hide” and “occurrence” out');
    } else {
      if ((date === undefined) === (hide === undefined)) refuse([], 'must have exactly one of “date: 2023-06-02” and “hide: true”');
      if (source ?? entities) refuse([], 'is about an event of the text: “source” and “entities” go with “add” only');
    }
  });

/** Editor's overrides in an article: one list for each kind of annotation. */
export const overridesSchema = z.strictObject({
  /** Names. */
  entities: z
    .array(entityOverrideSchema)
    .meta({ examples: [[{ text: 'the governor', entity: 'vyacheslav-gladkov' }]] })
    .default([]),
  /** Dates. */
  dates: z
    .array(dateOverrideSchema)
    .meta({ examples: [[{ text: 'last Friday', date: '2023-06-02' }]] })
    .default([]),
  /** Events. */
  events: z
    .array(eventOverrideSchema)
    .meta({ examples: [[{ text: 'The bridge closed', date: '2023-06-02' }]] })
    .default([]),
});

/** An editor's override of a name. */
export type EntityOverride = z.infer<typeof entityOverrideSchema>;
/** An editor's override of an event, or an event that an editor adds. */
export type EventOverride = z.infer<typeof eventOverrideSchema>;
/** An editor's overrides in an article. */
export type Overrides = z.infer<typeof overridesSchema>;
