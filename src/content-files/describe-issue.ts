import { stringify } from 'yaml';
import type { z } from 'zod';
import { suggestion } from '../text/index.ts';
import { isCalendarDate } from './dates.ts';
import { exampleAt } from './examples.ts';

/** What an issue of the wrong type says, by the type that is right. */
const TYPES: Record<string, string> = {
  object: 'must have fields of its own',
  array: 'must be a list',
  boolean: 'must be true or false',
  number: 'must be a number',
};

/** Return the message for an issue that Zod reports in a value: what is wrong, and what would be right. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, plain: unknown): string {
  const field = issue.path.join('.');
  const given = valueAt(plain, issue.path);
  const example = exampleAt(schema, issue.path, plain);
  const shown = example === undefined ? null : exampleLine(issue.path.at(-1)!, example);
  const suchAs = (message: string) => `“${field}” ${message}${shown === null ? '.' : `, such as “${shown}”.`}`;
  if (given === undefined) return field === '' ? issue.message : suchAs('is missing: add it');
  if (given === null) return suchAs('is empty: write its value after the colon, in quotation marks if it begins with “#”');
  if (issue.code === 'invalid_value' && typeof given === 'string') {
    const words = issue.values.map(String);
    return `“${field}” is not right: “${given}” is none of ${words.join(', ')}.${suggestion(given, words)}`;
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && typeof example === 'string' && isCalendarDate(example)) return suchAs('must be a whole date: year, month and day');
    // YAML reads `2014` as a number and `true` as a truth value.
    if (issue.expected === 'string')
      return `“${field}” must be text: ${typeof given === 'object' ? 'write it on one line, not as a list or as fields' : 'put the value in quotes'}.`;
    const type = TYPES[issue.expected];
    if (type !== undefined) return suchAs(type);
  }
  if (issue.code === 'too_small' && typeof given === 'string' && given.trim() === '') return suchAs('is empty: write a text');
  if (issue.code === 'too_small' && issue.origin === 'array' && issue.message.startsWith('Too small')) return suchAs('is empty: write at least one');
  if (issue.code === 'too_big' && issue.origin === 'string') return `“${field}” is not right: it is longer than ${issue.maximum} characters: shorten it.`;
  if (issue.message === 'Invalid URL') return `“${field}” is not right: it must be an address such as https://example.org/page.`;
  return `“${field}” is not right: ${issue.message.replace(/\.$/, '')}.`;
}

/** Return the value at a path in a value; undefined if there is none. */
export function valueAt(plain: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, atKey) => (value as Record<PropertyKey, unknown> | null | undefined)?.[atKey as string], plain);
}

/** Return a field with its example as a line of YAML; of an element of a list, the element alone. */
function exampleLine(name: PropertyKey, example: unknown): string {
  const value = stringify(example, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();
  return typeof name === 'number' ? `- ${value}` : `${String(name)}: ${value}`;
}
