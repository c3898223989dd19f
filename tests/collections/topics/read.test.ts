import { expect, test } from 'vitest';
import { problemsOfTopicFiles, readTopicFiles } from '../../../src/collections/topics/read.ts';
import { temporaryFolder } from '../../build/temporary-folder.ts';

/** Create a site with these topic files. */
const siteWith = (files: Record<string, string>) =>
  temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/topics/${name}`, text])));

const filedArticles = {
  topics: new Map([
    ['bridge-opens', ['port', 'roads']],
    ['strike', ['port']],
  ]),
  passagesOf: (slug: string) => (slug === 'strike' ? ['The union began a strike on Monday.'] : ['The bridge was opened.']),
  renamed: new Map([['bridge', 'bridge-opens']]),
};

/** Return the problems of the files as “line:column message”. */
async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const { topics, problems, problemIn } = await readTopicFiles(siteWith(files));
  return [...problems, ...problemsOfTopicFiles(topics, problemIn, filedArticles)].map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

test('a site without the folder has no topic files and no problems', async () => {
  expect(await readTopicFiles(temporaryFolder())).toMatchObject({ topics: [], problems: [] });
});

test('a file may have any of the fields, or only one', async () => {
  const { topics, problems } = await readTopicFiles(siteWith({ 'port.yaml': 'name: The port\n', 'roads.yaml': 'summary: Roads were built.\n' }));
  expect(problems).toEqual([]);
  expect(topics).toEqual([
    { id: 'port', name: 'The port', pinned: [] },
    { id: 'roads', summary: 'Roads were built.', pinned: [] },
  ]);
});

test.each([
  ['an unknown field', { 'port.yaml': 'name: Port\nsumary: It began.\n' }, /topics\/port\.yaml:2:1 .*Did you mean “summary”/],
  ['a topic without articles', { 'ports.yaml': 'name: Port\n' }, /topics\/ports\.yaml:1:1 No article is filed under “ports”.*Did you mean “port”/],
  [
    'a missing article',
    { 'port.yaml': 'name: Port\npinned:\n  - article: strikes\n    words: began a strike\n' },
    /port\.yaml:3:14 “article” names “strikes”, but there is no file .*Did you mean “strike”/,
  ],
  [
    'an article that was renamed',
    { 'port.yaml': 'pinned:\n  - { article: bridge, words: was opened }\n' },
    /port\.yaml:2:16 .*has been renamed: write “bridge-opens”/,
  ],
  [
    'words that the article does not have',
    { 'port.yaml': 'pinned:\n  - article: strike\n    words: began a strke\n' },
    /port\.yaml:3:12 “began a strke” is not in strike\.md.*Did you mean “began a strike”/,
  ],
])('%s is reported with its line and the most similar name', async (_, files, message) => {
  const problems = await problemsOf(files);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});
