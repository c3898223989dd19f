import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReferencedFiles, importArticles, readExistingArticles, readInput, listInputFiles, type Outcome } from '../../src/import/index.ts';
import { PICTURE } from './read-articles.ts';

let root: string;
let inbox: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-import-'));
  inbox = join(root, 'inbox');
  mkdirSync(join(root, 'content/articles'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(inbox, path)), { recursive: true });
  // Use the file name as the title of an article.
  writeFileSync(join(inbox, path), typeof content === 'string' ? content.replace('title: A title', `title: ${basename(path, '.md')}`) : content);
}

const article = (body: string, more = '') => `---\ntitle: A title\ndate: 2023-07-05\n${more}---\n${body}\n`;

async function importAll({ site = null as string | null, statics = [] as string[], today = null as string | null } = {}): Promise<Outcome[]> {
  const paths = await listInputFiles([inbox], root);
  const found = [];
  for (const path of paths) found.push(...(await readInput(path, readFileSync(path))).articles);
  return importArticles(found, {
    root,
    existing: await readExistingArticles(root),
    given: { source: 'The Herald' },
    defaults: { timeZone: 'Europe/Kyiv', source: null },
    site: site === null ? null : new URL(site),
    files: new ReferencedFiles(root, statics, [inbox]),
    today,
    ask: null,
    dryRun: false,
  });
}

const written = (slug: string) => readFileSync(join(root, `content/articles/${slug}.md`), 'utf8');
const bodyOf = (slug: string) =>
  written(slug)
    .replace(/^---\n[^]*?\n---\n\n/, '')
    .trim();

