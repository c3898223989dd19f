/**
 * The rule corpus of time: a value, then phrasings that have it, all read on one frozen day. Brackets mark the expression; a text has
 * no others. The second list has texts in which nothing may be found.
 */

/** Wednesday, 5 July 2023, in ISO week 27. */
export const published = '2023-07-05';

export interface Rule {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  value: string;
  /** EDTF; null where the calendar has no place for it. */
  edtf: string | null;
  phrasings: string[];
}

const date = (value: string, edtf: string | null, ...phrasings: string[]): Rule => ({ type: 'DATE', value, edtf, phrasings });
const time = (value: string, edtf: string | null, ...phrasings: string[]): Rule => ({ type: 'TIME', value, edtf, phrasings });
const duration = (value: string, ...phrasings: string[]): Rule => ({ type: 'DURATION', value, edtf: null, phrasings });
const set = (value: string, ...phrasings: string[]): Rule => ({ type: 'SET', value, edtf: null, phrasings });

export const corpus: Rule[] = [
  // Full dates
  date(
    '2023-05-22',
    '2023-05-22',
    'It happened on [22 May 2023].',
    'It happened on [22nd May 2023].',
    'It happened on [the 22nd of May 2023].',
    'It happened on [22 May, 2023].',
    'It happened on [May 22, 2023].',
    'On [May 22nd, 2023], they crossed.',
    'It happened on [May 22 2023].',
    'It happened on [Monday, 22 May 2023].',
    'It happened on [Monday 22 May 2023].',
    'It happened on [Monday, May 22, 2023].',
    'It happened on [Mon, 22 May 2023].',
    'Signed [2023-05-22].',
    'Signed [22/05/2023].',
    'Signed [5/22/2023].',
    'Signed [22.05.2023].',
    'They crossed on [22 May].',
    'They crossed on [22 May this year].',
    'They crossed on [May 22].',
    'They crossed on [May 22nd].',
    'They crossed on [the 22nd of May].',
    'They crossed on [Monday, 22 May].',
    'They crossed on [Monday, May 22].',
  ),
  date('2024-02-29', '2024-02-29', 'The law takes effect on [29 February 2024].', 'It takes effect on [February 29, 2024].', 'It takes effect on [29 Feb. 2024].'),
  date('2023-09-10', '2023-09-10', 'The vote will be held on [10 September].', 'The vote is to be held on [September 10].', 'It is scheduled for [10 Sept.] in all regions.', 'Elections, to be held on [10 September], are near.'),
  date('2022-09-10', '2022-09-10', 'The town was retaken on [10 September].', 'The army entered it on [10 September last year].', 'On [September 10] the army entered the town.'),
  date('2022-12-25', '2022-12-25', 'They met on [Christmas Day].', 'They met on [25 December].', 'On [25 December 2022] they met.'),
  date('2023-12-31', '2023-12-31', 'The contract will end on [New Year’s Eve].', 'It will end on [31 December].', 'It will end on [December 31st].'),
  // Months
  date('2023-05', '2023-05', 'It began in [May 2023].', 'It began in [May of 2023].', 'It began in [May, 2023].', 'In [May] the leadership said so.', 'It was formed in [May].', 'It was formed in [May this year].', 'It was formed [last May].', 'The [May] attack was the first.', 'The count for [May] rose.'),
  date('2022-11', '2022-11', 'It was formed in [November].', 'In [November] he said that he would finance it.', 'It was formed in [November 2022].', 'It was formed in [Nov. 2022].', 'It was formed in [November last year].', 'It was formed [last November].', "The [November ’22] report was long."),
  date('2023-11', '2023-11', 'They will meet in [November].', 'They plan to meet in [November].', 'They are to meet [next November].', 'The talks are set to begin in [November].', 'The talks are due to begin in [November].', 'It would be ready in [November].'),
  date('2023-03', '2023-03', 'It was in [March] that they came.', 'In [March] they came.', 'They came in [early March].', 'They came in [late March].', 'They came in [mid-March].', 'They came at [the end of March].', 'They came at [the beginning of March].', 'They came in [the middle of March].'),
  date('2022-11', '2022-11/..', 'They have been training since [November].', 'They have trained since [November 2022].', 'It has been so ever since [November].'),
  date('2023-10', '../2023-10', 'It will be done by [October].', 'The regime will stay until [October].', 'It is to be ready by [October 2023].', 'They have until [October 2023] to leave.'),
  date('2022-12', '2022-12', 'It was formed in [December 2022].', 'It was formed in [Dec. 2022].', 'In [December] several were formed.'),
  date('2024-06', '2024-06~', 'It will be ready in [about June 2024].', 'It will be ready [around June 2024].', 'They expect it [circa June 2024].'),
  // Years
  date('2014', '2014', 'In [2014] it was signed.', 'Soldiers came in [2014].', 'In [2014] soldiers came.', 'They have broken the [2014] agreement.', 'The accord ([2014]) was broken.', 'The accord of [2014] was broken.', 'It began [early in 2014].', 'It began in [mid-2014].', 'It began at [the end of 2014].', 'It began during [2014].'),
  date('2022', '2022/..', 'Squads have been raised since [2022].', 'Ever since [2022] they have come.', 'Since [2022] they have come.'),
  date('2050', '../2050', 'It will be closed by [2050].', 'By [2050] it will be closed.', 'It will stay open until [2050].'),
  date('1999', '1999', 'It was in [’99] that they came.', 'It was founded in [1999].', 'It was founded in [1999], he said.'),
  date('2022', '2022', 'It began [last year].', 'It began in [2022].', 'It began [a year ago].', 'It began [one year ago].'),
  date('2023', '2023', 'It began [this year].', 'It began [earlier this year].', 'It will end [later this year].', 'It will end at [the end of the year].', 'It ends at [the end of this year].'),
  date('2024', '2024', 'It will end [next year].', 'It will end in [2024].', 'It will end [a year from now].', 'It will end in [a year’s time].', "It will end in [one year's time]."),
  // Decades, centuries, quarters, halves
  date('199', '199X', 'It was so in [the 1990s].', 'It was so in [the nineties].', "It was so in [the '90s].", 'It was built in [the early 1990s].', 'It was built in [the late 1990s].'),
  date('19', '19XX', 'Borders of [the 20th century] remain.', 'Borders of [the twentieth century] remain.', 'A [20th-century] fort stands there.'),
  date('2023-Q3', '2023-07/2023-09', 'Deliveries will begin in [the third quarter of 2023].', 'Deliveries begin in [Q3 2023].', 'Deliveries will begin in [the third quarter].', 'It is planned for [the third quarter of this year].'),
  date('2023-H1', '2023-01/2023-06', 'Trade grew in [the first half of 2023].', 'Trade grew in [the first half of the year].', 'Trade grew in [the first half of this year].'),
  // Seasons
  date('2023-SP', '2023-21', 'It began in [the spring of 2023].', 'It began in [spring 2023].', 'It began in [the spring].', 'It began [this spring].', 'It began [last spring].', 'It began in [spring].'),
  date('2022-SU', '2022-22', 'It began [last summer].', 'It began in [the summer of 2022].', 'It began in [summer 2022].', 'It began in [the summer of last year].'),
  date('2024-SP', '2024-21', 'It will end [next spring].', 'It will end in [the spring].', 'It is to end in [spring 2024].'),
  date('2022-FA', '2022-23', 'It began in [the autumn of 2022].', 'It began in [the fall of 2022].', 'It began in [autumn 2022].', 'It began [last autumn].'),
  // Weekdays
  date('2023-07-04', '2023-07-04', 'He spoke on [Tuesday].', 'On [Tuesday] he spoke.', '[Tuesday]’s shelling was heavy.', 'He spoke [last Tuesday].', 'He spoke [this Tuesday].', 'He said [Tuesday] that it would be rebuilt.', 'The announcement came on [Tuesday].', 'The decision, taken on [Tuesday], stands.'),
  date('2023-07-05', '2023-07-05', 'He said so on [Wednesday].', 'On [Wednesday] he spoke.', 'He spoke [today].', 'He spoke [earlier today].', '[Today] he spoke.', 'He will speak [today].', 'He will speak [later today].', '[Wednesday]’s count is lower.'),
  date('2023-07-07', '2023-07-07', 'They will meet on [Friday].', 'On [Friday] they will meet.', 'They are to meet on [Friday].', 'They plan to meet [next Friday].', 'A vote is due on [Friday], to be held in Moscow.', 'He said that they would meet on [Friday].', 'They will meet [this Friday].', 'They will meet [this coming Friday].'),
  date('2023-06-30', '2023-06-30', 'They met on [Friday].', 'They met [last Friday].', 'They had met on [Friday].', 'They met on [Friday last week].'),
  date('2023-07-07', '../2023-07-07', 'The work will be done by [Friday].', 'The road will stay closed until [Friday].', 'They must leave by [Friday].'),
  date('2023-07-03', '2023-07-03/..', 'It has rained since [Monday].', 'Since [Monday] it has rained.', 'They have been there since [last Monday].'),
  // Days by name and counted
  date('2023-07-04', '2023-07-04', 'He spoke [yesterday].', '[Yesterday] he spoke.', 'It was [a day ago].', '[Yesterday]’s shelling was heavy.', 'He spoke [one day ago].'),
  date('2023-07-06', '2023-07-06', 'He will speak [tomorrow].', '[Tomorrow] he will speak.', 'He will speak [a day from now].'),
  date('2023-07-03', '2023-07-03', 'He spoke [the day before yesterday].', 'He spoke [two days ago].', 'He spoke [2 days ago].', 'He spoke on [Monday].'),
  date('2023-07-07', '2023-07-07', 'He will speak [the day after tomorrow].', 'He will speak [two days from now].', 'He will speak in [two days’ time].'),
  // Weeks, weekends, months counted
  date('2023-W26', '2023-06-26/2023-07-02', 'It began [last week].', '[Last week] it began.', 'It began [a week ago].', 'It began [one week ago].', '[Last week]’s count is lower.'),
  date('2023-W27', '2023-07-03/2023-07-09', 'It began [this week].', 'It began [earlier this week].', 'It will end [later this week].', '[This week]’s count is lower.'),
  date('2023-W28', '2023-07-10/2023-07-16', 'It will end [next week].', '[Next week] it will end.', 'It will end in [a week’s time].', 'It will end [a week from now].'),
  date('2023-W25', '2023-06-19/2023-06-25', 'It began [two weeks ago].', 'It began [a fortnight ago].', 'It began [2 weeks ago].'),
  date('2023-W26-WE', '2023-07-01/2023-07-02', 'It was quiet over [the weekend].', 'It was quiet [last weekend].', 'It was quiet at [the weekend].'),
  date('2023-W27-WE', '2023-07-08/2023-07-09', 'They will meet at [the weekend].', 'They will meet [this weekend].', 'They will meet [next weekend].'),
  date('2023-06', '2023-06', 'It began [last month].', 'It began [a month ago].', '[Last month] it began.', 'It began in [June].'),
  date('2023-07', '2023-07', 'It began [this month].', 'It began [earlier this month].', 'It will end [later this month].'),
  date('2023-08', '2023-08', 'It will end [next month].', 'It will end in [August].', 'It will end [a month from now].'),
  date('2023-01', '2023-01', 'It began [six months ago].', 'It began [half a year ago].', 'It began [6 months ago].', 'It began in [January].'),
  date('2021', '2021', 'It began [two years ago].', 'It began in [2021].', 'It began [2 years ago].'),
  date('2021', '2021~', 'It began [about two years ago].', 'It began [some two years ago].', 'It began [nearly two years ago].', 'It began [more than two years ago].'),
  date('2013', '2013', 'It began [ten years ago].', 'It began [a decade ago].', 'It began [10 years ago].'),
  // Parts of the day and hours
  time('2023-07-04TNI', '2023-07-04', 'It was hit [last night].', 'It was hit on [Tuesday night].', 'It was hit [yesterday night].', 'It was hit on [the night of 4 July].'),
  time('2023-07-05TMO', '2023-07-05', 'It was hit [this morning].', 'It was hit on [Wednesday morning].', 'It was hit [earlier this morning].', 'It was hit on [the morning of 5 July].'),
  time('2023-07-04TAF', '2023-07-04', 'It was hit [yesterday afternoon].', 'It was hit on [Tuesday afternoon].', 'It was hit late on [Tuesday afternoon].', 'It was hit on [4 July afternoon].'),
  time('2023-07-05TNI', '2023-07-05', 'It will end [tonight].', '[Tonight] it will end.', 'It will end on [Wednesday night].'),
  time('2023-07-04T15:00', '2023-07-04', 'It was hit on [Tuesday at 3 p.m.]', 'It was hit on [Tuesday at about 3 p.m.]', 'It was hit at [3 p.m. on Tuesday].', 'It was hit at [15:00 on Tuesday].', 'It was hit [yesterday at 3pm].', 'It was hit on [4 July 2023 at 15:00].', 'It was hit [yesterday at 15:00 local time].'),
  time('2023-07-03T12:00', '2023-07-03', 'By [midday on Monday] he had counted eight.', 'At [noon on Monday] he counted eight.', 'At [12:00 on Monday] he counted eight.'),
  time('2023-07-05T00:00', '2023-07-05', 'The ban begins at [midnight].', 'At [midnight] the ban began.', 'It starts at [00:00].'),
  time('2023-05-31TNI', '2023-05-31/2023-06-01', 'It came in [the night of 31 May to 1 June].', 'It came in [the night of 31 May to 1 June 2023].', 'It came on [the night of 31 May–1 June].'),
  // Ranges written as one
  date('2023-06-01', '2023-06-01/2023-06-04', 'The forum ran from [1 to 4 June].', 'The forum ran [1–4 June].', 'The forum ran [1-4 June 2023].', 'The forum ran [June 1–4, 2023].', 'The forum ran between [1 and 4 June].', 'The forum ran from [June 1 to 4].'),
  // Vague
  date('PRESENT_REF', null, 'They [now] have arms.', 'They [currently] have arms.', 'They have none [at present].', 'They have none [at the moment].'),
  date('PAST_REF', null, 'They [recently] got arms.', 'In [the past] they had none.', 'They got arms [a few days ago].', 'In [recent weeks] they got arms.', 'They have [lately] got arms.'),
  date('FUTURE_REF', null, 'They will get arms [soon].', 'They will get arms in [the future].', 'They will get arms in [the near future].'),
  // Durations
  duration('P3D', 'It rained for [three days].', 'It rained for [3 days].', 'A [three-day] truce held.', 'A [3-day] truce held.', 'It rained for [three full days].'),
  duration('P3M', 'A [three-month] ban was passed.', 'They trained for [three months].', 'They stayed within [three months] of it.'),
  duration('P6M', 'They trained for [half a year].', 'They trained for [more than half a year].', 'They trained for [six months].', 'Over [the past six months] they trained.', 'In [the last six months] they trained.', 'It will be so for [the next six months].'),
  duration('P2W', 'They trained for [two weeks].', 'They stayed for [a fortnight].', 'They trained for [about two weeks].'),
  duration('P82Y', 'An [82-year-old] was hurt.', 'She was [82 years old].', 'She lived there for [82 years].'),
  duration('P18M', 'They trained for [a year and a half].', 'They trained for [one year and a half].', 'They trained for [18 months].'),
  duration('PXY', 'It had been so for [years].', 'It lasted [several years].', 'It lasted [a few years].', 'It lasted [many years].'),
  duration('PT2H', 'It lasted [two hours].', 'A [two-hour] talk was held.', 'It lasted for [2 hours].'),
  duration('P10Y', 'In [the past decade] it grew.', 'It stood for [a decade].', 'It stood for [ten years].'),
  duration('P2D', '[Two days] before the announcement he spoke.', 'It rose within [two days].', '[Two days] after the vote he spoke.'),
  // Sets
  set('XXXX-WXX-5', 'They meet [every Friday].', 'They meet on [Fridays].', 'They meet [each Friday].'),
  set('P1Y', 'They meet [twice a year].', 'They meet [every year].', 'They meet [annually].', 'The [annual] forum was held.', 'They meet [once a year].', 'They meet [three times a year].'),
  set('P1D', 'It is shelled [daily].', 'It is shelled [every day].', 'It is shelled [twice a day].', 'The [daily] count was lower.', 'It is shelled [each day].'),
  set('P1W', 'They meet [weekly].', 'They meet [every week].', 'They meet [once a week].', 'They meet [twice per week].'),
  set('P1M', 'They meet [monthly].', 'They meet [every month].', 'They meet [once a month].'),
  set('P2W', 'They meet [every two weeks].', 'They meet [every other week].'),
];

