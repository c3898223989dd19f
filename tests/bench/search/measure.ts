import type { Browser, Page } from 'playwright-core';
import type { Engine } from './engine-names.ts';
import type { KnownQuery, Queries } from './queries.ts';
import type { SlowServer } from './server.ts';

/** Cost of one query. */
export interface Cost {
  ms: number;
  requests: number;
  kilobytes: number;
}

/** Measurements of one engine. */
export interface Measured {
  first: Cost;
  /** Cost of the first query on another new page, including the excerpts; null if they come with the titles anyway. */
  firstWithExcerpts: Cost | null;
  next: Cost;
  warm: { p50: number; p95: number };
  longTasks: number;
  megabytes: number;
  nameRecall: number;
  wordRecall: number;
  reciprocalRank: number;
}

type Ask = (query: string, excerpts?: boolean) => Promise<string[]>;
/** State of the page under test. */
declare global {
  var ask: Ask;
  var longTasks: number;
}

/** Number of new pages on which a query is measured; the median counts. */
const NEW_PAGES = 5;
const WARM_QUERIES = 100;

/** Resolve to the measurements of one engine in a browser. */
export async function measure(engine: Engine, browser: Browser, server: SlowServer, index: string, { known, names, words }: Queries): Promise<Measured> {
  const [first, next, withExcerpts]: [Cost[], Cost[], Cost[]] = [[], [], []];
  for (let i = 0; i < NEW_PAGES; i++) {
    const fresh = await open(browser, server);
    first.push(await costOf(fresh, server, engine, index, known[2 * i]!.text));
    next.push(await costOf(fresh, server, engine, index, known[2 * i + 1]!.text));
    await fresh.context().close();
    if (engine !== 'dateline') continue;
    const again = await open(browser, server);
    withExcerpts.push(await costOf(again, server, engine, index, known[2 * i]!.text, true));
    await again.context().close();
  }
  server.slow = false;
  const page = await open(browser, server);
  const ranks = await ranksOf(page, engine, index, known);
  const nameRanks = await ranksOf(page, engine, index, names);
  const wordRanks = await ranksOf(page, engine, index, words);
  const times = await warmTimes(
    page,
    known.slice(0, WARM_QUERIES).map(({ text }) => text),
  );
  const { longTasks, megabytes } = await page.evaluate(async () => {
    const { bytes } = await (performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> }).measureUserAgentSpecificMemory();
    return { longTasks: globalThis.longTasks, megabytes: bytes / 1e6 };
  });
  await page.context().close();
  server.slow = true;
  const found = (list: number[]): number => list.filter((rank) => rank > 0).length / list.length;
  return {
    first: medianOf(first),
    firstWithExcerpts: withExcerpts.length > 0 ? medianOf(withExcerpts) : null,
    next: medianOf(next),
    warm: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    longTasks,
    megabytes,
    nameRecall: found(nameRanks),
    wordRecall: found(wordRanks),
    reciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
  };
}

async function open(browser: Browser, server: SlowServer): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${server.url}/`);
  await page.evaluate(() => {
    globalThis.longTasks = 0;
    new PerformanceObserver((list) => (globalThis.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
  });
  server.take();
  return page;
}

/** Measure a query on a page; the first one includes loading the code. */
async function costOf(page: Page, server: SlowServer, engine: Engine, index: string, query: string, excerpts = false): Promise<Cost> {
  server.take();
  const ms = await page.evaluate(
    async ([code, folder, text, whole]) => {
      const before = performance.now();
      globalThis.ask ??= ((await import(code)) as { start(folder: string): Ask }).start(folder);
      await globalThis.ask(text, whole);
      return performance.now() - before;
    },
    [`/code/${engine}/page.js`, index, query, excerpts] as const,
  );
  const { requests, bytes } = server.take();
  return { ms, requests, kilobytes: bytes / 1000 };
}

/** Return the rank of the expected hit of each query among the first ten; 0 if it is missing. */
async function ranksOf(page: Page, engine: Engine, index: string, queries: readonly KnownQuery[]): Promise<number[]> {
  return page.evaluate(
    async ([code, folder, list]) => {
      globalThis.ask ??= ((await import(code)) as { start(folder: string): Ask }).start(folder);
      const ranks: number[] = [];
      for (const { text, expected } of list) ranks.push((await globalThis.ask(text)).findIndex((href) => expected.includes(href)) + 1);
      return ranks;
    },
    [`/code/${engine}/page.js`, index, queries] as const,
  );
}

/** Return how long each query takes when it is repeated. */
async function warmTimes(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (list) => {
    const times: number[] = [];
    for (const query of list) {
      await globalThis.ask(query);
      const before = performance.now();
      await globalThis.ask(query);
      times.push(performance.now() - before);
    }
    return times;
  }, queries);
}

function medianOf(costs: readonly Cost[]): Cost {
  return costs.toSorted((a, b) => a.ms - b.ms)[Math.floor(costs.length / 2)]!;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
