import { expect, test } from 'vitest';
import { asKnownBy, correctionRemark, reportedLine, shownHappening, levelCount } from '../../src/timeline/shown-happening.ts';
import { onDay, editionOf } from './fixture.ts';

const reports = [onDay('a', '2023-06-01', { reported: '2023-06-02' }), onDay('b', '2023-06-01', { reported: '2023-06-04' })];
const happening = editionOf(reports, [reports]).chronicle[0]!.happenings[0];

test('the line of a happening says how many articles report it, and when the first did', () => {
  expect(reportedLine(shownHappening(happening!))).toBe('2 articles, the first of 2023-06-02');
});

test('sentences of one article do not count as several articles', () => {
  const [first] = happening!.reports;
  const twice = {
    ...happening!,
    articles: 1,
    reports: [first!, { ...first!, id: 'r-c', sentence: { ...first!.sentence, href: '/articles/report-2023-06-02/#s-c' } }],
  };
  expect(reportedLine(shownHappening(twice))).toBe('2 sentences of one article, 2023-06-02');
});

test('each report has its remarks', () => {
  const [first] = happening!.reports;
  const report = {
    ...first!,
    speaker: { key: 'described', name: 'the governor', entity: null, kind: 'described' as const },
    sameWordsAs: { id: 'r-a', isExact: true },
    isDated: false,
    status: 'planned' as const,
  };
  expect(shownHappening({ ...happening!, reports: [report] }).reports[0]!.notes).toEqual([
    'source: the governor',
    'in the same words',
    'without a date of its own',
    'planned when it was written',
  ]);
});

test('a level says how many entries it has', () => {
  expect([levelCount('key', 1), levelCount('story', 7), levelCount('all', 12_000)]).toEqual(['1 day', '7 entries', '12,000 events']);
});

test('the number of articles that only repeat others is given, and where reports differ', () => {
  const differing = {
    ...happening!,
    articlesInSameWords: 1,
    differences: [
      {
        kind: 'number' as const,
        about: 'People killed',
        values: [
          { label: '3', reports: ['r-a'] },
          { label: '4', reports: ['r-b'] },
        ],
        series: null,
        words: 'Articles give different numbers of people killed: 3 and 4.',
      },
    ],
  };
  const shown = shownHappening(differing);
  expect(reportedLine(shown)).toBe('2 articles (1 in the same words), the first of 2023-06-02');
  expect(shown.differences).toEqual([{ words: 'Articles give different numbers of people killed: 3 and 4.', series: null }]);
  expect(shown.reports.map(({ notes }) => notes)).toEqual([['People killed: 3'], ['People killed: 4']]);
});

test('if only some reports are shown, the others are counted', () => {
  const part = shownHappening(happening!, { most: 1 });
  expect([part.reports.length, part.furtherReports, reportedLine(part)]).toEqual([1, 1, '2 articles, the first of 2023-06-02']);
});

test('as it was known on a day, in a sentence of that time', () => {
  const shown = shownHappening(happening!);
  const known = asKnownBy(shown, '2023-06-03')!;
  expect([known.reports.length, known.articles, known.excerpt.text]).toEqual([1, 1, 'It was on day a.']);
  expect(asKnownBy(shown, '2023-06-01')).toBeNull();
  expect(asKnownBy(shown, '2023-06-04')).toBe(shown);
});

test('a correction is shown beside its report, and not to a reader of the days before it', () => {
  const [first, second] = happening!.reports;
  const correction = { kind: 'withdrawn' as const, day: '2023-06-09', label: '9 June 2023', sentence: second!.sentence };
  const shown = shownHappening({ ...happening!, reports: [{ ...first!, correction }, second!] });
  expect(shown.reports.map((report) => report.correction?.label)).toEqual(['Withdrawn on 9 June 2023', undefined]);
  expect(correctionRemark(shown)).toBe(shown.href === first!.sentence.href ? 'corrected later' : 'a report was corrected');
  expect(asKnownBy(shown, '2023-06-08')!.reports.some((report) => report.correction !== undefined)).toBe(false);
  expect(asKnownBy(shown, '2023-06-09')!.reports[0]!.correction?.href).toBe(second!.sentence.href);
});
