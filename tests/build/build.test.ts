import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const project = join(import.meta.dirname, '../..');

/** The smallest site that `npm run build` can build. Depending on `content/state`, its home page throws, has a dead link, or an article is lost. */
const SITE = {
  'package.json': '{ "name": "small", "private": true, "type": "module" }',
  'astro.config.mjs': `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { writingProgress } from './tool/src/progress/writing-progress.ts';
    const counts = { id: 'x', articles: 1, entities: 2, events: 0, exports: { feeds: 2 }, embeds: { pages: {}, supportingFiles: 0 }, redirects: { all: 2001, byHosts: 2000 } };
    const write = ({ dir, pages }) => {
      mkdirSync(new URL('data', dir));
      writeFileSync(new URL('data/feed.xml', dir), '<feed/>');
      writeFileSync(new URL('edition.json', dir), JSON.stringify(counts));
      writingProgress.send({ pages: pages.length, written: 2, files: 2 });
    };
    export default {
      site: 'https://small.example',
      trailingSlash: 'always',
      integrations: [{ name: 'files', hooks: { 'astro:build:done': write } }],
    };`,
  'content/state': 'good',
  'content/site.yaml': 'name: Small\ndescription: A site.\naddress: https://small.example\n',
  'src/content.config.ts': `
    import { readFileSync } from 'node:fs';
    import { defineCollection } from 'astro:content';
    import { sendTally } from '../tool/src/progress/tally.ts';
    const load = async ({ logger }) => {
      const state = readFileSync('content/state', 'utf8');
      if (state === 'content') throw Object.assign(new Error('1 problem in the content:\\ncontent/a.md:3:2  Add “title”.'), { problems: [{}] });
      if (state === 'logged') logger.error('An article was lost.');
      if (state === 'link') sendTally(3, 1, [], [{ file: 'content/b.md', line: 2, column: 1, message: 'Mend it.' }], []);
      else sendTally(state === 'lost' ? 2 : 1, 0, [], [], []);
    };
    export const collections = { articles: defineCollection({ loader: { name: 'articles', load } }) };`,
  'src/pages/index.astro': `---
import { readFileSync } from 'node:fs';
const state = readFileSync('content/state', 'utf8');
if (state === 'page') throw new Error('The page broke.');
---
<html lang="en"><head><title>Small</title></head><body><a href={state === 'link' ? '/gone/' : '/'}>Home</a></body></html>`,
};

/** Run `dateline build` with these options. Returns its exit status and output; durations in the output are replaced by “N s”. */
function build(root: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tool/src/cli/dateline.ts', 'build', ...options], { cwd: root, env, encoding: 'utf8' });
  return { status, stdout: stdout.replaceAll(/\d+\.\d s/g, 'N s'), stderr };
}

// Eight builds run one after the other: seconds each, but up to two minutes on a busy machine.
test('a site is published if everything is right, and the previous one stays if anything is wrong', { timeout: 900_000 }, () => {
  const root = temporaryFolder(SITE);
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const folder of ['src/cli', 'src/build', 'src/config', 'src/content-files', 'src/progress', 'src/text'])
    cpSync(join(project, folder), join(root, 'tool', folder), { recursive: true });

  const good = build(root);
  expect(good).toEqual({
    status: 0,
    stdout:
      'Reading articles … N s\nWriting pages … 1 page, N s\nWriting files … 2 files, N s\nEdition … 1 article, 2 entities, 0 events\nExports … 2 files (feeds 2); “exports” in content/site.yaml switches each off\nEmbeds … none\nFormer addresses … 2000 of 2001 are in _redirects, the newest ones, because hosts accept only that many; the others have redirect pages\nChecking links … 1 page, N s\nArticles … 1 published, 0 refused\nFiles … 3 written, 0 reused\nPublished to dist/ in N s\n',
    stderr: '',
  });
  const published = readFileSync(join(root, 'dist/index.html'), 'utf8');
  expect(published).toContain('Small');
  expect(readFileSync(join(root, 'dist/data/feed.xml'), 'utf8')).toBe('<feed/>');

  const failures = {
    content: '1 problem in the content:\ncontent/a.md:3:2  Add “title”.\n',
    logged: 'An article was lost.\n',
    page: 'The page broke.\n',
    lost: 'Of 2 files in the folder of articles, 1 are in the site, 0 are refused, 0 are drafts and 0 are held back: the others were lost.\n',
    link: '1 link of the site leads nowhere:\nindex.html  /gone/  there is no such page or file\n',
  };
  for (const [state, message] of Object.entries(failures)) {
    writeFiles(root, { 'content/state': state, 'src/pages/new/index.astro': '<p>new</p>' });
    const failed = build(root);
    expect([state, failed.status]).toEqual([state, 1]);
    expect(failed.stderr.startsWith(message), failed.stderr).toBe(true);
    expect(failed.stderr).toContain('The build failed, nothing was published. The site in dist/ is as it was.\n');
    expect(failed.stderr).not.toMatch(/^ +at /m);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['data', 'edition.json', 'index.html']);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe(published);
    expect(existsSync(join(root, '.stage/lock.pid'))).toBe(false);
  }

  // The last failure was a dead link: `--keep-going` publishes the page without it.
  const partial = build(root, '--keep-going');
  expect(partial.stdout).toContain(
    '\nArticles … 1 published, 1 refused, 1 draft left out\nFiles … 4 written, 0 reused; since the last build 1 changed, 1 new, 0 gone\nPublished to dist/ in N s\n',
  );
  expect([partial.status, partial.stderr]).toEqual([
    0,
    '\nLeft out, to be corrected:\ncontent/b.md:2:1  Mend it.\n' + 'index.html  /gone/  there is no such page or file: the link was removed, its words stay\n',
  ]);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('<a>Home</a>');

  writeFiles(root, { 'content/state': 'good' });
  const profiled = build(root, '--profile');
  expect(profiled.status).toBe(0);
  expect(profiled.stdout).toMatch(/Published to dist\/ in N s\n +seconds +CPU s {2}part\n/);
  expect(profiled.stdout).toMatch(/ 1 {2}src\/pages\/index\.astro\n/);
  expect(existsSync(join(root, 'dist/new/index.html'))).toBe(true);
});
