import { describe, expect, test } from 'vitest';
import { timesIn } from './read.ts';

/** Return the value of the time expression with these words, or null. */
function valueOf(text: string, published: string, surface: string): string | null {
  return timesIn(text, published).find((time) => time.surface === surface)?.value ?? null;
}

describe('the year of a limit', () => {
  test.each([
    ['The firm said on 14 March that it would pay 40,000 crowns to each bereaved family by 30 April.', '2024-03-15', '30 April', '2024-04-30'],
    ['It will build homes for displaced people by 30 September.', '2024-03-15', '30 September', '2024-09-30'],
    ['He came on Thursday and promised money: 40,000 crowns a family by the end of April.', '2024-03-19', 'the end of April', '2024-04'],
    ['The bill, promised before the summer recess, was not on the list.', '2024-05-07', 'the summer', '2024-SU'],
    ['The bridge, promised by May, has not opened.', '2024-07-09', 'May', '2024-05'],
    ['The rival had asked that it be forbidden to by Easter.', '2024-02-09', 'Easter', '2024-03-31'],
    ['The unions asked that talks be held by 20 June.', '2024-02-09', '20 June', '2024-06-20'],
    ['She would not show it until it had been cleaned, which means Christmas.', '2024-04-30', 'Christmas', '2024-12-25'],
    ['The inspector asked to be relieved on 20 May.', '2024-05-28', '20 May', '2024-05-20'],
    ['The inspector asked to be relieved on 20 June.', '2024-05-28', '20 June', '2024-06-20'],
  ])('%s (published %s): “%s” is %s', (text, published, surface, value) => {
    expect(valueOf(text, published, surface)).toBe(value);
  });

  test.each([
    ['She suggested that he had left by Christmas.', '2024-02-09', 'Christmas', '2023-12-25'],
    ['The hall was rebuilt before Christmas.', '2024-08-22', 'Christmas', '2023-12-25'],
    ['The firm he works for announced plans on Thursday.', '2024-03-15', 'Thursday', '2024-03-14'],
    ['They each elected a leader on Thursday.', '2024-03-15', 'Thursday', '2024-03-14'],
  ])('what happened stays in the past: %s (published %s): “%s” is %s', (text, published, surface, value) => {
    expect(valueOf(text, published, surface)).toBe(value);
  });
});

describe('the day of a plan', () => {
  test.each([
    ['It was to have entered lunar orbit on Saturday.', '2025-05-09', 'Saturday', '2025-05-10'],
    ['It was to have entered lunar orbit on Saturday.', '2025-05-12', 'Saturday', '2025-05-10'],
    ['Cooler air is forecast for Wednesday.', '2024-07-08', 'Wednesday', '2024-07-10'],
    ['The district has invited people to an evening in the town hall on Wednesday.', '2025-09-05', 'Wednesday', '2025-09-10'],
    ['The district had invited people to an evening in the town hall on Wednesday.', '2025-09-05', 'Wednesday', '2025-09-03'],
    ['Rain was forecast for Sunday but never came.', '2024-04-30', 'Sunday', '2024-04-28'],
    ['A flight due to leave at 22:30 on Tuesday was cancelled an hour before take-off.', '2025-01-29', '22:30 on Tuesday', '2025-01-28T22:30'],
    ['A flight due to leave on Tuesday was cancelled.', '2025-01-27', 'Tuesday', '2025-01-28'],
    ['The ceremony was planned for Saturday but has been moved to 7 September.', '2024-08-14', 'Saturday', '2024-08-17'],
    ['The ceremony was planned for Saturday but has been moved to 7 September.', '2024-08-12', 'Saturday', '2024-08-10'],
    ['The limit had been due to start in September but was brought forward.', '2024-06-13', 'September', '2024-09'],
    ['The limit had been due to start in September but was delayed.', '2024-12-13', 'September', '2024-09'],
    ['The soprano pulled out of Saturday’s concert on Tuesday.', '2024-08-08', 'Saturday', '2024-08-10'],
    ['The soprano pulled out of Saturday’s concert.', '2024-08-11', 'Saturday', '2024-08-10'],
    ['Ticket-holders for February were told they would get their money back.', '2025-01-31', 'February', '2025-02'],
    ['Tickets for December went quickly.', '2025-01-31', 'December', '2024-12'],
    ['The date depends on the results of tests on Thursday.', '2025-10-01', 'Thursday', '2025-10-02'],
    ['They told her not to travel until Monday.', '2024-04-30', 'Monday', '2024-05-06'],
  ])('%s (published %s): “%s” is %s', (text, published, surface, value) => {
    expect(valueOf(text, published, surface)).toBe(value);
  });
});

