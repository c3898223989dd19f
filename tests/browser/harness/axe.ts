import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: string | Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The rules to check: all that axe checks by default, those about colours, or that about target size (WCAG, criterion 2.5.8), which axe leaves out by default. */
type Rules = 'all' | 'colours' | 'targets';

const ONLY: Record<Rules, object> = { all: {}, colours: { runOnly: ['cat.color'] }, targets: { runOnly: { type: 'rule', values: ['target-size'] } } };

/**
 * Resolve to the violations that axe finds on a page, or in the part that matches a selector, each as its rule and the first element.
 *
 * In dark mode or with forced colours, only the rules about colours can give other results: `rules: 'colours'` checks no others.
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
