import { describe, expect, test } from 'vitest';
import { frontmatterSchema } from '../../src/collections/articles/schema.ts';
import { readYaml } from '../../src/content-files/yaml.ts';

const problemsOf = (text: string) => readYaml(text, frontmatterSchema, 'a.md', 2).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
const GOOD = 'title: A\npublished: 2023-07-05\nsummary: S\nsources:\n  - name: H\n';

describe('a mistake in the syntax has one message, in plain words', () => {
  test.each([
    ['a colon in a text', 'title: Bridge: closes\n', "2:8 A text with “: ” in it needs quotation marks around it: “title: 'Bridge: closes'”."],
    ['an apostrophe beside it', "title: It's: closed\n", '2:8 A text with “: ” in it needs quotation marks around it: “title: "It\'s: closed"”.'],
    ['a colon in a list', 'sources:\n  - name: The Herald: news\n', "3:11 A text with “: ” in it needs quotation marks around it: “name: 'The Herald: news'”."],
    [
      'a quotation mark without end',
      `title: "Bridge closes\n${GOOD.slice(9)}`,
      '2:8 The quotation marks around a text are not closed: add the second one at the end of the text.',
    ],
    [
      'no colon',
      'title: A\npublished 2023-07-05\nsummary: S\n',
      '3:1 This line is not a field: a field is written “name: value”, with a colon and a space after its name.',
    ],
    ['no space after the colon', 'title:A\npublished: 2023-07-05\n', '2:1 A space is missing after the colon: “title: A”.'],
    ['a tab', 'title: A\nsources:\n\t- name: H\n', '4:1 This line begins with a tab: begin it with spaces, two for each level.'],
    [
      'an apostrophe that ends the text',
      "title: 'It's closed'\n",
      '2:12 There is more text after the quotation mark that ends the value: use another kind of quotation marks around it: “title: "It\'s closed"”.',
    ],
    ['a special sign', 'title: @home\n', "2:8 A text that begins with “@” needs quotation marks around it: “title: '@home'”."],
    ['brackets', 'title: [A] B\n', "2:12 A text that begins with “[” needs quotation marks around it: “title: '[A] B'”."],
    [
      'a line too far to the right',
      'title: A\n published: 2023-07-05\n',
      '2:8 The line below this one is further to the right: begin it in the same column as this one.',
    ],
    [
      'a line too far to the left',
      'sources:\n  - name: H\n    url: x\n   note: y\n',
      '5:1 This line does not begin in the same column as the lines above that it belongs to: correct the spaces before it.',
    ],
    [
      'a backslash',
      'title: "C:\\docs"\n',
      "2:11 In \"double\" quotation marks a backslash begins a special character: use 'single' ones: “title: 'C:\\docs'”.",
    ],
  ])('%s', (_, text, message) => expect(problemsOf(text)).toEqual([message]));

  test('two mistakes have two', () => {
    expect(problemsOf('title: A: B\nsummary: C: D\n').map((message) => message.slice(0, 3))).toEqual(['2:8', '3:1']);
  });
});

describe('a field that is not right says what would be', () => {
  test.each([
    [
      'a path for a picture',
      `${GOOD}image: /bridge.jpg\n`,
      '“image” must have fields of its own, such as “image: { src: /images/bridge.jpg, alt: The bridge at dusk, credit: Amina Osei }”.',
    ],
    [
      'a name for the sources',
      GOOD.replace('\n  - name: H', ' H'),
      '“sources” must be a list, such as “sources: [ { name: Regional government, url: https://example.org/bridge } ]”.',
    ],
    [
      'a name for a source',
      GOOD.replace('- name: H', '- H'),
      '“sources.0” must have fields of its own, such as “- { name: Regional government, url: https://example.org/bridge }”.',
    ],
    [
      'no sources',
      GOOD.replace('\n  - name: H', ' []'),
      '“sources” is empty: write at least one, such as “sources: [ { name: Regional government, url: https://example.org/bridge } ]”.',
    ],
    ['one topic', `${GOOD}topics: roads\n`, '“topics” must be a list, such as “topics: [ border-defence ]”.'],
    ['yes', `${GOOD}draft: yes\n`, '“draft” must be true or false.'],
    ['a year', GOOD.replace('2023-07-05', '2014'), '“published” must be a whole date: year, month and day, such as “published: 2023-07-05”.'],
    ['two authors', `${GOOD}author: [A, B]\n`, '“author” must be text: write it on one line, not as a list or as fields.'],
    [
      'a comment',
      GOOD.replace('title: A', 'title: # 1'),
      '“title” is empty: write its value after the colon, in quotation marks if it begins with “#”, such as “title: Border bridge closes for a week”.',
    ],
    ['an empty text', GOOD.replace('title: A', "title: ''"), '“title” is empty: write a text, such as “title: Border bridge closes for a week”.'],
    ['a long text', GOOD.replace('summary: S', `summary: ${'x'.repeat(1001)}`), '“summary” is not right: it is longer than 1000 characters: shorten it.'],
    ['no web address', `${GOOD}    url: example.org\n`, '“sources.0.url” is not right: it must be an address such as https://example.org/page.'],
    [
      'words for an override',
      `${GOOD}overrides:\n  entities: [the governor]\n`,
      '“overrides.entities.0” must have fields of its own, such as “- { text: the governor, entity: vyacheslav-gladkov }”.',
    ],
  ])('%s', (_, text, message) => expect(problemsOf(text).map((line) => line.replace(/^\S+ /, ''))).toEqual([message]));

  test('a missing field has the line to add', () => {
    expect(problemsOf('title: A\n')).toEqual([
      '2:1 “published” is missing: add it, such as “published: 2023-07-05”.',
      '2:1 “summary” is missing: add it, such as “summary: The bridge closes on Friday.”.',
      '2:1 “sources” is missing: add it, such as “sources: [ { name: Regional government, url: https://example.org/bridge } ]”.',
    ]);
  });

  test('a misspelt field is not missing, too', () => {
    expect(problemsOf(GOOD.replace('title', 'titel').replace('sources', 'source'))).toEqual([
      '2:1 There is no field “titel”. Did you mean “title”?',
      '5:1 There is no field “source”. Did you mean “sources”?',
    ]);
  });

  test('the examples that messages give are valid', () => {
    const lines = problemsOf('author: B\nimage: a\ntopics: b\ncorrections: c\nupdated: 2014\n').flatMap((line) => /such as “(.*)”\.$/.exec(line)?.[1] ?? []);
    expect(lines).toHaveLength(8);
    expect(problemsOf(lines.map((line) => line.replace('updated: 2023-07-05', 'updated: 2023-07-07')).join('\n'))).toEqual([]);
  });
});
