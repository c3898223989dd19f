import { expect, test } from 'vitest';
import { completeFields } from '../../src/import/complete-fields.ts';
import type { FoundArticle } from '../../src/import/types.ts';

const found = <T>(value: T) => ({ value, from: 'the test' });
const article: FoundArticle = {
  origin: 'a.xml#1',
  path: 'a.xml',
  bodyLine: null,
  body: 'The bridge will close on Monday.\n',
  notes: [],
  fields: { title: found('Bridge closes'), source: found({ name: 'The Herald' }) },
};
const datesOf = (published: string, timeZone: string, given = {}) => {
  const completed = completeFields({ ...article, fields: { ...article.fields, published: found(published) } }, given, { timeZone, source: null });
  if (completed.kind === 'missing') throw new Error(`missing: ${completed.fields.join(', ')}`);
  const [source] = completed.fields['sources']!.value as { published: string }[];
  return [completed.fields['published']!.value, source!.published];
};

test.each([
  // A time in UTC is late on the evening before where the newsroom is.
  ['2011-06-02T02:10:00Z', 'America/New_York', ['2011-06-02T02:10:00Z', '2011-06-01']],
  ['2011-06-01T22:10:00', 'America/New_York', ['2011-06-01T22:10:00-04:00', '2011-06-01']],
  ['2011-06-01T22:10:00+03:00', 'Europe/Kyiv', ['2011-06-01T22:10:00+03:00', '2011-06-01']],
  ['2011-06-01', 'America/New_York', ['2011-06-01', '2011-06-01']],
])('%s in %s: the article and its source have the same day', (published, timeZone, dates) => expect(datesOf(published, timeZone)).toEqual(dates));

test('a time that the publisher gives without a zone is in that of the site', () => {
  expect(datesOf('2011-01-01', 'America/New_York', { published: '2011-11-19T00:05' })).toEqual(['2011-11-19T00:05-05:00', '2011-11-19']);
});
