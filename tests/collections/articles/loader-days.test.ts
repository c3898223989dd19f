import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setBuildDay, setExpiryDay } from '../../../src/progress/build-day.ts';
import { listenForTally, type ArticleTally } from '../../../src/progress/tally.ts';
import { entries, load, put, root, useProject } from './loader-harness.ts';

useProject();

describe('an article with a future date', () => {
  let tally: ArticleTally | undefined;
  let endListening: () => void;
  beforeEach(() => {
    endListening = listenForTally((received) => (tally = received));
    put('ahead', 'It will open.');
    const path = join(root, 'content/articles/ahead.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('2023-07-05', '2023-07-06T01:00+03:00'));
  });
  afterEach(() => {
    setBuildDay(null);
    endListening();
  });

  test('is held back by a build, and listed with its day in the time zone of the site', async () => {
    setBuildDay('2023-07-04');
    for (const slug of ['bridge', 'harvest']) rmSync(join(root, `content/articles/${slug}.md`));
    put('weather', 'It rained.');
    writeFileSync(
      join(root, 'content/articles/weather.md'),
      readFileSync(join(root, 'content/articles/weather.md'), 'utf8').replace('2023-07-05', '2023-07-04'),
    );
    await load();
    expect([...entries.keys()]).toEqual(['weather']);
    // An hour after midnight in Kyiv is the previous evening in UTC, the time zone of the site.
    expect(tally!.heldBack).toEqual([{ slug: 'ahead', day: '2023-07-05' }]);
  });

  test('is published on its day, and if no day is given', async () => {
    setBuildDay('2023-07-05');
    await load();
    expect(entries.has('ahead')).toBe(true);
    setBuildDay(null);
    await load();
    expect(entries.has('ahead')).toBe(true);
  });

  test('is shown in development', async () => {
    setBuildDay('2023-07-01');
    await load({ watcher: { on: () => undefined } });
    expect([...entries.keys()].sort()).toEqual(['ahead', 'bridge', 'harvest']);
  });
});

describe('an article that has expired', () => {
  let tally: ArticleTally | undefined;
  let endListening: () => void;
  beforeEach(() => {
    endListening = listenForTally((received) => (tally = received));
    put('over', 'It was open.', 'expires: 2023-07-08T23:00+03:00\n');
  });
  afterEach(() => {
    setExpiryDay(null);
    endListening();
  });

  test('is published by default', async () => {
    setBuildDay('2023-08-01');
    await load();
    expect(entries.has('over')).toBe(true);
    setBuildDay(null);
  });

  test('is left out from its day on if an expiry day is set, and listed with its day', async () => {
    setExpiryDay('2023-07-07');
    await load();
    expect([entries.has('over'), tally!.expired]).toEqual([true, []]);
    setExpiryDay('2023-07-08');
    await load();
    expect([entries.has('over'), tally!.expired]).toEqual([false, [{ slug: 'over', day: '2023-07-08' }]]);
  });

  test('is shown in development', async () => {
    // The expiry day has no effect in development.
    setExpiryDay('2023-08-01');
    await load({ watcher: { on: () => undefined } });
    expect(entries.has('over')).toBe(true);
  });
});
