import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { completeFields } from '../../src/import/complete-fields.ts';
import { fileNameFor } from '../../src/import/file-name.ts';
import { whyTooLarge } from '../../src/import/html/why-too-large.ts';
import { readInput } from '../../src/import/read-input.ts';
import { read, readOne, shownText, valuesOf } from './read-articles.ts';

const PARAGRAPH = 'The harbour board met on Monday, counted the boats, and adjourned after an hour without a vote on the new crane. ';
const reasonOf = async (path: string, text: string) => (await read(path, text)).refusals.map(({ reason }) => reason).join('; ');

describe('XML entities', () => {
  const entities = Array.from('bcdefghij', (name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]!};`.repeat(10)}">`).join('');

  test('that would expand to gigabytes are not expanded', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${entities}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`;
    expect(await reasonOf('laughs.xml', laughs)).toMatch(/^the XML is broken in line 1, column \d+ \(Named entity isn't defined: &j;\): export it again$/);
  });

  test('that refer to a file are not read', async () => {
    const outside =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&x;</title></channel></rss>';
    expect(await reasonOf('outside.rss', outside)).toContain('entity');
  });
});

describe('input that would take too much memory or time is refused', () => {
  test('XML with elements nested too deep', async () => {
    expect(await reasonOf('deep.rss', `<rss><channel>${'<a>'.repeat(100_000)}</channel></rss>`)).toContain('nested too deeply');
  });

  test('a page, or an entry of a feed, with too many or too deep elements; the other entries are imported', async () => {
    expect(await reasonOf('deep.html', `<!doctype html><article>${'<div>'.repeat(100_000)}`)).toMatch(/^more than 500 elements are nested in one another/);
    expect(await reasonOf('wide.html', `<!doctype html><article>${'<p>a'.repeat(100_001)}`)).toMatch(/^it has more than 100000 elements/);
    const items = [`${'<b>'.repeat(600)}a`, `<p>${PARAGRAPH}</p>`].map((html) => ({ title: 'A', content_html: html }));
    const feed = await read('feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items }));
    expect(feed.refusals.map(({ origin }) => origin)).toEqual(['feed.json#1']);
    expect(feed.articles.map(({ origin }) => origin)).toEqual(['feed.json#2']);
  });

  test('tags within scripts, comments and styles are not counted as elements', () => {
    const many = '<div>'.repeat(200_000);
    expect(whyTooLarge(`<p>a < b <3</p><script>${many}</script><!-- ${many} --><style>${many}</style>${'<p>a'.repeat(1000)}${'<br>'.repeat(1000)}`)).toBeNull();
    expect(whyTooLarge('<!-- '.repeat(200_000))).toBeNull();
    expect(whyTooLarge('<script>'.repeat(99_999))).toBeNull();
  });

  test('a small Word document that unpacks to gigabytes', async () => {
    const zip = new JSZip();
    zip.file('word/document.xml', 'a'.repeat(21_000_000));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(100_000);
    expect((await readInput('bomb.docx', bytes)).refusals[0]!.reason).toBe('unpacked, this Word document has more than 20 MB of text: split it into several');
  });

  test('a text as long as a book', async () => {
    expect(await reasonOf('book.txt', PARAGRAPH.repeat(40_000))).toBe('it is larger than 4 MB, which is the most for a plain text: split it into several');
  });
});

describe('file names', () => {
  const name = (slug: string, title = 'T') => fileNameFor({ slug: { value: slug, from: 'a' } }, title, new Set());

  test.each([
    ['../../../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system', 'windows-system'],
    ['https://example.org/a/%2e%2e%2f%2e%2e%2fb/', 'b'],
    ['https://example.org/a%00b', 'a-b'],
    ['/articles/', 'articles'],
    ['..', 't'],
    ['https://example.org/2023/', 't'],
  ])('%s', (slug, expected) => expect(name(slug)).toBe(expected));

  test('a title of digits only does not take the address of a list page', () => expect(name('', '1984')).toBe('article-1984'));

  test('every name is a name, not a path', () => {
    for (const title of ['/', '.', '..', '\0', '...', 'a/b', 'C:\\a', '~', '-rf', '\n', '💥']) {
      expect(name('', title)).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
    }
  });
});

test('a title with lines and marks of frontmatter in it stays a title', async () => {
  const page = `<!doctype html><html><head><meta property="og:title" content="A title&#10;---&#10;draft: true&#10;---&#10;# x"><meta name="author" content="a: b # c">
    <meta property="og:site_name" content="'Herald': &quot;x&quot;"></head><body><article>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article></body></html>`;
  const completion = completeFields(await readOne('a.html', page), { published: '2023-07-05' }, { timeZone: 'UTC', source: null });
  expect(completion).toMatchObject({
    kind: 'complete',
    fields: { title: { value: 'A title --- draft: true --- # x' }, author: { value: 'a: b # c' }, sources: { value: [{ name: `'Herald': "x"` }] } },
  });
});

test('a plain text that begins like frontmatter is text', async () => {
  const article = await readOne('a.txt', `---\nhide: true\n---\n\n${PARAGRAPH}`);
  expect(valuesOf(article)).toEqual({ title: '--- hide: true' });
  expect(shownText(article)).toEqual(['---', PARAGRAPH.trim()]);
  expect(article.body.startsWith('---')).toBe(false);
});

test('frontmatter of another system cannot use aliases', async () => {
  expect(await reasonOf('a.md', `---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nText\n`)).not.toBe('');
});
