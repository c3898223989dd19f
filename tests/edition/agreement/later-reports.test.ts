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
  // Of a day nearby, or without any: it was put off, or is only mentioned.
  ['The crane barge Gerda is expected in Leeds on 11 March.', 'The crane barge reached Leeds on 13 March after a gale.'],
  ['A preliminary hearing will be held in Leeds on 11 March.', 'The preliminary hearing was put back because the lawyers asked for more time.'],
  ['The union in Leeds will hold a ballot on 11 March.', 'Members walked out in Leeds after a ballot.'],
  ['The bridge at Leeds will stay shut until 14 March.', 'The target of 14 March for the bridge came and went.'],
])('an announcement is not open if a later article says what became of it: %s', (announcement, report) => {
  expect(open(announcement, report)).toBe(0);
});

test.each([
  ['it reports something else of that day', 'The ferry Aurora sank off the coast of Norway on 17 March.'],
  ['it shares one word, of another day', 'The union in Leeds refused the payments of the council on 19 March.'],
  ['it names the same place only', 'Rain fell in Leeds.'],
  ['it announces the same', 'The first payments are to be made on 17 April.'],
  ['it was another time', 'The first payments of 2019 had been made on 3 May 2019.'],
])('but is if a later article only looks like it: %s', (_, report) => {
  expect(open('The first payments to the families of the miners are to be made on 17 March.', report)).toBeGreaterThan(0);
});

test('an article does not report its own announcement', () => {
  const both = 'The first payments are to be made on 17 March. The first payments were promised on 17 February.';
  expect(open(both, 'The ferry Aurora sank off the coast of Norway on 18 March.')).toBe(1);
});

test('the rows of what is open say the same as the timeline', () => {
  const rowsAfter = (report: string) =>
    makeEdition(
      [
        { slug: 'a', published: '2024-03-01', body: 'The council of Leeds will debate a law on ferries on 11 March.' },
        { slug: 'b', published: '2024-03-20', body: report },
      ],
      [],
    ).agreement.rows.filter(({ kind }) => kind === 'announced').length;
  expect(rowsAfter('The ferry Aurora sank off the coast of Norway.')).toBe(1);
  expect(rowsAfter('Members of the council of Leeds put off the debate about ferries.')).toBe(0);
});

test('a happening that several articles announce is not open if what one of them says was reported', () => {
  const announcements = ['A preliminary hearing will be held in Leeds on 11 March.', 'Judge Ann Brown will hold a preliminary hearing in Leeds on 11 March.'];
  const articles = announcements.map((body, index) => ({ slug: `a${index}`, published: '2024-03-01', body }));
  const openWith = (body: string) =>
    timelineSections(makeEdition([...articles, { slug: 'b', published: '2024-03-20', body }], []))
      .filter(({ name }) => name === 'planned')
      .flatMap(({ entries }) => entries).length;
  expect(openWith('The preliminary hearing was put back.')).toBe(0);
  expect(openWith('Rain fell.')).toBeGreaterThan(0);
});
