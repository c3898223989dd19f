import { describe, expect, test } from 'vitest';
import { hiddenInName, withoutHidden } from '../../src/text/hidden-characters.ts';
import { expectLinearTime } from '../computing-time.ts';

describe('hidden characters in a name', () => {
  test.each([
    ['a zero-width space', 'Pu\u200Btin', 2, 'U+200B'],
    ['a joiner between Latin letters', 'Pu\u200Dtin', 2, 'U+200D'],
    ['a joiner at the beginning', '\u200Dx', 0, 'U+200D'],
    ['a second joiner', 'می\u200C\u200Cخواهم', 3, 'U+200C'],
    ['a soft hyphen', 'Pu\u00ADtin', 2, 'U+00AD'],
    ['a right-to-left override', 'a\u202Egnp', 1, 'U+202E'],
    ['a left-to-right mark', 'Article\u200E', 7, 'U+200E'],
    ['an isolate', '\u2067abc\u2069', 0, 'U+2067'],
    ['a byte-order mark', 'a\uFEFFb', 1, 'U+FEFF'],
    ['a noncharacter', 'a\uFFFFb', 1, 'U+FFFF'],
    ['a lone surrogate', 'a\uD800', 1, 'U+D800'],
    ['a zero byte', 'a\u0000b', 1, 'U+0000'],
    ['an interlinear annotation', '\uFFF9a\uFFFAb\uFFFB', 0, 'U+FFF9'],
    ['a tag without a flag', '\u{E0001}x', 0, 'U+E0001'],
    ['a letter without a glyph', 'a\u3164', 1, 'U+3164'],
  ])('%s is found', (_, text, index, codePoint) => {
    expect(hiddenInName(text)).toEqual({ index, codePoint });
  });

  test.each([
    ['a family of emoji', '👩\u200D👩\u200D👧'],
    ['an emoji with a skin tone and a joiner', '👩🏽\u200D🚀'],
    ['a heart', '❤\uFE0F'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['Persian with its non-joiner', 'می\u200Cخواهم'],
    ['Devanagari with its joiner', 'क्\u200Dष'],
    ['a no-break space', 'Ban\u00A0Ki-moon'],
    ['a combining accent', 'Cafe\u0301'],
  ])('%s is not a hidden character', (_, text) => expect(hiddenInName(text)).toBeNull());
});

test('hidden characters and overrides of direction are removed from running text; closed isolates, marks of direction and soft hyphens stay', () => {
  expect(withoutHidden('He said \u2067שלום\u2069 to Pu\u200Btin, \u202Egnp.exe\u202C, hy\u00ADphen\u200E.')).toEqual({
    text: 'He said \u2067שלום\u2069 to Putin, gnp.exe, hy\u00ADphen\u200E.',
    hidden: [
      { index: 20, codePoint: 'U+200B' },
      { index: 26, codePoint: 'U+202E' },
      { index: 34, codePoint: 'U+202C' },
    ],
  });
});

test('an isolate that is closed is kept; an isolate that is only opened or only closed is removed', () => {
  expect(withoutHidden('\u2067א\u2068b\u2069ב\u2069 and \u2069\u2067ג \u2066d\u2069')).toEqual({
    text: '\u2067א\u2068b\u2069ב\u2069 and ג \u2066d\u2069',
    hidden: [
      { index: 12, codePoint: 'U+2069' },
      { index: 13, codePoint: 'U+2067' },
    ],
  });
});

/** Number of characters for which a quadratic algorithm takes minutes. */
const MANY = 200_000;
/** Milliseconds of computing time that a linear algorithm takes for so many characters on no machine but a busy one. */
const LIMIT = 3_000;

test('a long run of tags is processed in linear time', () => expectLinearTime(MANY, LIMIT, (count) => withoutHidden('\u{E0061}'.repeat(count))));
