import { expect, test } from 'vitest';
import { isSuperseded } from '../../../../src/analysis/english/figures/index.ts';

/** Whether the number in brackets is superseded. */
function isGivenUp(text: string): boolean {
  const [before, rest] = text.split('[') as [string, string];
  return isSuperseded(before, rest.slice(rest.indexOf(']') + 1));
}

test.each([
  'The company has dropped its earlier statement that [seven] people died and now says eight.',
  'The ministry withdrew the figure of [22] on Friday.',
  'The ministry withdrew its figure of [22].',
  'Police have revised the toll from [22] to 19.',
  'The toll was revised from [22] to 19.',
  'Police, who had earlier put the toll at [22], now speak of 19.',
  'The union no longer says that [40] are on strike.',
  'The hospital has retracted its claim that [12] people were hurt.',
  'The figure of [22] has been withdrawn.',
  'The council corrected its count from about [300] to 280.',
])('a number that its source has given up: %s', (text) => {
  expect(isGivenUp(text)).toBe(true);
});

test.each([
  'The company has dropped its earlier statement that seven people died and now says [eight].',
  'The company has not dropped its statement that [seven] people died.',
  'The ministry refused to withdraw its figure of [22].',
  'The ministry never withdrew its figure of [22].',
  'The union called on the ministry to drop its claim that [22] died.',
  'Police have revised the toll from 22 to [19].',
  'The firm withdrew [22] workers.',
  'The plane dropped [22] bombs.',
  'The council cut down [300] trees.',
  'Police put the toll at [22].',
  'The figure of [22] has been confirmed.',
  'The union says that [40] workers no longer have a contract.',
])('a number that its source has not given up: %s', (text) => {
  expect(isGivenUp(text)).toBe(false);
});
