import { z } from 'zod';
import { calendarDate, fileReference, MAX_LENGTHS, oneLine } from '../../content-files/index.ts';

/** Kinds of annotation that are audited. */
export const AUDIT_KINDS = ['names', 'dates', 'events', 'claims', 'figures', 'joins'] as const;

/** Kind of annotation that an audit judges. */
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Kinds of error, by kind of annotation. */
export const AUDIT_ERRORS = {
  names: ['no-name', 'wrong-type', 'wrong-entity', 'wrong-words'],
  dates: ['no-date', 'wrong-date', 'wrong-words'],
  events: ['no-event', 'wrong-date', 'wrong-status'],
  claims: ['no-statement', 'wrong-speaker', 'wrong-manner', 'wrong-words'],
  figures: ['no-figure', 'wrong-number', 'wrong-thing', 'wrong-date', 'wrong-source'],
  joins: ['not-the-same'],
} as const satisfies Record<AuditKind, readonly string[]>;

/** Kind of error in an audited annotation. */
export type AuditError = (typeof AUDIT_ERRORS)[AuditKind][number];

const errors = [...new Set(Object.values(AUDIT_ERRORS).flat())] as [AuditError, ...AuditError[]];

/** Words of an article, unchanged. */
const quotedText = z.string().min(1).max(5000);

/** A sentence of an article. */
const sentenceFields = {
  /** File name, without .md, of the article. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** Id of the sentence: the fragment of its address. */
  id: z.string().min(1).max(100),
  /** The sentence. */
  sentence: quotedText,
};

const judgedSchema = z.strictObject({
  /** Its number in the sample, from 1. */
  number: z.int().min(1),
  ...sentenceFields,
  /** The words that were analyzed. */
  words: quotedText,
  /** Offset in the sentence at which they begin, in UTF-16 code units; omitted if they are not contiguous. */
  at: z.int().min(0).optional(),
  /** Which occurrence of the words in the article is meant, if there are several. */
  occurrence: z.int().min(1).optional(),
  /** How the software interpreted them. */
  read: quotedText,
  /** For a join: the sentence with which it was joined. */
  other: z.strictObject(sentenceFields).optional(),
  /** `right`, `wrong`, or `doubtful` if the article leaves it open. */
  verdict: z.enum(['right', 'wrong', 'doubtful']),
  /** For a wrong finding: the kind of error. */
  error: z.enum(errors).optional(),
  /** For a wrong finding: what would be right. “nothing” if nothing should have been found. */
  right: oneLine(MAX_LENGTHS.words).optional(),
  /** A remark for readers. */
  note: oneLine(MAX_LENGTHS.text).optional(),
});

/** An audit of one kind of finding: one file of `content/audits/`, written by `npx dateline audit`. */
export const auditSchema = z.strictObject({
  /** The audited kind of findings. */
  kind: z.enum(AUDIT_KINDS),
  /** Who read the sample. */
  by: oneLine(MAX_LENGTHS.name),
  /** Day of the last verdict. */
  on: calendarDate,
  /** Id of the edition that the sample was drawn from, as in edition.json. */
  edition: z.string().regex(/^[0-9a-f]{16}$/, 'must be the id of an edition, 16 characters of 0–9 and a–f'),
  /** Number of articles of that edition. */
  articles: z.int().min(1),
  /** Seed of the draw. */
  seed: z.int().min(1),
  /** Number of findings of the kind in the edition. */
  of: z.int().min(1),
  /** Number of findings in the sample, with or without a verdict. */
  drawn: z.int().min(1),
  /** Findings with a verdict. */
  sample: z.array(judgedSchema).min(1),
});

/** A verdict on one finding of a sample. */
export type JudgedFinding = z.infer<typeof judgedSchema>;

/** The content of an audit file. */
export type AuditFile = z.infer<typeof auditSchema>;

/** An audit, with the name of its file. */
export type Audit = AuditFile & { id: string };
