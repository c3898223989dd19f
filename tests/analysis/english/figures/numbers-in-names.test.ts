import { expect, test } from 'vitest';
import { linesOfFigures } from './read.ts';

/** Sentences with numbers in names, and with what is counted, by kind, with similar sentences of another meaning. See `states.test.ts` for how a figure is written. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'numbers that are names': [
    ['The plane, with 162 passengers and six crew on board, landed on runway 27.', ['162 = 162 · passenger', 'six = 6 · crew']],
    ['The posts 542 and 543 fell.', []],
    ['The Group of 7 met in Bari, and Room 101 was full.', []],
    ['She waited at checkpoint 4.', []],
    ['Call (202) 418-0069 for a 508-compliant copy.', []],
    ['The app has a 3-D model and 3 maps.', ['3 = 3 · map']],
    // Look-alikes
    ['A group of 7 met on runway 27 with 40 pilots.', ['7 = 7', '40 = 40 · pilot']],
  ],
  'what is counted': [
    ['The first of 12 ferries arrives in May.', ['12 = 12 · ferry']],
    ['Northport’s 311 contact center has 40 agents.', ['40 = 40 · agent']],
    ['Northport’s 311 buses are old.', ['311 = 311 · bus']],
    ['Let us talk about three ferries.', ['three = 3 · ferry']],
    ['They signed about 12 deals.', ['12 = 12 · about · deal']],
    ['They signed 12 arms deals.', ['12 = 12 · deal']],
    ['The 2,000-strong crowd threw stones at 40-odd officers.', ['2,000 = 2000 · person', '40 = 40 · about · officer · detail']],
    [
      'The navy ordered 14 new Kestrel 220 boats, five of which can carry 290 passengers plus cargo.',
      ['14 = 14 · boat', 'five = 5 · boat · part', '290 = 290 · passenger'],
    ],
    ['The room holds 290 passengers plus.', ['290 = 290 · more than · passenger']],
    ['The number of cases has fallen from 1,200 a day to fewer than 90.', ['1,200 = 1200 · case · each', '90 = 90 · less than · case']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOfFigures(text, 'qualifier', 'unit', 'counts', 'state', 'scope')).toEqual(figures);
  });
}
