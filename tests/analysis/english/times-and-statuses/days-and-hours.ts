import type { TimesCase } from './cases.ts';

/** Sentences and their time expressions: days, hours and what they are counted from, and look-alikes. */
export const daysAndHours: Record<string, TimesCase[]> = {
  'nth weekday of a month': [
    ['The vote was held on the second Tuesday of June.', ['the second Tuesday of June = 2024-06-11']],
    ['They met on the first Monday in May.', ['the first Monday in May = 2024-05-06']],
    ['The vote will be held on the last Friday of August.', ['the last Friday of August = 2024-08-30']],
    ['It began on the third Thursday of March 2021.', ['the third Thursday of March 2021 = 2021-03-18']],
    ['It fell on the second Sunday of last month.', ['the second Sunday of last month = 2024-06-09']],
    ['Polls open on the first Tuesday after the first Monday in November 2024.', ['the first Tuesday after the first Monday in November 2024 = 2024-11-05']],
    ['Ballots go out on the third Monday in September.', ['the third Monday in September = 2024-09-16']],
    // Look-alikes
    ['They meet on the second Tuesday of every month.', ['the second Tuesday of every month = P1M']],
    ['It was the second Tuesday in a row.', []],
    ['It was her second Tuesday in June.', ['Tuesday = 2024-07-09', 'June = 2024-06']],
  ],
  'weeks on from a weekday': [
    ['Voters go to the polls a week on Sunday.', ['a week on Sunday = 2024-07-21']],
    ['The court adjourned the case to next Tuesday week.', ['next Tuesday week = 2024-07-23']],
    ['The strike will begin on Monday week.', ['Monday week = 2024-07-22']],
    ['The fair opens a week from Friday.', ['a week from Friday = 2024-07-19']],
    ['The fair opens two weeks on Friday.', ['two weeks on Friday = 2024-07-26']],
    ['They will meet a fortnight on Thursday.', ['a fortnight on Thursday = 2024-07-25']],
    ['The factory will shut three weeks tomorrow.', ['three weeks tomorrow = 2024-08-01']],
    ['She leaves two weeks today.', ['two weeks today = 2024-07-24']],
    // Look-alikes
    ['It was closed for two weeks today.', ['two weeks = P2W', 'today = 2024-07-10']],
    ['The road was closed for a week on Sunday.', ['a week = P1W', 'Sunday = 2024-07-07']],
    ['He was jailed for two weeks on Friday.', ['two weeks = P2W', 'Friday = 2024-07-05']],
    ['On Tuesday weeks of talks ended.', ['Tuesday = 2024-07-09', 'weeks = PXW']],
  ],
  'before last, after next': [
    ['They met the week before last, and two Fridays ago.', ['the week before last = 2024-06-24/2024-06-30', 'two Fridays ago = 2024-06-28']],
    ['It happened on the Monday before last.', ['the Monday before last = 2024-07-01']],
    ['He won the year before last.', ['the year before last = 2022']],
    ['It opens the month after next.', ['the month after next = 2024-09']],
    ['They will meet the Friday after next.', ['the Friday after next = 2024-07-19']],
    ['She left two summers ago.', ['two summers ago = 2022-SU']],
    // Look-alikes
    ['It was the week before last week’s vote.', ['last week = 2024-07-01/2024-07-07']],
    ['Two Fridays were lost.', ['Fridays = XXXX-WXX-5']],
  ],
  'hours with their day': [
    [
      'The report is dated 1 to 3 a.m.; the alarm rang a quarter to four on Monday.',
      ['1 = 2024-07-10T01:00', '3 a.m. = T03:00', 'a quarter to four on Monday = 2024-07-08T03:45'],
    ],
    ['The alarm rang at half past six in the evening on Monday.', ['half past six in the evening on Monday = 2024-07-08T18:30']],
    ['It struck at dawn on Tuesday.', ['dawn on Tuesday = 2024-07-09TMO']],
    ['They left on Monday at dusk.', ['Monday at dusk = 2024-07-08TEV']],
    ['At 18.30 on 4 July the alarm rang.', ['18.30 on 4 July = 2024-07-04T18:30']],
    ['He called at eight on Monday morning.', ['eight on Monday morning = 2024-07-08T08:00']],
    ['It was found at twenty past three on Sunday.', ['twenty past three on Sunday = 2024-07-07T03:20']],
    [
      'It began at 11:30 p.m. EDT on Monday, 5:30 a.m. in Berlin on Tuesday.',
      ['11:30 p.m. EDT on Monday = 2024-07-08T23:30', '5:30 a.m. in Berlin on Tuesday = 2024-07-09T05:30'],
    ],
    ['The last train left at ten to midnight on Sunday.', ['ten to midnight on Sunday = 2024-07-07T23:50']],
    ['The bell rang at twenty past noon on Monday.', ['twenty past noon on Monday = 2024-07-08T12:20']],
    ['The call began at noon Kyiv time on 4 July.', ['noon Kyiv time on 4 July = 2024-07-04T12:00']],
    ['Trading halted at 14:00 London time on Tuesday.', ['14:00 London time on Tuesday = 2024-07-09T14:00']],
    [
      'The launch is at 9:15 p.m. EDT on Friday, 3:15 a.m. in Paris on Saturday.',
      ['9:15 p.m. EDT on Friday = 2024-07-12T21:15', '3:15 a.m. in Paris on Saturday = 2024-07-13T03:15'],
    ],
    // Look-alikes
    ['It sold at 18.30 a share.', []],
    ['The chapel is ten to fifteen minutes from Midnight Lane.', ['ten = PT10M', 'fifteen minutes = PT15M']],
    ['A quarter to a third of pupils failed on Monday.', ['Monday = 2024-07-08']],
    ['New Dawn won on Tuesday.', ['Tuesday = 2024-07-09']],
  ],
  'a day of the month alone': [
    ['The treaty was signed on the 12th.', ['the 12th = 2024-06-12']],
    ['They will meet on the 20th.', ['the 20th = 2024-07-20']],
    ['The bridge closed on 3 May. It opened again on the 12th.', ['3 May = 2024-05-03', 'the 12th = 2024-05-12']],
    ['It fell on the 2nd of this month.', ['the 2nd of this month = 2024-07-02']],
    // Look-alikes
    ['The office is on the 12th floor.', []],
    ['She was born in the 12th century.', ['the 12th century = 11']],
    ['He scored on the 12th hole.', []],
    ['On the 12th attempt he won.', []],
  ],
  'turn of the year': [
    ['The deal was struck at the turn of the year.', ['the turn of the year = 2023-12/2024-01']],
    ['It will be ready at the turn of the year.', ['the turn of the year = 2024-12/2025-01']],
    ['Prices rose around the turn of the year.', ['the turn of the year = 2023-12/2024-01']],
    // Look-alikes
    ['It was the turn of the mayor.', []],
    ['It was the surprise of the year.', []],
  ],
  'the following morning': [
    ['The body was found the following morning.', ['the following morning = XXXX-XX-XXTMO']],
    ['He was shot on Monday. The body was found the following morning.', ['Monday = 2024-07-08', 'the following morning = 2024-07-09TMO']],
    ['He was shot on 3 May. The next day she left.', ['3 May = 2024-05-03', 'The next day = 2024-05-04']],
    ['The next day she left.', ['The next day = XXXX-XX-XX']],
    // Look-alikes
    ['They will leave on Friday and return the following day.', ['Friday = 2024-07-12', 'the following day = 2024-07-13']],
    ['That day nobody came.', ['That day = XXXX-XX-XX']],
    ['The convoy was shelled near Lozova. The same day, the mayor fled.', ['The same day = XXXX-XX-XX']],
    ['The convoy was shelled on 3 July. The same day, the mayor fled.', ['3 July = 2024-07-03', 'The same day = 2024-07-03']],
  ],
  'a day beside another': [
    ['I went back the next Tuesday and there was no one.', ['the next Tuesday = XXXX-XX-XX']],
    ['It opened on 3 June. I went back the next Tuesday.', ['3 June = 2024-06-03', 'the next Tuesday = 2024-06-04']],
    ['It will be heard not next Tuesday but the Tuesday after.', ['next Tuesday = 2024-07-16', 'the Tuesday after = 2024-07-23']],
    ['It was taken between Boxing Day and 9 January.', ['Boxing Day = 2023-12-26/2024-01-09', '9 January = 2023-12-26/2024-01-09']],
    // Look-alikes
    ['Help came a day later than promised.', []],
    ['Help came on Monday; a day later it was gone.', ['Monday = 2024-07-08', 'a day later = 2024-07-09']],
  ],
  'late in the day': [
    ['Prices recovered late in the day after falling by a tenth.', ['late in the day = 2024-08-10'], '2024-08-10'],
    ['Trading resumed later in the week.', ['later in the week = 2024-07-08/2024-07-14']],
    ['He fell early in the year.', ['early in the year = 2024']],
    // Look-alike
    ['He resigned the day after the vote.', ['the day after = XXXX-XX-XX']],
  ],
  'a day beside an event that its own sentence dates': [
    ['He fled the day after the vote on 3 May.', ['the day after = 2024-05-04', '3 May = 2024-05-03']],
    ['The day after she was arrested on 3 May, he fled.', ['The day after = 2024-05-04', '3 May = 2024-05-03']],
    ['The bridge reopened a week after it was closed on 24 June.', ['a week after = 2024-07-01', '24 June = 2024-06-24']],
    ['They left three days before the town was taken on 9 May.', ['three days before = 2024-05-06', '9 May = 2024-05-09']],
    ['He fled two days after the vote, and on 3 May came back.', ['two days = P2D', '3 May = 2024-05-03']],
  ],
  'weekdays that recur': [
    ['The council meets every second Tuesday of the month.', ['every second Tuesday of the month = XXXX-WXX-2']],
    ['The fair is held each third Sunday.', ['each third Sunday = XXXX-WXX-7']],
    ['It met on the second Tuesday of the month.', ['the second Tuesday of the month = 2024-07-09']],
  ],
  'beside what happened': [
    ['Petra Novak was arrested on Monday. He left the day before Petra Novak was arrested.', ['Monday = 2024-07-08', 'the day before = 2024-07-07']],
    ['The vote was held on 3 June. He left the day after the vote.', ['3 June = 2024-06-03', 'the day after = 2024-06-04']],
    ['The vote was held on 3 June. He left two days before the vote.', ['3 June = 2024-06-03', 'two days before = 2024-06-01']],
    ['The dam failed on 12 June. Two days after the dam failed, the minister quit.', ['12 June = 2024-06-12', 'Two days after = 2024-06-14']],
    ['He left the day after the vote. The vote was held on 3 June.', ['the day after = 2024-06-04', '3 June = 2024-06-03']],
    ['He left two days before the vote. The vote was held on 3 June.', ['two days before = 2024-06-01', '3 June = 2024-06-03']],
    // Look-alikes: the text dates neither.
    ['The day after the quake, on 7 February 2023, help came.', ['The day after = XXXX-XX-XX', '7 February 2023 = 2023-02-07']],
    ['He left two days before the vote.', ['two days = P2D']],
    ['He left the day before Petra Novak was arrested.', ['the day before = XXXX-XX-XX']],
    ['The match was held on 3 June. He left the day after the vote.', ['3 June = 2024-06-03', 'the day after = XXXX-XX-XX']],
  ],
  'the clock of the article': [
    ['He left today.', ['today = 2023-07-05'], '2023-07-05T23:30-05:00'],
    ['He left yesterday.', ['yesterday = 2023-07-04'], '2023-07-05T00:30+09:00'],
  ],
  'names and times': [
    ['The shelling on May 22-23 was heavy.', ['May 22-23 = 2024-05-22/2024-05-23']],
    ['Between 10 and 12 June 40 people died.', ['10 and 12 June = 2024-06-10/2024-06-12']],
    ['It began on 24 Feb. The 21-year-old left.', ['24 Feb. = 2024-02-24', '21-year-old = P21Y']],
    // Look-alikes
    ['Orion 2000 Technology was fined.', []],
    ['On 12 June 2040 people will vote.', ['12 June 2040 = 2040-06-12']],
  ],
  'from when something can be done': [
    ['Families can apply from 1 September.', ['1 September = 2024-09-01']],
    ['Fans can enter on Sunday.', ['Sunday = 2024-07-14']],
    ['Families can apply now, as they have from 1 March.', ['now = PRESENT_REF', '1 March = 2024-03-01']],
    ['He can be seen in footage from Monday.', ['Monday = 2024-07-08']],
  ],
  'one of many days': [
    ['They released it one Friday morning.', []],
    ['Shops close this Memorial Day.', ['this Memorial Day = 2024-05-27'], '2024-05-22'],
    ['He will stay through the end of September.', ['the end of September = ../2024-09']],
    // Look-alike
    ['They released it on Friday morning.', ['Friday morning = 2024-07-05TMO']],
  ],
  'compared with, and not the story of': [
    ['It was the biggest drop since March 2020. Sales rose in June.', ['March 2020 = 2020-03/..', 'June = 2024-06']],
    ['He was away since 3 May 2019. The clinic will open on the 22nd.', ['3 May 2019 = 2019-05-03/..', 'the 22nd = 2024-07-22']],
    // Look-alike: this is the story.
    ['They came in March 2020. In June they left.', ['March 2020 = 2020-03', 'June = 2020-06']],
  ],
  'counted from a day': [
    ['They left two days before Christmas.', ['two days before Christmas = 2023-12-23']],
    ['It opened two weeks after 4 May 2019.', ['two weeks after 4 May 2019 = 2019-05-18']],
    ['It will open three days after 4 August.', ['three days after 4 August = 2024-08-07']],
    ['He died two months before 4 May 2019.', ['two months before 4 May 2019 = 2019-03']],
    // Look-alikes
    ['It was open for two days, and after Christmas it closed.', ['two days = P2D', 'Christmas = 2023-12-26/..']],
    ['He left two days before May.', ['two days = P2D', 'May = ../2024-04-30']],
  ],
};
