/** Audits of an edition by its editors, `content/audits/*.yaml`: samples with a verdict on each finding. */
export { AUDIT_FOLDER, readAudits } from './read.ts';
export { type Audit, AUDIT_ERRORS, AUDIT_KINDS, type AuditError, type AuditFile, type AuditKind, auditSchema, type JudgedFinding } from './schema.ts';
export { auditId, writeAudit } from './write.ts';
