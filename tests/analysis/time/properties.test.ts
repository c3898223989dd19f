import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpus, negatives, published } from './corpus.ts';
import { read } from './read.ts';

const texts = corpus.flatMap(({ phrasings }) => phrasings).map((phrasing) => phrasing.replaceAll(/[[\]]/g, ''));
const pieces = [...texts, ...negatives].flatMap((text) => text.split(' '));

/** Words of the corpus in any order, and noise. */
const noise = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 6 }, { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 }), { maxLength: 80 })
  .map((words) => words.join(' '));

test('any text is read without an error, in order, never overlapping, within its bounds', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const last = new Map<number, number>();
      for (const [index, time] of read(text, published).entries()) {
        expect(time.id).toBe(`t${index + 1}`);
        expect(time.start).toBeGreaterThanOrEqual(last.get(time.passage) ?? 0);
        expect(time.end).toBeGreaterThan(time.start);
        expect(text.split('\n\n')[time.passage]?.slice(time.start, time.end)).toBe(time.surface);
        last.set(time.passage, time.end);
        if (time.edtf === null) expect([time.earliest, time.latest]).toEqual([null, null]);
        else expect(time.earliest ?? time.latest).not.toBeNull();
        if (time.earliest !== null && time.latest !== null) expect(time.earliest <= time.latest).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('with text and publication moved by whole years values move with them', () => {
  // 28 years later the weekdays are the same, and leap years too.
  const move = (text: string): string => text.replaceAll(/\d{4}/g, (year) => String(Number(year) + 28));
  for (const text of [
    'It happened on 22 May 2023.',
    'In May they came.',
    'They came on Tuesday.',
    'They will meet on Friday.',
    'They came last summer.',
    'It began two weeks ago.',
    'It began since November.',
  ]) {
    const [before, after] = [read(text, published), read(move(text), move(published))];
    // Week numbers move with the year too, as the calendar repeats.
    expect(after.map(({ value, edtf }) => [value, edtf])).toEqual(before.map(({ value, edtf }) => [move(value), edtf && move(edtf)]));
  }
});

/** Least of several CPU times, in milliseconds, of reading a text as one sentence. */
function cost(text: string): number {
  const runs = Array.from({ length: 7 }, () => {
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
    const unit = text.repeat(Math.ceil(12_000 / text.length));
    cost(unit);
    // Eight times the text: eight times the time, where a square would be 64. The best of several, for the machine is shared.
    const ratios = [1, 2, 3].map(() => cost(unit.repeat(8)) / cost(unit));
    expect(Math.min(...ratios)).toBeLessThan(16);
  },
  60_000,
);
