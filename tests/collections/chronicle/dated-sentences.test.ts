import { expect, test } from 'vitest';
import { datedSentences } from '../../../src/collections/chronicle/dated-sentences.ts';
import { whyLeftOut } from '../../../src/collections/chronicle/left-out.ts';
import { compileArticles } from '../../edition/make-edition.ts';

test('the sentences are those that report something on a day, past or planned', () => {
  const body = [
    '## The bridge of Leeds fell on Tuesday',
    'The bridge of Leeds fell on Tuesday. Nobody was hurt. The council will meet on 12 March. The bridge was built in May 1980. It did not burn on Tuesday.',
  ].join('\n\n');
  const [article] = compileArticles([{ slug: 'a', published: '2024-03-08', body }], []);
  expect(datedSentences(article!).map(({ text }) => text)).toEqual(['The bridge of Leeds fell on Tuesday.', 'The council will meet on 12 March.']);
});

test('a sentence that the chronicle leaves out has the reason; the words of an agency’s dateline are not counted', () => {
  const body = ['It fell on Tuesday.', 'LEEDS, England (AP) — It fell on Tuesday.', 'LEEDS, England (AP) — The old bridge of Leeds fell on Tuesday.'].join(
    '\n\n',
  );
  const [article] = compileArticles([{ slug: 'a', published: '2024-03-08', body }], []);
  const short = { why: 'short', words: 4, bound: 7 };
  expect(datedSentences(article!).map(({ leftOut }) => leftOut)).toEqual([short, short, null]);
});

test.each([
  ['The bridge of Leeds fell on Tuesday.', null],
  ['Did the bridge of Leeds fall on Tuesday?', 'question'],
  ['Posted by Ann in Leeds on 3 May 2011 at 12:27', 'boilerplate'],
  ['He fell on Tuesday.', 'short'],
  [`It fell on Tuesday${' and so on'.repeat(30)}.`, 'long'],
])('whether a sentence is left out, and why: %s → %s', (sentence, why) => {
  expect(whyLeftOut(sentence)?.why ?? null).toBe(why);
});
