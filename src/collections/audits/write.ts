import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { schemaLine } from '../../content-files/index.ts';
import { AUDIT_FOLDER } from './read.ts';
import type { AuditFile } from './schema.ts';

/** Return the file name, without extension, of an audit: `names-1`. */
export function auditId({ kind, seed }: Pick<AuditFile, 'kind' | 'seed'>): string {
  return `${kind}-${seed}`;
}

/** Write an audit to its file, and return the path from the project root. */
export function writeAudit(root: string, audit: AuditFile): string {
  const path = `${AUDIT_FOLDER}/${auditId(audit)}.yaml`;
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const sample = audit.sample.toSorted((a, b) => a.number - b.number);
  // The file is replaced in one step, so that an interruption does not damage the verdicts given so far.
  writeFileSync(`${file}.part`, schemaLine('audit') + stringify({ ...audit, sample }, { lineWidth: 0 }));
  renameSync(`${file}.part`, file);
  return path;
}
