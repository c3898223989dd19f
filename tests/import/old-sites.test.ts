import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/import.ts';
import { testIo } from '../cli/test-io.ts';
import { PICTURE, readOne, valuesOf } from './read-articles.ts';

const TEXT = 'The harbour board of Northport met on Monday and counted the boats that had come in since the storm, the clerk, Amina Osei, said.';
const page = (head: string, body: string) => `<!doctype html><html><head><title>Boats</title>${head}</head><body>${body}</body></html>`;
const article = (body: string) => `<article><h1>Boats</h1>${body}<p>${TEXT}</p><p>${TEXT.replace('boats', 'nets')}</p></article>`;

test.each([
  [
    'metadata of Dublin Core, in capitals',
    page('', `${article('')}`).replace('<title>', '<META NAME="DC.date.issued" CONTENT="2004-06-15"><title>'),
    '2004-06-15',
  ],
  ['an element of its own', page('', `<div class="date">Posted: Tuesday, 1 July 2014 14:30 BST</div>${article('')}`), '2014-07-01T14:30:00+01:00'],
  [
    'several elements, as for a list of articles: none counts',
    page('', `<i class="date">1 July 2014</i><i class="date">2 July 2014</i>${article('')}`),
    undefined,
  ],
])('the day of publication of a page: %s', async (_, html, day) => {
  expect(valuesOf(await readOne('boats.html', html))['published']).toBe(day);
});

const NAMED = '<meta property="og:site_name" content="The Harbour - News">';
test.each([
  ['after it', 'Boats go out | the harbour - news', NAMED, 'Go', 'Boats go out'],
  ['before it', 'The Harbour - News: Boats go out', NAMED, 'Go', 'Boats go out'],
  ['known by the heading of the article alone', 'Boats go out « The Harbour', '', 'Boats go  out', 'Boats go out'],
  ['none: a dash of the title itself', 'Boats – the old ones – go out', NAMED, 'Go', 'Boats – the old ones – go out'],
  ['none: a heading that is half of the title', 'Boats: the old ones go out', '', 'Boats', 'Boats: the old ones go out'],
])('the name of a site beside a title is no part of it: %s', async (_, title, meta, heading, expected) => {
  const html = page(`<meta property="og:title" content="${title}">${meta}`, article('').replace('<h1>Boats', `<h1>${heading}`));
  expect(valuesOf(await readOne('boats.html', html))['title']).toBe(expected);
});

test('a picture that the browser saved beside the page is imported, wherever it was on the site', async () => {
  const picture =
    '<picture><source srcset="https://cdn.example/a.webp"><img src="./Boats_files/a.png" data-src="https://cdn.example/a.png" alt="A boat"></picture>';
  expect((await readOne('Boats.html', page('', article(`<figure>${picture}<figcaption>Boats</figcaption></figure>`)))).body).toContain(
    '<figure><img src="./Boats_files/a.png" alt="A boat"><figcaption>Boats</figcaption></figure>',
  );
});

test('links within a page are kept: to headings, and both ways between a footnote and its mark', async () => {
  const html = page(
    '',
    article(
      `<h2 id="a1">What was said</h2><p>${TEXT}<sup id="mark"><a href="#note">1</a></sup> <a href="#a1">Up</a> <a href="#gone">Gone</a></p><ol><li id="note">${TEXT} <a href="#mark">Back</a></li></ol>`,
    ),
  );
  const { body } = await readOne('boats.html', html);
  expect(body).toContain('<a id="mark"></a>[1](#note) [Up](#what-was-said) Gone');
  expect(body).toMatch(/^1\. <a id="note"><\/a>\s+The harbour.*\[Back\]\(#mark\)$/m);
});

test('a card that links to another article becomes a link, a gallery a figure without wrapper elements', async () => {
  const card = '<figure><a href="/nets/"><div><div>Nets</div><div>What we wrote.</div></div></a></figure>';
  const gallery = '<figure><div><div><img src="a.png" alt="A"></div><div><img src="b.png" alt="B"></div></div></figure>';
  const { body } = await readOne('boats.html', page('', article(`<p>${TEXT}</p>${card}${gallery}`)));
  expect(body).toContain('[Nets](/nets/) – What we wrote.');
  expect(body).toContain('<figure><img src="a.png" alt="A"><img src="b.png" alt="B"></figure>');
});

test.each([
  ['/posts/{{ page.fileSlug }}/', '/posts/boats/'],
  ['/:year/:title/', undefined],
  ['/{{ title | slugify }}/', undefined],
])('the permalink %s', async (permalink, address) => {
  expect(valuesOf(await readOne('in/boats.md', `---\ntitle: Boats\ndate: "1551946500"\npermalink: "${permalink}"\n---\n${TEXT}\n`))).toMatchObject({
    published: '2019-03-07T08:15:00Z',
    ...(address !== undefined && { slug: address }),
  });
});

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'dateline-old-site-'))));
afterEach(() => rmSync(root, { recursive: true }));
function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

test('a picture of Eleventy, with a path from the project root; a dateline in capitals that the text repeats', async () => {
  put('old/src/img/boat.png', PICTURE);
  put(
    'old/src/posts/boats.njk',
    `---\ntitle: Boats\ndate: 2019-03-07\n---\n{% image "./src/img/boat.png", "A boat", "(min-width: 30em) 50vw" %}\n\n**QUAYHOLM** — ${TEXT} Quayholm has a quay.\n`,
  );
  put('content/articles/.keep', '');
  const io = testIo(root);
  await run(['--source', 'The Herald', '--static', join(root, 'old/src'), join(root, 'old/src/posts')], io);
  expect(io.err()).toBe('');
  const [name] = readdirSync(join(root, 'content/articles')).filter((each) => each.endsWith('.md'));
  const written = readFileSync(join(root, 'content/articles', name!), 'utf8');
  expect(written).toContain('![A boat](/images/boats/boat.png)');
  expect(written).toContain('dateline: Quayholm\n');
});
