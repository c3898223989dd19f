import { describe, expect, test } from 'vitest';
import { chooseDays } from '../../src/timeline/choose-days.ts';
import { levelsOf } from '../../src/timeline/levels.ts';

/** Return days from 1 May 2023 on, one for each of these scores, with one selectable happening each. */
const daysOf = (...scores: number[]) =>
  scores.map((score, index) => ({
    day: new Date(Date.UTC(2023, 4, 1 + index)).toISOString().slice(0, 10),
    score,
    happenings: [{ isSelectable: true, index }],
  }));
const namesOf = (days: readonly { day: string }[]) => days.map(({ day }) => day.slice(5));

describe('the order in which days are chosen', () => {
  test('begins with the highest score; the scores of days beside a chosen day are lowered', () => {
    // 10; then beside it 9 × .8 = 7.2 comes after 8.
    const chosen = chooseDays(daysOf(10, 9, 1, 8), { reach: 1, damping: 0.8 });
    expect(namesOf(chosen)).toEqual(['05-01', '05-04', '05-02', '05-03']);
    expect(chosen.map(({ score }) => score)).toEqual([10, 8, 7.2, expect.closeTo(0.64, 10)]);
  });

  test('is the same for any order of input', () => {
    const days = daysOf(3, 3, 3, 2, 3);
    expect(chooseDays(days.toReversed(), { reach: 1, damping: 0.8 })).toEqual(chooseDays(days, { reach: 1, damping: 0.8 }));
  });

  test('has no more days than requested', () => {
    expect(namesOf(chooseDays(daysOf(1, 2, 3), { reach: 0, damping: 1 }, 2))).toEqual(['05-03', '05-02']);
  });
});

describe('levels', () => {
  test('the story so far has seven days, including the latest, in order of time', () => {
    const scores = Array.from({ length: 40 }, (_, index) => 100 - index);
    const { story } = levelsOf(daysOf(...scores));
    expect(story).toHaveLength(7);
    expect(story.at(-1)!.day).toBe('2023-06-09');
    expect(namesOf(story)).toEqual(namesOf(story).sort());
  });

  test('the days of the story so far are among the key days, of which there are thirty', () => {
    const { story, key } = levelsOf(daysOf(...Array.from({ length: 90 }, (_, index) => 100 - index)));
    // Thirty of the heaviest, and the latest day, which is only in the story so far.
    expect(key).toHaveLength(31);
    expect(namesOf(key)).toEqual(expect.arrayContaining(namesOf(story)));
  });

  test.each([
    [4, 4, 4],
    [6, 5, 6],
    [8, 5, 8],
    [12, 5, 12],
    [16, 7, 16],
    [45, 7, 30],
  ])('of %i days %i are in the story so far, and about %i are key days', (days, inStory, inKey) => {
    const { story, key } = levelsOf(daysOf(...Array.from({ length: days }, (_, index) => 100 + index)));
    expect(story).toHaveLength(inStory);
    // Days that are only in the story so far are added.
    expect(key.length).toBeGreaterThanOrEqual(inKey);
    expect(key.length).toBeLessThanOrEqual(Math.min(days, inKey + 2));
  });

  test('if there are more than twenty days, some are not key days', () => {
    const { key } = levelsOf(daysOf(...Array.from({ length: 24 }, (_, index) => index + 1)));
    expect(namesOf(key)).toContain('05-24');
    expect(namesOf(key)).not.toContain('05-02');
  });

  test('a day without a selectable happening is in neither', () => {
    const [first, second] = daysOf(1, 5);
    const { story, key } = levelsOf([first!, { ...second!, happenings: [{ isSelectable: false, index: 1 }] }]);
    expect([namesOf(story), namesOf(key)]).toEqual([['05-01'], ['05-01']]);
  });

  test('a key day has up to three happenings, a day of the story so far one', () => {
    const [day] = daysOf(1);
    const { story, key } = levelsOf([{ ...day!, happenings: [1, 2, 3, 4].map((index) => ({ isSelectable: true, index })) }]);
    expect(key[0]!.happenings.map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(story[0]!.happenings.map(({ index }) => index)).toEqual([1]);
  });

  test('an empty chronicle has no levels', () => expect(levelsOf([])).toEqual({ story: [], key: [] }));
});
