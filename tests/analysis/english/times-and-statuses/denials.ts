import type { StatusCase } from './cases.ts';

/** Sentences about what did not happen, is denied or is open, and look-alikes. The day of publication is Wednesday, 10 July 2024, unless another is given. */
export const denials: Record<string, StatusCase[]> = {
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
  'what a denial takes for granted': [
    ['Residents deny that the school was in use when it was bombed on Friday.', ['2024-07-05 reported']],
    ['The firm denied that it had known of the leak while tests were run in May.', ['2024-05 reported']],
    // Look-alikes
    ['Residents deny that the school was bombed on Friday.', ['2024-07-05 denied']],
    ['Lund denies plan to sell the club in August.', ['2024-08 denied']],
  ],
  'a relative clause within what is denied': [
    ['The council rejected suggestions that the tunnel, which opens on August 2, might be unsafe.', ['2024-08-02 planned']],
    ['The firm denied that the plant, which lost 4.1 million euros in May, was about to be sold.', ['2024-05 reported']],
    ['The firm denied that the plant, of which 300 workers were laid off on July 3, would be sold.', ['2024-07-03 reported']],
    ['The firm denied that it had sold the house, which burned down on July 3.', ['2024-07-03 reported']],
    ['The minister denied that the tunnel that opened on July 3 was flooded.', ['2024-07-03 reported']],
    // Look-alikes: the time is in the denied clause itself.
    ['The minister denied that the tunnel, a toll road, had opened on July 3.', ['2024-07-03 denied']],
    ['The minister denied that the tunnel, which is tolled, had opened on July 3.', ['2024-07-03 denied']],
    ['The minister denied that the plan meant that the tunnel would close on July 22.', ['2024-07-22 denied']],
  ],
  'a further statement after a denial': [
    ['The union denied that it had broken the law and said a strike would start on August 4.', ['2024-08-04 planned']],
    ['The union denied that it had broken the law, adding that a strike would start on August 4.', ['2024-08-04 planned']],
    ['The firm denied that it had lied and then confirmed that the plant had closed on July 3.', ['2024-07-03 reported']],
    // Look-alikes: the second verb belongs to what is denied.
    ['The union denied that it had broken the law and would strike on August 4.', ['2024-08-04 denied']],
    ['The firm denied that it had lied and that the plant had closed on July 3.', ['2024-07-03 denied']],
  ],
};
