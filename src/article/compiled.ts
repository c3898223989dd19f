import { z } from 'zod';
import type { Analysis, EntityType, EventStatus, Granularity, TimeAnchor, TimeDirection, TimexType } from '../analysis/types.ts';
import { frontmatterSchema } from './schema.ts';

const span = { start: z.number(), end: z.number() };
const passageSpan = { ...span, passage: z.number() };
const entityType = z.enum(['person', 'place', 'organization'] satisfies EntityType[]);
const components = z.object({
  year: z.number().optional(),
  month: z.number().optional(),
  day: z.number().optional(),
  weekday: z.number().optional(),
  hour: z.number().optional(),
  minute: z.number().optional(),
});

const analysisSchema = z.object({
  sentences: z.array(z.object({ ...passageSpan, id: z.string() })),
  entities: z.array(z.object({ key: z.string(), name: z.string(), type: entityType, curated: z.boolean() })),
  mentions: z.array(
    z.object({ ...passageSpan, id: z.string(), sentence: z.string(), surface: z.string(), type: entityType, entity: z.string(), why: z.string() }),
  ),
  times: z.array(
    z.object({
      ...passageSpan,
      id: z.string(),
      sentence: z.string(),
      surface: z.string(),
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET'] satisfies TimexType[]),
      value: z.string(),
      edtf: z.string().nullable(),
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
      granularity: z
        .string()
        .transform((value) => value as Granularity)
        .nullable(),
      label: z.string(),
      certain: components,
      implied: components,
      anchor: z
        .object({
          date: z.string(),
          from: z.enum(['publication', 'dateline', 'text'] satisfies TimeAnchor['from'][]),
          time: z.string().optional(),
          words: z.string().optional(),
        })
        .nullable(),
      direction: z.enum(['past', 'present', 'future'] satisfies TimeDirection[]).nullable(),
      why: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      time: z.string(),
      status: z.enum(['reported', 'planned', 'denied', 'conditional'] satisfies EventStatus[]),
    }),
  ),
}) satisfies z.ZodType<Analysis>;

/** One article, read and rendered: everything that the edition and the pages need of it, as plain data. */
export const compiledArticleSchema = z.object({
  /** The file's name without its ending; the article's address. */
  slug: z.string(),
  frontmatter: frontmatterSchema,
  /** Size of the frontmatter's image. */
  image: z.object({ width: z.number(), height: z.number() }).nullable(),
  /** Whether the text was analyzed in full: false for a language that the analysis cannot read. */
  analyzed: z.boolean(),
  /** Words of the text. */
  words: z.number(),
  /** The text of each passage, which the analysis' offsets count in. */
  passages: z.array(z.string()),
  analysis: analysisSchema,
  /** The sanitized body, its annotations marked by id and without addresses. */
  html: z.string(),
});

export type CompiledArticle = z.infer<typeof compiledArticleSchema>;
