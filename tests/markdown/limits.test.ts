import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderHtml } from '../../src/markdown/render.ts';
import { imageSize } from './image-size.ts';
import { expectWithin } from '../computing-time.ts';

const parse = (source: string) => parseMarkdown(source, { firstLine: 10, imageSize });
const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('texts beyond a limit are refused with the line', () => {
  test.each([
    ['quotations', `a\n\n${'>'.repeat(10_000)} b`, 12, /^More than 100 quotations or lists/],
    ['lists on one line', `a\n\n${'1. '.repeat(1_000)}b`, 12, /^More than 100 quotations or lists/],
    ['lists by indentation', lines(300, (index) => `${'  '.repeat(index)}- a`), 110, /^More than 100 quotations or lists/],
    ['brackets', 'a]'.repeat(8_192), 10, /^This paragraph has more than 2000 square brackets/],
    ['emphasis', `${'*a **a '.repeat(2_000)}b${' a** a*'.repeat(2_000)}`, 10, /^This paragraph has more than 1000 emphasis marks/],
    ['lines of one paragraph', `> a\n${'b\n'.repeat(20_000)}`, 1010, /^This paragraph has more than 1000 lines/],
    ['HTML elements', `${'<div>'.repeat(300)}a`, 10, /^More than 200 elements/],
    ['very many HTML elements', `${'<b>'.repeat(20_000)}a`, 10, /nested too deep|More than 200 elements/],
    ['cells', `|${'a|'.repeat(150)}\n|${'-|'.repeat(150)}\n${'|b\n'.repeat(500)}`, 10, /^This table has more than 20000 cells/],
    ['columns', `|${'a|'.repeat(16_000)}\n|${'-|'.repeat(16_000)}`, 10, /^More than 200 columns/],
    ['items of a list', '- a\n\n'.repeat(20_000), 20_010, /^This article has more than 10000 paragraphs/],
    ['characters of one paragraph', `a\n\n${'&amp;'.repeat(20_000)}`, 12, /^This paragraph has more than 64000 characters/],
    ['comments that do not end', `</${'<!--'.repeat(10_000)}`, 10, /^This paragraph has more than 50 HTML comments or declarations/],
    // Each element reopens those before it: 1 + 2 + … + 316 are the first more than 50,000.
    ['elements that run on', lines(3_000, (index) => `<b id=${index}>a\n`), 10 + 2 * 316, /^HTML elements that are not closed/],
    ['links', `${'<a>c</a>'.repeat(3_000)}\n\n`.repeat(2), 12, /^This article has more than 5000 links/],
    ['headings', '## a\n\n'.repeat(1_001), 2_010, /^This article has more than 1000 headings/],
    ['addresses', `${'[a]\n\n'.repeat(3_000)}[a]: /${'b'.repeat(1_000)}`, 2008, /^Long link addresses/],
  ])('%s', (_, source, line, message) => {
    const { tree, problems } = parse(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, message: expect.stringMatching(message) as string });
    expect(tree.children).toEqual([]);
  });

  test('within five seconds, for texts that are slow to parse', () =>
    expectWithin(5_000, () => {
      for (const shape of ['>', 'a]', '[', '![[]()', '*a_ ', '1. ', '- ', '<b>', '<div>', '~~a ', '`', '[a](', '<!-- ', '&a'])
        parse(shape.repeat(16_384 / shape.length));
    }));
});

describe('texts within the limits are parsed', () => {
  test.each([
    ['ten quotations', `${'> '.repeat(10)}a`],
    ['a thematic break', '- - - - - - - - - - - - - - - - - - - - - - - - -'],
    ['a list of 2,000 items', lines(2_000, (index) => `- item *${index}*\n`)],
    ['a table of 100 rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(100)}`],
    ['a long article', 'One [two](/three) *four*.\n\n'.repeat(2_000)],
  ])('%s', (_, source) => {
    const { tree, problems } = parse(source);
    expect(problems).toEqual([]);
    expect(renderHtml(tree)).not.toBe('');
  });
});
