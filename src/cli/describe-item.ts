import type { AuditItem, AuditSample } from '../audit/index.ts';

/** Format a finding of a sample: its number, its sentence with the words in brackets, and how they were interpreted. */
export function describeItem({ kind, items }: Pick<AuditSample, 'kind' | 'items'>, number: number): string {
  const item = items[number - 1]!;
  const { article, read, other } = item;
  return [
    `${kind} ${number}  content/articles/${article}.md`,
    `  ${withWordsMarked(item)}`,
    ...(other ? [`  and content/articles/${other.article}.md`, `  ${oneLine(other.sentence)}`] : []),
    `  → ${oneLine(read)}`,
  ].join('\n');
}

function withWordsMarked({ sentence, words, at, other }: AuditItem): string {
  if (other || words === sentence) return oneLine(sentence);
  if (at === undefined) return oneLine(`${sentence} [${words}]`);
  return oneLine(`${sentence.slice(0, at)}[${words}]${sentence.slice(at + words.length)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
