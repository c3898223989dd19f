import { expect, test } from 'vitest';
import { frontmatterSchema } from '../../../src/collections/articles/schema.ts';
import { readYaml } from '../../../src/content-files/yaml.ts';

function problemsOf(...lines: string[]): string[] {
  const text = ['title: Bridge', 'published: 2023-07-05', 'summary: S.', 'sources: [{ name: Paper }]', ...lines].join('\n');
  return readYaml(text, frontmatterSchema, 'a.md').problems.map(({ line, message }) => `${line}: ${message}`);
}

test('a correction needs the day of the last change', () => {
  expect(problemsOf('updated: 2023-07-07', 'corrections:', '  - date: 2023-07-07', '    text: It is 41.')).toEqual([]);
  expect(problemsOf('corrections:', '  - date: 2023-07-07', '    text: It is 41.')).toEqual([expect.stringContaining('needs “updated”')]);
});

test('the last change is not before the last correction', () => {
  expect(problemsOf('updated: 2023-07-06', 'corrections:', '  - date: 2023-07-07', '    text: It is 41.')).toEqual([
    expect.stringMatching(/^5: .*must not be earlier than the last correction/),
  ]);
});

test('a correction without a text is refused', () => {
  expect(problemsOf('updated: 2023-07-07', 'corrections:', '  - date: 2023-07-07')).toEqual([expect.stringContaining('“corrections.0.text” is missing')]);
});
