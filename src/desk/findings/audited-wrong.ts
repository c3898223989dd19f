import { stringify } from 'yaml';
import { parseEdtf } from '../../analysis/english/times/index.ts';
import { auditItems, AUDIT_ERROR_LABELS, AUDIT_KIND_LABELS } from '../../audit/index.ts';
import { type Audit, AUDIT_FOLDER, AUDIT_KINDS, type AuditKind, type JudgedFinding } from '../../collections/audits/index.ts';
import { CHRONICLE_NOTE_FOLDER } from '../../collections/chronicle/index.ts';
import { makeId, schemaLine } from '../../content-files/index.ts';
import { overrideLine } from '../override-lines.ts';
import type { DeskContent, Finding, FindingKind, Remedy } from '../types.ts';

/** The word in a verdict for “nothing should have been found”. */
const NOTHING = 'nothing';

/** Findings that an audit judged wrong and that the software still makes in the same sentence. */
export const auditedWrong: FindingKind = {
  id: 'audited-wrong',
  title: 'What an audit found wrong',
  advice: 'Paste the lines, and give the reason. A finding leaves this list when the software reads the sentence otherwise.',
  find: (content) => AUDIT_KINDS.flatMap((kind) => findingsOf(kind, content)),
};

function findingsOf(kind: AuditKind, content: DeskContent): Finding[] {
  const wrong = content.audits
    .filter((audit) => audit.kind === kind)
    .flatMap((audit) => audit.sample.flatMap((judged) => (judged.verdict === 'wrong' ? [{ audit, judged }] : [])));
  if (wrong.length === 0) return [];
  const present = new Set(auditItems(content.edition, kind).map(identityOf));
  const byIdentity = new Map(wrong.map((one) => [identityOf(one.judged), one]));
  return [...byIdentity].flatMap(([identity, { audit, judged }]): Finding[] => (present.has(identity) ? [findingOf(judged, audit, content)] : []));
}

/** Return a text that identifies a finding. */
function identityOf({ article, id, words, at, read, other }: Omit<JudgedFinding, 'number' | 'verdict'>): string {
  return JSON.stringify([article, id, words, at, read, other?.article, other?.id]);
}

function findingOf(judged: JudgedFinding, audit: Audit, content: DeskContent): Finding {
  const { words, read, error, right, article, sentence, other } = judged;
  const remedy = remedyOf(judged, audit.kind, content);
  return {
    about: `The ${AUDIT_KIND_LABELS[audit.kind].one} “${words}” in ${article}`,
    seen: `Read as “${read}”; ${AUDIT_ERROR_LABELS[error!]}. Right: ${right}. (${AUDIT_FOLDER}/${audit.id}.yaml)${remedy ? '' : ' No override can say so.'}`,
    examples: [{ article, sentence }, ...(other ? [other] : [])].map((one) => ({ file: `content/articles/${one.article}.md`, text: one.sentence })),
    remedy,
    weight: 1,
  };
}

/** Return the lines that correct a finding; null if no override can. */
function remedyOf(
  { article: slug, words, occurrence, right = '', other, sentence, read }: JudgedFinding,
  kind: AuditKind,
  content: DeskContent,
): Remedy | null {
  const article = content.articles.find((one) => one.slug === slug);
  if (!article) return null;
  const quoted = { text: words, ...(occurrence !== undefined && { occurrence }) };
  const reason = { reason: '…' };
  const isDate = parseEdtf(right) !== null;
  switch (kind) {
    case 'names':
      if (right === NOTHING) return overrideLine(article, 'entities', { ...quoted, hide: true, ...reason });
      if (/^(?:person|place|organization)$/.test(right)) return overrideLine(article, 'entities', { ...quoted, type: right, ...reason });
      return overrideLine(article, 'entities', { ...quoted, entity: isEntity(right, content) ? right : '…', ...reason });
    case 'dates':
      if (right === NOTHING) return overrideLine(article, 'dates', { ...quoted, hide: true, ...reason });
      return overrideLine(article, 'dates', { ...quoted, date: isDate ? right : 'YYYY-MM-DD', ...reason });
    case 'events':
      if (right === NOTHING) return overrideLine(article, 'events', { ...quoted, hide: true, ...reason });
      return isDate ? overrideLine(article, 'events', { ...quoted, date: right, ...reason }) : null;
    case 'joins':
      return other && read.startsWith('both report one thing') ? splitNote({ article: other.article, words: other.sentence }, sentence, slug) : null;
    default:
      return null;
  }
}

/** Return whether a text is the id of an entity's file or page. */
function isEntity(id: string, { entities, edition }: DeskContent): boolean {
  const { people, places, organizations } = edition;
  return [...entities, ...people, ...places, ...organizations].some((entity) => entity.id === id);
}

/** Return the file that splits a sentence off into a happening of its own. */
function splitNote(pointer: { article: string; words: string }, beside: string, slug: string): Remedy {
  const id = makeId(`split-${pointer.article}-${slug}`, 'split', '.yaml');
  const note = { action: 'split', reason: '…', sentences: [pointer] };
  return {
    file: `${CHRONICLE_NOTE_FOLDER}/${id}.yaml`,
    isNew: true,
    where: null,
    lines: `${schemaLine('chronicle')}# Apart from: ${beside.replace(/\s+/g, ' ')}\n${stringify(note, { lineWidth: 0 })}`,
  };
}
