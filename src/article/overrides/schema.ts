import { z } from 'zod';
import type { EntityType } from '../../analysis/types.ts';

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
  reason: z.string().trim().min(1).optional(),
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

/** What an article's editor sets right: one list for each kind of annotation. */
export const overridesSchema = z.strictObject({
  entities: z.array(entityOverrideSchema).default([]),
});

export type EntityOverride = z.infer<typeof entityOverrideSchema>;
export type Overrides = z.infer<typeof overridesSchema>;
