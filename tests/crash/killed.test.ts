import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { copySite, project } from '../site/site-copy.ts';
import { build, type Build } from '../site/build.ts';
import { dieAt, manifestOf } from './builds.ts';
import type { Moment } from './die-at.ts';

const KILLS = 20;
/** Number of a change to the disk that no build reaches. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** Moments at which nothing half-finished may be visible, in the order of a build. */
const MOMENTS: Record<string, Moment> = {
  'a thread has written half of a compiled article': { call: 'writeFile', path: String.raw`\.stage/articles/`, when: 'half' },
  'a compiled article has just got its name': { call: 'rename', path: String.raw`\.stage/articles/`, when: 'after' },
  'half of the list of articles is written': { call: 'writeFile', path: 'data-store', when: 'half' },
  'a page of the old site has just been linked into the new one': { call: 'link', path: String.raw`\.stage/site/.*index\.html$`, when: 'after' },
  'half a page of the site is written': { call: 'writeFile', path: String.raw`\.stage/site/.*index\.html$`, when: 'half' },
  'the link to the new site has just been created': { call: 'symlink', path: String.raw`\.dist\.versions/link$`, when: 'after' },
  'the new site stands beside the old one': { call: 'rename', path: String.raw`\.dist\.versions/\d+$`, when: 'after' },
  'the new site is about to be served': { call: 'rename', path: String.raw`/dist$`, when: 'before' },
  'the new site has just begun to be served': { call: 'rename', path: String.raw`/dist$`, when: 'after' },
  'the site before the last is about to be deleted': { call: 'rm', path: String.raw`\.dist\.versions/discarded$`, when: 'before', time: 2 },
  'half of the record of the new site is written': { call: 'writeFile', path: String.raw`outputs\.json\.next$`, when: 'half' },
  'the record of the new site is about to get its name': { call: 'rename', path: String.raw`outputs\.json$`, when: 'before' },
};

let root: string;
/** The two possible sites, each as built without a cache. */
const sites: string[][] = [];
let served: 0 | 1 = 1;

beforeAll(async () => {
  root = copySite(join(project, 'tests/fixtures/golden/content'));
  for (const version of [0, 1] as const) {
    edit(version);
    rmSync(join(root, '.stage'), { recursive: true, force: true });
    await buildCompletely(version, () => sites.push(manifestOf(root)));
  }
  expect(sites[0]).not.toEqual(sites[1]);
}, 3_600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Change the content to one of two versions. */
function edit(version: 0 | 1): void {
  const weather = `---\ntitle: Weather\npublished: 2023-07-0${8 + version}\nsummary: S.\nsources: [{ name: N }]\n---\n`;
  const text = ['On Friday it rained in Northport, Ana Reyes said.', 'On Monday 12 people were hurt in North Province.'][version]!;
  writeFileSync(join(root, 'content/articles/weather.md'), `${weather}${text}\n`);
}

/** Build one of the two versions without interruption. Expects that leftovers of earlier builds neither prevent it nor get into the site. */
async function buildCompletely(version: 0 | 1, onFinish = () => {}, options = ['--link']): Promise<void> {
  edit(version);
  const { status, stderr } = await build(root, options);
  expect([status, stderr]).toEqual([0, '']);
  onFinish();
  expect(manifestOf(root)).toEqual(sites[version]);
  served = version;
}

/** Expect that the served site is one of the two versions after a build that was killed, and remember which. */
function expectCompleteSite({ stderr }: Build, moment: string): void {
  expect(stderr, 'the build ended for another reason than the kill').toBe('');
  const site = manifestOf(root);
  expect(sites, moment).toContainEqual(site);
  served = site.join() === sites[0]!.join() ? 0 : 1;
}

/** The version that the killed build is building. */
const other = (): 0 | 1 => (served === 0 ? 1 : 0);

test(`killed at ${KILLS} random changes to the disk, the site is completely the old or the new one`, { timeout: 3_600_000 }, async () => {
  const counter = join(root, 'changes');
  /** Return how many changes to the disk an interrupted build made. */
  const changesOf = () => (existsSync(counter) ? statSync(counter).size : 0);
  edit(other());
  const complete = await dieAt(root, { when: 'before', time: NEVER, counter });
  expect([complete.status, complete.stderr]).toEqual([0, '']);
  served = other();
  let length = changesOf();
  const random = createRandom(9);
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    edit(other());
    rmSync(counter);
    // Evenly distributed over the changes of a build, with a random offset, and beyond its end.
    const time = Math.ceil(((kill + random.integer(1000) / 1000) / KILLS) * length * 1.05) + 1;
    const result = await dieAt(root, { when: random.pick(['before', 'half', 'after']), time, counter });
    if (result.status === 0) length = changesOf();
    else killed++;
    expectCompleteSite(result, `killed at change ${time} of ${length}`);
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
  await buildCompletely(other());
});

describe('killed when', { timeout: 600_000 }, () => {
  test.each(Object.entries(MOMENTS))('%s', async (name, moment) => {
    edit(other());
    const result = await dieAt(root, moment);
    expect(result.status, result.stdout).toBeNull();
    expectCompleteSite(result, name);
    await buildCompletely(other());
  });

  // The only moment at which nothing is served.
  test('the old folder is moved out and the new one not yet in: the next build restores the old one, even if it fails', async () => {
    await buildCompletely(0, undefined, ['--copy']);
    edit(1);
    const { status } = await dieAt(root, { call: 'rename', path: String.raw`\.dist\.versions/previous$`, when: 'after' }, ['--copy']);
    expect([status, manifestOf(root)]).toEqual([null, []]);
    writeFileSync(join(root, 'content/articles/weather.md'), 'no article\n');
    expect((await build(root, ['--copy'])).status).toBe(1);
    expect(manifestOf(root)).toEqual(sites[0]);
    await buildCompletely(1);
  });
});
