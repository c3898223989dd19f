import { describe, expect, test } from 'vitest';
import { type FoundCopy, insertCopies } from '../../src/archive/index.ts';

const copy = { url: 'https://archive.example/web/20230705/https://a.example/1', on: '2023-07-05' };
const WRITTEN = `archived: { url: "${copy.url}", on: 2023-07-05 }`;
const source = (index: number): FoundCopy => ({ url: 'https://a.example/1', place: { source: index }, copy });
const link: FoundCopy = { url: 'https://b.example/?a=1&b=2', place: 'link', copy };
const LINK = `{ url: "https://b.example/?a=1&b=2", ${WRITTEN} }`;

/** Return what is inserted into a text. Also expects that nothing else changes. */
function inserted(text: string, found: readonly FoundCopy[]): string {
  const made = insertCopies(text, found)!;
  let left = 0;
  while (made[left] === text[left]) left++;
  let right = 0;
  while (right < text.length - left && made.at(-1 - right) === text.at(-1 - right)) right++;
  expect(made.slice(0, left) + made.slice(made.length - right)).toBe(text);
  return made.slice(left, made.length - right);
}

describe('the copy is inserted, and nothing else is changed, in', () => {
  test.each([
    ['a list of lines', 'sources:\n  - name: A   # said so\n    url: https://a.example/1\ntopics: [a]\n', `    ${WRITTEN}\n`],
    ['a comment behind the last value', 'sources:\n  - name: A\n    url: https://a.example/1   # why\n', `    ${WRITTEN}\n`],
    ['a list that is not indented', 'sources:\n- name: A\n  url: "https://a.example/1"\nlang: en\n', `  ${WRITTEN}\n`],
    ['a source on one line', "sources: [{ name: A, url: 'https://a.example/1' }]\n", `, ${WRITTEN}`],
    ['a source on one line with a comma at its end', "sources: [{ name: A, url: 'https://a.example/1', }]\n", WRITTEN],
    [
      'a folded note as the last field',
      'sources:\n  - url: https://a.example/1\n    name: A\n    note: >-\n      long\n      words\nlang: en\n',
      `    ${WRITTEN}\n`,
    ],
    ['a wide indent', 'sources:\n    -   name: A\n        url: https://a.example/1\nlang: en\n', `        ${WRITTEN}\n`],
  ])('%s', (_, fields, expected) => {
    expect(inserted(`---\ntitle: T\n${fields}---\nBody --- with\n---\nrules.  \n`, [source(0)])).toContain(expected.trimEnd());
  });

  test('a file with the line breaks of Windows and a byte-order mark', () => {
    const text = '\uFEFF---\r\ntitle: T\r\nsources:\r\n  - name: A\r\n    url: https://a.example/1\r\n---\r\nBody.\r\n';
    expect(insertCopies(text, [source(0)])).toBe(text.replace('/1\r\n---', `/1\r\n    ${WRITTEN}\r\n---`));
  });

  test('the list of links, which is created if there is none', () => {
    const text = '---\ntitle: T\n---\nBody.\n';
    expect(insertCopies(text, [link])).toBe(`---\ntitle: T\nlinks:\n  - ${LINK}\n---\nBody.\n`);
    const listed = `---\nlinks:\n  - url: https://c.example\n    ${WRITTEN}\ntitle: T\n---\nBody.\n`;
    expect(insertCopies(listed, [link])).toBe(listed.replace('\ntitle', `\n  - ${LINK}\ntitle`));
    const flow = `---\nlinks: [{ url: "https://c.example", ${WRITTEN} }]\n---\nBody.\n`;
    expect(insertCopies(flow, [link])).toBe(flow.replace(' }]', ` }, ${LINK}]`));
  });

  test('several places at once', () => {
    const text = '---\nsources:\n  - name: A\n    url: https://a.example/1\n  - { name: B, url: "https://a.example/2" }\n---\nBody.\n';
    expect(insertCopies(text, [source(0), source(1), link])).toBe(
      `---\nsources:\n  - name: A\n    url: https://a.example/1\n    ${WRITTEN}\n  - { name: B, url: "https://a.example/2", ${WRITTEN} }\nlinks:\n  - ${LINK}\n---\nBody.\n`,
    );
  });
});

describe('nothing is inserted into', () => {
  test.each([
    ['a text without frontmatter', 'Body.\n'],
    ['a source that does not exist', '---\nsources: []\n---\nBody.\n'],
    ['a source that has one already', `---\nsources:\n  - { name: A, url: "https://a.example/1", ${WRITTEN} }\n---\nBody.\n`],
    ['fields that are not YAML', '---\nsources: [\n---\nBody.\n'],
  ])('%s', (_, text) => {
    expect(insertCopies(text, [source(0)])).toBeNull();
  });
});
