import type { StatusCase } from './cases.ts';

/**
 * Sentences and their events, written as in `cases.ts`, in which words near a time say the contrary of its event without being about it: a negated aside, a
 * plan that failed, a day that was replaced. The day of publication is Wednesday, 10 July 2024, unless another is given.
 */
export const reversals: Record<string, StatusCase[]> = {
  'a negated participle phrase, and a clause or noun after “until”': [
    ['Ita Rowe, who taught for 40 years without missing a lesson until a stroke felled her in 2009, has died.', ['2009 reported']],
    ['He swam there daily without catching cold until the pool closed in 2016.', ['2016 reported']],
    ['The abbot who kept the log without missing a day from 1957 until a fall last autumn, has died.', ['1957 reported']],
    // Look-alikes
    ['They left without signing the deal in May.', ['2024-05 unclear']],
  ],
  'a negated relative clause before its main verb': [
    ['A man jailed for a theft that he did not commit walked free on Friday.', ['2024-07-05 reported']],
    ['The firm will not rebuild the hall that it bought in 2019.', ['2019 reported']],
    ['The crew has not flown since leaving Oslo in May.', ['2024-05 reported']],
    // Look-alikes
    ['A man jailed for theft did not walk free on Friday.', ['2024-07-05 denied']],
    ['The firm did not say that it bought the hall in 2019.', ['2019 conditional']],
    ['The crew has not flown since May.', []],
  ],
  'no longer, and no confidence': [
    ['The bank no longer expects to sell the branch this year.', ['2024 denied']],
    ['The bridge is no longer expected to open in August.', ['2024-08 denied']],
    ['The ferry is no longer due in August.', ['2024-08 denied']],
    ['The mayor lost a vote of no confidence on Monday.', ['2024-07-08 reported']],
    // Look-alikes
    ['The bank expects to sell the branch in August.', ['2024-08 planned']],
    ['The ferry is due in August.', ['2024-08 planned']],
    ['The mayor held no vote on Monday.', ['2024-07-08 denied']],
  ],
  'a plan and what came between': [
    ['Crews had been due to work last Saturday but ice kept lorries in the depot.', ['2024-07-06 denied']],
    ['A front that was expected on Monday fizzled out.', ['2024-07-08 denied']],
    ['The strike that was due on Friday has fallen through.', ['2024-07-12 denied']],
    ['The execution of the prisoner, set for Thursday, was stayed by a judge on Monday.', ['2024-07-11 denied', '2024-07-08 reported']],
    ['The launch, scheduled for 31 July, has slipped to 18 August.', ['2024-07-31 denied', '2024-08-18 planned']],
    ['The launch has been put back from 3 August to no earlier than 12 August.', ['2024-08-12/.. planned']],
    ['An earlier date, in February, was vacated at the request of the families.', ['2024-02 denied']],
    ['The union suspended a ballot that would have closed on Friday.', ['2024-07-12 conditional']],
    // Look-alikes
    ['More rain is expected on Friday, but not enough to bring another flood.', ['2024-07-12 planned']],
    ['He is expected to attend on Friday, but not to speak.', ['2024-07-12 planned']],
    ['A front that was expected on Monday brought hail.', ['2024-07-08 unclear']],
    ['Delays had been due to work on the line on Sunday.', ['2024-07-07 reported']],
    ['He slipped on the stairs on Monday.', ['2024-07-08 reported']],
  ],
  'calling off what a day or month of its own follows': [
    ['She cancelled two earlier appearances, in May and on 1 July.', ['2024-05 denied', '2024-07-01 denied']],
    ['The band pulled out of both concerts, on 19 July and 20 July.', ['2024-07-19 denied', '2024-07-20 denied']],
    // Look-alikes
    ['She cancelled two earlier appearances in May.', ['2024-05 reported']],
    ['She made two earlier appearances, in May and on 1 July.', ['2024-05 reported', '2024-07-01 reported']],
  ],
  'from one time to another': [
    ['The firm has pushed back the opening of its first offshore wind farm from this autumn to the spring of 2026.', ['2026-21 planned']],
    ['Parliament voted on Tuesday not to bring forward the general election from October to August.', ['2024-07-09 reported', '2024-08 denied']],
    ['The fair, rained off in 2021 and again last year, went ahead on Saturday.', ['2021 reported', '2023 reported', '2024-07-06 reported']],
    // Look-alikes
    ['The wind farm will run from this autumn to the spring of 2026.', ['2024-23/2026-21 planned']],
  ],
  'a noun and its day after “after”, “until” or its own preposition': [
    ['The shop will not reopen after its stocktaking on 20 July, the owners said.', ['2024-07-20 denied']],
    ['She will not race again until the national championships on 8 August.', ['2024-08-08 planned']],
    ['The inquest into the deaths of two canoeists in March last year was adjourned on Thursday.', ['2024-07-04 reported']],
    // Look-alikes
    ['She will not race again in the national championships on 8 August.', ['2024-08-08 denied']],
    ['The shop will reopen after its stocktaking on 20 July, the owners said.', ['2024-07-20 planned']],
    ['The inquest on Monday was adjourned until Friday.', ['2024-07-08 reported', '../2024-07-12 planned']],
  ],
  'denials of one clause after another verb of denial': [
    ['The army denied on Monday that its forces had withdrawn from the town on Sunday, as rebels had claimed.', ['2024-07-08 reported', '2024-07-07 denied']],
    ['He denied that she had rejected the offer on Sunday.', ['2024-07-07 denied']],
    [
      'The band ruled out a reunion on Monday, hours after a radio station reported that they would play in August.',
      ['2024-07-08 unclear', '2024-08 conditional'],
    ],
    // Look-alikes
    ['The army said on Monday that its forces had withdrawn from the town on Sunday.', ['2024-07-08 reported', '2024-07-07 reported']],
    ['She rejected the offer on Sunday.', ['2024-07-07 reported']],
  ],
  'what goes on and what was founded': [
    ['Fares, frozen since 2018, go up on 3 August.', ['2018/.. reported', '2024-08-03 planned']],
    ['It was founded in 1961 and has been held every year since.', ['1961 reported']],
    ['This year’s fair runs from 16 July to 19 July.', ['2024-07-16/2024-07-19 planned']],
    // Look-alikes
    ['It was usually held in May and June.', []],
  ],
  'put on hold, delayed, reported lost': [
    ['The closure of Moss Lane, from 23 July, has been put on hold.', ['2024-07-23 denied']],
    ['The vessel, which had been due to dock on Tuesday, was delayed by fog.', ['2024-07-09 denied']],
    ['The frigate, reported sunk on Monday, sailed into port on Tuesday.', ['2024-07-08 conditional', '2024-07-09 reported']],
    ['The plan had been promised by the end of May.', ['../2024-05 unclear']],
    ['It would have stayed shut until August had the test been positive.', ['../2024-08 conditional']],
    ['They have been told not to sail until an inquiry reports in August.', ['2024-08 unclear']],
    // Look-alikes
    ['The closure of Moss Lane, from 23 July, has been confirmed.', ['2024-07-23 planned']],
    ['The frigate, reported missing on Monday, sailed into port on Tuesday.', ['2024-07-08 reported', '2024-07-09 reported']],
    ['The plan was published by the end of May.', ['../2024-05 reported']],
    ['They have been told not to sail in August.', ['2024-08 unclear']],
  ],
  'what lasts, comes again or stays as it is': [
    ['The rink is open and will remain so through August, its owner said.', ['../2024-08 planned']],
    ['The cut lasts until the end of the year.', ['../2024 planned']],
    ['Storms are expected again on Friday.', ['2024-07-12 planned']],
    ['The hearing on 12 July would go ahead without her, her lawyer said.', ['2024-07-12 planned']],
    ['He did not play on Sunday, having withdrawn two days earlier.', ['2024-07-07 denied', '2024-07-05 reported']],
    ['She fled on Sunday. Her brother had been arrested two days earlier.', ['2024-07-07 reported', '2024-07-05 reported']],
    // Look-alikes
    ['The firm would be bankrupt by September without her money.', ['../2024-09 conditional']],
    ['Profit rose to 5 million from 4 million a year earlier.', []],
  ],
  'plans for a day that did not come about': [
    ['England’s tour, scheduled to begin on 20 July, has been put back a year.', ['2024-07-20 denied']],
    ['A tuner who was booked for last Thursday did not turn up.', ['2024-07-04 denied']],
    ['Police have foiled a plot to bomb a parade on 20 July.', ['2024-07-20 denied']],
    ['The shop that villagers feared would shut in August has found a buyer.', ['2024-08 conditional']],
    ['Her lawyers had wanted it put off until the autumn.', ['../2024-23 conditional']],
    // Look-alikes
    ['England’s tour, scheduled to begin on 20 July, has been announced.', ['2024-07-20 planned']],
    ['The vote, put off until the autumn, will be close.', ['../2024-23 planned']],
    ['Police failed to stop an attack on Saturday.', ['2024-07-06 reported']],
  ],
  'an event since which, or that which means': [
    ['The clock, silent since a lightning strike in August, is to be sold.', ['2023-08 unclear']],
    // Look-alikes
    ['Sailors voted for a strike in August.', ['2024-08 planned']],
  ],
};
