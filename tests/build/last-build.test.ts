import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LastBuild } from '../../src/build/last-build.ts';
import type { OutputRecord } from '../../src/build/output-record.ts';
import { unlinkDeadAnchors } from '../../src/build/unlink-dead-anchors.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const PAGE = 'articles/weather/index.html';

/** Create a site with a page of the key “k” and a file without a key. Returns its folder, and its record as a build writes it. */
function builtSite(): { folder: string; record: OutputRecord } {
  const folder = temporaryFolder({ [PAGE]: '<p id="a">Rain</p><a href="/gone/">x</a>', 'data/events.csv': 'a,b\n' });
  const first = new LastBuild(null, folder, join(folder, 'no-public'));
  expect(first.take(PAGE, 'k')).toBe(false);
  return { folder, record: { head: 'h', folder, files: first.entries(), targets: new Map() } };
}

describe('a file of the last site', () => {
  test('is reused if its inputs have the same key, as the same file', () => {
    const { folder, record } = builtSite();
    const stage = temporaryFolder();
    const last = new LastBuild(record, stage, join(folder, 'no-public'));
    expect(last.take(PAGE, 'k')).toBe(true);
    expect(statSync(join(stage, PAGE)).ino).toBe(statSync(join(folder, PAGE)).ino);
    expect([last.isReused(PAGE), last.reusedCount, last.missingFiles()]).toEqual([true, 1, []]);
    expect(last.entries().get(PAGE)).toEqual(record.files.get(PAGE));
  });

  test.each<[string, (file: string) => void]>([
    ['one byte differs', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Rain', 'Ruin'))],
    ['it is truncated', (file) => truncateSync(file, 5)],
    ['it is empty', (file) => truncateSync(file)],
    ['it is gone', (file) => rmSync(file)],
    ['it is a folder', (file) => (rmSync(file), mkdirSync(file))],
    [
      'it is a link to the same bytes',
      (file) => {
        writeFileSync(`${file}.other`, readFileSync(file));
        rmSync(file);
        symlinkSync(`${file}.other`, file);
      },
    ],
  ])('is not reused if %s', (_, damage) => {
    const { folder, record } = builtSite();
    damage(join(folder, PAGE));
    const stage = temporaryFolder();
    const last = new LastBuild(record, stage, join(folder, 'no-public'));
    expect(last.take(PAGE, 'k')).toBe(false);
    expect([existsSync(join(stage, PAGE)), last.missingFiles()]).toEqual([false, [PAGE]]);
  });

  test('is not reused if its key is another, if it has none, or if there was no last build', () => {
    const { folder, record } = builtSite();
    const last = new LastBuild(record, temporaryFolder(), join(folder, 'no-public'));
    expect([last.take(PAGE, 'other'), last.take('data/events.csv', 'none')]).toEqual([false, false]);
    expect(new LastBuild(null, temporaryFolder(), join(folder, 'no-public')).take(PAGE, 'k')).toBe(false);
  });

  test('is not reused if a publisher’s own file has its path, which then has no key in the next build', () => {
    const { folder, record } = builtSite();
    const [stage, own] = [temporaryFolder({ [PAGE]: 'own' }), temporaryFolder({ [PAGE]: 'own' })];
    const last = new LastBuild(record, stage, own);
    expect([last.take(PAGE, 'k'), last.missingFiles(), readFileSync(join(stage, PAGE), 'utf8')]).toEqual([false, [], 'own']);
    const next = new LastBuild({ head: 'h', folder: stage, files: last.entries(), targets: new Map() }, temporaryFolder(), join(folder, 'no-public'));
    expect(next.take(PAGE, 'k')).toBe(false);
  });
});

test('a file is found by its key under another path; the link check does not take it for the same page', () => {
  const { folder, record } = builtSite();
  const stage = temporaryFolder();
  const last = new LastBuild(record, stage, join(folder, 'no-public'));
  expect(last.take('articles/storm/index.html', 'k')).toBe(true);
  expect(readFileSync(join(stage, 'articles/storm/index.html'))).toEqual(readFileSync(join(folder, PAGE)));
  expect(last.checkedSite()!.isSame('articles/storm/index.html')).toBe(false);
});

test('a page that neither site had is not the same page: its links are checked', () => {
  const { folder, record } = builtSite();
  const last = new LastBuild(record, temporaryFolder(), join(folder, 'no-public'));
  expect(last.checkedSite()!.isSame('articles/new/index.html')).toBe(false);
});

test('two pages with one path are refused; the same page can be asked for repeatedly', () => {
  const { folder, record } = builtSite();
  const last = new LastBuild(record, temporaryFolder(), join(folder, 'no-public'));
  expect([last.take(PAGE, 'k'), last.take(PAGE, 'k')]).toEqual([true, true]);
  expect(() => last.take(PAGE, 'other')).toThrow(`Two files of the site would be ${PAGE}`);
});

test('a reused file is removed from the stage if another file gets its path; that file is not reused by the next build', () => {
  const { folder, record } = builtSite();
  const stage = temporaryFolder();
  const last = new LastBuild(record, stage, join(folder, 'no-public'));
  last.take(PAGE, 'k');
  last.discardReused(PAGE);
  expect([existsSync(join(stage, PAGE)), existsSync(join(folder, PAGE))]).toEqual([false, true]);
  writeFiles(stage, { [PAGE]: 'another' });
  expect(last.entries().get(PAGE)?.key).toBeNull();
});

test('a link removed from a reused page stays in the page of the served site; the next build makes the page anew', () => {
  const { folder, record } = builtSite();
  const stage = temporaryFolder();
  const last = new LastBuild(record, stage, join(folder, 'no-public'));
  last.take(PAGE, 'k');
  const old = readFileSync(join(folder, PAGE), 'utf8');
  unlinkDeadAnchors(stage, [{ page: PAGE, link: '/gone/', reason: '' }]);
  last.excludeFromReuse(PAGE);
  expect(readFileSync(join(folder, PAGE), 'utf8')).toBe(old);
  expect(readFileSync(join(stage, PAGE), 'utf8')).toBe('<p id="a">Rain</p><a>x</a>');
  const { key, digest } = last.entries().get(PAGE)!;
  expect([key, digest === record.files.get(PAGE)!.digest]).toEqual([null, false]);
});

test('the previous content of a page is known while it is unaltered', () => {
  const { folder, record } = builtSite();
  const checked = new LastBuild(record, temporaryFolder(), join(folder, 'no-public')).checkedSite()!;
  expect([checked.readBefore(PAGE)?.slice(0, 8), checked.readBefore('gone.html')]).toEqual(['<p id="a', null]);
  linkSync(join(folder, PAGE), join(folder, 'second'));
  writeFileSync(join(folder, PAGE), 'x');
  expect(checked.readBefore(PAGE)).toBeNull();
});
