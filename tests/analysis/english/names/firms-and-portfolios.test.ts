import { describe, expect, test } from 'vitest';
import { bracket, withoutBrackets } from './bracketed.ts';

describe('a company that is named by a surname and its trade', () => {
  test.each([
    'The silo is operated by [Brandt-Keller Grain|organization].',
    '[Brandt-Keller Grain|organization] was given a draft. [Brandt-Keller|organization] said no.',
    'The insurer [Northgate Mutual|organization] refused cover. [Northgate Mutual|organization] said no.',
    '[Ridgeway Timber|organization] closed its yard.',
    '[Kemp-Ashby Logistics|organization] hired 40 drivers.',
    '[Philip Glass|person] said no. [Anna Grain|person] left.',
    '[Jean-Luc Rice|person] said no.',
    'Brandt-Keller grain was sold.',
  ])('%s', (text) => {
    expect(bracket(withoutBrackets(text))).toBe(text);
  });
});

describe('“Labour”', () => {
  test.each([
    'Labour Minister [Owen Fairlie|person] is expected on Wednesday.',
    'Labour Secretary [Ann Poole|person] resigned.',
    'The [Labour|organization] MP said no.',
    '[Labour|organization] leader [Keir Starmer|person] spoke.',
    '[Labour|organization] said it would vote against the bill.',
    '[Treasury|organization] Secretary [Ann Poole|person] resigned.',
  ])('%s', (text) => {
    expect(bracket(withoutBrackets(text))).toBe(text);
  });
});
