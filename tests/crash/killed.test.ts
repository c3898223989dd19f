import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { copySite, project } from '../site/site-copy.ts';
import { ALL, build, manifestOf } from './builds.ts';

const KILLS = ALL ? 20 : 3;

let root: string;
beforeAll(() => {
  root = copySite(join(project, 'tests/fixtures/golden/content'));
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Make the content one of two. */
function edit(version: 0 | 1): void {
  const weather = `---\ntitle: Weather\npublished: 2023-07-0${8 + version}\nsummary: S.\nsources: [{ name: N }]\n---\n`;
  const text = ['On Friday it rained in Northport, Ana Reyes said.', 'On Monday 12 people were hurt in North Province.'][version]!;
  writeFileSync(join(root, 'content/articles/weather.md'), `${weather}${text}\n`);
}

test(`killed at ${KILLS} moments, the site is wholly the old or wholly the new one`, { timeout: 3_600_000 }, async () => {
  const sites: string[][] = [];
  let time = 0;
  for (const version of [0, 1] as const) {
    edit(version);
    const { status, stderr, time: taken } = await build(root, ['--link']);
    expect([status, stderr]).toEqual([0, '']);
    sites.push(manifestOf(root));
    time = taken;
  }
  expect(sites[0]).not.toEqual(sites[1]);

  const random = createRandom(9);
  let served = 1;
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    // Always on the way to the other site. Spread evenly, a little chance in each part, and on to the very end.
    const wanted = served === 0 ? 1 : 0;
    edit(wanted);
    const moment = ((kill + random.integer(1000) / 1000) / KILLS) * time * 1.05;
    const { status, stderr, time: taken } = await build(root, ['--link'], { killAfter: moment });
    if (status === 0) time = taken;
    else {
      expect(stderr, 'it was not the kill that ended it').toBe('');
      killed++;
    }
    const site = manifestOf(root);
    expect([sites[0], sites[1]], `killed after ${Math.round(moment)} of ${Math.round(time)} ms`).toContainEqual(site);
    served = site.join() === sites[0]!.join() ? 0 : 1;
  }
  expect(killed).toBeGreaterThan(KILLS / 2);

  // What they left behind is neither in the way nor in the site.
  const wanted = served === 0 ? 1 : 0;
  edit(wanted);
  expect((await build(root, ['--link'])).status).toBe(0);
  expect(manifestOf(root)).toEqual(sites[wanted]);
});
