import { z } from 'zod';
import type {
  Analysis,
  Description,
  EntityType,
  EventStatus,
  FigureQualifier,
  FigureScope,
  FigureChange,
  FigureState,
  Granularity,
  PassageKind,
  Polarity,
  SourceKind,
  TimeAnchor,
  TimeDirection,
  TimexType,
} from '../../analysis/core/index.ts';
import { frontmatterSchema } from './schema.ts';

const span = { start: z.number(), end: z.number() };
const passageSpan = { ...span, passage: z.number() };
const entityType = z.enum(['person', 'place', 'organization'] satisfies EntityType[]);
const manualOverride = z.object({ reason: z.string().nullable() });
const granularity = z.string().transform((value) => value as Granularity);
const components = z.object({
  year: z.number().optional(),
  month: z.number().optional(),
  day: z.number().optional(),
  weekday: z.number().optional(),
  hour: z.number().optional(),
  minute: z.number().optional(),
});

const figureValue = z.union([z.number(), z.tuple([z.number(), z.number()])]);

const analysisSchema = z.object({
  sentences: z.array(z.object({ ...passageSpan, id: z.string() })),
  boilerplate: z.array(z.string()),
  entities: z.array(z.object({ key: z.string(), name: z.string(), type: entityType, curated: z.boolean(), aliases: z.array(z.string()).optional() })),
  mentions: z.array(
    z.object({
      ...passageSpan,
      id: z.string(),
      sentence: z.string(),
      surface: z.string(),
      type: entityType,
      entity: z.string(),
      why: z.string(),
      manualOverride: manualOverride.optional(),
      nominal: z.literal(true).optional(),
    }),
  ),
  descriptions: z.array(
    z.object({
      ...passageSpan,
      entity: z.string(),
      kind: z.enum(['role', 'part', 'age', 'address'] satisfies Description['kind'][]),
      sentence: z.string(),
      text: z.string(),
      noun: z.string(),
      of: z.string().nullable(),
    }),
  ),
  nationalities: z.array(z.object({ ...passageSpan, sentence: z.string(), surface: z.string(), country: z.string() })),
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
      granularity: granularity.nullable(),
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
      doneBy: z.literal(true).optional(),
      manualOverride: manualOverride.optional(),
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      time: z.string().nullable(),
      status: z.enum(['reported', 'planned', 'denied', 'conditional', 'unclear'] satisfies EventStatus[]),
      trigger: z.object(span).optional(),
      manualOverride: manualOverride
        .extend({
          ...passageSpan,
          why: z.string(),
          edtf: z.string(),
          label: z.string(),
          earliest: z.string().nullable(),
          latest: z.string().nullable(),
          granularity,
        })
        .optional(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      source: z.object(passageSpan).nullable(),
      sourceKind: z.enum(['entity', 'named', 'described', 'institution', 'collective', 'none'] satisfies SourceKind[]),
      sourceName: z.string().nullable(),
      entity: z.string().nullable(),
      cue: z.object(passageSpan).nullable(),
      content: z.array(z.object(passageSpan)),
      quotation: z.boolean(),
      polarity: z.enum(['said', 'denied', 'promised', 'demanded', 'questioned', 'withheld'] satisfies Polarity[]),
      credit: z.boolean(),
      why: z.string(),
    }),
  ),
  figures: z.array(
    z.object({
      ...passageSpan,
      id: z.string(),
      sentence: z.string(),
      surface: z.string(),
      value: figureValue,
      qualifier: z.enum(['about', 'almost', 'more than', 'at least', 'less than', 'at most', 'up to', 'between'] satisfies FigureQualifier[]).nullable(),
      unit: z.string().nullable(),
      converted: z.object({ value: figureValue, unit: z.string() }).nullable(),
      counts: z.string().nullable(),
      modifiers: z.array(z.string()),
      measures: z.string().nullable(),
      change: z.enum(['rise', 'fall'] satisfies FigureChange[]).nullable(),
      state: z.enum(['killed', 'injured', 'displaced', 'detained', 'missing', 'rescued'] satisfies FigureState[]).nullable(),
      scope: z.enum(['all', 'further', 'each', 'detail', 'part', 'planned', 'denied'] satisfies FigureScope[]),
      entities: z.array(z.string()),
      around: z.array(z.string()),
      row: z.array(z.object({ head: z.string(), passage: z.number() })).nullable(),
      time: z.string().nullable(),
      source: z.object({ surface: z.string(), entity: z.string().nullable() }).nullable(),
      why: z.string(),
    }),
  ),
}) satisfies z.ZodType<Analysis>;

/** Schema of a compiled article as plain data: everything that the edition needs, except the HTML. */
export const compiledArticleSchema = z.object({
  /** File name without extension; the last segment of the article's address. */
  slug: z.string(),
  frontmatter: frontmatterSchema,
  /** Size of the frontmatter's image in CSS pixels. */
  image: z.object({ width: z.number(), height: z.number() }).nullable(),
  /** Whether the text was analyzed in full; false for a language without rules. */
  analyzed: z.boolean(),
  /** Number of words of the text. */
  words: z.number(),
  /** Text of each passage; the offsets of the analysis refer to these. */
  passages: z.array(z.string()),
  /** Kind of each passage. */
  kinds: z.array(z.enum(['heading', 'paragraph', 'list-item', 'cell', 'caption', 'quote'] satisfies PassageKind[])),
  analysis: analysisSchema,
  /** Stems of the content words of each sentence, separated by spaces; empty for a language without rules. */
  stems: z.array(z.string()),
  /** Digest of its HTML. */
  htmlDigest: z.string(),
});

/** A compiled article. */
export interface CompiledArticle extends z.infer<typeof compiledArticleSchema> {
  /** Digest of the file from which it was read, and of later changes by comparison with other articles. */
  digest?: string;
  /** The same without the other names of its entities, which other articles may add: digest of all that its annotations show. Missing before its names are identified. */
  annotationDigest?: string;
  /** Returns the sanitized body, with annotations marked by id and without addresses. */
  html: Html;
}

/** Returns HTML on demand: the HTML of ten thousand articles does not fit into memory, and a build renders few of their pages. */
export type Html = () => string;
