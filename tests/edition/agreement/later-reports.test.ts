import { expect, test } from 'vitest';
import { timelineSections } from '../../../src/edition/timeline/sections.ts';
import { makeEdition } from '../make-edition.ts';

/** Return the number of announcements of 1 March that are listed as open after a later article. */
const openCount = (announcement: string, report: string, published = '2024-03-20') =>
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

test.each<[announcement: string, report: string, published?: string]>([
  ['An interim report will be published by the end of March.', 'In an interim report, the inspectors of Leeds said on 18 March that a valve was blocked.'],
  ['The first payments are to be made on 17 March.', 'The union said that the first payments had reached the families on 17 March.'],
  ['The final report of the inspectors is due by 15 March.', 'The final report of the inspectors, which was due by 15 March, has not come out.'],
  // Of a day nearby, or without any: it was put off, or is only mentioned.
  ['The crane barge Gerda is expected in Leeds on 11 March.', 'The crane barge reached Leeds on 13 March after a gale.'],
  ['A preliminary hearing will be held in Leeds on 11 March.', 'The preliminary hearing was put back because the lawyers asked for more time.'],
  ['The union in Leeds will hold a ballot on 11 March.', 'Members walked out in Leeds after a ballot.'],
  ['The bridge at Leeds will stay shut until 14 March.', 'The target of 14 March for the bridge came and went.'],
  // Told by a day that the sentence before names, by somebody's words of that day, or as called off before it.
  [
    'Parents are to march through Leeds on 9 March.',
    'The court ruled on 8 March. On the following afternoon parents walked with banners to the gate in Leeds.',
    '2024-03-10',
  ],
  ['Kemi Abara, the mayor of Leeds, is to face reporters on 11 March.', 'Kemi Abara said that the market would close for good.', '2024-03-12'],
  [
    'A funeral service for Kemi Abara will be held in Leeds on 9 March.',
    'The court ruled on 8 March. On the following afternoon Leeds buried Kemi Abara.',
    '2024-03-10',
  ],
  ['Kemi Abara, the minister of labour, is to visit Leeds on 11 March.', 'Kemi Abara promised money for the families.', '2024-03-12'],
  ['An expert from Leeds is to come on 11 March.', 'The expert spent seven hours in the burnt ward on 11 March.'],
])('an announcement is not open if a later article says what became of it: %s', (announcement, report, published) => {
  expect(openCount(announcement, report, published)).toBe(0);
});

test.each([
  ['it reports something else of that day', 'The ferry Aurora sank off the coast of Norway on 17 March.'],
  ['it shares one word, of another day', 'The union in Leeds refused the payments of the council on 19 March.'],
  ['it names the same place only', 'Rain fell in Leeds.'],
  ['it announces the same', 'The first payments are to be made on 17 April.'],
  ['it was another time', 'The first payments of 2019 had been made on 3 May 2019.'],
])('an announcement is open if a later article does not say what became of it: %s', (_, report) => {
  expect(openCount('The first payments to the families of the miners are to be made on 17 March.', report)).toBe(1);
});

test('an announcement that was called off before its day is not open', () => {
  const openAfter = (report: string) =>
    makeEdition(
      [
        { slug: 'a', published: '2024-03-01', body: 'An open day at the new laboratory in Leeds is planned for 9 March.' },
        { slug: 'b', published: '2024-03-05', body: report },
        { slug: 'c', published: '2024-03-20', body: 'Rain fell in Oslo.' },
      ],
      [],
    ).agreement.rows.filter(({ kind }) => kind === 'announced').length;
  expect(openAfter('The open day on 9 March has been cancelled as well.')).toBe(0);
  expect(openAfter('The ferry of 9 March has been cancelled.')).toBe(1);
  expect(openAfter('The open day on 9 March is for everybody.')).toBe(1);
});

test('a visit is open if nothing names the visitor soon after it', () => {
  const visit = 'Kemi Abara, the minister of labour, is to visit Leeds on 11 March.';
  expect(openCount(visit, 'Kemi Abara promised money for the families.', '2024-03-20')).toBe(1);
  expect(openCount(visit, 'The council promised money for the families.', '2024-03-12')).toBe(1);
});

test('an article does not report its own announcement', () => {
  const both = 'The first payments are to be made on 17 March. The first payments were promised on 17 February.';
  expect(openCount(both, 'The ferry Aurora sank off the coast of Norway on 18 March.')).toBe(1);
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

/** Articles of one story, each of which names the town and has the words of the story. */
const story = ['05', '06', '07', '08', '09', '10'].map((day) => ({
  slug: `s${day}`,
  published: `2024-03-${day}`,
  body: `The council of Leeds spoke of the market on ${Number(day)} March.`,
}));

/** Return the number of rows for what an article of 4 March announces, after the articles of the story and another one. */
const openInStory = (announcement: string, report: string, published = '2024-03-20') =>
  makeEdition([{ slug: 'a', published: '2024-03-04', body: announcement }, ...story, { slug: 'z', published, body: report }], []).agreement.rows.filter(
    ({ kind }) => kind === 'announced',
  ).length;

test.each([
  ['The minister will visit the market in Leeds on Thursday.', 'Rain fell.'],
  ['The minister will visit the market in Leeds on Thursday.', 'The council of Leeds denied on 7 March that it had known of the rust in the market.'],
  ['A report on the market of Leeds is expected by 8 March.', 'The council of Leeds has a new mayor.'],
  ['A first hearing is set for Thursday, 7 March, at the court in Leeds.', 'The market of Leeds was full on 7 March.'],
])('in a small edition, a sentence with words and names of the whole story reports no announcement: %s / %s', (announcement, report) => {
  expect(openInStory(announcement, report)).toBe(1);
});

test.each([
  ['The minister will visit the market in Leeds on Thursday.', 'On 7 March the minister came to Leeds.', undefined],
  ['Opponents plan a demonstration in Leeds on Thursday.', 'On 7 March thousands walked through Leeds with banners.', undefined],
  ['The hall in Leeds is to reopen on Thursday.', 'The hall in Leeds stays closed for another month.', '2024-03-06'],
  ['The hall in Leeds is to reopen on Thursday.', 'The hall, which had been due to reopen this week, was flooded.', '2024-03-06'],
])(
  'in a small edition, a sentence in other words reports an announcement, and so does a change of plan before the day: %s / %s',
  (announcement, report, published) => {
    expect(openInStory(announcement, report, published)).toBe(0);
  },
);

test('a happening that several articles announce is not open if what one of them says was reported', () => {
  const announcements = ['A preliminary hearing will be held in Leeds on 11 March.', 'Judge Ann Brown will hold a preliminary hearing in Leeds on 11 March.'];
  const articles = announcements.map((body, index) => ({ slug: `a${index}`, published: '2024-03-01', body }));
  const openWith = (body: string) =>
    timelineSections(makeEdition([...articles, { slug: 'b', published: '2024-03-20', body }], []))
      .filter(({ name }) => name === 'planned')
      .flatMap(({ entries }) => entries).length;
  expect(openWith('The preliminary hearing was put back.')).toBe(0);
  expect(openWith('Rain fell.')).toBe(1);
});
