import type { StatusCase } from './cases.ts';

/** Sentences about habits, rules, works and documents, and look-alikes that tell an event. The day of publication is Wednesday, 10 July 2024, unless another is given. */
export const habitsAndWorks: Record<string, StatusCase[]> = {
  habits: [
    ['The rains usually start in May.', []],
    ['The festival is normally held in August.', []],
    ['Schools traditionally close in June.', []],
    ['The birds tend to leave in October.', []],
    ['They used to meet in May.', []],
    // Look-alikes
    ['The usually quiet town was hit on Monday.', ['2024-07-08 reported']],
    ['The rains started in May.', ['2024-05 reported']],
    ['Classes start on Monday.', ['2024-07-15 planned']],
  ],
  'settings of stories': [
    ['The film, set in 1944, opens on Friday.', ['2024-07-12 planned']],
    ['Set in 1952, the novel follows two sisters.', []],
    ['The play is set in the 1930s.', []],
    ['Her novel tells the story of a nurse in 1916.', []],
    // Look-alikes
    ['The record, set in 1944, was broken on Monday.', ['1944 reported', '2024-07-08 reported']],
    ['The film was shot in 1944.', ['1944 reported']],
  ],
  'said on another day': [
    ['"I will leave in May," she had told reporters in February.', ['2024-05 conditional', '2024-02 reported']],
    ['In February he said: “We will open in May.”', ['2024-02 reported', '2024-05 conditional']],
    ['He said in March that the bridge would open in June.', ['2024-03 reported', '2024-06 conditional']],
    // Look-alikes
    ['“I will leave in September,” she told reporters on Tuesday.', ['2024-09 planned', '2024-07-09 reported']],
    ['“I left in May,” she told reporters in June.', ['2024-05 reported', '2024-06 reported']],
  ],
  boilerplate: [
    ['Last updated on 9 July 2024', []],
    ['This is when we are on air: Monday to Friday at 1100 GMT', []],
    ['Published: 4 May 2024, 10:15', []],
    ['Photo taken on 4 May 2024 by A. Smith', []],
    // Look-alikes
    ['The council published the report on 9 July 2024.', ['2024-07-09 reported']],
    ['The map was last updated in 2019, and a bridge has since been built.', ['2019 reported']],
  ],
  'years in names': [
    ['Orion 2000 Technology was fined under the Control Order Regulations 2020.', [], '2023-05-02'],
    ['The firm broke the Companies Act 2006.', []],
    ['Fans came for Euro 2024.', []],
    ['They signed a landmark 2014 agreement.', []],
    ['The historic 2015 Paris accord was praised.', []],
    // Look-alikes
    ['The war ended in 1945.', ['1945 reported']],
    ['In 2020 the law was passed.', ['2020 reported']],
    ['It was founded by Orion in 2000.', ['2000 reported']],
  ],
  'asked of the reader': [
    ['Sign up for the webinar on Friday.', ['2024-07-12 planned']],
    ['If you want to know more, register for the course on August 10.', ['2024-08-10 planned']],
    ['Come and join us on Saturday!', ['2024-07-13 planned']],
    // Look-alikes
    ['They registered for the course on Monday.', ['2024-07-08 reported']],
    ['Do you eat too much on Thanksgiving?', []],
  ],
  'compared with another time': [
    ['Sales were up 8% from a year ago.', []],
    ['Traffic accounted for half of it, up from 43% a year earlier.', []],
    ['It looks other than it did three years ago.', []],
    // Look-alikes
    ['She moved here from Leeds three years ago.', ['2021 reported']],
    ['Sales rose in June.', ['2024-06 reported']],
  ],
  nowadays: [
    ['Today, most museums do not have one.', []],
    ['Access to water is a vital question in the 21st century.', []],
    ['Today they have cars.', []],
    // Look-alikes
    ['Today we are launching a new site.', ['2024-07-10 reported']],
    ['The council met today.', ['2024-07-10 reported']],
    ['The fort was built in the 16th century.', ['15XX reported']],
  ],
  'what documents are': [
    ['A transport ministry June 2013 press release gave the number.', []],
    ['Guidelines (Word document, 56 kb, August 2012) were sent.', []],
    // Look-alikes
    ['The ministry in June 2013 gave the number.', ['2013-06 reported']],
    ['The guidelines (sent out in August 2012) were kept.', ['2012-08 reported']],
  ],
  'lines at the head, superlatives': [
    ['KYIV, July 9 (Agency) - At least 37 people died on Monday.', ['2024-07-08 reported']],
    ['It was the deadliest attack on the city since January 2.', []],
    ['It was the worst flood since 1953.', []],
    // Look-alikes
    ['They have been at war since January 2.', ['2024-01-02/.. reported']],
    ['On July 9 - a Tuesday - the council met.', ['2024-07-09 reported']],
    ['The outbreak began in the last days of April.', ['2024-04 reported']],
  ],
  'stories and hours': [
    ['His second novel takes place in 1911 and came out in 2003.', ['2003 reported']],
    ['The series, which begins in 1962, follows two spies.', []],
    ['The shop opens at 9 a.m.', []],
    // Look-alikes
    ['The film festival takes place in August.', ['2024-08 planned']],
    ['The shop opened at 9 a.m.', ['2024-07-10 reported']],
    ['The shop opens at 9 a.m. on Friday.', ['2024-07-12 planned']],
  ],
  'any year, any day': [
    ['You do not need a coat in summer.', []],
    ['Rents are high in August.', []],
    ['Volunteers work ten hours a week from September through May.', []],
    ['Download the new app today.', []],
    // Look-alikes
    ['The fair is in August.', ['2024-08 planned']],
    ['The city is hosting a fair in August.', ['2024-08 planned']],
    ['Rents were high in August.', ['2023-08 reported']],
    ['Register for the fair on Friday.', ['2024-07-12 planned']],
    ['The ministry put out the app today.', ['2024-07-10 reported']],
  ],
  'dates that name a paper or a theme': [
    ['Tablets are common, according to its December 2013 estimates.', []],
    ['She used notes from 2013 to write it.', []],
    ['This year’s theme is trade.', []],
    // Look-alikes
    ['The law dates from 2013.', ['2013 reported']],
    ['It published the estimates in December 2013.', ['2013-12 reported']],
    ['Tuesday’s vote was close.', ['2024-07-09 reported']],
  ],
  'early in a month, before it comes': [
    ['The agency decided to look for hackers at the fair in early July.', ['2024-07 reported'], '2024-07-29'],
    ['The draft is the last before we release the text in early January.', ['2025-01 planned'], '2024-12-17'],
    // Look-alikes
    ['The fair will be held in early August.', ['2024-08 planned']],
    ['The draft was the last before they released the text in January.', ['2024-01 reported']],
  ],
  'a deed behind after or before': [
    ['The clinic never reopened after closing in May 2020.', ['2020-05 reported']],
    ['She will visit Oslo before leaving for Rome in August.', ['2024-08 planned']],
    // Look-alikes
    ['The clinic never reopened in May 2020.', ['2020-05 denied']],
    ['After the morning of 3 May nobody called.', ['2024-05-03 denied']],
  ],
  'feasts in names': [
    ['The 1998 Good Friday accord ended the war.', []],
    ['The Easter Rising was put down.', []],
    // Look-alike
    ['On Good Friday the shops closed.', ['2024-03-29 reported']],
  ],
  'told as it was, asked of readers': [
    ['The group met on 3 July. Two weeks later it has a kit.', ['2024-07-03 reported']],
    ['Avoid filming between 11 a.m. and 2 p.m.', []],
    ['They put the video “This Week at Interior” on their page.', []],
    ['Before July 17 we’d like to look at the plan.', ['../2024-07-16 planned']],
    // Look-alikes
    ['The group will meet on 23 July. Two weeks later it will have a kit.', ['2024-07-23 planned', '2024-08-05/2024-08-11 planned']],
    ['They filmed between 11 a.m. and 2 p.m.', ['2024-07-10 reported']],
  ],
  'the clock of an entry in a live blog': [
    ['08:50 The bridge will not be closed on Friday.', ['2024-07-12 denied']],
    ['17:02 She did sign it, on Monday.', ['2024-07-08 reported']],
    ['9.30 The court rose on Tuesday.', ['2024-07-09 reported']],
    // Look-alikes: the clock is all that dates them.
    ['10:45: explosions heard in the north.', ['2024-07-10 reported']],
    ['At 10:45 on Monday the alarm rang.', ['2024-07-08 reported']],
  ],
  'a word that only looks like a habit, a participle or a border': [
    ['Trains were running normally on Tuesday.', ['2024-07-09 reported']],
    ['Nothing suggests that anyone was inside when the roof fell on Monday.', ['2024-07-08 reported']],
    ['The museum, closed since March, reopens on Saturday.', ['2024-03/.. reported', '2024-07-13 planned']],
    // Look-alikes
    ['Trains normally run in July.', []],
    ['Nobody was inside on Monday.', ['2024-07-08 denied']],
  ],
};
