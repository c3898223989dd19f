import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import { listContentFiles } from '../../src/content-files/list.ts';
import { run } from '../../src/cli/import.ts';
import { testIo } from '../cli/test-io.ts';
import { project } from '../site/site-copy.ts';

const fixtures = join(project, 'tests/fixtures/import');
/** A text beside the project; skipped where there is none. */
const seed = join(project, '../shared/dossier/source-article.txt');
const POSTS = 200;
const numbers = Array.from({ length: POSTS }, (_, index) => index + 1);

/** The caption of a picture that is not there: it goes with the picture. */
const CAPTION = 'The bridge on Sunday.';

let root: string;
let inbox: string;
const articles = () => readdirSync(join(root, 'content/articles')).sort();

/** Return two paragraphs that no other number gives. */
function paragraphs(number: number): string[] {
  return [
    `The harbour board met for the ${number}th time on Monday and counted ${number} boats, of which ${number + 7} were to be painted.`,
    `“We paint what we count,” said the clerk of meeting ${number}. “A & B are < C.”`,
  ];
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Return the visible text of an article. */
function textOf(html: string): string {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`) as unknown as { document: Document };
  return document.body.textContent.replace(/\s+/g, ' ').trim();
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-import-'));
  cpSync(join(project, 'tests/fixtures/golden/content'), join(root, 'content'), { recursive: true });
  inbox = mkdtempSync(join(tmpdir(), 'dateline-inbox-'));
  mkdirSync(join(inbox, 'feeds'));
  const html = (number: number) =>
    paragraphs(number)
      .map((text) => `<p>${escape(text)}</p>`)
      .join('');
  const post = (number: number) =>
    `<item><title>Meeting ${number}</title><wp:post_id>${number}</wp:post_id><wp:post_date_gmt>2023-01-05 10:00:00</wp:post_date_gmt><wp:post_name>meeting-${number}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${html(number)}]]></content:encoded></item>`;
  const entry = (number: number) =>
    `<item><title>Session ${number}</title><link>https://herald.example/session-${number}</link><pubDate>Thu, 05 Jan 2023 10:00:00 GMT</pubDate><content:encoded><![CDATA[${html(number)}]]></content:encoded></item>`;
  const namespaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  writeFileSync(
    join(inbox, 'export.xml'),
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${namespaces} xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Herald</title>${numbers.map(post).join('')}</channel></rss>`,
  );
  writeFileSync(
    join(inbox, 'feeds/feed.rss'),
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${namespaces}><channel><title>Herald</title>${numbers.map((number) => entry(number + 1000)).join('')}</channel></rss>`,
  );
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(inbox, { recursive: true, force: true });
});

/** Run `dateline import` in the project. Resolves to its exit code and output. */
async function runImport(words: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const io = testIo(root);
  const status = await run(words, io);
  return { status, stdout: io.out(), stderr: io.err() };
}

describe('dateline import', () => {
  test('a dry run writes nothing', async () => {
    const before = articles();
    const { stdout, status } = await runImport(['--dry-run', inbox]);
    expect(stdout).toContain(`${2 * POSTS} articles would be written, 0 left out.`);
    expect(status).toBe(0);
    expect(articles()).toEqual(before);
  });

  test('an export and a feed of 200, ten saved pages and the seed text are imported with one command each', async () => {
    expect((await runImport([inbox])).stdout).toContain(`${2 * POSTS} articles written, 0 left out.`);
    const pages = readdirSync(fixtures).flatMap((name) => (name.endsWith('.html') ? [join(fixtures, name)] : []));
    const imported = await runImport(pages);
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    expect(imported.stdout).toContain(`left out: caption of a picture that is left out: ${CAPTION}`);
    if (!existsSync(seed)) return;
    const words = ['--title', 'Regional head reports progress', '--published', '2023-07-05', '--source', 'A newspaper', seed];
    expect(await runImport(words)).toMatchObject({ status: 0, stderr: '' });
  });

  test('existing articles are recognized and nothing is overwritten', async () => {
    const before = articles().map((name) => readFileSync(join(root, 'content/articles', name), 'utf8'));
    const { stderr, status } = await runImport([join(inbox, 'export.xml'), join(fixtures, 'ghost.html')]);
    expect(status).toBe(1);
    expect(stderr.match(/its text is in content\/articles\/[\w-]+\.md already/g)).toHaveLength(POSTS + 1);
    expect(articles().map((name) => readFileSync(join(root, 'content/articles', name), 'utf8'))).toEqual(before);
  });

  test('an article with missing fields is refused, with the option that gives them', async () => {
    const file = join(inbox, 'bare.txt');
    writeFileSync(file, 'The board did not meet this week. It had no chair to sit on, the clerk said.');
    const { stderr, status } = await runImport([file]);
    expect(status).toBe(1);
    expect(stderr).toContain('it does not say its headline nor when it was published nor where it was published: add --title');
  });

  test('every imported text is accepted by the build, and shown completely and in order', async () => {
    const { files, problems } = await listContentFiles(root, 'content/articles', '.md');
    const context = { gazetteer: createGazetteer([]), timeZone: 'UTC', imageSize: () => null };
    const compiled = files.map(({ id: slug, path }) => compileArticle({ slug, path, text: readFileSync(join(root, path), 'utf8') }, context));
    expect([...problems, ...compiled.flatMap((each) => each.problems)]).toEqual([]);
    const published = compiled.map(({ article }) => article!);
    const shown = new Map(published.map((article) => [article.slug, textOf(article.html())]));
    for (const number of numbers) {
      expect(shown.get(`meeting-${number}`)).toBe(paragraphs(number).join(' '));
      expect(shown.get(`session-${number + 1000}`)).toBe(paragraphs(number + 1000).join(' '));
    }
    for (const name of readdirSync(fixtures).filter((each) => each.endsWith('.json'))) {
      const { title, paragraphs: expected } = JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as { title: string; paragraphs: string[] };
      const { slug } = published.find(({ frontmatter }) => frontmatter.title === title)!;
      const text = shown.get(slug)!;
      let at = 0;
      for (const paragraph of expected.filter((each) => each !== CAPTION)) {
        const found = text.indexOf(paragraph, at);
        expect({ paragraph, found: found >= at }).toEqual({ paragraph, found: true });
        at = found + paragraph.length;
      }
    }
    if (!existsSync(seed)) return;
    const squeezed = (text: string) => text.normalize('NFC').replace(/\s/g, '');
    expect(squeezed(shown.get('regional-head-reports-progress')!)).toContain(squeezed(readFileSync(seed, 'utf8')));
  }, 120_000);
});
