import { expect, test } from 'vitest';
import { CompilePool } from '../../src/collections/articles/compile-pool.ts';
import { withContent } from '../../src/desk/with-content.ts';
import { temporaryFolder, writeFiles } from '../build/temporary-folder.ts';

const article = (text: string) => `---\ntitle: T\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N }]\n---\n${text}\n`;
/** A text of ordinary sentences that takes seconds to read. */
const ENDLESS = 'On Monday the mayor, Ana Reyes, said that 93 people had left Northport for Lorn.\n\n'.repeat(4_000);

test('an article that takes too long is named, and the others are read', { timeout: 120_000 }, async () => {
  const root = temporaryFolder({
    'content/site.yaml': "name: Gazette\ndescription: D.\naddress: 'https://gazette.example'\n",
    'content/entities/northport.yaml': 'name: Northport\ntype: place\n',
    'content/articles/a-endless.md': article(ENDLESS),
    'content/articles/bridge.md': article('The bridge at Northport closed on Monday.'),
  });
  const read: number[] = [];
  // The first short article of a new worker may take some tenths of a second on a busy machine.
  const reading = withContent(root, () => 'all of it', { onArticle: (count) => read.push(count), compiler: new CompilePool({ timeLimit: 800 }) });
  await expect(reading).rejects.toThrow(
    /^1 problem in the content.*\ncontent\/articles\/a-endless\.md:1:1 {2}Analyzing this article took more than 0\.8 seconds/,
  );
  expect(read).toEqual([1, 2]);

  writeFiles(root, { 'content/articles/a-endless.md': article('It is open again.') });
  const { articles, bodies, places } = await withContent(root, ({ articles, edition }) => ({
    articles: articles.map(({ slug }) => slug),
    // Read after the compilation, from files that must still exist then.
    bodies: articles.map((article) => article.html().includes('It is open again.')),
    places: edition.places.map(({ name }) => name),
  }));
  expect(articles).toEqual(['a-endless', 'bridge']);
  expect(bodies).toEqual([true, false]);
  expect(places).toEqual(['Northport']);
});

test('notes and topics that refer to something that does not exist are refused, with file, line and column', async () => {
  const root = temporaryFolder({
    'content/site.yaml': "name: Gazette\ndescription: D.\naddress: 'https://gazette.example'\n",
    'content/articles/bridge.md': article('The bridge at Northport closed on Monday. It fell on Tuesday.'),
    'content/chronicle/short.yaml': 'action: pin\nreason: R.\nsentences:\n  - article: bridge\n    words: It fell on Tuesday\n',
    'content/topics/bridges.yaml': 'description: D.\n',
    'content/figures/toll.yaml': 'action: hide\nreason: R.\nfigures: [{ article: bridge, words: "93" }]\n',
  });
  const reading = withContent(root, () => 'all of it');
  await expect(reading).rejects.toThrow(
    /content\/chronicle\/short\.yaml:5:12 {2}“It fell on Tuesday” is in bridge\.md, in a sentence that the chronicle leaves out/,
  );
  await expect(reading).rejects.toThrow(/content\/topics\/bridges\.yaml:1:1 {2}No article is filed under “bridges”/);
  await expect(reading).rejects.toThrow(/content\/figures\/toll\.yaml:1:1/);
});

test('if an article is left out, pointers that lead nowhere are passed on, and the others are read', async () => {
  const root = temporaryFolder({
    'content/site.yaml': "name: Gazette\ndescription: D.\naddress: 'https://gazette.example'\n",
    'content/articles/bridge.md': article('The bridge at Northport closed on Monday.'),
    'content/articles/no-title.md': '---\npublished: 2023-07-05\n---\nIt fell on Tuesday.\n',
    'content/figures/toll.yaml': 'action: hide\nreason: R.\nfigures: [{ article: bridge, words: "93" }]\n',
  });
  const passed: Record<string, string[]> = { invalid: [], dangling: [] };
  const slugs = await withContent(root, ({ articles }) => articles.map(({ slug }) => slug), {
    onInvalid: (problems) => passed['invalid']!.push(...new Set(problems.map(({ file }) => file))),
    onDangling: (problems) => passed['dangling']!.push(...problems.map(({ file }) => file)),
  });
  expect(slugs).toEqual(['bridge']);
  expect(passed).toEqual({ invalid: ['content/articles/no-title.md'], dangling: ['content/figures/toll.yaml'] });
});
