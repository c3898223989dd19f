import type { Page } from 'playwright-core';
import type { Case } from './cases.ts';

/** A page that answers what its address asks for. */
export interface AskedPage {
  address: string;
  /** The parts of the address that a string is put into. */
  fields: string[];
  /** What is busy until the answer is there. */
  answering: string;
  /** What shows the string again; the first of many. */
  shows: string;
}

export const SEARCH: AskedPage = { address: '/search/', fields: ['q'], answering: '.search-results', shows: '.search-form input[name="q"]' };
export const TIMELINE: AskedPage = {
  address: '/timeline/',
  fields: ['person', 'place', 'organization', 'topic', 'from', 'until', 'by', 'clock'],
  answering: 'timeline-page',
  shows: '[data-part="chips"] .chip',
};
export const CLAIMS: AskedPage = {
  address: '/claims/',
  fields: ['speaker', 'about', 'polarity', 'from', 'until'],
  answering: 'claims-filter',
  shows: 'select[name="speaker"]',
};

/** What the pages say when they cannot answer. */
const TROUBLE = ['.search-status', '.search-note', '[data-part="error"]:not([hidden])'].join(', ');

/**
 * Lead the page that is open through the addresses that ask for each string, as back and forward would: what it shows otherwise than it
 * was asked, or could not answer.
 */
export async function addressFaults(page: Page, { fields, answering, shows }: AskedPage, strings: readonly Case[]): Promise<string[]> {
  const asked = strings.map(({ text }) => text.toWellFormed());
  const found = await page.evaluate(
    async ([queries, busy, shown, trouble]) => {
      const answers: { is: string; said: string }[] = [];
      for (const query of queries) {
        history.pushState(null, '', `${location.pathname}?${query}#${query}`);
        window.dispatchEvent(new PopStateEvent('popstate'));
        while (document.querySelector(busy)?.ariaBusy === 'true') await new Promise((resolve) => setTimeout(resolve));
        const part = document.querySelector(shown);
        const is = part instanceof HTMLInputElement || part instanceof HTMLSelectElement ? part.value : (part?.textContent ?? '');
        answers.push({ is, said: [...document.querySelectorAll(trouble)].map(({ textContent }) => textContent).join(' ') });
      }
      return answers;
    },
    [asked.map((text) => fields.map((name) => `${name}=${encodeURIComponent(text)}`).join('&')), answering, shows, TROUBLE] as const,
  );
  return strings.flatMap(({ id }, number) => [
    ...shownOtherwise(`${id}, asked for,`, found[number]!.is, asked[number]!),
    ...troubleIn(id, found[number]!.said),
  ]);
}

/** Type a string into the search that is open: what the page shows otherwise than it was typed, or could not answer. */
export async function typedFaults(page: Page, { id, text }: Case): Promise<string[]> {
  const expected = inOneLine(text.toWellFormed());
  const field = page.locator(SEARCH.shows);
  await field.fill('');
  await field.pressSequentially(expected);
  const typed = await field.inputValue();
  await field.press('Enter');
  await page.waitForFunction((busy) => document.querySelector(busy)?.ariaBusy !== 'true', SEARCH.answering);
  const asked = new URL(page.url()).searchParams.get('q') ?? '';
  const said = (await page.locator(TROUBLE).allTextContents()).join(' ');
  return [...shownOtherwise(`${id}, typed,`, typed, expected), ...shownOtherwise(`${id} in the address`, asked, expected), ...troubleIn(id, said)];
}

function troubleIn(id: string, said: string): string[] {
  return /could not be loaded|arrived incomplete|was updated/.test(said) ? [`${id}: ${said}`] : [];
}

function shownOtherwise(what: string, is: string, expected: string): string[] {
  // A field of one line takes no line breaks.
  return is === expected || is === inOneLine(expected) ? [] : [`${what} is ${JSON.stringify(is)} and not ${JSON.stringify(expected)}`];
}

const inOneLine = (text: string) => text.replace(/[\r\n]/g, '');
