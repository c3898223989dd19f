import { expect, test } from 'vitest';
import { BASIC_RULES, createGazetteer, createSentenceStage, type Gazetteer, type Language, type Stage } from '../../../src/analysis/index.ts';
import { calendarDateOf } from '../../../src/analysis/english/times/index.ts';
import { compileArticle } from '../../../src/collections/index.ts';
import { english } from '../../analysis/english.ts';

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const two = (number: number) => String(number).padStart(2, '0');

/** Times: a day (“5. Juli 2023”), a month (“Juli 2023”) and a year after “im Jahr”. */
const times: Stage<Gazetteer> = {
  name: 'times',
  reads: ['sentences'],
  writes: ['times'],
  run: ({ passages, annotations: { sentences } }) => ({
    times: passages
      .flatMap(({ text }, passage) =>
        [...text.matchAll(new RegExp(`(?:(\\d{1,2})\\. )?(${MONTHS.join('|')}) (\\d{4})|(?<=im Jahr )(\\d{4})`, 'g'))].map((match) => ({ match, passage })),
      )
      .map(({ match: { 0: surface, 1: day, 2: month, 3: year, 4: yearAlone, index }, passage }, i) => {
        const parts = yearAlone ? [yearAlone] : [year!, two(MONTHS.indexOf(month!) + 1), ...(day ? [two(Number(day))] : [])];
        const edtf = parts.join('-');
        const span = { passage, start: index, end: index + surface.length };
        const sentence = sentences.find((each) => each.passage === passage && each.start <= index && index < each.end)!.id;
        const rest = { certain: {}, implied: {}, anchor: null, direction: null, why: '' };
        return { id: `t${i + 1}`, ...span, sentence, surface, type: 'DATE' as const, value: edtf, ...calendarDateOf(edtf), ...rest };
      }),
  }),
};
/** Sentences: the full stop after the number of a day (“5. Juli”) does not end a sentence. */
const sentences = createSentenceStage({
  ...BASIC_RULES,
  stopEndsSentence: (stop) => !/\b\d{1,2}$/.test(stop.text.slice(0, stop.stop)) && BASIC_RULES.stopEndsSentence(stop),
});
const events = english.stages.find(({ name }) => name === 'events')!;
const german: Language<Gazetteer> = { code: 'de', stages: [sentences, times, events] };

const text = `---
title: 'Die Brücke'
published: 2023-07-06
lang: de
summary: 'Die Brücke ist zu.'
sources: [{ name: Amt }]
---

Die Brücke wurde am 5. Juli 2023 gesperrt. Gebaut wurde sie im Jahr 1974.
`;
const context = { gazetteer: createGazetteer([]), timeZone: 'UTC', imageSize: () => null };

test('a language of three rules analyzes an article with its tag', () => {
  const { article } = compileArticle({ slug: 'bruecke', path: 'bruecke.md', text }, { ...context, languages: [english, german] });
  expect(article!.analyzed).toBe(true);
  expect(article!.analysis.times.map(({ surface, edtf, label }) => [surface, edtf, label])).toEqual([
    ['5. Juli 2023', '2023-07-05', '5 July 2023'],
    ['1974', '1974', '1974'],
  ]);
  expect(article!.html()).toContain('>5. Juli 2023<');
});

test('without that language the article is published, without dates', () => {
  const { article } = compileArticle({ slug: 'bruecke', path: 'bruecke.md', text }, context);
  expect(article!.analyzed).toBe(false);
  expect(article!.analysis.times).toEqual([]);
});
