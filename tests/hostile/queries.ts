import type { Page } from 'playwright-core';
import type { Case } from './cases.ts';

/** A page that shows the results of a query in its URL. */
export interface QueryPage {
  address: string;
  /** The parameters into which a string is put. */
  fields: string[];
  /** Selector of the element that is busy until the results are there. */
  answering: string;
  /** Selector of the first element that shows the string again. */
  shows: string;
}

export const SEARCH: QueryPage = { address: '/search/', fields: ['q'], answering: '.search-results', shows: '.search-form input[name="q"]' };
export const TIMELINE: QueryPage = {
  address: '/timeline/',
  fields: ['person', 'place', 'organization', 'topic', 'from', 'until', 'by', 'clock'],
  answering: 'timeline-page',
  shows: '[data-part="chips"] .chip',
};
export const CLAIMS: QueryPage = {
  address: '/claims/',
  fields: ['speaker', 'about', 'polarity', 'from', 'until'],
  answering: 'claims-filter',
  shows: 'select[name="speaker"]',
};

/** Selectors of the messages that a page shows when it cannot answer. */
const TROUBLE = ['.search-status', '.search-note', '[data-part="error"]:not([hidden])'].join(', ');

/**
 * Go through the URLs that query each string on the open page, as back and forward would; return where the page shows another string than was asked for,
 * or could not answer.
 */
export async function addressProblems(page: Page, { fields, answering, shows }: QueryPage, strings: readonly Case[]): Promise<string[]> {
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

/** Type a string into the open search; return where the page shows another string than was typed, or could not answer. */
export async function typedProblems(page: Page, { id, text }: Case): Promise<string[]> {
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
