import { expect, test } from 'vitest';
import { readFigures } from './read.ts';

/** Return the words of each figure, with what it counts and its state. */
function linesOf(text: string): string[] {
  return readFigures(text).map(({ surface, counts, state }) => [surface, counts, state].filter((part) => part !== null).join(' · '));
}

/** Sentences by kind, with similar sentences that have a figure. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'the number of an item in a list': [
    ['The data must (1) have a description and (2) be archived.', []],
    ['It has a high risk of 1) turning red and 2) leaving a mark.', []],
    ['The fire destroyed homes (40) and barns (12).', ['40', '12']],
  ],
  'a version or a section of the law': [
    ['Python 3.9 replaces 3.8 on the machines of the school.', []],
    ['Only 3.9 children were born for each woman.', ['3.9 · child']],
    ['The ministry added 40 pages to the 120 guidelines.', ['40 · page', '120 · guideline']],
  ],
  'a time of day with a full stop': [
    ['There will be a minute of silence tomorrow at 11.40.', []],
    ['Her watch recorded the fall at 12.07. The official time is 11.40.', []],
    ['The body was found at 3.15am under the snow.', []],
    ['The slide came down at 12.05, the seismograph showed.', []],
    ['The rope broke between 11.40 and 12.05.', []],
    // Look-alikes
    ['The shares closed at 11.40.', ['11.40']],
    ['The index stood at 12.05 and fell.', ['12.05 · point']],
    ['Analysts put the ratio at 12.75.', ['12.75']],
  ],
  '“one” as a pronoun': [
    ['It has been easier to tell them apart since one broke a tooth.', []],
    ['One bridge collapsed and 12 were closed.', ['One · bridge', '12']],
    ['Twelve jurors and one dog heard the account.', ['Twelve · juror', 'one · dog']],
  ],
  'ranges and scales': [
    ['The house is listed at $2.5m to $3m.', ['$2.5m to $3m']],
    ['The price of the house rose from $2.5m to $3m.', ['$2.5m', '$3m']],
    ['Phones cost $200 to $399.', ['$200', '$399']],
    ['The bank wrote to all 1.1m account holders.', ['1.1m · holder']],
    ['A 1.1m high wall fell.', ['1.1m']],
  ],
  'the noun and state of a number': [
    ['Video accounted for 53% of mobile traffic last year.', ['53% · traffic']],
    ['Divers brought up 43 amphorae.', ['43 · amphora']],
    ['Eight people, six of them women, were shot dead in Leeds.', ['Eight · person · killed', 'six · woman · killed']],
    ['Officials revised the toll to 8, with 3 missing.', ['8 · dead · killed', '3 · missing · missing']],
    ['Officials first put the dead at 11.', ['11 · dead · killed']],
    ['The toll, which was 12 on Monday, rose to 14.', ['12 · dead · killed', '14 · dead · killed']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOf(text)).toEqual(figures);
  });
}
