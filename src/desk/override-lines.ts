import { stringify } from 'yaml';
import type { TimeExpression } from '../analysis/core/index.ts';
import { type CompiledArticle, findQuote } from '../collections/articles/index.ts';
import { fileOf } from './examples.ts';
import type { Remedy } from './types.ts';

/** Return the frontmatter line that overrides a date, for the editor to fill in the day, and where to insert it: below the existing overrides. */
export function dateLine(article: CompiledArticle, time: TimeExpression): Remedy {
  const places = findQuote(
    time.surface,
    article.passages.map((text) => ({ kind: 'paragraph', text, opaque: [] })),
  );
  const occurrence = places.findIndex(({ passage, start }) => passage === time.passage && start === time.start) + 1;
  const pointer = places.length > 1 && occurrence > 0 ? { occurrence } : {};
  return overrideLine(article, 'dates', { text: time.surface, ...pointer, date: formOf(time), reason: '…' });
}

/** Return the form in which to write a date: as exactly as the text does; `YYYY-21` for a spring. */
function formOf({ edtf }: TimeExpression): string {
  if (edtf === null) return 'YYYY-MM-DD';
  const season = /^\d{4}-(2[1-4])[~?]?$/.exec(edtf)?.[1];
  if (season !== undefined) return `YYYY-${season}`;
  return /^\d{4}[~?]?$/.test(edtf) ? 'YYYY' : /^\d{4}-\d{2}[~?]?$/.test(edtf) ? 'YYYY-MM' : 'YYYY-MM-DD';
}

/** Return the frontmatter line of an override with these fields, and where to insert it: below the existing overrides. */
export function overrideLine(article: CompiledArticle, list: 'entities' | 'dates' | 'events', fields: Record<string, unknown>): Remedy {
  const { overrides } = article.frontmatter;
  const written = Object.entries(fields).map(([name, value]) => field(name, value));
  const isEmpty = overrides === undefined || overrides[list].length === 0;
  const head = `${overrides === undefined ? 'overrides:\n' : ''}${isEmpty ? `  ${list}:\n` : ''}`;
  const where = overrides === undefined ? null : `below the line “${isEmpty ? 'overrides:' : `  ${list}:`}”`;
  return { file: fileOf(article), isNew: false, where, lines: `${head}    - { ${written.join(', ')} }\n` };
}

/** Fields whose values are words of the article or of the editor. */
const TEXTS = new Set(['text', 'reason']);

/** Write a field in YAML on one line; words are always quoted. */
function field(name: string, value: unknown): string {
  return `${name}: ${TEXTS.has(name) || value === '…' ? JSON.stringify(value) : stringify(value, { lineWidth: 0 }).trim()}`;
}
