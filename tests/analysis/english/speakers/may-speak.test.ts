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
])('“%s” may be people, an organization or a document', (words) => {
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
])('“%s” cannot be the people, organization or document that made a statement', (words) => {
  expect(maySpeak(words)).toBe(false);
});

test.each(['Ana Reyes', 'Ministry of the Interior', 'The Data Challenge'])('“%s” is written as a name', (words) => {
  expect(isWrittenAsName(words)).toBe(true);
});

test.each([
  ['opens a clause with “but”', 'But, they'],
  ['begins with a number', '2. Customers'],
  ['has a noun in lower case', 'Moderate an event'],
  ['opens a clause with “as”', 'As We'],
  ['has no capital', 'metrics'],
])('what %s is not written as a name: “%s”', (_, words) => {
  expect(isWrittenAsName(words)).toBe(false);
});
