import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { build } from '../site/build.ts';
import { dieAt, differences, fromNothing, manifestOf, pagesMade } from './builds.ts';
import { EDITS } from './random-edits.ts';

// A sample of the long tests beside this one, which `npm run test:crash` runs: edits, a build with the leftovers of the previous one, and a build that is
// killed just before its site is served.

/** These edits leave some pages unchanged, so that they can be reused. */
const KINDS = ['add an article', 'describe an entity', 'make an article a draft, or none'];

test(
  'after edits a build makes the same bytes as one without a cache; a build that is killed before its site is served changes none',
  { timeout: 600_000 },
  async () => {
    const root = inject('goldenProject');
    const random = createRandom(9);
    const done = KINDS.map((kind, number) => `${kind}: ${EDITS[kind]!(root, random, number)}`).join('\n');
    const [warm, cold] = await Promise.all([
      build(root, ['--link', '--keep-going', '--profile']),
      fromNothing(root, { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    expect(warm.status, `${done}\n${warm.stderr}`).toBe(0);
    expect(differences(manifestOf(root), cold.manifest), done).toEqual([]);
    expect(readFileSync(join(root, 'dist/articles/added-0/index.html'), 'utf8')).toContain('Added 0');
    // Otherwise nothing was reused, and the test has shown nothing.
    expect(pagesMade(warm.stdout), done).toBeLessThan(pagesMade(cold.stdout));

    EDITS['add an article']!(root, random, KINDS.length);
    const killed = await dieAt(root, { call: 'rename', path: String.raw`/dist$`, when: 'before' }, ['--link', '--keep-going']);
    expect([killed.status, killed.stderr]).toEqual([null, '']);
    expect(differences(manifestOf(root), cold.manifest)).toEqual([]);
  },
);
