import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom, type Random } from '../bench/random.ts';
import { copySite, project } from '../site/site-copy.ts';
import { build } from '../site/build.ts';
import { differences, fromNothing, manifestOf, pagesMade } from './builds.ts';
import { EDITS } from './random-edits.ts';

const SEED = Number(process.env['DATELINE_SEED'] ?? 9);
/** Number of edits. */
const EDIT_COUNT = Number(process.env['DATELINE_EDITS'] ?? 50);
/** Number of edits before each comparison. `.ci/run` makes fewer edits, and two before each comparison, to limit its time. */
const EDITS_PER_BUILD = Number(process.env['DATELINE_EDITS_PER_BUILD'] ?? 1);
/** A few of the site's articles, which name the same people and places. Only a few, because a hundred builds are made. */
const ARTICLES = ['armed-groups-cross-grayvoron', 'belgorod-shelling-toll', 'duma-residents-guard-border', 'kursk-arms-squads', 'shebekino-shelled'];
/** Conditions of the builds without a cache, used in turn. */
const ELSEWHERE = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'C' },
];

let root: string;
beforeAll(() => {
  root = copySite(join(project, 'content'));
  const articles = join(root, 'content/articles');
  for (const file of readdirSync(articles)) if (!ARTICLES.includes(file.slice(0, -'.md'.length))) rmSync(join(articles, file));
  // These notes refer to articles that were deleted.
  for (const folder of ['chronicle', 'agreement']) rmSync(join(root, 'content', folder), { recursive: true, force: true });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test(`after ${EDIT_COUNT} random edits a build with all leftovers makes the same bytes as one without a cache`, { timeout: 7_200_000 }, async () => {
  const random = createRandom(SEED);
  expect((await build(root, ['--link'])).status).toBe(0);
  const kinds = inRounds(Object.keys(EDITS), random);
  const done: string[] = [];
  for (let number = 1; number <= EDIT_COUNT; number++) {
    const kind = kinds.next().value;
    done.push(`${number}. ${kind}: ${EDITS[kind]!(root, random, number)}`);
    if (number % EDITS_PER_BUILD !== 0 && number < EDIT_COUNT) continue;
    const [{ status, stderr }, cold] = await Promise.all([build(root, ['--link', '--keep-going']), fromNothing(root, ELSEWHERE[number % ELSEWHERE.length]!)]);
    expect(status, `${done.join('\n')}\n${stderr}`).toBe(0);
    expect(differences(manifestOf(root), cold.manifest), `seed ${SEED}\n${done.join('\n')}`).toEqual([]);
  }
  const { stdout, stderr } = await build(root, ['--link', '--keep-going', '--profile']);
  expect(stdout, done.join('\n')).toContain('since the last build 0 changed, 0 new, 0 gone');
  // Only pages whose dead links were removed are made again.
  expect(pagesMade(stdout), done.join('\n')).toBeLessThanOrEqual(pagesWithDeadLinks(stderr));
});

/** Return the number of pages with a dead link, from the output of a build: they are made in every build, because the targets may appear. */
function pagesWithDeadLinks(stderr: string): number {
  return new Set(Array.from(stderr.matchAll(/^(\S+) {2}.*the link was removed/gm), ([, page]) => page)).size;
}

/** Yield all kinds in a random order, then all again in another one, and so on. */
function* inRounds(kinds: readonly string[], random: Random): Generator<string, never> {
  for (;;) {
    const left = [...kinds];
    while (left.length > 0) yield left.splice(random.integer(left.length), 1)[0]!;
  }
}
