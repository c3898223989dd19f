import type { Browser } from 'playwright-core';
import type { SlowServer } from './server.ts';

/** Milliseconds from a letter typed to the frame that shows its list. */
export interface TypingTimes {
  p50: number;
  p95: number;
  letters: number;
}

type Type = (text: string) => Promise<number[]>;

/**
 * Type names letter by letter into the search box, twice: the first time its files are fetched, the second time counts.
 *
 * @param slowdown of the processor, as Chromium emulates it; the worker that searches runs at full speed, as the emulation reaches the page alone
 */
export async function measureTyping(browser: Browser, server: SlowServer, index: string, names: readonly string[], slowdown: number): Promise<TypingTimes> {
  server.slow = false;
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  await page.goto(`${server.url}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(
    async ([code, folder, list]) => {
      const type = ((await import(code)) as { start(folder: string): Type }).start(folder);
      for (const name of list) await type(name);
      const all: number[] = [];
      for (const name of list) all.push(...(await type(name)));
      return all.sort((a, b) => a - b);
    },
    ['/code/dateline-typing/page.js', index, names] as const,
  );
  await page.context().close();
  server.slow = true;
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return { p50: quantile(0.5), p95: quantile(0.95), letters: times.length };
}
