import { describe, expect, test } from 'vitest';
import { changesPlan, hasCondition, isDateOfDays, isForecast, occasionsIn, saysPlan } from '../../../../src/analysis/english/disputes/index.ts';

describe('occasions', () => {
  test.each([
    ['Opponents of the mine plan a demonstration.', 'Some 2,000 people walked through the town with banners.'],
    ['A service for the dead will be held at the church.', 'Hundreds came to say farewell.'],
    ['They are to appear in court.', 'The judge granted bail.'],
    ['The board will meet.', 'The directors dismissed her after four hours of talks.'],
    ['Drivers will strike.', 'Pickets stood at the depot.'],
  ])('“%s” and “%s” tell of one kind', (announced, told) => {
    expect([...occasionsIn(announced).intersection(occasionsIn(told))]).toHaveLength(1);
  });

  test.each(['The first payments are to be made on 17 March.', 'The pond broke on 5 March.', 'A lot of people lost their homes.'])(
    '“%s” tells of none',
    (text) => {
      expect([...occasionsIn(text)]).toEqual([]);
    },
  );
});

test.each([
  ['The match was called off.', true],
  ['The market would stay closed for a month.', true],
  ['It had been due to reopen on Monday.', true],
  ['The market will not open.', true],
  ['The market opened on Monday.', false],
  ['The market is due to reopen on Monday.', false],
])('whether a plan is changed: %s', (text, isChanged) => {
  expect(changesPlan(text)).toBe(isChanged);
});

test.each([
  ['The report is expected by 12 March.', true],
  ['The lab will be having an open house.', true],
  ['A hearing is set for Thursday.', true],
  ['With the start of summer, road trips begin.', false],
  ['The lab will not open.', false],
])('whether a text says a plan: %s', (text, isPlan) => {
  expect(saysPlan(text)).toBe(isPlan);
});

test.each([
  ['Thursday, 19 October', 'A hearing is set for ', true],
  ['the next month', 'It will last for ', false],
  ['the week', 'It will be shut throughout ', false],
])('whether “%s” after “%s” dates to a day', (date, before, isDate) => {
  expect(isDateOfDays(date, before)).toBe(isDate);
});

test.each([
  ['The water is expected to fall by Wednesday, the weather service said.', true],
  ['Rain is forecast for Friday.', true],
  ['Prices will rise by Monday, traders say.', true],
  ['The water supply will be restored by Friday.', false],
  ['The new owner will weather the storm by closing two plants on Friday.', false],
])('whether a text is a forecast: %s', (text, is) => {
  expect(isForecast(text)).toBe(is);
});

test.each([
  ['An auction of the van is planned for Wednesday, if the owner agrees.', true],
  ['The bridge will open on Monday, subject to a last test.', true],
  ['An auction of the van is planned for Wednesday.', false],
  ['The event will include lunch, generously provided by the museum.', false],
])('whether an announcement depends on something: %s', (text, is) => {
  expect(hasCondition(text)).toBe(is);
});
