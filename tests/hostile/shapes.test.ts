import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import { listContentFiles } from '../../src/content-files/list.ts';
import { hasSuites, casesOf } from './suites.ts';
import { SHAPES } from './shapes.ts';
import { expectWithin } from '../computing-time.ts';

const FRONTMATTER = "---\ntitle: 'A'\npublished: 2023-07-05\nsummary: 'B.'\nsources:\n  - name: C\n---\n\n";
const gazetteer = createGazetteer([]);
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-shapes-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Publish a text as an article. Resolves to the refusals. */
async function publish(body: string): Promise<string[]> {
  const text = FRONTMATTER + body;
  writeFileSync(join(root, 'content/articles/a.md'), text);
  const { problems } = await listContentFiles(root, 'content/articles', '.md');
  if (problems.length === 0) {
    problems.push(...compileArticle({ slug: 'a', path: 'a.md', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null }).problems);
  }
  return problems.map(({ message }) => message);
}

describe.skipIf(!hasSuites)('every pathological shape is published or refused, with the remedy, in less than two seconds of CPU', () => {
  const index = casesOf<{ bytes: number }>('pathological-index.jsonl');

  test('every entry of the index has a text here', () => expect(Object.keys(SHAPES)).toEqual(index.map(({ id }) => id)));

  test.each(index)('$id', async ({ id }) => {
    const text = SHAPES[id]!();
    for (const message of await expectWithin(2_000, () => publish(text))) expect(message).toMatch(/: (?:split|remove|write|look|shorten|close) /);
  });
});
