import type { TimesCase } from './cases.ts';

/**
 * Sentences and their time expressions, written as in `cases.ts`, about days without their month or week, limits, and durations of several units. The day
 * of publication is Wednesday, 10 July 2024, unless another is given.
 */
export const daysAndLimits: Record<string, TimesCase[]> = {
  'several days of one month': [
    ['Stoppages are set for 23, 25 and 27 July.', ['23 = 2024-07-23', '25 = 2024-07-25', '27 July = 2024-07-27']],
    ['Stoppages were held on 3, 5, 8 and 10 June 2023.', ['3 = 2023-06-03', '5 = 2023-06-05', '8 = 2023-06-08', '10 June 2023 = 2023-06-10']],
    ['They met on the 3rd, 5th and 8th of June.', ['the 3rd = 2024-06-03', '5th = 2024-06-05', '8th of June = 2024-06-08']],
    ['They met on the 3rd and 5th of June.', ['3rd = 2024-06-03', '5th of June = 2024-06-05']],
    ['They met on the 3rd and the 5th of June.', ['3rd = 2024-06-03', 'the 5th of June = 2024-06-05']],
    ['Strikes will be held on July 12, 15, and 19, 2025.', ['July 12 = 2025-07-12', '15 = 2025-07-15', '19, 2025 = 2025-07-19']],
    ['Strikes will be held on the 12th, 15th and 19th.', ['the 12th = 2024-07-12', '15th = 2024-07-15', '19th = 2024-07-19']],
    // Look-alikes: scores, ages, lots and people
    ['Lots 3, 4 and 5 may be next.', []],
    ['Teams 3 and 5 march on.', []],
    ['On June 23, 25 people died and 27 were hurt.', ['June 23 = 2024-06-23']],
    ['On June 23, 25 and 27 people died.', ['June 23 = 2024-06-23']],
  ],
  'a day without its month': [
    ['The mine closed on 9 May, not on the 8th.', ['9 May = 2024-05-09', 'the 8th = 2024-05-08']],
    ['He was held on 28 May and freed on the 3rd.', ['28 May = 2024-05-28', 'the 3rd = 2024-06-03']],
    ['He was held on 9 May and charged on the 30th.', ['9 May = 2024-05-09', 'the 30th = 2024-05-30']],
    ['He was freed on 20 May. He had been held on the 12th.', ['20 May = 2024-05-20', 'the 12th = 2024-05-12']],
    ['Fares rise on the 21st.', ['the 21st = 2024-07-21']],
    ['A cabinet is to be sworn in on or about the 24th.', ['the 24th = 2024-07-24']],
    ['It has been closed since the first of the month.', ['the first of the month = 2024-07-01/..']],
    ['He is to appear on the fifth of next month.', ['the fifth of next month = 2024-08-05']],
    ['He was held on 28 May and freed on the third.', ['28 May = 2024-05-28', 'the third = 2024-06-03']],
    ['On the night of the 3rd a fire broke out.', ['the night of the 3rd = 2024-07-03TNI']],
    // Look-alikes
    ['He fell on the first and won on the second.', []],
    ['On 28 May he fell on the third attempt.', ['28 May = 2024-05-28']],
    ['They met on the first of three days.', ['three days = P3D']],
    ['It was on the fifth of nine floors.', []],
  ],
  'an hour with a full stop': [
    ['The train left at 6.30 and was late.', ['6.30 = 2024-07-10T06:30']],
    ['It had none at 9.15 this morning.', ['9.15 this morning = 2024-07-10T09:15']],
    // Look-alikes
    ['The pound opened at 1.25.', []],
    ['The bank starts its loans at 6.30 per cent.', []],
    ['It stood at 6.30.', []],
  ],
  'a season, a feast': [
    ['She would call an election for the autumn.', ['the autumn = 2024-FA']],
    ['On Midsummer Day last year the lake froze.', ['Midsummer Day last year = 2023-06-24']],
    // Look-alikes
    ['They blamed him for the fall in prices.', []],
    ['They read A Midsummer Night’s Dream.', []],
  ],
  'a participle before a noun is no verb of its time': [
    ['They hope to reach the six trapped miners by Saturday.', ['Saturday = ../2024-07-13']],
    // Look-alike
    ['They reached the six trapped miners on Saturday.', ['Saturday = 2024-07-06']],
  ],
  'a week from a day': [
    ['He died yesterday week.', ['yesterday week = 2024-07-02']],
    ['He resigned a week ago yesterday.', ['a week ago yesterday = 2024-07-02']],
    ['He resigned three weeks ago yesterday.', ['three weeks ago yesterday = 2024-06-18']],
    ['He died a week last Tuesday.', ['a week last Tuesday = 2024-07-02']],
    ['She leaves tomorrow week.', ['tomorrow week = 2024-07-18']],
    // Look-alikes
    ['He resigned a month ago. Yesterday he was seen.', ['a month ago = 2024-06', 'Yesterday = 2024-07-09']],
    ['He was away for a week last May.', ['a week = P1W', 'last May = 2024-05']],
    ['The vote of 238 years ago this Friday will be marked.', ['238 years ago = 1786', 'this Friday = 2024-07-12']],
    ['It rained yesterday. Week two begins today.', ['yesterday = 2024-07-09', 'today = 2024-07-10']],
  ],
  'a limit is kept': [
    ['It has been closed since at least Monday.', ['Monday = 2024-07-08/..']],
    ['It will be closed until at least 5 August.', ['5 August = ../2024-08-05']],
    ['The snow was gone by Monday.', ['Monday = ../2024-07-08']],
    ['By 1990 half had left.', ['1990 = ../1990']],
    ['The agency called on the army to let its lorries through by the weekend.', ['the weekend = ../2024-07-14']],
    ['The agency appealed to drivers to stay at home by Friday.', ['Friday = ../2024-07-12']],
    // Look-alikes: these limit nothing
    ['At least Monday was dry.', ['Monday = 2024-07-08']],
    ['The road did not open until Monday.', ['Monday = 2024-07-08']],
    ['It was painted by Monday the dog.', ['Monday = ../2024-07-08']],
  ],
  'an hour after a day ahead': [
    ['The ferry starts on Monday. She had taken £31 by 11 a.m.', ['Monday = 2024-07-15', '11 a.m. = 2024-07-10T11:00']],
    // Look-alikes
    ['The ferry starts on Monday. It will sail at 11 a.m.', ['Monday = 2024-07-15', '11 a.m. = 2024-07-15T11:00']],
    ['The ferry sank on Monday. It had sailed at 11 a.m.', ['Monday = 2024-07-08', '11 a.m. = 2024-07-08T11:00']],
  ],
  'a weekday with its date': [
    ['The council gave a new date, Friday 16 August.', ['Friday 16 August = 2024-08-16']],
    ['The council gave a new date, Sunday 16 June.', ['Sunday 16 June = 2024-06-16']],
    // Look-alike: another year’s Friday
    ['The council met on Friday 16 August 2019.', ['Friday 16 August 2019 = 2019-08-16']],
  ],
  'promised for a feast': [
    ['People were promised a bridge for Christmas.', ['Christmas = 2022-12-25'], '2022-12-17'],
    // Look-alike
    ['People were given a bridge at Christmas.', ['Christmas = 2021-12-25'], '2022-12-17'],
  ],
  'the end of a role': [
    ['Olusanya, general secretary of the union until New Year’s Eve, becomes a minister.', ['New Year’s Eve = ../2023-12-31'], '2024-01-16'],
    ['Jan Bosko, its chairman until June, has died.', ['June = ../2024-06']],
    // Look-alikes
    ['Jan Bosko will be its chairman until June.', ['June = ../2025-06']],
    ['The fair, open until Friday, is popular.', ['Friday = ../2024-07-12']],
  ],
  'nearer than last year': [
    ['The sale completes on the last day of September.', ['the last day of September = 2022-09-30'], '2022-08-25'],
    ['Fares rise in September.', ['September = 2022-09'], '2022-08-25'],
    // Look-alikes
    ['Fares rose in September.', ['September = 2021-09'], '2022-08-25'],
    ['The fare rise of September was a mistake.', ['September = 2021-09'], '2022-08-25'],
  ],
  'the story goes on from the day of the verb': [
    [
      'A man was held on Tuesday after the fire of 2 June. A day later he was freed.',
      ['Tuesday = 2024-07-09', '2 June = 2024-06-02', 'A day later = 2024-07-10'],
    ],
    // Look-alikes
    ['A man was held on 2 June. A day later he was freed.', ['2 June = 2024-06-02', 'A day later = 2024-06-03']],
    ['The mine was shut on the morning of 2 June. A day later it burned.', ['the morning of 2 June = 2024-06-02TMO', 'A day later = 2024-06-03']],
  ],
  'small hours, feasts and holidays': [
    ['He vanished in the early hours of Friday.', ['the early hours of Friday = 2024-07-05TNI']],
    ['He vanished in the small hours of 3 July.', ['the small hours of 3 July = 2024-07-03TNI']],
    ['Nothing has worked since Hallowe’en.', ['Hallowe’en = 2023-10-31/..']],
    ['The path will open on the August bank holiday.', ['August bank holiday = 2024-08-26']],
    ['Every Christmas the choir sings.', ['Every Christmas = XXXX-12-25']],
    ['Each Easter the river floods.', ['Each Easter = P1Y']],
    // Look-alikes
    ['He worked long hours on Friday.', ['Friday = 2024-07-05']],
    ['The choir sang at Christmas.', ['Christmas = 2023-12-25']],
    ['It was a holiday for the bank in August.', ['August = 2023-08']],
  ],
  'durations of several units': [
    ['They walked for 17 days, 4 hours and 11 minutes.', ['17 days, 4 hours and 11 minutes = P17DT4H11M']],
    ['It took two hours and forty minutes.', ['two hours and forty minutes = PT2H40M']],
    ['She was jailed for a year and nine months.', ['a year and nine months = P1Y9M']],
    // Look-alikes
    ['One was jailed for two years and the other for three months.', ['two years = P2Y', 'three months = P3M']],
    ['He served two months and three years.', ['two months = P2M', 'three years = P3Y']],
  ],
  'a winter over two years': [
    ['The winter of 1962-63 was hard.', ['The winter of 1962-63 = 1962-WI']],
    ['Snow fell in the winter of 1962/63.', ['the winter of 1962/63 = 1962-WI']],
    // Look-alike
    ['He ruled from the spring of 1962-70 on.', ['1962 = 1962/1970', '70 = 1962/1970']],
  ],
  'compared with last year': [
    ['Sales saw a rise of a tenth on last year and the highest price yet.', ['last year = 2023']],
    // Look-alike
    ['It lasted for the last year and a half.', []],
  ],
  'a term or state that lasts until a time': [
    ['He was released on bail until late September.', ['late September = ../2024-09']],
    ['Tickets bought before 1 July remain valid until the end of October.', ['1 July = ../2024-06-30', 'the end of October = ../2024-10']],
    ['Her contract runs through October 3.', ['October 3 = ../2024-10-03']],
    ['She would not say whether it would waive the rent beyond the end of October.', ['the end of October = 2024-11/..']],
    ['A decree, which nobody mentioned, forbids it until at least 2030.', ['2030 = ../2030']],
    // Look-alikes
    ['The law was in force until May.', ['May = ../2024-05']],
    ['It lived through 1968.', ['1968 = 1968']],
    ['It did not open until 2022.', ['2022 = 2022']],
  ],
  'a time ahead, or behind': [
    ['The primary is in June.', ['June = 2025-06'], '2024-10-11'],
    ['Should it not have improved by 31 March, it may lose its licence.', ['31 March = ../2024-03-31'], '2023-12-14'],
    ['She was not going to think about that until Friday, she said.', ['Friday = 2024-07-12']],
    ['Her goal put them into Sunday’s final.', ['Sunday = 2024-07-14']],
    // Look-alikes
    ['The primary was in June.', ['June = 2024-06'], '2024-10-11'],
    ['It forecast growth as recently as August and now expects none.', ['August = 2023-08', 'now = PRESENT_REF']],
    ['Her goal put them into Sunday’s final, which they lost.', ['Sunday = 2024-07-07']],
    ['They went into Sunday’s final as favourites.', ['Sunday = 2024-07-07']],
  ],
  'kept from an event that is ahead': [
    ['A knee injury has forced Brandt out of Saturday’s final.', ['Saturday = 2024-07-13']],
    ['A fever has kept the captain out of Friday’s match.', ['Friday = 2024-07-12']],
    ['A ban has ruled her out of Sunday’s race.', ['Sunday = 2024-07-14']],
    // Look-alikes
    ['She has walked out of Saturday’s hearing.', ['Saturday = 2024-07-06']],
    ['Firefighters took five people out of Saturday’s blaze.', ['Saturday = 2024-07-06']],
    ['A knee injury has spoiled Saturday’s final.', ['Saturday = 2024-07-06']],
  ],
};
