import type { TimeExpression } from '../analysis/core/index.ts';
import { type CompiledArticle, findQuote } from '../collections/articles/index.ts';
import { fileOf } from './examples.ts';
import type { Remedy } from './types.ts';

/** Return the frontmatter line that overrides a date, in which the editor writes the day, with the place below the existing overrides. */
export function dateLine(article: CompiledArticle, time: TimeExpression): Remedy {
  const { overrides } = article.frontmatter;
  const places = findQuote(
    time.surface,
    article.passages.map((text) => ({ kind: 'paragraph', text, opaque: [] })),
  );
  const occurrence = places.findIndex(({ passage, start }) => passage === time.passage && start === time.start) + 1;
  const which = places.length > 1 && occurrence > 0 ? `, occurrence: ${occurrence}` : '';
  const line = `    - { text: ${JSON.stringify(time.surface)}${which}, date: YYYY-MM-DD, reason: "…" }\n`;
  const head = overrides === undefined ? 'overrides:\n  dates:\n' : overrides.dates.length === 0 ? '  dates:\n' : '';
  const where = overrides === undefined ? null : `below the line “${overrides.dates.length === 0 ? 'overrides:' : '  dates:'}”`;
  return { file: fileOf(article), isNew: false, where, lines: head + line };
}
