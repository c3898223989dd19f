import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { takeDateLine } from '../../src/import/html/date-line.ts';
import { readInput } from '../../src/import/read-input.ts';
import { expectWithin } from '../computing-time.ts';
import { read, readOne, shownText, valuesOf } from './read-articles.ts';

const folder = join(import.meta.dirname, '../fixtures/import');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -'.html'.length)] : []));

interface Expected {
  title: string;
  published: string | null;
  author: string | null;
  source: string;
  paragraphs: string[];
}

const LONG = 'The council met on Tuesday evening and put the vote on the night ferry off until the first week of February, the mayor said. ';
const savedPage = (head: string) =>
  readOne(
    'a.html',
    `<html><head><title>Bridge closes</title></head><body><h1>Bridge closes</h1>${head}<article>${`<p>${LONG.repeat(3)}</p>`.repeat(4)}</article></body></html>`,
  );

test.each([
  ['<p>Posted Saturday, Nov. 19, 2011 12:05 a.m. | By Staff</p>', '2011-11-19T00:05:00', 'Staff'],
  ['<div><span>Published on 19 November 2011 by Amina Osei</span></div>', '2011-11-19', 'Amina Osei'],
  // Dates of several articles; a sentence that begins like such a line.
  ['<p>Posted 19 November 2011</p><p>Posted 20 November 2011</p>', undefined, undefined],
  ['<p>Posted guards left the bridge on 19 November 2011, the mayor said on Sunday.</p>', undefined, undefined],
])('the line %s', async (line, published, author) => {
  const article = await savedPage(line);
  expect([valuesOf(article)['published'], valuesOf(article)['author']]).toEqual([published, author]);
  if (published !== undefined) expect(article.body).not.toMatch(/Posted|Published/);
});

test('a date line is looked for in linear time: nested elements around a long text are not each read', async () => {
  const depth = 480;
  const { document } = parseHTML(`<html><body>${'<span>'.repeat(depth)}${LONG.repeat(16_000)}${'</span>'.repeat(depth)}</body></html>`);
  expect(await expectWithin(500, () => takeDateLine(document))).toEqual({});
});

test('a byline ends at a line break: the office below it is no part of the name', async () => {
  const article = await savedPage('<p class="byline">By HELEN PRUITT<br>Courier Staff Writer</p>');
  expect(valuesOf(article)['author']).toBe('HELEN PRUITT');
});

test.each([
  '<div class="wp-caption alignleft"><a href="big.jpg"><img src="quay.jpg" alt="A quay"></a><p class="wp-caption-text">The quay at dusk</p></div>',
  '<table class="tr-caption-container"><tbody><tr><td><img src="quay.jpg" alt="A quay"></td></tr><tr><td class="tr-caption">The quay at dusk</td></tr></tbody></table>',
])('a picture with a caption of WordPress or Blogger is a figure: %s', async (picture) => {
  const article = await savedPage(`<article>${`<p>${LONG.repeat(3)}</p>`.repeat(2)}${picture}`);
  expect(article.body).toContain('<figure><img src="quay.jpg" alt="A quay"><figcaption>The quay at dusk</figcaption></figure>');
});

test('there are pages of ten systems', () => expect(names).toHaveLength(10));

describe.each(names)('a page saved from %s', (name) => {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
  const imported = readInput(`${name}.html`, readFileSync(join(folder, `${name}.html`)));

  test('its text is imported completely and in order', async () => {
    const shown = shownText((await imported).articles[0]!);
    let at = -1;
    for (const paragraph of expected.paragraphs) {
      const found = shown.indexOf(paragraph, at + 1);
      expect({ paragraph, found: found > at }).toEqual({ paragraph, found: true });
      at = found;
    }
  });

  test('text around it is left out', async () => {
    const text = shownText((await imported).articles[0]!).join('\n');
    for (const words of ['Most read', 'Sign up', 'Subscribe', 'All rights reserved', 'Weather', 'Share this', 'Timetable for March', 'Hits']) {
      expect(text).not.toContain(words);
    }
    expect(text).not.toContain(expected.title);
  });

  test('its metadata is read', async () => {
    const { title, published, author, source } = valuesOf((await imported).articles[0]!) as Record<string, string> & { source: { name: string } };
    expect({ title, published: published ?? null, author: author ?? null, source: source?.name }).toEqual({
      title: expected.title,
      published: expected.published,
      author: expected.author,
      source: expected.source,
    });
  });
});

test('a page without a main text is refused', async () => {
  const { articles, refusals } = await read('empty.html', '<!doctype html><title>Login</title><form><input></form>');
  expect(articles).toEqual([]);
  expect(refusals[0]!.reason).toContain('no main text');
});

test('soft hyphens written as references are removed, accents and quotation marks written as references become single letters', async () => {
  const paragraph = 'The harbour board met on Monday and adjourned after an hour without a vote on the new crane. '.repeat(4);
  const [article] = (
    await read(
      'a.html',
      `<!doctype html><title>A</title><article><p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}Cafe&#769; har&shy;bour &#147;a&#148;</p></article>`,
    )
  ).articles;
  expect(shownText(article!).at(-1)).toMatch(/Café harbour “a”$/);
});

test('scripts, handlers and unsafe URLs of a page are left out', async () => {
  const paragraph = 'The harbour board met on Monday and adjourned after an hour without a vote on the new crane. '.repeat(4);
  const page = `<!doctype html><html><head><title>Crane vote</title></head><body><article><h1>Crane vote</h1>
    <p onclick="alert(1)">${paragraph}<a href="javascript:alert(1)">the board</a><script>alert(1)</script></p>
    <p>${paragraph}<img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe></p><p>${paragraph}</p></article></body></html>`;
  const [article] = (await read('crane.html', page)).articles;
  expect(article!.body).not.toMatch(/alert|evil|onclick|onerror/);
  expect(article!.body).toContain('the board');
});