/** Texts in which nothing is a time. */
export const negatives: string[] = [
  'They may come.',
  'May they come?',
  'The men may march on the city.',
  'They march to the border.',
  'March on, he said.',
  'Theresa May said so.',
  'Mrs May said so.',
  'April Smith said so.',
  'Augustus was emperor.',
  'June Carter sang.',
  'The sun rose.',
  'He sat in the Sun.',
  'There were 2022 people in the hall.',
  'He counted 2,500 of them.',
  'More than 2000 were injured.',
  'It cost $2014.',
  'It cost €1999.',
  'About 2000 soldiers crossed.',
  'Version 2.0.1 is out.',
  'They won 3-2.',
  'The second battalion was armed.',
  'It came second.',
  'He wore a second coat.',
  'He took a quarter of it.',
  'A quarter of the town burnt.',
  'The Daily Mail said so.',
  'It was Black Friday.',
  'The spring broke.',
  'They fall back.',
  'Prices fall.',
  'He fell in the fall of the wall.',
  'It is 2014 km away.',
  'It is 1500 metres long.',
  'He lives at 1984-B.',
  'Room 2020 was empty.',
  'The number is 2014%.',
  'It weighs 1999kg.',
  'A nightclub burnt.',
  'Defence Weekly said so.',
  'They had a day.',
  'One day they came.',
  'He marched.',
  'The maya people.',
  'She is in her second term.',
  'The decision was unanimous.',
  'Todayland is a park.',
  'He said nothing of it.',
];
