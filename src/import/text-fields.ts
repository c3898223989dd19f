import type { Passage } from '../analysis/core/index.ts';
import type { Candidate } from './candidate.ts';
import { readFoundDate } from './found-date.ts';
import { oneLine } from './one-line.ts';
import { datelineOf, isCut, isFurniture, summaryOf } from './summary.ts';
import type { FoundValue } from './types.ts';

/** Maximum length of a summary in the schema. */
const MAX_SUMMARY_LENGTH = 1000;

/** Add the fields derived from the text, in the order of writing. */
export function withTextFields(
  fields: Candidate['fields'],
  passages: readonly Passage[],
): { frontmatter: Record<string, unknown>; complete: Candidate['fields'] } {
  const head = passages.find(({ kind, text }) => kind === 'paragraph' && !isFurniture(text) && !isDate(text));
  const dateline = fields['dateline'] ?? (head && foundDateline(head.text));
  const summary = usableSummary(fields['summary'], String(fields['title']!.value), passages) ?? {
    value: summaryOf(passages),
    from: 'the first sentences of its text',
  };
  const complete = { ...fields, dateline, summary };
  const said = Object.entries(complete).filter((entry): entry is [string, FoundValue<unknown>] => entry[1] !== undefined);
  const frontmatter = Object.fromEntries(said.map(([name, { value }]) => [name, typeof value === 'string' ? oneLine(value) : value]));
  return { frontmatter, complete };
}

/** Whether a paragraph is only the date of the article: “15 November 2018, 5.45pm”. */
function isDate(text: string): boolean {
  return text.length < 40 && readFoundDate(text) !== null;
}

function foundDateline(text: string): FoundValue | undefined {
  const dateline = datelineOf(text);
  return dateline ? { value: dateline.place, from: 'the head of its text' } : undefined;
}

/** Return the summary of a file if it is usable: not cut off, not furniture, not the title again. */
function usableSummary(given: FoundValue<unknown> | undefined, title: string, passages: readonly Passage[]): FoundValue | undefined {
  if (given === undefined) return undefined;
  const value = String(given.value);
  if (given.from === '--summary') return { value, from: given.from };
  const text = value.slice(datelineOf(value)?.length ?? 0);
  const isUsable = text !== title && text.length <= MAX_SUMMARY_LENGTH && !isFurniture(text) && !isCut(text, passages);
  return isUsable ? { value: text, from: given.from } : undefined;
}
