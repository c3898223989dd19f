import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { copySite, project } from '../site/site-copy.ts';
import { ALL, build, manifestOf } from './builds.ts';
import { EDITS } from './random-edits.ts';

const SEED = Number(process.env['DATELINE_SEED'] ?? 9);
const EDIT_COUNT = ALL ? 50 : 5;
/** After how many edits the site is built from nothing, to compare. */
const COMPARED_AFTER = ALL ? 2 : 5;

let root: string;
beforeAll(() => {
  root = copySite(join(project, 'content'));
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test(
  `after ${EDIT_COUNT} random edits a build with all that the builds before have left makes the bytes of one with nothing`,
  { timeout: 7_200_000 },
  async () => {
    const random = createRandom(SEED);
    await build(root, ['--link', '--keep-going']);
    const done: string[] = [];
    for (let number = 1; number <= EDIT_COUNT; number++) {
      const kind = random.pick(Object.keys(EDITS));
      done.push(`${number}. ${kind}: ${EDITS[kind]!(root, random, number)}`);
      const isCompared = number % COMPARED_AFTER === 0;
      const warm = build(root, ['--link', '--keep-going']);
      const cold = isCompared ? fromNothing(root) : null;
      const { status, stderr } = await warm;
      expect(status, `${done.join('\n')}\n${stderr}`).toBe(0);
      if (cold) expect(differences(manifestOf(root), await cold), `seed ${SEED}\n${done.splice(0).join('\n')}`).toEqual([]);
    }
  },
);

/** What a build in another folder, at another place of the world, and with no cache, makes of the same files. */
async function fromNothing(edited: string): Promise<string[]> {
  const copy = copySite(join(edited, 'content'), edited);
  try {
    await build(copy, ['--link', '--keep-going'], { environment: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' } });
    return manifestOf(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Paths of the files that are not the same in both. */
function differences(some: string[], others: string[]): string[] {
  const inOne = [...some.filter((file) => !others.includes(file)), ...others.filter((file) => !some.includes(file))];
  return [...new Set(inOne.map((file) => file.slice(0, file.lastIndexOf(' '))))].sort();
}
