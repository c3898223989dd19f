import { expect, test } from 'vitest';
import { isHtmlDatetime } from '../../src/markdown/html-datetime.ts';

test.each([
  '2023',
  '0001',
  '2023-05',
  '2023-12',
  '2023-05-31',
  '2024-02-29',
  '2000-02-29',
  '2023-05-22T15:00',
  '2023-05-22T23:59:59',
  '2023-05-22T15:00Z',
  '2023-05-22T15:00:00+03:00',
])('%s is a valid `datetime` of HTML', (edtf) => {
  expect(isHtmlDatetime(edtf)).toBe(true);
});

test.each([
  ...[
    '',
    '0000',
    '202X',
    '2023~',
    '2024-06~',
    '-0044',
    'Y17000',
    '2023-00',
    '2023-13',
    '2023-21',
    '2023-05-00',
    '2023-05-32',
    '2023-04-31',
    '2023-02-29',
    '1900-02-29',
  ],
  ...['2023-05-22T15', '2023-05-22T24:00', '2023-05-22T15:60', '2023-05-31/2023-06-01', '../2022-11', '2023-05-XX', ' 2023', '2023-5'],
])('“%s” is not a valid `datetime` of HTML', (edtf) => {
  expect(isHtmlDatetime(edtf)).toBe(false);
});
