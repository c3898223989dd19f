import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../src/collections/articles/compile.ts';
import { openCompiledFile, readCompiledFile, writeCompiledFile } from '../../../src/collections/articles/compiled-file.ts';
import { withHtml } from './with-html.ts';

const TEXT = '---\ntitle: T\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N }]\ndraft: true\n---\n“Here,” Ana Reyes said, “are 93 farmers.”\n';
const { article } = compileArticle({ slug: 'a', path: 'a.md', text: TEXT }, { gazetteer: createGazetteer([]), timeZone: 'UTC', imageSize: () => null });

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'dateline-compiled-')), 'ab', 'a.json');
});
afterEach(() => rmSync(join(path, '../..'), { recursive: true }));

test('a written file is read back, with what the loader needs to know', () => {
  const written = writeCompiledFile(path, article!, []);
  expect(written).toMatchObject({ path, draft: true, pages: ['ana-reyes'], figures: ['93'] });
  expect(openCompiledFile(path)).toEqual(written);
  expect(withHtml(readCompiledFile(written))).toEqual(withHtml(article!));
});

test('a written file keeps every property that the analysis sets only sometimes', () => {
  const text = TEXT.replace(/“Here[^]*/, 'Mayor Ana Reyes spoke on Monday. The mayor left. A day later the fair began. By Sunday all 93 farmers had left.\n');
  const { article: withOptional } = compileArticle(
    { slug: 'a', path: 'a.md', text },
    { gazetteer: createGazetteer([]), timeZone: 'UTC', imageSize: () => null },
  );
  const { mentions, times, events } = withOptional!.analysis;
  expect(mentions.some(({ nominal }) => nominal)).toBe(true);
  expect(times.some(({ doneBy }) => doneBy)).toBe(true);
  expect(times.some(({ anchor }) => anchor?.time !== undefined && anchor.words !== undefined)).toBe(true);
  expect(events.some(({ trigger }) => trigger)).toBe(true);
  expect(withHtml(readCompiledFile(writeCompiledFile(path, withOptional!, [])))).toEqual(withHtml(withOptional!));
});

test('a missing, truncated, changed or other file is not read', () => {
  expect(openCompiledFile(path)).toBeNull();
  writeCompiledFile(path, article!, []);
  const text = readFileSync(path, 'utf8');
  for (const broken of ['', '{}', text.slice(0, 40), text.slice(0, -1), text.replace('Reyes', 'Rayes'), `${text} `]) {
    writeFileSync(path, broken);
    expect(openCompiledFile(path), broken.slice(0, 40)).toBeNull();
  }
});
