import { describe, expect, test } from 'vitest';
import { timesIn } from './read.ts';

/** Return words, TIMEX3 value, EDTF and, for a time by which something had been done, “by”, of each time of a text. */
const read = (text: string, published = '2024-07-10') =>
  timesIn(text, published).map(({ surface, value, edtf, doneBy }) => [surface, value, edtf, ...(doneBy ? ['by'] : [])].join(' | '));

describe('weekdays of a story', () => {
  test.each([
    [
      'On March 3, 2019, the dam broke. By Thursday the water had reached Lorn. On Friday the army came.',
      ['March 3, 2019 | 2019-03-03 | 2019-03-03', 'Thursday | 2019-03-07 | ../2019-03-07 | by', 'Friday | 2019-03-08 | 2019-03-08'],
    ],
    [
      'The quake struck on April 12. By Monday 30 bodies had been found, and by Wednesday 51.',
      ['April 12 | 2024-04-12 | 2024-04-12', 'Monday | 2024-04-15 | ../2024-04-15 | by', 'Wednesday | 2024-04-17 | ../2024-04-17 | by'],
    ],
    // Without “by”, a weekday is that of the news; and what is to be done by a day is ahead.
    ['The mine closed on March 3. On Friday the owners met.', ['March 3 | 2024-03-03 | 2024-03-03', 'Friday | 2024-07-05 | 2024-07-05']],
    ['Lane was jailed on March 3. By Friday he must pay.', ['March 3 | 2024-03-03 | 2024-03-03', 'Friday | 2024-07-12 | ../2024-07-12']],
    // After a day ahead, a weekday is not today.
    ['The vote is on Tuesday. Results are due by Wednesday.', ['Tuesday | 2024-07-16 | 2024-07-16', 'Wednesday | 2024-07-17 | ../2024-07-17']],
    ['The vote is on Tuesday. The last debate will be on Friday.', ['Tuesday | 2024-07-16 | 2024-07-16', 'Friday | 2024-07-12 | 2024-07-12']],
  ])('%s', (text, times) => expect(read(text)).toEqual(times));
});

describe('limits within a day', () => {
  test.each([
    ['All boats were back by noon.', ['noon | 2024-07-10T12:00 | 2024-07-10 | by']],
    ['By Thursday night all had left.', ['Thursday night | 2024-07-04TNI | 2024-07-04 | by']],
    ['They left at noon.', ['noon | 2024-07-10T12:00 | 2024-07-10']],
    ['They must leave by Thursday night.', ['Thursday night | 2024-07-11TNI | ../2024-07-11']],
  ])('%s', (text, times) => expect(read(text)).toEqual(times));

  test('the label names the limit', () => expect(timesIn('By Thursday night all had left.', '2024-07-10')[0]?.label).toBe('by 4 July 2024, night'));
});

describe('a day of a month in the present tense is ahead', () => {
  test.each([
    ['The hearing resumes on the 15th.', ['the 15th | 2024-07-15 | 2024-07-15']],
    ['The new fares start on the 1st.', ['the 1st | 2024-08-01 | 2024-08-01']],
    ['The new fares started on the 1st.', ['the 1st | 2024-07-01 | 2024-07-01']],
  ])('%s', (text, times) => expect(read(text)).toEqual(times));
});

describe('offsets', () => {
  test.each([
    ['It fell on May 6, 2021. It reopened four weeks later than planned.', ['May 6, 2021 | 2021-05-06 | 2021-05-06', 'four weeks | P4W | ']],
    [
      'It fell on May 6, 2021. Two years to the day after, it reopened.',
      ['May 6, 2021 | 2021-05-06 | 2021-05-06', 'Two years to the day after | 2023-05-06 | 2023-05-06'],
    ],
    ['It was shut for two years to the day.', ['two years | P2Y | ']],
    ['The ship left on June 2. Nine days after it left, it sank.', ['June 2 | 2024-06-02 | 2024-06-02', 'Nine days after | 2024-06-11 | 2024-06-11']],
    ['The ship left on June 2. Nine days after it docked, it sank.', ['June 2 | 2024-06-02 | 2024-06-02', 'Nine days | P9D | ']],
  ])('%s', (text, times) => expect(read(text)).toEqual(times));
});

describe('a day that its year does not have', () => {
  test.each([
    ['He was born on Feb. 29, 1910.', ['Feb. 29, 1910 | 1910-02 | 1910-02']],
    ['He was born on Feb. 29, 1912.', ['Feb. 29, 1912 | 1912-02-29 | 1912-02-29']],
  ])('%s', (text, times) => expect(read(text)).toEqual(times));
});

describe('what a decision is for', () => {
  test.each([
    ['The firm has offered them talks in the second week of January.', ['the second week of January | 2024-W02 | 2024-01-08/2024-01-14']],
    ['Doctors have voted for a strike in January.', ['January | 2024-01 | 2024-01']],
    ['Doctors have voted to go back after a strike in January.', ['January | 2023-01 | 2023-01']],
    ['The army has killed 40 people in January.', ['January | 2023-01 | 2023-01']],
  ])('%s', (text, times) => expect(read(text, '2023-12-20')).toEqual(times));
});
