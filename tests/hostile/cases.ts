import { casesOf } from './suites.ts';

/** Something hostile, by the name that its suite gives it. */
export interface Case {
  id: string;
  text: string;
}

/** Markup and Markdown, to stand in an article as it is. */
export const MARKUP: Case[] = [
  ...casesOf<{ html: string }>('xss-owasp.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...casesOf<{ html: string }>('xss-h5sc.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...payloads(),
  ...casesOf<{ markdown: string }>('md-commonmark-0.31.2.jsonl').map(({ id, markdown }) => ({ id, text: markdown })),
  ...casesOf<{ markdown: string }>('md-gfm-0.29.jsonl').map(({ id, markdown }) => ({ id, text: markdown })),
];

/** Strings that stand for themselves: in an article's text, in fields, in names, in queries. */
export const STRINGS: Case[] = [
  ...payloads(),
  ...casesOf<{ text: string }>('unicode-own.jsonl'),
  ...casesOf<{ html: string }>('xss-owasp.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...casesOf<{ html: string }>('xss-h5sc.jsonl').map(({ id, html }) => ({ id, text: html })),
  ...casesOf<{ text: string }>('unicode-blns.jsonl'),
  ...casesOf<{ yaml?: string }>('frontmatter-own.jsonl').flatMap(({ id, yaml }) => (yaml === undefined ? [] : [{ id, text: yaml }])),
];

/** How many cases the sample leaves out for each that it takes; all are taken with `--mode all`. */
const EVERY = process.env['MODE'] === 'all' ? 1 : 12;

/** The cases that are asked for: all, or a sample of them. */
export const sampled = (cases: readonly Case[]): Case[] => cases.filter((_, number) => number % EVERY === 0);

/** The payloads of `context-injection-own.jsonl`, which are the same for each of its sinks. */
function payloads(): Case[] {
  const cases = casesOf<{ payload: string }>('context-injection-own.jsonl');
  return [...new Map(cases.map(({ id, payload }) => [payload, { id, text: payload }])).values()];
}
