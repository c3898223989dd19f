import type { Candidate } from './make-candidate.ts';
import { oneLine } from './one-line.ts';
import type { FoundArticle, FoundValue } from './types.ts';

/** Maximum length of a value in the report. */
const MAX_SHOWN_LENGTH = 120;

/** Return a line for each field of an article, with its value and where it was found. */
export function describeFields(fields: Candidate['fields'], { encoding }: FoundArticle): string[] {
  const said = Object.entries(fields).filter((entry): entry is [string, FoundValue<unknown>] => entry[1] !== undefined);
  return [
    ...said.map(
      ([name, { value, from }]) =>
        `${name}: ${formatValue(value)} (${from})${name === 'expires' ? ', published all the same unless a build leaves out what has expired' : ''}`,
    ),
    ...(encoding === undefined ? [] : [`encoding: ${encoding}`]),
  ];
}

/** Format a value of the frontmatter on one line. */
function formatValue(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? Object.values(value).map(formatValue).join(', ') : oneLine(String(value));
  return text.length <= MAX_SHOWN_LENGTH ? text : `${text.slice(0, MAX_SHOWN_LENGTH)}…`;
}
