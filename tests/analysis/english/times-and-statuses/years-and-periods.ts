import type { TimesCase } from './cases.ts';

/** Sentences and their time expressions: years, parts of them and other periods, and look-alikes. */
export const yearsAndPeriods: Record<string, TimesCase[]> = {
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
  'half of a month, and weeks up to a day': [
    ['The case was adjourned until the second half of January.', ['the second half of January = 2025-01-16/2025-01-31']],
    ['Work will begin in the first half of November 2025.', ['the first half of November 2025 = 2025-11-01/2025-11-15']],
    ['Output rose in the week to 8 May.', ['the week to 8 May = 2024-05-02/2024-05-08']],
    ['Output rose in the four weeks ending on 2 May.', ['the four weeks ending on 2 May = 2024-04-05/2024-05-02']],
    ['Takings fell in the week to Sunday.', ['the week to Sunday = 2024-07-01/2024-07-07']],
    // Look-alikes
    ['They scored twice in the second half of the match.', []],
    ['She gave the week to 8 schools.', []],
  ],
};
