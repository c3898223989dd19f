import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../src/search/format/fold.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { splitWords } from '../../../src/search/format/split-words.ts';
import { expectLinearTime } from '../../computing-time.ts';

describe('foldWord', () => {
  test.each([
    ['KYIV', 'kyiv'],
    ['Élodie', 'elodie'],
    ['E\u0301lodie', 'elodie'],
    ['Łódź', 'lodz'],
    ['Faßbinder', 'fassbinder'],
    ['Гладкий', 'гладкий'],
    ['Глади\u0306', 'гладй'],
    ['Гладки', 'гладки'],
    ['Шебёкино', 'шебекино'],
    ["Слов'янськ", 'словянськ'],
    ['Слов’янськ', 'словянськ'],
    ['２０２３', '2023'],
    ['ﬁre', 'fire'],
    ['co\u00adop', 'coop'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('%s → %s', (written, folded) => expect(foldWord(written)).toBe(folded));
});

describe('splitWords', () => {
  test.each<[string, string[]]>([
    ['The end.', ['the', 'end']],
    ['counter-terrorist', ['counter', 'terrorist', 'counterterrorist']],
    ['Gladkov’s', ['gladkov', 'gladkovs']],
    ["Russia's", ['russia', 'russias']],
    ['O’Neal', ['oneal', 'neal']],
    ["d'Ivoire's", ['divoire', 'divoires', 'ivoire']],
    ['couldn’t', ['couldnt']],
    ['about 40,000 people', ['about', '40000', 'people']],
    ['40\u00a0000', ['40000']],
    ['2,500-strong', ['2500', 'strong', '2500strong']],
    ['3.5 and 3,5', ['3.5', 'and', '3', '5']],
    ['22.05.2023', ['22', '05', '2023']],
    ['2022-2023', ['2022', '2023']],
    ['2022–2023', ['2022', '2023']],
    ['15:00', ['15', '00']],
    ['1,2,3', ['1', '2', '3']],
    ['T-72', ['t', '72', 't72']],
    ['7x7', ['7x7']],
    ['€1.5m and 5km', ['1.5m', '1.5', 'and', '5km', '5']],
    ['40,000th', ['40000th', '40000']],
    ['东京都', ['东京都', '东', '京', '都', '东京', '京都']],
    ['A社', ['a社', '社']],
    ['«Свобода России»', ['свобода', 'россии']],
    ['🦊 .*+?^${}()|[]\\ --', []],
    ['', []],
  ])('%j → %j', (text, words) => expect(splitWords(text).map(({ word }) => word)).toEqual(words));

  test('offsets point to the words as written', () => {
    const text = '🦊 “Élodie’s” Gora-Podol';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Élodie', 'Élodie’s', 'Gora', 'Podol', 'Gora-Podol']);
  });

  test.each(["a'", '1,', '1.', 'a-', '\u0301', '1,111'])('takes time linear in the text: %j', (unit) =>
    // With quadratic cost it would be minutes.
    expectLinearTime(50_000, 1_000, (count) => splitWords(unit.repeat(count))),
  );
});

describe('parseQuery', () => {
  test('a compound may be written as two words or one', () => {
    expect(parseQuery('Yunus-bek').words).toEqual([
      { typed: 'yunus', forms: ['yunus', 'yunusbek'], exact: false, start: 0, end: 5 },
      { typed: 'bek', forms: ['bek', 'yunusbek'], exact: false, start: 6, end: 9 },
    ]);
  });

  test('a repeated word is searched once', () => {
    expect(parseQuery('Kyiv kyiv KYIV').words).toEqual([{ typed: 'kyiv', forms: ['kyiv'], exact: false, start: 0, end: 4 }]);
  });

  test('a long query is cut, and reported as shortened', () => {
    const pasted = parseQuery(Array.from({ length: 40 }, (_, i) => `word${i}`).join(' '));
    expect(pasted.words.map(({ typed }) => typed)).toEqual(Array.from({ length: 12 }, (_, i) => `word${i}`));
    expect(pasted.shortened).toBe(true);
    expect(parseQuery('x'.repeat(10_000))).toMatchObject({ shortened: true, words: [{ typed: 'x'.repeat(400) }] });
    expect(parseQuery('Kyiv').shortened).toBe(false);
  });
});
