/**
 * Sentences and their events, by kind: an original case, variants of it, and look-alikes with another meaning. An event is written as EDTF and status;
 * a sentence without events has an empty list. The day of publication is Wednesday, 10 July 2024, unless another is given.
 */
export type StatusCase = [text: string, events: string[], published?: string];

/** A Wednesday. */
export const published = '2024-07-10';

export const statuses: Record<string, StatusCase[]> = {
  'appointed by a noun': [
    ['A July 9 hearing has been scheduled in the bankruptcy court in Leeds.', ['2024-07-09 planned'], '2024-05-14'],
    ['A 9 August trial has been scheduled.', ['2024-08-09 planned']],
    ['A hearing has been set for 9 August.', ['2024-08-09 planned']],
    ['The hearing is scheduled for August.', ['2024-08 planned']],
    ['The verdict is expected Wednesday.', ['2024-07-10 planned']],
    ['The ruling is due today.', ['2024-07-10 planned']],
    ['Results are expected tonight.', ['2024-07-10 planned']],
    // Look-alikes
    ['The hearing was held on July 9.', ['2024-07-09 reported']],
    ['A record was set in May.', ['2024-05 reported']],
    ['The verdict was read on Wednesday.', ['2024-07-10 reported']],
  ],
  'until a day': [
    ['The regulator ordered the mine in Lusaka to remain closed until Friday.', ['../2024-09-20 planned'], '2024-09-18'],
    ['The judge adjourned the case until Monday.', ['../2024-07-15 planned']],
    ['He was remanded in custody until Friday.', ['../2024-07-12 planned']],
    ['Residents were told to stay away until Sunday.', ['../2024-07-14 planned']],
    ['The road will not open until Friday.', ['2024-07-12 planned']],
    ['The cup was last held in 2018 and is not due until 2026.', ['2018 reported', '2026 planned']],
    // Look-alikes
    ['The mine remained closed until Friday.', ['../2024-07-05 reported']],
    ['The road did not open until Monday.', ['2024-07-08 reported']],
  ],
  'called off': [
    ['The concert scheduled for Saturday has been cancelled.', ['2024-07-13 denied']],
    ['The strike planned for Friday was called off.', ['2024-07-12 denied']],
    ['Organisers scrapped the march planned for Sunday.', ['2024-07-14 denied']],
    ['The talks, due on Friday, have been postponed.', ['2024-07-12 denied']],
    ['Saturday’s concert has been cancelled.', ['2024-07-13 denied']],
    ['The concert on Saturday has been cancelled.', ['2024-07-13 denied']],
    ['The game will not go ahead on Saturday.', ['2024-07-13 denied']],
    // Look-alikes
    ['The concert was cancelled on Saturday.', ['2024-07-06 reported']],
    ['On Saturday the concert was cancelled.', ['2024-07-06 reported']],
    ['The concert scheduled for Saturday has not been cancelled.', ['2024-07-13 planned']],
    ['The club refused to cancel the concert planned for Saturday.', ['2024-07-13 planned']],
    ['The concert scheduled for Saturday may be cancelled.', ['2024-07-13 conditional']],
  ],
  'should have': [
    ['The ferry should have sailed on Monday, but it stayed in port.', ['2024-07-08 denied']],
    ['The bridge was to have opened in May.', ['2024-05 denied']],
    ['The minister ought to have resigned on Monday.', ['2024-07-08 denied']],
    ['The trains were supposed to have run on Sunday.', ['2024-07-07 denied']],
    // Look-alikes: these did happen.
    ['The ferry should not have sailed on Monday.', ['2024-07-08 reported']],
    ['The man is believed to have left on Monday.', ['2024-07-08 reported']],
    ['He shouldn’t have spoken on Monday.', ['2024-07-08 reported']],
  ],
  'had it been': [
    ['Had the vote been held in May, the party would have won.', ['2024-05 conditional']],
    ['Had he left on Monday, he would be safe.', ['2024-07-08 conditional']],
    ['Were the vote to be held in September, the party would win.', ['2024-09 conditional']],
    ['Should the talks fail on Friday, the strike will go on.', ['2024-07-12 conditional']],
    ['Were the bank to fail in August, savers would be paid.', ['2024-08 conditional']],
    // Look-alikes
    ['He had left on Monday, and the party won.', ['2024-07-08 reported']],
    ['The party had held the vote in May.', ['2024-05 reported']],
  ],
  'moved from one day to another': [
    ['The hearing was postponed from 4 July to 18 July.', ['2024-07-18 planned']],
    ['The match has been moved from Friday to Sunday.', ['2024-07-14 planned']],
    ['The launch was put back from August to October.', ['2024-10 planned']],
    ['The vote was brought forward from 20 July to 13 July.', ['2024-07-13 planned']],
    ['The case was adjourned to 1 August.', ['2024-08-01 planned']],
    // Look-alikes
    ['The fair ran from 4 July to 8 July.', ['2024-07-04/2024-07-08 reported']],
    ['The fair will run from 14 July to 18 July.', ['2024-07-14/2024-07-18 planned']],
  ],
  'expected, and then not': [
    ['Voters were expected to go to the polls in June, but the vote never took place.', ['2024-06 denied']],
    ['The bridge, due to open in May, has yet to open.', ['2024-05 denied']],
    ['The parcel was supposed to arrive on Monday but did not come.', ['2024-07-08 denied']],
    ['The launch was originally planned for May.', ['2024-05 denied']],
    ['The bridge was originally due to open in June.', ['2024-06 denied']],
    // Look-alikes
    ['Voters are expected to go to the polls in September.', ['2024-09 planned']],
    ['The house was originally built in 1850.', ['1850 reported']],
    ['Voters were expected to go to the polls in June.', ['2024-06 conditional']],
    ['The minister was due to speak on Friday.', ['2024-07-12 planned']],
  ],
  'none, no one, not': [
    ['None of the ships sailed on Monday.', ['2024-07-08 denied']],
    ['No trains ran on Monday.', ['2024-07-08 denied']],
    ['Nobody was arrested on Monday.', ['2024-07-08 denied']],
    ['Police made no arrests on Monday.', ['2024-07-08 denied']],
    ['Neither side met in May.', ['2024-05 denied']],
    ['The vote was held not on Monday but on Tuesday.', ['2024-07-08 denied', '2024-07-09 reported']],
    ['They met on Tuesday rather than on Monday.', ['2024-07-09 reported', '2024-07-08 denied']],
    ['They met on Tuesday and not on Monday.', ['2024-07-09 reported', '2024-07-08 denied']],
    // Look-alikes
    ['No fewer than 40 people were held on Monday.', ['2024-07-08 reported']],
    ['Not only the trains stopped on Monday.', ['2024-07-08 reported']],
    ['No. 5 was freed on Monday.', ['2024-07-08 reported']],
    ['It is not the first time that they met in May.', ['2024-05 reported']],
    ['Nobody spoke, and the council met on Monday.', ['2024-07-08 reported']],
  ],
  'false, denied': [
    ['Reports that the bridge was shelled on Monday are false.', ['2024-07-08 denied']],
    ['It is not true that troops crossed on Monday.', ['2024-07-08 denied']],
    ['Claims that the plant closed in May were rejected.', ['2024-05 denied']],
    ['There is no truth in reports that he resigned on Friday.', ['2024-07-05 denied']],
    ['He denied crossing the border in May.', ['2024-05 denied']],
    // Look-alikes
    ['He did not deny that troops had crossed on Monday.', ['2024-07-08 reported']],
    ['The party rejected a bill that was passed in May.', ['2024-05 reported']],
    ['He denied wrongdoing, saying on Tuesday that he was away.', ['2024-07-09 reported']],
    ['It is true that troops crossed on Monday.', ['2024-07-08 reported']],
    ['Reports that the bridge was shelled on Monday are true.', ['2024-07-08 reported']],
  ],
  'agreed to': [
    ['The council on Thursday agreed to close the school.', ['2024-07-04 reported']],
    ['The firm on Monday pledged to pay.', ['2024-07-08 reported']],
    ['The party decided on Monday to leave.', ['2024-07-08 reported']],
    ['The sides have agreed to meet on Friday.', ['2024-07-12 planned']],
    ['The sides agreed to meet on Friday.', ['2024-07-12 planned']],
    // Look-alike
    ['On Friday the council will agree to close the school.', ['2024-07-12 planned']],
  ],
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
  'ahead in the present tense': [
    ['The permit runs out on December 31.', ['2023-12-31 planned'], '2023-01-10'],
    ['The truce expires on Sunday.', ['2024-07-14 planned']],
    ['Call me Sunday night at 8 PM at the hotel, the note said.', ['2024-03-24 planned'], '2024-03-22'],
    ['Join us on Friday at noon.', ['2024-07-12 planned']],
    ['Please send your form by Friday.', ['../2024-07-12 planned']],
    // Look-alikes
    ['The permit ran out on December 31.', ['2022-12-31 reported'], '2023-01-10'],
    ['Call centres closed on Monday.', ['2024-07-08 reported']],
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
  'put off, expected, foreseen': [
    ['The trial was to begin last Monday but was put off until October.', ['2024-07-08 denied', '../2024-10 planned']],
    ['The second leg, originally scheduled for Sunday, was moved to Monday.', ['2024-07-14 denied', '2024-07-15 planned']],
    ['The plant was originally to open in 2025.', ['2025 denied']],
    ['Analysts had expected a cut in June.', ['2024-06 conditional']],
    ['The vote had been expected in spring.', ['2024-21 conditional']],
    ['Voters in Moldova go to the polls on 20 October.', ['2024-10-20 planned']],
    // Look-alikes
    ['Analysts saw a cut in June.', ['2024-06 reported']],
    ['Police let Smith go on Monday.', ['2024-07-08 reported']],
    ['The bank cut its rate in June.', ['2024-06 reported']],
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
  'brought forward, slipped': [
    ['The summit has been brought forward from October to September.', ['2024-09 planned']],
    ['The summit has been brought forward from May to March.', ['2025-03 planned']],
    ['The launch has slipped from August to October.', ['2024-10 planned']],
    ['The opening, originally set for March, slipped to August.', ['2024-03 denied', '2024-08 planned']],
    ['The concert, scheduled for Friday, was moved to Sunday.', ['2024-07-12 denied', '2024-07-14 planned']],
    ['The truce, due to end on Saturday, was extended by a week.', ['2024-07-13 denied']],
    // Look-alikes
    ['The club slipped from first to third in May.', ['2024-05 reported']],
    ['The trial scheduled for Friday was moved to Leeds.', ['2024-07-12 planned']],
    ['The gallery moved to Leeds in May.', ['2024-05 reported']],
  ],
  'what came of a plan': [
    ['The mayor was supposed to open the pool on Monday but fell ill.', ['2024-07-08 denied']],
    ['The talks were scheduled for Monday but collapsed.', ['2024-07-08 denied']],
    ['The vote, which had been planned for May, was dropped.', ['2024-05 denied']],
    ['The clinic was going to close in June, but the council stepped in.', ['2024-06 denied']],
    ['The firm had hoped to reopen in February.', ['2024-02 conditional']],
    // Look-alikes
    ['The minister was due to speak on Friday but has not said where.', ['2024-07-12 planned']],
    ['The talks began on Monday but collapsed.', ['2024-07-08 reported']],
    ['The firm had a plant in Leeds and reopened it in February.', ['2024-02 reported']],
  ],
  'nearly, instead of': [
    ['The plane nearly crashed on Monday.', ['2024-07-08 denied']],
    ['The team almost won on Saturday.', ['2024-07-06 denied']],
    ['The ship was almost lost on Tuesday.', ['2024-07-09 denied']],
    ['The work was nearly done on Tuesday.', ['2024-07-09 reported']],
    ['Far from resigning on Friday, he gave himself a raise.', ['2024-07-05 denied']],
    ['Instead of meeting on Friday, the sides went home.', ['2024-07-05 denied']],
    // Look-alikes
    ['Prices nearly doubled in May.', ['2024-05 reported']],
    ['Nearly 40 people voted on Saturday.', ['2024-07-06 reported']],
    ['Rather than 30, 40 people came on Saturday.', ['2024-07-06 reported']],
    ['He resigned on Friday, far from happy.', ['2024-07-05 reported']],
  ],
  'told wrongly, myths': [
    ['The two were wrongly said to have met in May.', ['2024-05 denied']],
    ['He falsely claimed that the vote was held in May.', ['2024-05 denied']],
    ['It is a myth that the city was founded in 1200.', ['1200 denied']],
    // Look-alikes
    ['He was falsely accused in May.', ['2024-05 reported']],
    ['The two were said to have met in May.', ['2024-05 reported']],
  ],
  'no longer, not before': [
    ['The lake no longer freezes in December.', []],
    ['She no longer works on Mondays in May.', []],
    ['The cup was last held in 2019 and will not return before 2027.', ['2019 reported', '../2026-12-31 denied']],
    // Look-alikes
    ['The plane did not crash, as reported on Friday.', ['2024-07-05 reported']],
    ['Trains will no longer stop here from September.', ['2024-09 planned']],
    ['The lake froze in December.', ['2023-12 reported']],
    ['He had not been there before May.', ['../2024-04-30 denied']],
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
  'the present of what is appointed': [
    ['The museum, founded in 1888, reopens on Saturday.', ['1888 reported', '2024-07-13 planned']],
    ['The council meets on Friday.', ['2024-07-12 planned']],
    ['A May 6 vote has been called in the province.', ['2025-05-06 planned'], '2025-03-19'],
    // Look-alikes
    ['The museum, founded in 1888, reopened on Saturday.', ['1888 reported', '2024-07-06 reported']],
    ['A vote was called on May 6.', ['2024-05-06 reported']],
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
  'given up, ruled out, dashed, banned': [
    ['The airline dropped plans to fly to Lima in August.', ['2024-08 denied']],
    ['Officials ruled out holding the vote in August.', ['2024-08 denied']],
    ['Hopes that they would be freed on Friday were dashed.', ['2024-07-12 denied']],
    ['A march set for Sunday has been banned.', ['2024-07-14 denied']],
    ['The vote set for Sunday has been blocked by a court.', ['2024-07-14 denied']],
    // Look-alikes
    ['The airline plans to fly to Lima in August.', ['2024-08 planned']],
    ['A march set for Sunday will go ahead.', ['2024-07-14 planned']],
    ['Hopes rose on Friday.', ['2024-07-05 reported']],
    ['The record set in May was beaten.', ['2024-05 reported']],
    ['The court ruled on Monday that the party was out of time.', ['2024-07-08 reported']],
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
  'a plan, and what was done instead': [
    ['The duchess had been due to christen the ship on Saturday, but rough seas kept it in dock.', ['2024-07-06 denied']],
    ['The pact, which was to expire in August, was renewed.', ['2024-08 denied']],
    ['The union called off Thursday’s walkout.', ['2024-07-11 denied']],
    // Look-alikes
    ['The duchess is due to christen the ship on Saturday, but the mayor said it might rain.', ['2024-07-13 planned']],
    ['The pact, which expired in May, was renewed.', ['2024-05 reported']],
    ['Thursday’s walkout went ahead.', ['2024-07-04 reported']],
  ],
  'where somebody was not': [
    ['The suspect was not in Leeds on Friday.', ['2024-07-05 denied']],
    ['She was not a member in 2019.', ['2019 denied']],
    // Look-alikes
    ['The suspect was in Leeds on Friday.', ['2024-07-05 reported']],
    ['The vote was not in May but in June.', ['2024-05 denied', '2024-06 reported']],
    ['The vote was not in 2019 but in 2020.', ['2019 denied', '2020 reported']],
    ['It was not the first fire in May.', ['2024-05 reported']],
  ],
  'schools that stay shut, rain that fell': [
    ['Schools stay closed on Thursday.', ['2024-07-11 planned']],
    ['Had it not rained on Sunday, they would have sailed.', ['2024-07-07 conditional']],
    ['In the film, a boy is lost in 1917.', []],
    // Look-alikes
    ['Schools stayed closed on Thursday.', ['2024-07-04 reported']],
    ['It had not rained on Sunday.', ['2024-07-07 denied']],
    ['In the hall, a boy was lost in 1917.', ['1917 reported']],
  ],
  'until a season that has begun': [
    ['My numbers were good until the summer.', ['../2024-22 reported']],
    // Look-alike
    ['The road will be closed until autumn.', ['../2024-23 planned']],
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
  'a negation beside an event that happened': [
    ['No deaths were reported after the quake on Monday.', ['2024-07-08 reported']],
    ['Nobody was hurt in the crash on Monday.', ['2024-07-08 reported']],
    ['No decision was made at the meeting on Friday.', ['2024-07-05 reported']],
    ['A recount on Tuesday did not change the result.', ['2024-07-09 reported']],
    ['Tuesday’s vote did not settle the matter.', ['2024-07-09 reported']],
    ['She never forgave the studio for dropping her in 1958.', ['1958 reported']],
    ['He did not regret leaving the party in 1990.', ['1990 reported']],
    ['They will not meet in person before the summit in October.', ['2024-10 planned']],
    // Look-alikes
    ['They did not hold a meeting on Friday.', ['2024-07-05 denied']],
    ['The vote on Tuesday did not take place.', ['2024-07-09 denied']],
    ['Tuesday’s meeting was not held.', ['2024-07-09 denied']],
    ['He did not admit leaving the party in 1990.', ['1990 denied']],
  ],
  'one day denied, the other not': [
    ['The glacier did not break off in May but in early June.', ['2024-05 denied', '2024-06 reported']],
    ['The firm was not sold in 2019 but in 2021.', ['2019 denied', '2021 reported']],
    ['They will not meet on Friday but on Monday.', ['2024-07-12 denied', '2024-07-15 planned']],
    // Look-alikes
    ['The glacier did not break off in May or in June.', ['2024-05 denied', '2024-06 denied']],
    ['The firm was sold in 2019 but not in 2021.', ['2019 reported', '2021 denied']],
  ],
  'a plan that was rejected or withdrawn': [
    ['Plans to demolish the cinema next spring have been withdrawn.', ['2025-21 denied']],
    ['MPs reject plan to raise fares from January.', ['2025-01 denied']],
    ['The council turned down a proposal to close the school in September.', ['2024-09 denied']],
    ['A proposal to close the school in September was voted down.', ['2024-09 denied']],
    ['The court rejected a demand that it free the men by Saturday.', ['../2024-07-13 denied']],
    // Look-alikes
    ['Plans to demolish the cinema next spring have not been withdrawn.', ['2025-21 planned']],
    ['MPs back plan to raise fares from January.', ['2025-01 planned']],
    ['MPs reject plan to scrap the rise due in January.', ['2025-01 planned']],
    ['The council did not reject a plan to close the school in September.', ['2024-09 planned']],
    ['The plan was rejected on Friday.', ['2024-07-05 reported']],
  ],
  'an act of which somebody is accused or cleared': [
    ['They are accused of planning an attack on 14 July.', ['2024-07-14 conditional']],
    ['She was charged with stealing the car in May.', ['2024-05 conditional']],
    ['A jury cleared him of stealing the car in May.', ['2024-05 denied']],
    // Look-alikes
    ['He was charged on Monday with stealing a car.', ['2024-07-08 reported']],
    ['Accused of stealing a car, he fled in May.', ['2024-05 reported']],
    ['They began planning the fair in May.', ['2024-05 reported']],
  ],
  'an open question': [
    ['Asked if she had met him in June, she said no.', ['2024-06 conditional']],
    ['The spokesman would not say whether the minister had left in June.', ['2024-06 conditional']],
    ['It is not clear whether the ship was sunk on Monday.', ['2024-07-08 conditional']],
    // Look-alikes
    ['On Monday she was asked whether she had met him.', ['2024-07-08 reported']],
    ['He left on Monday whether or not he had permission.', ['2024-07-08 reported']],
  ],
  'a report that is open or false': [
    ['Claims by the rebels that soldiers were captured on Sunday could not be independently confirmed.', ['2024-07-07 conditional']],
    ['Reports that the town fell on Sunday remain unconfirmed.', ['2024-07-07 conditional']],
    ['He laughs off a rumour that he will move to Madrid in August.', ['2024-08 denied']],
    ['The ministry refuted the information that on July 1 the ambassador was recalled.', ['2024-07-01 denied']],
    ['I never said that I would resign in September.', ['2024-09 conditional']],
    // Look-alikes
    ['Claims by the rebels that soldiers were captured on Sunday were confirmed.', ['2024-07-07 reported']],
    ['He confirmed a rumour that he will move to Madrid in August.', ['2024-08 planned']],
    ['I never said that on Monday.', ['2024-07-08 denied']],
  ],
  'an error of the publication': [
    ['An earlier version of this article said that Mr Lund was arrested on Monday. He was arrested on Sunday.', ['2024-07-08 denied', '2024-07-07 reported']],
    ['We wrote that the mine closed in 2012. In fact it closed in 2021.', ['2012 denied', '2021 reported']],
    ['Because of an editing error, an article said the mine closed in 2012.', ['2012 denied']],
    // Look-alikes
    ['We wrote that the mine closed in 2012. It had employed 700 people.', ['2012 reported']],
    ['An earlier version of the bill was passed in May.', ['2024-05 reported']],
    ['Because of an error at the plant, the reactor shut down in May.', ['2024-05 reported']],
  ],
  'off, and will not take place': [
    ['Thursday’s council meeting is off.', ['2024-07-11 denied']],
    ['The meeting planned for July 12 will not take place because the minister is ill.', ['2024-07-12 denied']],
    ['Bus drivers have suspended the strike they had called for Friday.', ['2024-07-12 denied']],
    // Look-alikes
    ['Thursday’s council meeting will go ahead.', ['2024-07-11 planned']],
    ['The meeting will not take place until Friday.', ['2024-07-12 planned']],
    ['She was off work on Friday.', ['2024-07-05 reported']],
  ],
  'a future in headlines': [
    ['Zhou to skip Friday summit after row over tariffs', ['2024-07-12 denied']],
    ['Strike averted: trains to run on Thursday after all', ['2024-07-11 planned']],
    ['Ministers to vote on tax in August', ['2024-08 planned']],
    ['Voters will be spared a second round on 14 July.', ['2024-07-14 denied']],
    // Look-alikes
    ['He learned how to vote in August.', ['2023-08 reported']],
    ['She skipped the summit on Friday.', ['2024-07-05 reported']],
  ],
  'appointed for a day by any verb': [
    ['The match was reinstated for Friday.', ['2024-07-12 planned']],
    ['The witness has been summoned for Monday.', ['2024-07-15 planned']],
    ['The visit was foreseen for the end of August.', ['2024-08 planned']],
    // Look-alikes
    ['The storm was blamed for Friday’s delays.', []],
    ['He was jailed for Friday’s attack.', []],
  ],
  'described as untrue, denied at length': [
    ['The ministry described as disinformation claims that a frigate had been hit on 4 July.', ['2024-07-04 denied']],
    ['We deny in the strongest terms that data was sold in 2023.', ['2023 denied']],
    ['He denied ever having met her, let alone having paid her in April.', ['2024-04 denied']],
    ['The army neither confirmed nor denied that its ships had left on Monday.', ['2024-07-08 conditional']],
    // Look-alikes
    ['The ministry described in detail how a frigate had been hit on 4 July.', ['2024-07-04 reported']],
    ['He met her, and even paid her in April.', ['2024-04 reported']],
    ['The army confirmed that its ships had left on Monday.', ['2024-07-08 reported']],
  ],
  'believed at first, or often said': [
    ['It was first thought that the dam had burst on Monday; in fact it held.', ['2024-07-08 denied']],
    ['Although often said to have been born in 1929, he was three years older.', ['1929 denied']],
    ['This article originally gave the date of the treaty as 1974. It was signed in 1947.', ['1974 denied', '1947 reported']],
    // Look-alikes
    ['It was first thought that the dam had burst on Monday.', ['2024-07-08 conditional']],
    ['It was first reported in May that the dam had burst.', ['2024-05 reported']],
    ['This article was originally published in 1974.', ['1974 reported']],
  ],
  'a plan of the past with a day to come': [
    ['He was to have conducted the Requiem in Vienna on 20 July.', ['2024-07-20 denied']],
    ['Oslo had offered to host the talks in August, but both sides turned it down.', ['2024-08 denied']],
    ['They agreed not to sell the park, as they had planned to do in August.', ['2024-08 denied']],
    ['The firm scrapped its target of 50 stores by 2026.', ['2026 denied']],
    ['Mr Sen cannot call the referendum he promised for November.', ['2024-11 denied']],
    // Look-alikes
    ['He was to have conducted the Requiem in Vienna on 20 June.', ['2024-06-20 denied']],
    ['The museum opened on 20 June.', ['2024-06-20 reported']],
    ['They agreed to sell the park, as they had planned to do in August.', ['2024-08 conditional']],
    ['He missed Monday’s game but will play on Friday.', ['2024-07-12 planned']],
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
  'against the facts': [
    ['She would have faced prison had the jury found her guilty on Friday.', ['2024-07-05 conditional']],
    ['More would have drowned had the ferry sailed in May.', ['2024-05 conditional']],
    ['I wish we had stopped in 2018.', ['2018 denied']],
    ['He was widely, and wrongly, reported to have died in 2009.', ['2009 denied']],
    // Look-alikes
    ['She would have been there, but the jury had found her guilty on Friday.', ['2024-07-05 reported']],
    ['They wished him well when he left in 2018.', ['2018 reported']],
    ['He was widely, and rightly, reported to have died in 2009.', ['2009 reported']],
  ],
  'in doubt, scrubbed, slipped': [
    ['A truce planned for 16 July now looks unlikely.', ['2024-07-16 conditional']],
    ['There is no certainty that an offer will be made before 31 August.', ['../2024-08-30 conditional']],
    ['4 July: planned launch (scrubbed)', ['2024-07-04 denied']],
    ['Plans for a launch in 2023 slipped.', ['2023 denied']],
    ['The visit of the minister, foreseen for July 18, is annulled.', ['2024-07-18 denied']],
    ['Rumours that the factory will be closed from September do not correspond to the truth.', ['2024-09 denied']],
    ['There will be no trains to Bari on Thursday.', ['2024-07-11 denied']],
    // Look-alikes
    ['A truce planned for 16 July now looks certain.', ['2024-07-16 planned']],
    ['There is no doubt that an offer will be made in August.', ['2024-08 planned']],
    ['4 July: planned launch (on time)', ['2024-07-04 reported']],
    ['Rumours that the factory will be closed from September were confirmed.', ['2024-09 planned']],
    ['There will be two trains to Bari on Thursday.', ['2024-07-11 planned']],
  ],
  'what a denial takes for granted': [
    ['Residents deny that the school was in use when it was bombed on Friday.', ['2024-07-05 reported']],
    ['The firm denied that it had known of the leak while tests were run in May.', ['2024-05 reported']],
    // Look-alikes
    ['Residents deny that the school was bombed on Friday.', ['2024-07-05 denied']],
    ['Lund denies plan to sell the club in August.', ['2024-08 denied']],
  ],
  'will no longer, as planned, before the verb': [
    ['The typhoon will no longer pass over the capital on Thursday.', ['2024-07-11 denied']],
    ['The pool will open as planned on Saturday.', ['2024-07-13 planned']],
    ['The dividend will be paid on 2 August, not 26 July as announced earlier.', ['2024-08-02 planned', '2024-07-26 denied']],
    ['The result of the vote on 30 June will be known on Friday.', ['2024-06-30 reported', '2024-07-12 planned']],
    ['A fire at a mill on Sunday is no longer being treated as suspicious.', ['2024-07-07 reported']],
    ['Tokyo will stay in the pact, which it had threatened to leave in August.', ['2024-08 conditional']],
    // Look-alikes
    ['Trains will no longer stop here from September.', ['2024-09 planned']],
    ['The pool planned in May has opened.', ['2024-05 reported']],
    ['The vote on 30 August will be close.', ['2024-08-30 planned']],
    ['The verdict on Friday is the last.', ['2024-07-12 planned']],
  ],
  'put off in an aside, excluded, believed': [
    ['The premier has postponed his visit, which should take place on July 15.', ['2024-07-15 denied']],
    ['They exclude that the plane was hit by a missile on Saturday.', ['2024-07-06 denied']],
    ['A woman who was thought to have died in June in fact had a heart attack.', ['2024-06 denied']],
    ['Polls had wrongly predicted that the Greens would lose in March.', ['2024-03 denied']],
    // Look-alikes
    ['The premier has announced his visit, which should take place on July 15.', ['2024-07-15 planned']],
    ['They insist that the plane was hit by a missile on Saturday.', ['2024-07-06 reported']],
    ['A woman who was thought to have died in June was buried.', ['2024-06 conditional']],
    ['Polls had rightly predicted that the Greens would lose in March.', ['2024-03 conditional']],
  ],
};
