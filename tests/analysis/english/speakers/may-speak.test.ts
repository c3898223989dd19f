import { expect, test } from 'vitest';
import { isWrittenAsName, maySpeak } from '../../../../src/analysis/english/speakers/index.ts';

test.each([
  'some residents',
  'The panelists',
  'a couple of students',
  '61% of people',
  'the company',
  'a report by the ministry',
  'a colleague',
  'Workshop participants',
  'Canadians',
])('“%s” may be of people, an organization or a document', (words) => {
  expect(maySpeak(words)).toBe(true);
});

test.each([
  'metrics',
  'Help',
  'they',
  'She',
  'the problem behind it',
  'user testing',
  'Seven toolkits',
  '2. Customers',
  'Help passengers',
  'Free',
  'the number',
  'This newsletter',
  'He used the metrics',
])('“%s” is not of people, an organization or a document', (words) => {
  expect(maySpeak(words)).toBe(false);
});

test('words with capitals are written as a name, unless they are a clause', () => {
  expect(['Ana Reyes', 'Ministry of the Interior', 'The Data Challenge'].map(isWrittenAsName)).toEqual([true, true, true]);
  expect(['But, they', '2. Customers', 'Moderate an event', 'As We', 'metrics'].map(isWrittenAsName)).toEqual([false, false, false, false, false]);
});
