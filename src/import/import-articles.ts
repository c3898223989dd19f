import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { schemaLine } from '../content-files/schema-line.ts';
import { crowdedPlace } from '../markdown/limits.ts';
import { completeFields, type Completion, type Given, type Missing } from './complete.ts';
import { ARTICLES, type Existing } from './existing.ts';
import { fileNameFor } from './file-name.ts';
import { textDigest } from './text-digest.ts';
import type { FoundArticle, Refusal } from './types.ts';

/** What became of an article: where it was written and where its fields are from, or why it was not. */
export type Outcome = { kind: 'written'; origin: string; path: string; origins: string[]; leftOut: string[] } | ({ kind: 'refused' } & Refusal);

export interface ImportContext {
  /** The project's folder. */
  root: string;
  existing: Existing;
  given: Given;
  /** Asks the publisher for what is missing; null where nobody can be asked. */
  ask: ((article: FoundArticle, missing: Missing[]) => Promise<Given>) | null;
  /** Whether nothing is to be written. */
  dryRun: boolean;
}

/** More than this is a book and no article. */
const LONGEST_TEXT = 1_000_000;

/** What is missing, in words, and how to give it. */
const REMEDY: Record<Missing, { name: string; option: string }> = {
  title: { name: 'its headline', option: '--title "Bridge closes"' },
  published: { name: 'when it was published', option: '--published 2023-07-05' },
  source: { name: 'where it was published', option: '--source "The Herald"' },
  lang: { name: 'its language', option: '--lang uk' },
};

/** Write an article that was found into a file of its own. Nothing that is there is ever overwritten, and no text is written twice. */
export async function importArticle(article: FoundArticle, { root, existing, given, ask, dryRun }: ImportContext): Promise<Outcome> {
  const { origin, body, fields, leftOut, encoding } = article;
  const refuse = (reason: string): Outcome => ({ kind: 'refused', origin, reason });
  if (body.trim() === '') return refuse('there is no text in it');
  if (body.length > LONGEST_TEXT) return refuse(`its text has more than ${LONGEST_TEXT} letters: part it into several articles`);
  const crowd = crowdedPlace(body);
  if (crowd) return refuse(`its text could not be published. ${crowd.message.replace(/\.$/, '')}`);
  const digest = textDigest(body);
  const twin = existing.byDigest.get(digest);
  if (twin !== undefined) return refuse(`its text is in ${twin} already`);
  let completion: Completion = completeFields(article, given);
  if (completion.kind === 'missing' && ask) completion = completeFields(article, { ...given, ...(await ask(article, completion.fields)) });
  if (completion.kind === 'missing') {
    const missing = completion.fields.map((field) => REMEDY[field]);
    return refuse(`it does not say ${missing.map(({ name }) => name).join(' nor ')}: add ${missing.map(({ option }) => option).join(' ')}`);
  }
  if (completion.kind === 'faulty') return refuse(completion.reason);
  const name = fileNameFor(fields, String(completion.frontmatter['title']), existing.names);
  const path = `${ARTICLES}/${name}.md`;
  if (!dryRun) await writeNew(join(root, path), `---\n${schemaLine('article')}${stringify(completion.frontmatter, { lineWidth: 0 })}---\n\n${body}`);
  existing.names.add(name);
  existing.byDigest.set(digest, path);
  const origins = encoding === undefined ? completion.origins : [...completion.origins, `encoding: ${encoding}`];
  return { kind: 'written', origin, path, origins, leftOut };
}

/** Write a file whole or not at all, and only where there is none. */
async function writeNew(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(draft, text);
  try {
    // Unlike a rename, a link fails where a file of that name has come to be.
    await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
