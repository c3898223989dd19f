import { expect, test } from 'vitest';
import { reportedLine, shownHappening, stepCount } from '../../src/timeline/shown-happening.ts';
import { onDay, sketchEdition } from './fixture.ts';

const reports = [onDay('a', '2023-06-01', { reported: '2023-06-02' }), onDay('b', '2023-06-01', { reported: '2023-06-04' })];
const happening = sketchEdition(reports, [reports]).chronicle[0]!.happenings[0];

test('the line of a happening says how many articles report it, and when the first did', () => {
  expect(reportedLine(shownHappening(happening!))).toBe('2 articles, first reported 2023-06-02');
});

test('sentences of one article are not several articles', () => {
  const [first] = happening!.reports;
  const twice = {
    ...happening!,
    articles: 1,
    reports: [first!, { ...first!, id: 'r-c', sentence: { ...first!.sentence, href: '/articles/report-2023-06-02/#s-c' } }],
  };
  expect(reportedLine(shownHappening(twice))).toBe('2 sentences of one article, 2023-06-02');
});

test('each report says what is to be known of it', () => {
  const [first] = happening!.reports;
  const report = {
    ...first!,
    speaker: { key: 'described', name: 'the governor', entity: null, kind: 'described' as const },
    sameWordsAs: { id: 'r-a', isExact: true },
    isDated: false,
    status: 'planned' as const,
  };
  expect(shownHappening({ ...happening!, reports: [report] }).reports[0]!.notes).toEqual([
    'says the governor',
    'in the same words',
    'without a date of its own',
    'planned when it was written',
  ]);
});

test('a step says how much it shows', () => {
  expect([stepCount('key', 1), stepCount('story', 7), stepCount('all', 12_000)]).toEqual(['1 day', '7 entries', '12,000 sentences']);
});
