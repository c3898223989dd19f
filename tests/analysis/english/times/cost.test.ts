import { expect, test } from 'vitest';
import { corpus, published } from './corpus.ts';
import { read } from './read.ts';

const texts = corpus.flatMap(({ phrasings }) => phrasings).map((phrasing) => phrasing.replaceAll(/[[\]]/g, ''));

/** CPU time, in milliseconds, that reading a text takes at least if it is to be compared: below that caches and the collector decide. */
const MEASURABLE = 5;

/** Least of several CPU times, in milliseconds, of reading a text as one sentence. */
function cost(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    read(text, published);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each([
  ['prose', texts.join(' ')],
  ['one sentence', texts.join(' ').replaceAll('.', '').toLowerCase()],
  ['digits', '2023 12 31 '.repeat(400)],
  ['months', 'May 1 to May 2 and '.repeat(300)],
  ['numbers in words', 'twenty-one '.repeat(800)],
  ['blanks', `the ${' '.repeat(4000)}night `.repeat(3)],
  ['no word at all', '-'.repeat(9000)],
  ['one long word', 'may'.repeat(3000)],
])(
  'the cost grows with the length of the text, not with its square: %s',
  (_, text) => {
    let unit = text.repeat(Math.ceil(12_000 / text.length));
    while (cost(unit) < MEASURABLE) unit = unit.repeat(2);
    // Twice the text costs at most 2.5 times as much, three times over; a square would be 64. The best of several, for the machine is shared.
    const ratios = [1, 2, 3].map(() => cost(unit.repeat(8)) / cost(unit));
    expect(Math.min(...ratios)).toBeLessThan(2.5 ** 3);
  },
  60_000,
);
