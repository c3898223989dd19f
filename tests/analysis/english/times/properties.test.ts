import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../../src/analysis/english/times/edtf.ts';
import { corpus, negatives, published } from './corpus.ts';
import { passagesOf, timesIn } from './read.ts';

const texts = corpus.flatMap(({ phrasings }) => phrasings).map((phrasing) => phrasing.replaceAll(/[[\]]/g, ''));
const pieces = [...texts, ...negatives].flatMap((text) => text.split(' '));

/** Random texts of words from the corpus in any order, with other characters between them. */
const shuffledText = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 6 }, { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 }), { maxLength: 80 })
  .map((words) => words.join(' '));

test('any text is analyzed without an error; times are in order, do not overlap, and lie within their sentence', () => {
  fc.assert(
    fc.property(shuffledText, (text) => {
      const last = new Map<number, number>();
      const { sentences } = passagesOf(text);
      for (const [index, time] of timesIn(text, published).entries()) {
        expect(time.id).toBe(`t${index + 1}`);
        expect(time.start).toBeGreaterThanOrEqual(last.get(time.passage) ?? 0);
        expect(time.end).toBeGreaterThan(time.start);
        expect(text.split('\n\n')[time.passage]?.slice(time.start, time.end)).toBe(time.surface);
        const sentence = sentences.find(({ id }) => id === time.sentence)!;
        expect([sentence.passage, sentence.start <= time.start && time.end <= sentence.end]).toEqual([time.passage, true]);
        last.set(time.passage, time.end);
        if (time.edtf === null) expect([time.earliest, time.latest]).toEqual([null, null]);
        else expect(time.earliest ?? time.latest).not.toBeNull();
        if (time.earliest !== null && time.latest !== null) expect(time.earliest <= time.latest).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('the year of a value is within the bounds of its EDTF', () => {
  fc.assert(
    fc.property(shuffledText, (text) => {
      for (const { value, edtf, earliest, latest } of timesIn(text, published)) {
        const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? /^(?:FY)?(\d{4})$/.exec(value)?.[1]?.concat('-01-01');
        if (edtf === null || day === undefined || /\.\.\/|\/\.\./.test(edtf)) continue;
        expect(earliest === null || day.slice(0, 4) >= earliest.slice(0, 4)).toBe(true);
        expect(latest === null || day.slice(0, 4) <= latest.slice(0, 4)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('EDTF found in texts is formatted back unchanged', () => {
  fc.assert(
    fc.property(shuffledText, (text) => {
      for (const { edtf } of timesIn(text, published)) {
        if (edtf === null) continue;
        const parsed = parseEdtf(edtf);
        expect(parsed && formatEdtf(parsed)).toBe(edtf);
      }
    }),
    { numRuns: 200 },
  );
});

/** Shift the years in a text or value. After 28 years, weekdays, weeks and leap years recur, but movable feasts do not. */
const move = (text: string): string => text.replaceAll(/(?<!\d)(?:19|20)\d\d(?![\d-]\d\d\d|\d)/g, (year) => String(Number(year) + 28));
const movable = texts.filter((text) => !/’\d\d|'\d\d|\d0s|centur|ties|Easter|Good Friday|Kelv/i.test(text) && !/\d\/\d\d\./.test(text));

test.each(movable)('shifted by 28 years with its publication, a text gives the same values 28 years later: %s', (text) => {
  const [before, after] = [timesIn(text, published), timesIn(move(text), move(published))];
  expect(after.map(({ value, edtf }) => [value, edtf])).toEqual(before.map(({ value, edtf }) => [move(value), edtf && move(edtf)]));
});
