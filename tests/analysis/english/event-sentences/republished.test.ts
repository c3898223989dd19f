import { expect, test } from 'vitest';
import { isRepublished } from '../../../../src/analysis/english/event-sentences/republished.ts';
import { candidatesIn } from '../../../edition/chronicle/make-candidates.ts';

test.each([
  'This post was originally published on the openFDA blog by Ann Brown.',
  'Ann Brown leads the office. This article first appeared in the newsletter of the Kiln Street Society.',
  'Tell us what you think!This post was originally published on the blog of Acme.',
  'Originally published by the Herald.',
  'Cross-posted from the blog of Acme.',
  '_This story was republished with the permission of the Herald._',
])('an article says that it was published elsewhere: %s', (passage) => {
  expect(isRepublished(['Ann Brown opened the bridge today.', passage])).toBe(true);
});

test.each([
  'This article was published on 5 March.',
  'This report was published on Tuesday by the ministry.',
  'The novel first appeared in 1931.',
  'The Herald published this letter from Ann Brown.',
])('look-alike, which does not say that the article was published elsewhere: %s', (passage) => {
  expect(isRepublished([passage])).toBe(false);
});

test('“today” and the weekdays of a republished article date nothing, its full dates do', () => {
  const body = 'Ann Brown opened the bridge of Leeds today. On 5 March Ann Brown opened the bridge of Oslo in Norway.';
  const days = (text: string) =>
    candidatesIn(text)
      .filter(({ isDated }) => isDated)
      .map(({ day }) => day);
  expect(days(body)).toEqual(['2024-03-08', '2024-03-05']);
  expect(days(`${body}\n\nThis post was originally published on the blog of Acme.`)).toEqual(['2024-03-05']);
});
