import type { Page } from 'playwright-core';

/** A landmark, heading or live region of a page in the accessibility tree. */
export interface OutlineItem {
  role: string;
  name: string;
  /** Level of a heading; null for the others. */
  level: number | null;
  /** Number of landmarks that contain it. */
  depth: number;
}

const LANDMARKS = new Set(['banner', 'navigation', 'search', 'main', 'complementary', 'region', 'form', 'contentinfo']);
const SHOWN = new Set([...LANDMARKS, 'heading', 'status', 'alert']);
/** A line of Playwright's snapshot of the tree: `- heading "Timeline" [level=1]:`; in single quotes if YAML requires them. */
const LINE = /^(?<indent> *)- '?(?<role>[a-z]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?: \[level=(?<level>\d)\])?/;

/** Resolve to the landmarks, headings and live regions of a page, in the order of Chromium's accessibility tree. */
export async function outlineOf(page: Page): Promise<OutlineItem[]> {
  const items: OutlineItem[] = [];
  /** Indents of the enclosing landmarks. */
  let open: number[] = [];
  for (const line of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const { indent = '', role = '', name = '', level } = LINE.exec(line)?.groups ?? {};
    if (!SHOWN.has(role)) continue;
    open = open.filter((other) => other < indent.length);
    items.push({ role, name: name.replaceAll("''", "'"), level: level === undefined ? null : Number(level), depth: open.length });
    if (LANDMARKS.has(role)) open.push(indent.length);
  }
  return items;
}

/** Format an outline as text: a line for each landmark and live region, and for each heading of the first two levels. */
export function outlineText(items: readonly OutlineItem[]): string {
  return items
    .filter(({ level }) => level === null || level <= 2)
    .map(({ role, name, level, depth }) => `${'  '.repeat(depth)}${level === null ? role : `h${level}`}${name === '' ? '' : ` ${name}`}`)
    .join('\n');
}
