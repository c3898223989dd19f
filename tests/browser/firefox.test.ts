import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { expect, inject, test } from 'vitest';

const firefox = ['firefox', 'firefox-esr'].find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('Mozilla Firefox'));
if (firefox === undefined) process.stdout.write('Firefox is not installed: its smoke test is skipped.\n');

test.skipIf(firefox === undefined)('Firefox paints the main article', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-firefox-'));
  const picture = join(folder, 'page.png');
  try {
    const address = `${inject('siteUrl')}articles/second-defence-unit-belgorod/`;
    spawnSync(firefox!, ['--headless', '--profile', folder, '--screenshot', picture, '--window-size=1200,900', address], {
      timeout: 100_000,
      env: { ...process.env, HOME: folder },
    });
    const bytes = readFileSync(picture);
    expect(imageSize(bytes).width).toBe(1200);
    // A blank page of this size compresses to a few kilobytes; one with text does not.
    expect(bytes.length).toBeGreaterThan(30_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
