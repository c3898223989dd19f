import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, readOne, shownText, valuesOf } from './read-articles.ts';

const LONG = 'The council met on Tuesday evening and put the vote on the night ferry off until the first week of February, the mayor said after three hours.';

describe('the head', () => {
  const headOf = async (...lines: string[]) => {
    const { title, published, author } = valuesOf(await readOne('a.txt', `${lines.join('\n\n')}\n\nThe bridge will close on Monday.\n\nBuses go round.\n`));
    return [title, published, author];
  };

  test.each([
    // A line that names the newspaper and the day stands above the headline.
    [
      ['Courier, Millbrook, Thursday 17 January 2013', 'Bridge closes', 'By Amina Osei'],
      ['Bridge closes', '2013-01-17', 'Amina Osei'],
    ],
    [
      ['January 17, 2013', 'Bridge closes'],
      ['Bridge closes', '2013-01-17', undefined],
    ],
    // A headline that ends with a date is followed by a byline or by the text.
    [
      ['Bridge closes on 17 January 2013', 'By Amina Osei'],
      ['Bridge closes on 17 January 2013', undefined, 'Amina Osei'],
    ],
    [
      ['Bridge closes', 'by H. Pruitt'],
      ['Bridge closes', undefined, 'H. Pruitt'],
    ],
    [
      ['Bridge closes', 'By the lake it was quiet. Nobody came'],
      ['Bridge closes', undefined, undefined],
    ],
  ])('%j', async (lines, head) => expect(await headOf(...lines)).toEqual(head));
});

describe('paragraphs', () => {
  test('blank lines separate paragraphs, and broken lines are joined', async () => {
    expect(shownText(await readOne('a.txt', 'The bridge will close\non Monday.\n\nBuses go round\nby the ring road.\n'))).toEqual([
      'The bridge will close on Monday.',
      'Buses go round by the ring road.',
    ]);
  });

  test('if lines are long, each is a paragraph', async () => {
    expect(shownText(await readOne('a.txt', `${LONG}\n${LONG} Again.`))).toEqual([LONG, `${LONG} Again.`]);
  });

  test('characters with a meaning in Markdown are escaped', async () => {
    const lines = [
      '# no heading',
      '1. no list',
      '* no bullet',
      'a_b_c *d* `e` [f](g) <b>h</b> &amp;',
      '> no quote',
      '---',
      '    no code',
      'https://example.org/a_b_c',
    ];
    expect(shownText(await readOne('a.txt', `${LONG}\n\n${lines.join('\n\n')}`)).slice(1)).toEqual(lines.map((line) => line.trim()));
  });

  test('any text is imported completely, except white space', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 8 }), async (paragraphs) => {
        const text = `${LONG}\n\n${paragraphs.join('\n\n')}`;
        // The documented normalizations: NFC, without soft hyphens and byte-order marks, white space as one space.
        const letters = (value: string) => value.normalize('NFC').replace(/[\u00AD\uFEFF]|\s/g, '');
        if (text.includes('\0')) return;
        expect(letters(shownText(await readOne('a.txt', text)).join(''))).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the head', () => {
  test('headline, byline and date on separate lines are removed from the text', async () => {
    const article = await readOne('a.txt', `Night ferry stays\n\nBy Tomas Lindqvist\n\nNovember 21, 2023\n\n${LONG}\n\n${LONG}`);
    expect(valuesOf(article)).toEqual({ title: 'Night ferry stays', author: 'Tomas Lindqvist', published: '2023-11-21' });
    expect(shownText(article)).toEqual([LONG, LONG]);
  });

  test('a first line that is a sentence is not a headline', async () => {
    const article = await readOne('a.txt', `The ferry stays.\n\n${LONG}`);
    expect(valuesOf(article)).toEqual({});
    expect(shownText(article)).toEqual(['The ferry stays.', LONG]);
  });

  test('an ambiguous date is not used', async () => {
    expect(valuesOf(await readOne('a.txt', `Night ferry stays\n\n04/05/2023\n\n${LONG}`))).toEqual({ title: 'Night ferry stays' });
  });
});

test('an empty file is refused', async () => {
  const { articles, refusals } = await read('a.txt', ' \n\n ');
  expect([articles, refusals]).toEqual([[], [{ origin: 'a.txt', reason: 'there is no text in this file' }]]);
});

const seed = join(import.meta.dirname, '../../../shared/dossier/source-article.txt');
test.skipIf(!existsSync(seed))('the text that the site was commissioned for is imported completely', async () => {
  const text = readFileSync(seed, 'utf8');
  const shown = shownText(await readOne(seed, text));
  expect(shown.join('').replace(/\s/g, '')).toBe(text.normalize('NFC').replace(/\s/g, ''));
});
