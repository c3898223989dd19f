import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberWords } from '../../../../src/analysis/english/figures/number-words.ts';
import { corpus, negatives } from './corpus.ts';
import { annotationsOf, readFigures } from './read.ts';

const texts = corpus.flatMap(({ phrasings }) => phrasings).map((phrasing) => phrasing.replaceAll(/[[\]]/g, ''));
const pieces = [...texts, ...negatives].flatMap((text) => text.split(' '));
/** Random texts of words from the corpus in any order, with other characters between them. */
const shuffledText = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 6 }, { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 }), { maxLength: 80 })
  .map((words) => words.join(' '));

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Spell out a number in British English: 1,203 becomes “one thousand two hundred and three”. */
function inWords(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`;
  if (value < 1000) return `${ONES[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  const [scale, name] = value < 1e6 ? [1e3, 'thousand'] : value < 1e9 ? [1e6, 'million'] : [1e9, 'billion'];
  const rest = value % scale;
  return `${inWords(Math.floor(value / scale))} ${name}${rest === 0 ? '' : `${rest < 100 ? ' and ' : ' '}${inWords(rest)}`}`;
}

const number = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 3000 }));

test('a number in words has its value', () => {
  fc.assert(
    fc.property(number, (value) => {
      const words = inWords(value);
      expect(readNumberWords(words, 0)).toEqual({ start: 0, end: words.length, value });
    }),
    { numRuns: 500 },
  );
});

test('a counted number has its value in digits, with commas and in words', () => {
  fc.assert(
    fc.property(
      number.filter((value) => value > 1),
      (value) => {
        const commas = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
        for (const written of [commas, inWords(value)]) {
          expect(readFigures(`They counted ${written} painted boxes there.`).map((figure) => [figure.surface, figure.value, figure.counts])).toEqual([
            [written, value, 'box'],
          ]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('any text is analyzed without an error; figures are in order, do not overlap, and lie within their sentence', () => {
  fc.assert(
    fc.property(shuffledText, (text) => {
      let last = { passage: 0, end: 0 };
      const { figures, sentences } = annotationsOf(text);
      for (const [index, figure] of figures.entries()) {
        expect(figure.id).toBe(`f${index + 1}`);
        if (figure.passage === last.passage) expect(figure.start).toBeGreaterThanOrEqual(last.end);
        expect(figure.end).toBeGreaterThan(figure.start);
        const sentence = sentences.find(({ id }) => id === figure.sentence)!;
        expect([sentence.passage, sentence.start <= figure.start && figure.end <= sentence.end]).toEqual([figure.passage, true]);
        const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
        expect(Number.isFinite(low) && low <= high).toBe(true);
        last = figure;
      }
    }),
    { numRuns: 300 },
  );
});
