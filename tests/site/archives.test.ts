import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generators } from '../archives/generate.ts';
import { copySite, project, runCommand } from './site-copy.ts';

/** Number of articles in each generated archive. */
const GENERATED = 9;
/** A real archive beside the project, and the number of its articles that are imported: every sixteenth. */
const realArchive = join(project, '../shared/editions/digitalgov-2014');
const REAL = 25;

/** An article whose dates are before Christ, of three digits or centuries ahead; it names people of other articles, with which it is compared. */
const OLD_STONES = `---
title: Northport shows its oldest stones
published: 2023-07-05
summary: The town shows stones of 559 B.C.
sources: [{ name: Example Gazette }]
---

NORTHPORT — The stones of Northport were cut in 559 B.C., Mayor Ana Reyes said on Wednesday. A second row was laid on 3 March AD 14, and graves of the
3rd century BC were found beside it.

The lease of the quarry ends on 31 December 9999, and the town opens its time capsule on 1 July 3000, Reyes said.
`;

let root: string;
let inbox: string;
/** Return the pages of articles, without list pages and redirects. */
const pages = () =>
  readdirSync(join(root, 'dist/articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\d+$/.test(entry.name))
    .map(({ name }) => readFileSync(join(root, 'dist/articles', name, 'index.html'), 'utf8'))
    .filter((html) => html.includes('class="prose"'));

beforeAll(() => {
  root = copySite(join(project, 'tests/fixtures/golden/content'));
  inbox = mkdtempSync(join(tmpdir(), 'dateline-archives-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(inbox, { recursive: true, force: true });
});

test('archives of three systems and a real one, each imported with one command, are accepted by the build without a warning, beside an article with unusual dates', () => {
  let expected = readdirSync(join(root, 'content/articles')).filter((name) => name !== 'not-yet.md').length;
  let [pictures, links] = [0, 0];
  for (const [name, write] of Object.entries(generators)) {
    const archive = write(join(inbox, name), GENERATED);
    const { stdout, stderr } = runCommand(root, 'import', [...archive.options, archive.input]);
    expect([name, stdout.trim().split('\n').at(-1), stderr]).toEqual([name, `${GENERATED} articles written, 0 left out.`, '']);
    expected += GENERATED - archive.drafts;
    pictures += archive.pictures;
    links += archive.links;
  }
  if (existsSync(realArchive)) {
    const some = readdirSync(realArchive)
      .filter((_, index) => index % 16 === 0)
      .slice(0, REAL);
    mkdirSync(join(inbox, 'real'));
    for (const name of some) cpSync(join(realArchive, name), join(inbox, 'real', name));
    const { stdout } = runCommand(root, 'import', ['--source', 'Digital.gov', join(inbox, 'real')]);
    expect(stdout).toContain(`${REAL} articles written, 0 left out.`);
    expected += REAL;
  } else console.log('Skipped in part: tests/site/archives.test.ts reads ../shared/editions, which does not exist.');

  writeFileSync(join(root, 'content/articles/old-stones.md'), OLD_STONES);
  expected += 1;
  const build = runCommand(root, 'build');
  expect(build.stderr).toBe('');
  expect(pages()).toHaveLength(expected);
  // Only the text of each page: beside it there are lists of related articles.
  const html = pages().map((page) => page.slice(page.indexOf('<div class="prose"'), page.indexOf('<follow-text')));
  const countIn = (pattern: RegExp) => html.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  expect(countIn(/<img src="\/gazette\/images\/[^"]*quay[^"]*" alt="[^"]+" width="1" height="1"/g)).toBe(pictures);
  expect(
    countIn(/<a href="\/gazette\/articles\/[^"]*(?:widens-quay|quay-news)[^"]*"[^>]*>(?:<[^>]+>)*(?:Earlier|an earlier vote|what was said)(?:<[^>]+>)*<\/a>/g),
  ).toBe(links);
}, 300_000);
