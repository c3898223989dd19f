import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { LastBuild } from '../../src/build/last-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Error code with which every hard link fails. */
const linkFailure = vi.hoisted(() => ({ code: '' }));
vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:fs')>()),
  linkSync: () => {
    throw Object.assign(new Error(linkFailure.code), { code: linkFailure.code });
  },
}));

const PAGE = 'articles/weather/index.html';

/** Reuse a file of a site in a stage where no link can be created. Returns both folders, and whether the file was reused. */
function reusePage(): { site: string; stage: string; isReused: boolean } {
  const [site, stage] = [temporaryFolder({ [PAGE]: '<p>Rain</p>' }), temporaryFolder()];
  const first = new LastBuild(null, site, join(site, 'no-public'));
  first.take(PAGE, 'k');
  const record = { head: 'h', folder: site, files: first.entries(), targets: new Map() };
  return { site, stage, isReused: new LastBuild(record, stage, join(site, 'no-public')).take(PAGE, 'k') };
}

test.each(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'])('a file is copied if a link fails with %s', (code) => {
  linkFailure.code = code;
  const { site, stage, isReused } = reusePage();
  expect(isReused).toBe(true);
  expect(readFileSync(join(stage, PAGE), 'utf8')).toBe('<p>Rain</p>');
  expect(statSync(join(stage, PAGE)).ino).not.toBe(statSync(join(site, PAGE)).ino);
});

test.each(['ENOSPC', 'EIO'])('another error ends the build: %s', (code) => {
  linkFailure.code = code;
  expect(reusePage).toThrow(code);
});
