import { casesOf } from './suites.ts';

/** A hostile case, with its name in the suite. */
export interface Case {
  id: string;
  text: string;
}

/** Markup and Markdown, to put into an article unchanged. */
export const MARKUP: Case[] = [
  ...casesOf<{ html: string }>('xss-owasp.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...casesOf<{ html: string }>('xss-h5sc.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...payloads(),
  ...casesOf<{ markdown: string }>('md-commonmark-0.31.2.jsonl').map(({ id, markdown }) => ({ id, text: markdown })),
  ...casesOf<{ markdown: string }>('md-gfm-0.29.jsonl').map(({ id, markdown }) => ({ id, text: markdown })),
];

/** Strings to put into texts, fields, names and queries. */
export const STRINGS: Case[] = [
  ...payloads(),
  ...casesOf<{ text: string }>('unicode-own.jsonl'),
  ...casesOf<{ html: string }>('xss-owasp.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...casesOf<{ html: string }>('xss-h5sc.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...casesOf<{ text: string }>('unicode-blns.jsonl'),
  ...casesOf<{ yaml?: string }>('frontmatter-own.jsonl').flatMap(({ id, yaml }) => (yaml === undefined ? [] : [{ id, text: yaml }])),
];

/** The sample takes one of this number of cases; `--mode all` takes all. */
const EVERY = process.env['MODE'] === 'all' ? 1 : 12;

/** Return the cases to run: all, or a sample. */
export const sampled = (cases: readonly Case[]): Case[] => cases.filter((_, number) => number % EVERY === 0);

/** Return the payloads of `context-injection-own.jsonl`, without duplicates for its sinks. */
function payloads(): Case[] {
  const cases = casesOf<{ payload: string }>('context-injection-own.jsonl');
  return [...new Map(cases.map(({ id, payload }) => [payload, { id, text: payload }])).values()];
}