test.each([
  ['Nobody told her not to until Monday.', '2024-04-30', 'Monday', '2024-04-29'],
  ['The group expects a profit, having forecast a loss in August.', '2025-11-17', 'August', '2025-08'],
  ['The group expects to sell more in August, having raised prices.', '2025-11-17', 'August', '2026-08'],
  ['Of 58 clinics open in January, 21 have since closed.', '2025-07-31', 'January', '2025-01'],
  ['Schools open in September.', '2025-07-31', 'September', '2025-09'],
])('%s (published %s): “%s” is %s', (text, published, surface, value) => {
  expect(valueOf(text, published, surface)).toBe(value);
});

test('“before” is a limit after a negated verb, too', () => {
  expect(timesIn('The notice could not be lifted before the middle of the month, she said.', '2025-09-04')[0]).toMatchObject({
    value: '2025-09',
    edtf: '../2025-09',
    label: 'before middle of September 2025',
  });
});

describe('a time that an earlier day of the text gives', () => {
  test.each([
    [
      'They recalled the ambassador on Saturday and gave two diplomats until midnight on Tuesday to leave.',
      '2025-03-31',
      'midnight on Tuesday',
      '2025-04-01T00:00',
    ],
    ['They recalled the ambassador on Monday and gave two diplomats until Wednesday to leave.', '2025-04-04', 'Wednesday', '2025-04-02'],
    ['The nursery was given until Friday to comply.', '2024-10-30', 'Friday', '2024-11-01'],
    ['He gave the speech on Monday and stayed until Wednesday.', '2024-10-31', 'Wednesday', '2024-10-30'],
    ['It rained from 9 to 11 March. They had welded over that weekend.', '2024-03-28', 'over that weekend', '2024-W10-WE'],
    ['It rained on Friday 15 March. That weekend it snowed.', '2024-03-28', 'That weekend', '2024-W11-WE'],
    ['She told a newspaper on 5 September that the filters had run throughout the weekend.', '2025-09-23', 'the weekend', '2025-W35-WE'],
    ['She said on Monday that the filters had run throughout the weekend.', '2025-09-23', 'the weekend', '2025-W38-WE'],
    ['She opened it on 28 August and did not check until the Sunday that it was closed.', '2025-11-05', 'Sunday', '2025-08-31'],
    ['She opened it on Friday and did not check until the Sunday.', '2025-11-05', 'Sunday', '2025-11-02'],
    ['He wrote on 28 August in the Sunday Times.', '2025-11-05', '28 August', '2025-08-28'],
    ['He left on 20 May. He had advised the firm until March 2017. She took over on 21 May.', '2024-05-28', '21 May', '2024-05-21'],
    ['He advised the firm from March 2017. She took over on 21 May.', '2024-05-28', '21 May', '2017-05-21'],
    ['It was on the thirtieth of April, he said.', '2024-05-07', 'the thirtieth of April', '2024-04-30'],
  ])('%s (published %s): “%s” is %s', (text, published, surface, value) => {
    expect(valueOf(text, published, surface)).toBe(value);
  });

  test.each([
    ['It ended a contract of 2014. The firm will ask the court to stop it, and until then would carry on.', 'FUTURE_REF'],
    ['She was elected in 2014. Until then she will lead the office.', 'FUTURE_REF'],
    ['The council votes on 12 November. It was founded in 2014. Until then she will lead it.', '2025-11-12'],
    ['He joined in 2014. Until then he had lived in Pell.', '2014'],
    ['The war ended in 1945. By then he would be a colonel.', '1945'],
  ])('“then” with a verb in the future lies ahead: %s', (text, value) => {
    expect(timesIn(text, '2025-10-08').find(({ surface }) => surface === 'then')?.value).toBe(value);
  });
});

describe('feasts', () => {
  test.each([
    ['There was a second attack since New Year.', '2024-03-26', 'New Year', '2024-01-01'],
    ['She will leave at New Year.', '2024-11-22', 'New Year', '2025-01-01'],
    ['The hall would be rebuilt by Nauryz, he said.', '2024-04-22', 'Nauryz', '2025-03-21'],
    ['The hall would reopen at Easter, he said.', '2024-04-22', 'Easter', '2024-03-31'],
  ])('%s (published %s): “%s” is %s', (text, published, surface, value) => {
    expect(valueOf(text, published, surface)).toBe(value);
  });

  test.each(['Chinese New Year drew crowds.', 'She spoke at New Year celebrations.', 'There will be more after Lunar New Year.'])('no feast: %s', (text) => {
    expect(timesIn(text, '2024-03-26')).toEqual([]);
  });
});

test.each([
  ['He has a contract to 2027.', '../2027'],
  ['Their contracts were extended to the end of September.', '../2024-09'],
  ['The lease was extended to the end of January.', '../2024-01'],
  ['Sales rose from 2019 to 2023.', '2019/2023'],
  ['He flew to London in 2027.', '2027'],
])('the end of a term is a limit: %s', (text, edtf) => {
  expect(timesIn(text, '2024-02-09').at(-1)?.edtf ?? null).toBe(edtf);
});
