import { expect, test } from 'vitest';
import { timelineSections } from '../../../src/edition/timeline/sections.ts';
import { makeEdition } from '../make-edition.ts';

/** Return the number of announcements of 1 March that are listed as open after a later article. */
const open = (announcement: string, report: string, published = '2024-03-20') =>
  timelineSections(
    makeEdition(
      [
        { slug: 'a', published: '2024-03-01', body: announcement },
        { slug: 'b', published, body: report },
      ],
      [],
    ),
  )
    .filter(({ name }) => name === 'planned')
    .flatMap(({ entries }) => entries).length;

test.each([
  ['An interim report will be published by the end of March.', 'In an interim report, the inspectors of Leeds said on 18 March that a valve was blocked.'],
  ['The first payments are to be made on 17 March.', 'The union said that the first payments had reached the families on 17 March.'],
  ['The final report of the inspectors is due by 15 March.', 'The final report of the inspectors, which was due by 15 March, has not come out.'],
])('an announcement is not open if a later article says what became of it: %s', (announcement, report) => {
  expect(open(announcement, report)).toBe(0);
});

test.each([
  ['it reports something else of that day', 'The ferry Aurora sank off the coast of Norway on 17 March.'],
  ['it shares one word', 'The union in Leeds refused the payments of the council on 17 March.'],
  ['it announces the same', 'The first payments are to be made on 17 April.'],
  ['it was another time', 'The first payments of 2019 had been made on 3 May 2019.'],
])('but is if a later article only looks like it: %s', (_, report) => {
  expect(open('The first payments to the families of the miners are to be made on 17 March.', report)).toBeGreaterThan(0);
});

test('an article does not report its own announcement', () => {
  const both = 'The first payments are to be made on 17 March. The first payments were promised on 17 February.';
  expect(open(both, 'The ferry Aurora sank off the coast of Norway on 18 March.')).toBe(1);
});
