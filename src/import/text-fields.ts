import type { Passage } from '../analysis/core/index.ts';
import { datelineOf } from './dateline-of.ts';
import type { Candidate } from './make-candidate.ts';
import { parseFoundDate } from './parse-found-date.ts';
import { oneLine } from './one-line.ts';
import { isBoilerplate, isCutOff, summaryOf } from './summary.ts';
import type { FoundValue } from './types.ts';

/** Maximum length of a summary in the schema. */
const MAX_SUMMARY_LENGTH = 1000;

/** Return the fields of an article with those derived from its text, as the frontmatter to write and with their origins, both in the order of writing. */
export function withTextFields(
  fields: Candidate['fields'],
  passages: readonly Passage[],
): { frontmatter: Record<string, unknown>; complete: Candidate['fields'] } {
  const head = passages.find(({ kind, text }) => kind === 'paragraph' && !isBoilerplate(text) && !isDate(text));
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

/** Return whether a paragraph is only the date of the article: “15 November 2018, 5.45pm”. */
function isDate(text: string): boolean {
  return text.length < 40 && parseFoundDate(text) !== null;
}

function foundDateline(text: string): FoundValue | undefined {
  const dateline = datelineOf(text);
  return dateline ? { value: dateline.place, from: 'the head of its text' } : undefined;
}

/** Return the summary of a file if it is usable: not cut off, not boilerplate, not the title again. */
function usableSummary(given: FoundValue<unknown> | undefined, title: string, passages: readonly Passage[]): FoundValue | undefined {
  if (given === undefined) return undefined;
  const value = String(given.value);
  if (given.from === '--summary') return { value, from: given.from };
  const text = value.slice(datelineOf(value)?.length ?? 0);
  const isUsable = text !== title && text.length <= MAX_SUMMARY_LENGTH && !isBoilerplate(text) && !isCutOff(text, passages);
  return isUsable ? { value: text, from: given.from } : undefined;
}
