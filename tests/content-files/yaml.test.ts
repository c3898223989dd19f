import { describe, expect, test } from 'vitest';
import { frontmatterSchema } from '../../src/collections/articles/schema.ts';
import { readYaml } from '../../src/content-files/yaml.ts';

const read = (text: string) => readYaml(text, frontmatterSchema, 'content/articles/a.md', 2);
const GOOD = ['title: A bridge closes', 'published: 2023-07-05', 'summary: It closes.', 'sources:', '  - name: TASS'];
const replaced = (field: string, line: string) => GOOD.map((each) => (each.startsWith(`${field}:`) ? line : each)).join('\n');

describe('valid frontmatter', () => {
  test('is read with its defaults', () => {
    const { value } = read(GOOD.join('\n'));
    expect(value).toEqual({
      title: 'A bridge closes',
      published: '2023-07-05',
      summary: 'It closes.',
      sources: [{ name: 'TASS' }],
      links: [],
      topics: [],
      corrections: [],
      formerly: [],
      lang: 'en',
      draft: false,
    });
  });

  test.each(['2024-02-29', '2023-07-05T14:30+03:00', '2023-07-05T14:30:15Z'])('published: %s', (published) => {
    expect(read(replaced('published', `published: ${published}`)).value?.published).toBe(published);
  });
});

describe('invalid frontmatter is refused with line and column, and the remedy', () => {
  const cases: [name: string, text: string, place: string, message: RegExp][] = [
    ['a day that is not in the calendar', replaced('published', 'published: 2026-02-30'), '3:12', /“published” is not right: must be a day of the calendar/],
    ['a time without its zone', replaced('published', 'published: 2023-07-05T14:30'), '3:12', /with time and zone/],
    ['a year alone', replaced('published', 'published: 2023'), '3:12', /“published” must be a whole date/],
    ['a misspelt field', [...GOOD, 'sumary: x'].join('\n'), '7:1', /no field “sumary”. Did you mean “summary”\?/],
    ['a misspelt field inside another', `${GOOD.join('\n')}\n    nots: x`, '7:5', /no field “nots” in “sources”\. Did you mean “note”\?/],
    ['an unknown field', [...GOOD, 'category: x'].join('\n'), '7:1', /no field “category”. Known fields are title, published/],
    ['a missing field', GOOD.slice(1).join('\n'), '2:1', /“title” is missing/],
    ['no source', GOOD.slice(0, 3).concat('sources: []').join('\n'), '5:10', /“sources” is empty/],
    ['an address without a scheme', `${GOOD.join('\n')}\n    url: www.example.org`, '7:10', /“sources.0.url” is not right/],
    ['an address that runs script', `${GOOD.join('\n')}\n    url: javascript:alert(1)`, '7:10', /“sources.0.url” is not right/],
    ['a field that occurs twice', [...GOOD, 'title: Again'].join('\n'), '7:1', /occurs twice/],
    ['an unquoted colon', replaced('title', 'title: Belgorod: a second unit'), '2:8', /needs quotation marks/],
    ['an anchor and its alias', `${GOOD.join('\n')}\ntopics: [&a x, *a]`, '7:16', /Anchors and aliases/],
    ['a tag', [...GOOD, 'author: !!binary aGk='].join('\n'), '7:18', /^Tags \(tag:yaml.org,2002:binary\) are not supported/],
    ['more behind the end of the fields', [...GOOD, '...', 'author: x'].join('\n'), '8:1', /ends the fields/],
    ['a text without end', replaced('title', `title: ${'x'.repeat(100_001)}`), '2:1', /longer than 100 kB/],
    [
      'a character that nobody sees',
      replaced('title', 'title: The bridge closes\u202e'),
      '2:8',
      /“title” is not right: contains an invisible character \(U\+202E\) after “closes”/,
    ],
    ['no fields', 'just a text', '2:1', /no fields/],
    ['a truth value for text', replaced('title', 'title: yes\nauthor: true'), '3:9', /“author” must be text: put the value in quotes/],
  ];
  test.each(cases)('%s', (_name, text, place, message) => {
    const { value, problems } = read(text);
    expect(value).toBeNull();
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toContain(place);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  test('names of properties that objects inherit are names like others', () => {
    const { problems } = read([...GOOD, '__proto__: {polluted: yes}', 'constructor: {prototype: {polluted: yes}}'].join('\n'));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^There is no field “__proto__”/),
      expect.stringMatching(/^There is no field “constructor”/),
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('lists that are nested too deeply are refused', () => {
    const { problems } = read([...GOOD, `author: ${'['.repeat(5_000)}${']'.repeat(5_000)}`].join('\n'));
    expect(problems).toMatchObject([{ line: 7, message: expect.stringMatching(/^The values are nested too deeply/) as string }]);
  });

  test('the first twenty of very many unknown fields are reported', () => {
    const { problems } = read([...GOOD, ...Array.from({ length: 5_000 }, (_, number) => `field${number}: x`)].join('\n'));
    expect(problems).toHaveLength(20);
  });

  test('all problems of a file are reported together', () => {
    const { problems } = read(['published: 2026-02-30', 'sumary: x', 'sources: []'].join('\n'));
    expect(problems.length).toBe(4);
  });
});
