import { z } from 'zod';
import type { EntityType } from '../../../analysis/core/index.ts';
import { fileReference, oneLine } from '../../../content-files/index.ts';
import { edtfDate } from './edtf-date.ts';

/** How every override says what it is about: by the words of the text. */
export const quoted = {
  /** The words, as the text has them: “the governor”. */
  text: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/[\p{L}\p{N}]/u, 'must quote at least a word of the text'),
  /** Which occurrence of the words is meant, the first being 1. Left out, all of them are. */
  occurrence: z.int().min(1).optional(),
  /** Why it is set by hand; shown to readers. */
  reason: oneLine(1000).optional(),
};

/** How an override names an entity. */
const pageId = fileReference('must be the name of an entity file without .yaml, or the last part of the address of a page');

/** An editor's word on a name: exactly one of `entity`, `type` and `hide`. */
const entityOverrideSchema = z
  .strictObject({
    ...quoted,
    /** What the words name: the file name of an entity without `.yaml`, or the last part of the address of a page that was read by machine. */
    entity: pageId.optional(),
    /** What sort of thing they name. */
    type: z.enum(['person', 'place', 'organization'] satisfies EntityType[]).optional(),
    /** That they name nothing. */
    hide: z.literal(true).optional(),
  })
  .refine(
    ({ entity, type, hide }) => [entity, type, hide].filter((said) => said !== undefined).length === 1,
    'must say exactly one of “entity: some-id”, “type: person” (or place, organization) and “hide: true”',
  );

/** An editor's word on a time: exactly one of `date` and `hide`. The words may be such as no rule reads. */
const dateOverrideSchema = z
  .strictObject({
    ...quoted,
    /** When they mean: a day, a month, a year, or a stretch such as `2023-05-31/2023-06-01`; `2023-06~` is about June. */
    date: edtfDate.optional(),
    /** That they name no time. */
    hide: z.literal(true).optional(),
  })
  .refine(({ date, hide }) => (date === undefined) !== (hide === undefined), 'must say exactly one of “date: 2023-06-02” and “hide: true”');

/** An event that the text does not give, or an editor's word on the event of a sentence. */
const eventOverrideSchema = z
  .strictObject({
    ...quoted,
    /** Words of the sentence whose event is meant; of one that tells several, the date of the one meant. */
    text: quoted.text.optional(),
    /** Instead of `text`: an event that the text does not give, in a sentence. */
    add: z.string().trim().min(1).max(500).optional(),
    /** When it was: `2023-06-02`, `2023-06`, `2023-05-31/2023-06-01`. */
    date: edtfDate.optional(),
    /** That the sentence tells no event. */
    hide: z.literal(true).optional(),
    /** Where an event that is added is from. */
    source: z
      .strictObject({
        /** Name of the outlet or document. */
        name: z.string().trim().min(1),
        /** Address of the very page, where there is one. */
        url: z.url({ protocol: /^https?$/ }).optional(),
      })
      .optional(),
    /** Whom and what an event that is added concerns: file names of entities without `.yaml`, or last parts of the addresses of pages that were read by machine. */
    entities: z.array(pageId).optional(),
  })
  .superRefine(({ text, add, date, hide, source, entities, occurrence }, { addIssue }) => {
    const refuse = (path: string[], message: string) => addIssue({ code: 'custom', path, message });
    if ((text === undefined) === (add === undefined)) {
      refuse([], 'must say either “text”, words of the sentence whose event is meant, or “add”, an event that the text does not give');
    } else if (add !== undefined) {
      if (date === undefined) refuse(['date'], 'is needed');
      if (source === undefined) refuse(['source'], 'is needed');
      if (hide ?? occurrence) refuse([], 'has “add”, an event that the text does not give: take “hide” and “occurrence” out');
    } else {
      if ((date === undefined) === (hide === undefined)) refuse([], 'must say exactly one of “date: 2023-06-02” and “hide: true”');
      if (source ?? entities) refuse([], 'is about an event of the text: “source” and “entities” go with “add” only');
    }
  });

/** What an article's editor sets right: one list for each kind of annotation. */
export const overridesSchema = z.strictObject({
  /** Names. */
  entities: z.array(entityOverrideSchema).default([]),
  /** Dates. */
  dates: z.array(dateOverrideSchema).default([]),
  /** Events. */
  events: z.array(eventOverrideSchema).default([]),
});

export type EntityOverride = z.infer<typeof entityOverrideSchema>;
export type EventOverride = z.infer<typeof eventOverrideSchema>;
export type Overrides = z.infer<typeof overridesSchema>;
