/**
 * Sentences and their time expressions, by kind: an original case, variants of it, and look-alikes with another meaning. A time is written as its
 * words and TIMEX3 value; ranges, times before Christ and times that TIMEX3 cannot express have their EDTF instead. Blank lines separate paragraphs.
 */
export type TimesCase = [text: string, times: string[], published?: string];

/** A Wednesday. */
export const published = '2024-07-10';

export const readings: Record<string, TimesCase[]> = {
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
  'part of a period': [
    [
      'Sales fell in the final quarter of 2023 and in the last week of January.',
      ['the final quarter of 2023 = 2023-10/2023-12', 'the last week of January = 2024-01-29/2024-02-04'],
      '2024-03-03',
    ],
    ['It rained in the first week of June.', ['the first week of June = 2024-06-03/2024-06-09']],
    ['It fell on the last day of 2023.', ['the last day of 2023 = 2023-12-31']],
    ['They left in the last month of 2022.', ['the last month of 2022 = 2022-12']],
    ['It opened on the first day of last month.', ['the first day of last month = 2024-06-01']],
    ['They won in the opening weekend of May.', ['the opening weekend of May = 2024-05-04/2024-05-05']],
    ['Records fell in the first ten days of June.', ['the first ten days of June = 2024-06-01/2024-06-10']],
    ['It rained in the last three weeks of 2023.', ['the last three weeks of 2023 = 2023-12-11/2023-12-31']],
    // Look-alikes
    ['The first ten days of calm passed in June.', ['The first ten days = P10D', 'June = 2024-06']],
    ['They scored in the final quarter of the match.', []],
    ['It was the last week of the campaign in January.', ['January = 2024-01']],
    ['A quarter of 2023 pupils failed.', []],
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
  'decades without an article': [
    ['The band had its best years in the 70s and 80s.', ['the 70s = 197', '80s = 198'], '2024-02-09'],
    ['Prices rose in the 1970s and 80s.', ['the 1970s = 197', '80s = 198']],
    ['It was built in the late 60s.', ['the late 60s = 196']],
    ['Songs of the 80s were played.', ['the 80s = 198']],
    // Look-alikes
    ['She is in her 70s.', []],
    ['Temperatures were in the 80s on Monday.', ['Monday = 2024-07-08']],
    ['Both men are in their 60s and 70s.', []],
  ],
  'both ends of a length': [
    ['Lawyers expect the talks to last between 60 and 90 days.', ['60 = P60D', '90 days = P90D'], '2024-06-04'],
    ['It takes two to three weeks.', ['two = P2W', 'three weeks = P3W']],
    ['He faces 10 to 15 years in prison.', ['10 = P10Y', '15 years = P15Y']],
    ['It lasts 5-7 days.', ['5 = P5D', '7 days = P7D']],
    ['They stayed three or four days.', ['three = P3D', 'four days = P4D']],
    ['A ban of five-to-seven years was asked for.', ['five = P5Y', 'seven years = P7Y']],
    // Look-alikes
    ['Between 60 and 90 people left in two days.', ['two days = P2D']],
    ['Two to three people waited three weeks.', ['three weeks = P3W']],
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
  'turn of the century, eve of an event': [
    ['The treaty was signed at the turn of the century.', ['the turn of the century = 2000']],
    ['He was born at the turn of the last century.', ['the turn of the last century = 1900']],
    ['It was built at the turn of the 20th century.', ['the turn of the 20th century = 1900']],
    ['The mill of 1878 grew until the turn of the century.', ['1878 = 1878', 'the turn of the century = ../1900']],
    ['The vote was held on 3 July. On the eve of the vote, two withdrew.', ['3 July = 2024-07-03', 'the eve of = 2024-07-02']],
    // Look-alikes
    ['It was built in the 20th century.', ['the 20th century = 19']],
    ['On the eve of the vote, two withdrew.', ['the eve of = XXXX-XX-XX']],
    ['On the day of the vote, two withdrew. The vote was on 3 July.', ['the day of = 2024-07-03', '3 July = 2024-07-03']],
  ],
  'a period by its last month': [
    ['Exports fell in the year to June.', ['the year to June = 2023-07/2024-06']],
    ['Sales fell in the three months to May.', ['the three months to May = 2024-03/2024-05']],
    ['Profits rose in the year to March 2022.', ['the year to March 2022 = 2021-04/2022-03']],
    // Look-alikes
    ['Sales fell in the year to June 30.', ['the year = 2024', 'June 30 = 2024-06-30']],
    ['It rained in June.', ['June = 2024-06']],
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
  'numbers that are no years': [
    ['A survey of 1806 schoolchildren found that one in five goes hungry.', [], '2024-02-23'],
    ['A poll of 1950 voters was taken in May.', ['May = 2024-05']],
    ['The lights went out in 1850 homes.', []],
    ['A crowd of 2020 fans sang.', []],
    ['Of 2010 applicants, 12 were admitted.', []],
    ['The majority rose by 2012 votes to 5,000.', []],
    ['The Vision 2030 programme was dropped.', []],
    // Look-alikes
    ['In 2012 votes were counted by hand.', ['2012 = 2012']],
    ['The majority fell by 2012.', ['2012 = ../2012']],
    ['The class of 1999 met.', ['1999 = 1999']],
    ['In 1806 soldiers marched.', ['1806 = 1806']],
    ['The elections of 2020 changed little.', ['2020 = 2020']],
    ['A survey of 2014 found more.', ['2014 = 2014']],
  ],
  'years out of reach': [
    ['The lease ends on Jan 1, 3000.', ['Jan 1, 3000 = 3000-01-01'], '2023-05-02'],
    ['The bond falls due on 1 June 2450.', ['1 June 2450 = 2450-06-01']],
    ['The wall was built in 44 BC, in the year 2000 BC the first.', ['44 BC = -0043', '2000 BC = -1999']],
    ['It was made in 300 B.C. in Egypt.', ['300 B.C. = -0299']],
    ['The waste must stay sealed until the year 3000.', ['the year 3000 = ../3000']],
    ['Coins struck in 31 BC and AD 14 lay in the jar.', ['31 BC = -0030', 'AD 14 = 0014']],
    ['The temple is of the 5th century BC.', ['the 5th century BC = -0499/-0400']],
    // Look-alikes
    ['On May 5, 3000 people marched.', ['May 5 = 2024-05-05']],
    ['The BC government met in May.', ['May = 2024-05']],
    ['Vancouver, BC, is on the coast.', []],
  ],
  'years first': [
    ['The order of 2010/07/28 stands.', ['2010/07/28 = 2010-07-28'], '2023-05-02'],
    ['It was signed on 2010.07.28 in Kyiv.', ['2010.07.28 = 2010-07-28']],
    ['It was filed 2010-07-28.', ['2010-07-28 = 2010-07-28']],
    // Look-alikes
    ['Version 2010.07.281 was released.', []],
    ['The season 2010/11 was poor.', []],
  ],
  'ranges about': [
    ['He took bribes from around 2011 to 2014.', ['2011 = 2011~/2014', '2014 = 2011~/2014']],
    ['It lasted from about March to May.', ['March = 2024-03~/2024-05', 'May = 2024-03~/2024-05']],
    // Look-alike
    ['He took bribes from 2011 to 2014.', ['2011 = 2011/2014', '2014 = 2011/2014']],
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
  'business years over two': [
    ['Profit rose in the 2022-23 financial year.', ['the 2022-23 financial year = FY2022']],
    ['The plan for the fiscal year 2023/24 was passed.', ['the fiscal year 2023/24 = FY2023']],
    ['Spending in FY 2021-22 fell.', ['FY 2021-22 = FY2021']],
    ['The council overspent in 2022/23.', ['2022/23 = 2022/2023']],
    // Look-alikes: a day, and a season of games.
    ['It was signed on 2022/12/23.', ['2022/12/23 = 2022-12-23']],
    ['They were champions in 2022/25 on points.', []],
    // Look-alike
    ['Profit rose in fiscal 2023.', ['fiscal 2023 = FY2023']],
  ],
  'labels of parts of the year': [
    ['In Q2 sales fell, and in H1 they had risen.', ['Q2 = 2024-04/2024-06', 'H1 = 2024-01/2024-06']],
    ['H2 2023 was strong.', ['H2 2023 = 2023-07/2023-12']],
    // Look-alikes
    ['The H1 visa was refused.', []],
    ['The car has an H2 engine.', []],
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
  'words that say nothing': [
    ['Now, what does that mean?', []],
    ['But now why should it exist?', []],
    ['The now famous speech was read.', []],
    // These say something.
    ['The store currently sells music.', ['currently = PRESENT_REF']],
    ['He is now in Leeds.', ['now = PRESENT_REF']],
    ['He recently left.', ['recently = PAST_REF']],
  ],
  'under a line of a year': [
    ['2005\n\nSeptember: the council meets.', ['2005 = 2005', 'September = 2005-09']],
    ['March 2005\n\nOn 3 May he left.', ['March 2005 = 2005-03', '3 May = 2005-05-03']],
    // Look-alikes
    ['In 2005 it began.\n\nSeptember was hot.', ['2005 = 2005', 'September = 2023-09']],
    ['2005\n\nHe left on Monday.', ['2005 = 2005', 'Monday = 2024-07-08']],
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
