import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: string | Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Which rules are asked: all that axe asks by itself, those on colours, or that on the size of targets (WCAG 2.5.8), which axe leaves out by itself. */
type Rules = 'all' | 'colours' | 'targets';

const ONLY: Record<Rules, object> = { all: {}, colours: { runOnly: ['cat.color'] }, targets: { runOnly: { type: 'rule', values: ['target-size'] } } };

/**
 * What axe finds wrong with a page as it stands, or with the part of it that a selector names.
 *
 * Of all its rules only those on colours can find another thing in the dark or in forced colours than they have found before: `rules: 'colours'` asks no others.
 */
export async function violationsOn(page: Page, { within, rules = 'all' }: { within?: string; rules?: Rules } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options = { resultTypes: ['violations'], ...ONLY[rules] };
  return page.evaluate(
    async ([part, asked]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      return (await axe.run(part ?? document, asked)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [within, options] as const,
  );
}
