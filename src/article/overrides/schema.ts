import { z } from 'zod';
import type { EntityType } from '../../analysis/types.ts';
import { oneLine } from '../../files/one-line.ts';
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

/** An editor's word on a name: exactly one of `entity`, `type` and `hide`. */
const entityOverrideSchema = z
  .strictObject({
    ...quoted,
    /** What the words name: the file name of an entity without `.yaml`, or the last part of the address of a page that was read by machine. */
    entity: z
      .string()
      .regex(/^[\p{L}\p{N}]+([-_][\p{L}\p{N}]+)*$/u, 'must be the name of an entity file without .yaml, or the last part of the address of a page')
      .optional(),
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

/** What an article's editor sets right: one list for each kind of annotation. */
export const overridesSchema = z.strictObject({
  /** Names. */
  entities: z.array(entityOverrideSchema).default([]),
  /** Dates. */
  dates: z.array(dateOverrideSchema).default([]),
});

export type EntityOverride = z.infer<typeof entityOverrideSchema>;
export type DateOverride = z.infer<typeof dateOverrideSchema>;
export type Overrides = z.infer<typeof overridesSchema>;
