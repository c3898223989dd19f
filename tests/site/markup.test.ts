import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ownSite } from '../browser/harness/site.ts';
import { TEMPLATE_PAGES } from '../browser/harness/templates.ts';

/** Every page of the site, with its text. */
const pages = readdirSync(ownSite, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(ownSite, file), 'utf8') }));

test('all templates are among the pages', () => {
  // Paths are compared without a query, which says which two articles a page compares.
  const files = Object.values(TEMPLATE_PAGES)
    .map((path) => path.replace(/[?].*/, ''))
    .map((path) => (path.endsWith('.html') ? path : `${path}index.html`));
  expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(files));
});

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Authors decide the length of headlines.
      'long-title': 'off',
      // A search is sent with Enter, and a filter takes effect at once.
      'wcag/h32': 'off',
      // A heading's link on itself is named by its heading, with `aria-labelledby`, which this rule does not know; axe checks that the link has a name.
      'wcag/h30': 'off',
      // A scrolling table is a region only because it must be reachable by keyboard.
      'prefer-native-element': 'off',
      // HTML only requires that an id has no white space; those of days begin with a digit.
      'valid-id': ['error', { relaxed: true }],
      // Several places are chosen by checkboxes of the same name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      // Two rules about the style of the source, which nobody writes by hand.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
    },
  });
  const problems: string[] = [];
  for (const { file, text } of pages) {
    const { results } = await validator.validateString(text);
    problems.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`)));
  }
  expect(problems).toEqual([]);
  // Hundreds of pages, and the machine may be shared.
}, 180_000);

describe('every page except redirects and frames', () => {
  test('has one heading of the first level, a title, a description and its own address', () => {
    // Pages for the frames of other sites are kept out of search engines, and their canonical address is that of the page they are taken from.
    const shown = pages.filter(({ file, text }) => !text.includes('http-equiv="refresh"') && !file.startsWith('embed/'));
    for (const { file, text } of shown) {
      const { document } = parseHTML(text) as unknown as { document: Document };
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'none';
      expect({
        file,
        headings: document.querySelectorAll('h1').length,
        isTitled: document.title.trim() !== '',
        isDescribed: /\w/.test(document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''),
        address: URL.canParse(canonical) ? new URL(canonical).pathname : canonical,
      }).toEqual({ file, headings: 1, isTitled: true, isDescribed: true, address: `/${file.replace(/index\.html$/, '')}` });
    }
  });
});