describe('links of the old site', () => {
  beforeEach(() =>
    put(
      '2023-07-05-bridge-closes.md',
      article('The bridge closes.\n\n## Why so long\n\nIt is old.', 'permalink: /2023/07/bridge-closes/\naliases: [/bridge/]\n'),
    ),
  );

  test.each([
    ['/2023/07/bridge-closes/', '/articles/bridge-closes/'],
    ['/bridge/', '/articles/bridge-closes/'],
    ['https://www.old.example/2023/07/bridge-closes/?from=mail', '/articles/bridge-closes/'],
    ['2023-07-05-bridge-closes.md', '/articles/bridge-closes/'],
    ['/2023/07/bridge-closes/#why-so-long', '/articles/bridge-closes/#why-so-long'],
    ['/2023/07/bridge-closes/#comments', '/articles/bridge-closes/'],
    ['/about/', 'https://old.example/about/'],
    ['https://old.example/about/', 'https://old.example/about/'],
    ['https://other.example/2023/07/bridge-closes/', 'https://other.example/2023/07/bridge-closes/'],
  ])('%s', async (from, to) => {
    put('other.md', article(`See [it](${from}).`));
    await importAll({ site: 'https://old.example' });
    expect(bodyOf('other')).toBe(`See [it](${to}).`);
  });

  test('to articles that are not imported are removed and reported if the old site is unknown', async () => {
    put('other.md', article('See [it](/about/).'));
    const outcomes = await importAll();
    expect(bodyOf('other')).toBe('See it.');
    expect(outcomes.flatMap(({ notes }) => notes)).toEqual([
      { kind: 'left out', line: 5, text: 'link to /about/: there is no such article or file: --site says where the old site is' },
    ]);
  });

  test.each([
    ['[it]({{< ref "2023-07-05-bridge-closes.md" >}})', '[it](/articles/bridge-closes/)', []],
    ['[it]({{< ref "2013-06-11-gone.md" >}} "Gone")', 'it', ['2013-06-11-gone.md']],
    ['<a href="{{< relref "posts/gone.md#why" >}}">it</a>', '<a>it</a>', ['posts/gone.md#why']],
    ['[it]({% post_url 2013-06-11-gone %})', 'it', ['2013-06-11-gone']],
    ['[it](gone.md)', 'it', ['gone.md']],
    ['[it](/gone/)', '[it](https://old.example/gone/)', []],
  ])('to the file of an article: %s', async (link, expected, leftOut) => {
    put('other.md', article(`See ${link}.`));
    const outcomes = await importAll({ site: 'https://old.example' });
    expect(bodyOf('other')).toBe(`See ${expected}.`);
    expect(outcomes.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(
      leftOut.map((file) => `link to ${file}: this file is not among the imported articles`),
    );
  });

  test('to files of drafts and future articles are removed and reported, because their addresses on the old site are not known', async () => {
    put('draft.md', article('Not yet.', 'draft: true\n'));
    put('ahead.md', article('Later.').replace('2023-07-05', '2031-01-01'));
    put('other.md', article('[a](draft.md) [b](ahead.md)'));
    const outcomes = await importAll({ site: 'https://old.example', today: '2026-01-01' });
    expect(bodyOf('other')).toBe('a b');
    expect(outcomes.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual([
      'it is dated 2031-01-01: builds publish it from that day on',
      'link to draft.md: that article is not published yet, or was refused',
      'link to ahead.md: that article is not published yet, or was refused',
    ]);
  });

  test('to the file of a refused article are removed', async () => {
    put('bad.md', article('> '.repeat(101) + 'deep'));
    put('other.md', article('[a](bad.md)'));
    const outcomes = await importAll({ site: 'https://old.example' });
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(1);
    expect(bodyOf('other')).toBe('a');
  });

  test('within the article are kept if the target exists', async () => {
    put('other.md', article('[a](#overview) [b](#gone) [c](#note)\n\n## Overview\n\nText. <a name="note"></a>'));
    await importAll();
    expect(bodyOf('other')).toBe('[a](#overview) b [c](#note)\n\n## Overview\n\nText. <a name="note"></a>');
  });
});

describe('the picture in the frontmatter', () => {
  beforeEach(() => put('quay.png', PICTURE));

  test.each([
    ['image: quay.png\nimage_alt: The quay', '![The quay](/images/one/quay.png)\n\nA text.'],
    ['cover: { image: quay.png, alt: The quay, caption: At noon }', '![The quay](/images/one/quay.png "At noon")\n\nA text.'],
    ['images: [quay.png, other.png]\nimagesAlt: false\nheroImage: false', '![Picture to “one”](/images/one/quay.png)\n\nA text.'],
    ['header: { teaser: quay.png, alt: The quay }\nfeatured: true', '![The quay](/images/one/quay.png)\n\nA text.'],
    ['banner: Hello world\nthumbnail: true', 'A text.'],
  ])('%s', async (more, body) => {
    put('one.md', article('A text.', `${more}\n`));
    await importAll();
    expect(bodyOf('one')).toBe(body);
  });

  test('becomes the article’s image if the file names its author', async () => {
    put('one.md', article('A text.', 'cover: { image: quay.png, alt: The quay, credit: A. Smith }\n'));
    await importAll();
    expect(bodyOf('one')).toBe('A text.');
    expect(written('one')).toContain('image:\n  src: /images/one/quay.png\n  alt: The quay\n  credit: A. Smith\n');
    expect(readdirSync(join(root, 'public/images/one'))).toEqual(['quay.png']);
  });

  test('is not shown twice', async () => {
    put('one.md', article('A text.\n\n![The quay](quay.png)', 'thumbnail: quay.png\n'));
    await importAll();
    expect(bodyOf('one')).toBe('A text.\n\n![The quay](/images/one/quay.png)');
  });

  test('is left out by name if it is missing', async () => {
    put('one.md', article('A text with a [bad](gone.md) link.', 'featured_image: /img/gone.png\nfeatured_image_alt: A bridge\n'));
    const [outcome] = await importAll();
    expect(outcome!.notes.map(({ line, text }) => `${line} ${text}`)).toEqual([
      'null picture /img/gone.png (frontmatter featured_image): there is no such file: --static names the folder of the old site’s pictures (it shows: A bridge)',
      '7 link to gone.md: this file is not among the imported articles',
    ]);
  });

  test('is put before the text without changing the line numbers of notes', async () => {
    put('one.md', article('A text.\n\nA [bad](gone.md) link.', 'image: quay.png\nimage_alt: The quay\n'));
    const [outcome] = await importAll();
    expect(outcome!.notes.map(({ line }) => line)).toEqual([9]);
  });
});

describe('pictures and documents', () => {
  test('beside the article, in the static folder and at the old site’s URL are copied, each once', async () => {
    put('posts/one.md', article('![A](quay.png)\n\n![B](/img/2023/quay.png)\n\n![C](https://old.example/img/2023/quay.png)\n\n[Report](/docs/Report%202.pdf)'));
    put('posts/quay.png', PICTURE);
    put('static/img/2023/quay.png', PICTURE);
    put('static/docs/Report 2.pdf', '%PDF-1.4');
    await importAll({ site: 'https://old.example', statics: [join(inbox, 'static')] });
    expect(bodyOf('one')).toBe(
      '![A](/images/one/quay.png)\n\n![B](/images/2023/quay.png)\n\n![C](/images/2023/quay.png)\n\n[Report](/files/docs/report-2.pdf)',
    );
    expect(
      readdirSync(join(root, 'public'), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$/.test(path))
        .sort(),
    ).toEqual(['files/docs/report-2.pdf', 'images/2023/quay.png', 'images/one/quay.png']);
  });

  test('nothing outside the archive is read, by a path or by a link', async () => {
    writeFileSync(join(root, 'secret.png'), PICTURE);
    put('one.md', article('![A](../secret.png) ![B](linked.png) ![C](/../../secret.png) Text.'));
    symlinkSync(join(root, 'secret.png'), join(inbox, 'linked.png'));
    await importAll();
    expect(bodyOf('one')).toBe('Text.');
  });

  test('a file that is not a picture, is elsewhere or missing is left out and reported with its description', async () => {
    put('one.md', article('Text. ![A page](a.png) ![A ferry](https://other.example/b.png) ![Gone](c.png)'));
    put('a.png', '<!doctype html>');
    const [outcome] = await importAll();
    expect(bodyOf('one')).toBe('Text.');
    expect(outcome!.notes.map(({ text }) => text)).toEqual([
      'picture a.png: it is not a picture that browsers can show (it shows: A page)',
      'picture https://other.example/b.png: it is on another site: save it and put it into public/images/ (it shows: A ferry)',
      'picture c.png: there is no such file: --static names the folder of the old site’s pictures (it shows: Gone)',
    ]);
  });

  test('a picture without a description gets its file name, and is reported', async () => {
    put('one.md', article('Text. ![](harbour-at-dusk.png)'));
    put('harbour-at-dusk.png', PICTURE);
    const [outcome] = await importAll();
    expect(bodyOf('one')).toBe('Text. ![harbour at dusk](/images/one/harbour-at-dusk.png)');
    expect(outcome!.notes[0]!.text).toContain('write what it shows');
  });
});

describe('fields', () => {
  test('title and summary are plain text, a summary is complete, a dateline is found, a time keeps its zone', async () => {
    const text =
      'SHEBEKINO, Russia (AP) — The bridge will be closed\nfrom Friday, the governor said. It is eighty years old and\nhas been mended twice. Then it will be open again for everybody who wants to go to the market on the other side of the river.';
    put(
      'one.md',
      `---\nslug: one\ntitle: 'The &#8220;old&#8221; *bridge* &amp; <b>us</b>'\ndate: 2014-01-09 1:44:28\nsummary: 'SHEBEKINO, Russia (AP) — The bridge will be closed from Friday, the'\n---\n![A](gone.png)\n\nShare this on Facebook\n\n${text}\n`,
    );
    await importAll();
    const front = written('one');
    expect(front).toContain('title: The “old” bridge & us\n');
    expect(front).toContain('published: 2014-01-09T01:44:28+02:00\n');
    expect(front).toContain('dateline: Shebekino, Russia\n');
    expect(front).toContain('summary: The bridge will be closed from Friday, the governor said. It is eighty years old and has been mended twice.\n');
    expect(bodyOf('one')).toContain('SHEBEKINO, Russia (AP) — The bridge');
  });

  test('an author’s own summary is kept', async () => {
    put('one.md', article('The bridge closes.', 'description: For a week\n'));
    await importAll();
    expect(written('one')).toContain('summary: For a week\n');
  });

  test('all problems are reported at once', async () => {
    put('one.md', `---\ntitle: '${'x'.repeat(301)}'\ndate: 2023-07-05\nlang: english\n---\n${'## a\n\n'.repeat(1001)}\n`);
    const [outcome] = await importAll();
    expect(outcome).toMatchObject({
      kind: 'refused',
      reasons: [
        expect.stringMatching(/^line \d+: This article has more than 1000 headings: split it$/),
        expect.stringMatching(/^title .*300/),
        expect.stringMatching(/^lang must be a language code/),
      ],
    });
  });

  test.each([['con'], ['nul'], ['com1']])('the name of a Windows device gets a word before it: %s', async (name) => {
    put(`${name}.md`, article('Text.', `slug: ${name}\n`));
    const [outcome] = await importAll();
    expect(outcome).toMatchObject({ kind: 'written', path: `content/articles/article-${name}.md` });
  });
});
