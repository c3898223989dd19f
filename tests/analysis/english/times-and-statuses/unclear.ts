import type { StatusCase } from './cases.ts';

/**
 * Sentences and their events, written as in `cases.ts`, that do not say plainly whether something happened, and look-alikes that do. The day of
 * publication is Wednesday, 10 July 2024, unless another is given.
 */
export const unclearStatuses: Record<string, StatusCase[]> = {
  'a day on either side of publication': [
    ['The ministry confirms a visit to Minsk on 3 July.', ['2024-07-03 unclear']],
    ['The comet comes closest to Earth on 28 September.', ['2023-09-28 unclear']],
    // Look-alikes
    ['The ministry confirmed a visit to Minsk on 3 July.', ['2024-07-03 reported']],
    ['Cardinals enter the conclave on Thursday.', ['2024-07-11 planned']],
    ['Wembley hosts the final on 25 August.', ['2024-08-25 planned']],
    ['The orchestra plays its last concert in the old hall on Saturday.', ['2024-07-13 planned']],
    ['3 July: a barge sinks in the harbour.', ['2024-07-03 reported']],
    ['A fire at a mill on Sunday is being investigated.', ['2024-07-07 reported']],
    ['The result of the vote on 30 June will be known on Friday.', ['2024-06-30 reported', '2024-07-12 planned']],
  ],
  'a plan of which more is told': [
    ['Shops were ordered to shut on Monday, but most traders ignored the decree.', ['2024-07-15 unclear']],
    ['Only after a nurse threatened to resign on 3 June did the hospital release the figures.', ['2025-06-03 unclear']],
    ['The rover, due to land on Mars in 2023, is still in its crate.', ['2023 unclear']],
    ['Deliveries of the jet, promised for last autumn, will now begin next spring.', ['2023-23 unclear', '2025-21 planned']],
    ['A planned walkout by baggage handlers on Friday drew thousands.', ['2024-07-05 unclear']],
    // Look-alikes
    ['Shops were ordered to shut on Friday.', ['2024-07-12 planned']],
    ['On Monday the council agreed to shut the pool on Friday.', ['2024-07-08 reported', '2024-07-12 planned']],
    ['Deliveries of the jet fell last autumn.', ['2023-23 reported']],
    ['A long walkout by baggage handlers on Friday drew thousands.', ['2024-07-05 reported']],
  ],
  'what was scheduled in an aside': [
    ['Her flight, scheduled to land at noon on Sunday, was diverted to Oslo.', ['2024-07-14 unclear']],
    // Look-alikes
    ['Her flight is scheduled to land at noon on Sunday.', ['2024-07-14 planned']],
    ['Her flight, which landed at noon on Sunday, was late.', ['2024-07-07 reported']],
  ],
  'cancelled, tipped, put off': [
    ['Holders of tickets for Saturday’s cancelled show will be paid.', ['2024-07-06 denied']],
    ['Klein, tipped to win on Sunday, trails in every poll.', ['2024-07-14 conditional']],
    ['The owners insist that nobody was evicted in May, but tenants showed us their notices.', ['2024-05 unclear']],
    ['Lawmakers on Tuesday put off until September a vote on the budget.', ['2024-07-09 reported', '../2024-09 planned']],
    // Look-alikes
    ['Holders of tickets for Saturday’s crowded show were pleased.', ['2024-07-06 reported']],
    ['Klein won on Sunday.', ['2024-07-07 reported']],
    ['The owners insist that nobody was evicted in May.', ['2024-05 denied']],
    ['On Tuesday the vote was put off until September.', ['2024-07-09 reported', '../2024-09 planned']],
  ],
  'not done': [
    ['Negotiators failed to agree on Tuesday.', ['2024-07-09 denied']],
    ['On Tuesday the players refused to train.', ['2024-07-09 denied']],
    ['Whaling ended there in 1967, not, as the plaque says, in 1976.', ['1967 reported', '1976 denied']],
    // Look-alikes
    ['Negotiators did not fail to agree on Tuesday.', ['2024-07-09 unclear']],
    ['The regulator fined the bank on Tuesday for failing to report losses.', ['2024-07-09 reported']],
    ['Whaling ended, as the plaque says, in 1967.', ['1967 reported']],
  ],
  'would, under a condition': [
    ['The firm would be bankrupt by September without the loan.', ['../2024-09 conditional']],
    ['Should the vote on Friday go against him, he would step down in August.', ['2024-07-12 conditional', '2024-08 conditional']],
    // Look-alike
    ['The firm said that it would open a mill in September.', ['2024-09 planned']],
  ],
  'words that may turn a clause round': [
    ['Rather than retire in 2021, Okafor took on three more films.', ['2021 unclear']],
    ['The poet claimed to have met Kafka in 1922.', ['1922 unclear']],
    ['The minister insisted she had not met the lobbyist in March, though her diary says otherwise.', ['2024-03 unclear']],
    // Look-alikes, read by rules of their own
    ['The poet met Kafka in 1922.', ['1922 reported']],
    ['The minister insisted she had not met the lobbyist in March.', ['2024-03 denied']],
    ['It was not until 2017 that the widow learned of the second will.', ['2017 reported']],
    ['Not only the trains stopped on Monday.', ['2024-07-08 reported']],
    ['The council did not reject a plan to close the school in September.', ['2024-09 planned']],
    ['Selm will not be rebuilt before autumn, the county said on Friday.', ['../2024-08-31 denied', '2024-07-05 reported']],
  ],
  'a verb of another clause': [
    ['Prosecutors may wait; if they do nothing, she walks free on 2 August.', ['2024-08-02 unclear']],
    // Look-alikes
    ['Prosecutors did nothing, and on 2 July she walked free.', ['2024-07-02 reported']],
    ['The minister resigns on Friday, hours before parliament would have voted her out.', ['2024-07-12 planned']],
    ['On Monday, when the dam broke, nobody was there.', ['2024-07-08 reported']],
  ],
  'what is considered, wanted or threatened': [
    ['The mayor is not ruling out a curfew on Saturday.', ['2024-07-13 conditional']],
    ['The union threatened a strike from Friday.', ['2024-07-12 conditional']],
    ['The mayor ruled out a curfew on Tuesday morning.', ['2024-07-09 unclear']],
    ['Health officials want every child vaccinated by the end of August.', ['../2024-08 conditional']],
    ['The couple married on 3 May 1999, or so the family believed.', ['1999-05-03 conditional']],
    ['If the harvest fails in September, the grain that was bought in May will not last.', ['2024-09 conditional', '2024-05 reported']],
    ['The pact lapses in December unless parliaments ratify it.', ['2024-12 conditional']],
    // Look-alikes
    ['On Tuesday morning the mayor ruled out a curfew.', ['2024-07-09 reported']],
    ['Every child was vaccinated by the end of May.', ['../2024-05 reported']],
    ['The couple married on 3 May 1999, the family said.', ['1999-05-03 reported']],
    ['The pact lapses in December.', ['2024-12 planned']],
  ],
  'a request, and who makes it': [
    ['Leave the area by Friday, the army told villagers on Tuesday.', ['../2024-07-12 planned', '2024-07-09 reported']],
    // Look-alike
    ['Villagers left the area by Friday, the army said on Tuesday.', ['../2024-07-05 reported', '2024-07-09 reported']],
  ],
  'said on one day about a later one': [
    ['Passengers were told on Thursday that their train would run on Monday.', ['2024-07-04 reported', '2024-07-08 conditional']],
    // Look-alike
    ['Passengers were told on Tuesday that their train would run on Friday.', ['2024-07-09 reported', '2024-07-12 planned']],
  ],
  'refusals to confirm or deny': [
    ['A spokesman would neither confirm nor deny on Monday that he had sold the estate.', ['2024-09-23 unclear'], '2024-09-24'],
    ['The firm would not confirm on Tuesday that the plant was closing.', ['2024-07-09 unclear']],
    // Look-alikes
    ['The company would not comment on Monday.', ['2024-07-08 denied']],
    ['The minister would not open the fair on Monday, she said.', ['2024-07-15 denied']],
  ],
};
