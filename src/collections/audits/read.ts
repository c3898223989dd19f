import { type Problem, type ProblemAt, readYamlFolder } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';
import { type Audit, AUDIT_ERRORS, AUDIT_KINDS, type AuditFile, auditSchema, type JudgedFinding } from './schema.ts';

/** Folder of the audits, from the project root. It is optional. */
export const AUDIT_FOLDER = 'content/audits';

/** Read all audits of the site in `root`, the latest first, with the problems in them. */
export async function readAudits(root: string): Promise<{ audits: Audit[]; problems: Problem[] }> {
  const { values, problems } = await readYamlFolder(root, AUDIT_FOLDER, auditSchema, problemOf);
  return { audits: values.toSorted(latestFirst), problems };
}

/** Compare two audits for sorting: by day and seed, the latest first, then by kind and id. */
function latestFirst(a: Audit, b: Audit): number {
  const byKind = AUDIT_KINDS.indexOf(a.kind) - AUDIT_KINDS.indexOf(b.kind);
  return compareTexts(b.on, a.on) || b.seed - a.seed || byKind || compareTexts(a.id, b.id);
}

/** Return the first problem of an audit that the schema cannot detect; null if there is none. */
function problemOf({ kind, sample, drawn, of }: AuditFile, problemAt: ProblemAt): Problem | null {
  if (drawn > of) return problemAt(['drawn'], `“drawn” is larger than “of”: a sample of ${drawn} cannot be drawn from ${of}.`);
  const numbers = new Set<number>();
  for (const [index, judged] of sample.entries()) {
    const problem = problemOfJudged(judged, kind);
    if (problem) return problemAt(['sample', index, problem.field], problem.message);
    if (judged.number > drawn) return problemAt(['sample', index, 'number'], `“number” is ${judged.number}, and the sample has ${drawn}: correct one of them.`);
    if (numbers.has(judged.number)) return problemAt(['sample', index, 'number'], `Number ${judged.number} of the sample occurs twice: keep one of them.`);
    numbers.add(judged.number);
  }
  return null;
}

/** Return the first problem of a judged finding, with the field to correct; null if there is none. */
function problemOfJudged({ verdict, error, right, other }: JudgedFinding, kind: AuditFile['kind']): { field: keyof JudgedFinding; message: string } | null {
  const errors: readonly string[] = AUDIT_ERRORS[kind];
  if (verdict === 'wrong' && error === undefined)
    return { field: 'verdict', message: `“wrong” needs “error” beside it, one of ${errors.join(', ')}, and “right”.` };
  if (verdict === 'wrong' && right === undefined) return { field: 'verdict', message: '“wrong” needs “right” beside it: what is right, or “nothing”.' };
  if (verdict !== 'wrong' && (error ?? right) !== undefined) {
    const field = error === undefined ? 'right' : 'error';
    return { field, message: `“${field}” goes with the verdict “wrong” only, and this one is “${verdict}”: take it out, or write a “note”.` };
  }
  if (error !== undefined && !errors.includes(error))
    return { field: 'error', message: `“error” is not right: among ${kind} there is no “${error}”, but ${errors.join(', ')}.${suggestion(error, errors)}` };
  if ((kind === 'joins') !== (other !== undefined))
    return { field: other === undefined ? 'sentence' : 'other', message: '“other”, a second sentence, is what a join has, and nothing else: correct it.' };
  return null;
}

/** Compare two texts by code units, for sorting. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
