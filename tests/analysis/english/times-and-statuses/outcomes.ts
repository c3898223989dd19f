import type { StatusCase } from './cases.ts';

/**
 * Sentences and their events, written as in `cases.ts`, in which a plan and its outcome, a noun and what modifies it, or two verbs meet. The day of
 * publication is Wednesday, 10 July 2024, unless another is given.
 */
export const outcomes: Record<string, StatusCase[]> = {
  'what the main verb says of an appointed subject': [
    ['The strike planned for Friday went ahead.', ['2024-07-05 reported']],
    ['The hearing scheduled for Monday was held.', ['2024-07-08 reported']],
    ['The talks, due on Friday, went ahead.', ['2024-07-05 reported']],
    ['Officials admit the vote scheduled for 4 August cannot be held on time.', ['2024-08-04 denied']],
    ['The rematch pencilled in for 20 July has fallen through.', ['2024-07-20 denied']],
    ['A return pencilled in for last summer came to nothing.', ['2023-22 denied']],
    ['The strike planned for Friday drew thousands.', ['2024-07-05 unclear']],
    ['The accounts due in March were published on Monday.', ['2024-03 conditional', '2024-07-08 reported']],
    // Look-alikes
    ['The strike planned for Friday will go ahead.', ['2024-07-12 planned']],
    ['The strike planned for Friday was announced on Monday.', ['2024-07-12 planned', '2024-07-08 reported']],
    ['The march planned for Sunday was announced in May.', ['2024-07-14 planned', '2024-05 reported']],
    ['The hearing scheduled for Monday was held on Tuesday instead.', ['2024-07-08 unclear', '2024-07-09 reported']],
  ],
  'a participle of the subject': [
    ['None of the houses flooded in January have been repaired.', ['2024-01 reported']],
    ['None of the nine applications lodged in May has been approved.', ['2024-05 reported']],
    ['Nobody hurt in Leeds on Monday has sued.', ['2024-07-08 reported']],
    ['Her husband, last seen on 2 July, has not been found.', ['2024-07-02 reported']],
    ['The merger announced in June is off.', ['2024-06 reported']],
    ['They denied that the man arrested in May was a spy.', ['2024-05 reported']],
    ['She asked whether the man arrested in May was a spy.', ['2024-05 reported']],
    ['Neither the tremor nor the one that followed on 2 July caused damage.', ['2024-07-02 reported']],
    // Look-alikes
    ['None of the ships sailed on Monday.', ['2024-07-08 denied']],
    ['None of the houses flooded in January.', ['2024-01 denied']],
    ['Claims that the plant closed in May were rejected.', ['2024-05 denied']],
    ['They denied that the man was arrested in May.', ['2024-05 denied']],
    ['She asked whether the man was arrested in May.', ['2024-05 conditional']],
  ],
  'called off: the day of the event and that of the decision': [
    ['Friday’s strike was averted after the union accepted an offer.', ['2024-07-12 denied']],
    ['Monday’s carnival was called off.', ['2024-07-08 denied']],
    ['The council called off the fireworks it had planned for Friday.', ['2024-07-12 denied']],
    ['The May 9 parade was cancelled on Friday.', ['2024-05-09 denied', '2024-07-05 reported']],
    ['Saturday’s concert was cancelled on Monday.', ['2024-07-13 denied', '2024-07-08 reported']],
    ['Saturday’s derby has been moved to Sunday.', ['2024-07-13 denied', '2024-07-14 planned']],
    // Look-alikes
    ['The search that began on 2 July was called off on Sunday.', ['2024-07-02 reported', '2024-07-07 reported']],
    ['The May 9 parade went ahead.', ['2024-05-09 reported']],
    ['Sunday’s winner will play on Friday.', ['2024-07-12 planned']],
    ['In May the parade was cancelled.', ['2024-05 reported']],
  ],
  'a verb left out': [
    ['In March he said he would retire in May, and he did.', ['2024-03 reported', '2024-05 reported']],
    ['In March he said he would retire in May, but he has not.', ['2024-03 reported', '2024-05 denied']],
    ['The airline had hoped to resume flights in June. It has not.', ['2024-06 denied']],
    ['The airline had hoped to resume flights in June. It did.', ['2024-06 reported']],
    ['There was no graduation in May, no prom in June.', ['2024-05 denied', '2024-06 denied']],
    // Look-alikes
    ['The airline hopes to resume flights in August. It has not said how.', ['2024-08 planned']],
    ['There was a graduation in May, and no prom in June.', ['2024-05 reported', '2024-06 denied']],
  ],
  'announced, promised, proposed for a day': [
    ['She called an election for 4 August.', ['2024-08-04 planned']],
    ['The prime minister stood in the rain to call an election for 4 August.', ['2024-08-04 planned']],
    ['The pilots’ union confirmed a strike from Thursday.', ['2024-07-11 planned']],
    ['The premier has promised elections by August.', ['../2024-08 planned']],
    ['The rebels demanded talks by Friday.', ['../2024-07-12 conditional']],
    ['The opposition wants a vote in August.', ['2024-08 conditional']],
    ['Plans for a summit in August were approved.', ['2024-08 planned']],
    ['Plans for a summit in August were dropped.', ['2024-08 denied']],
    ['Ministers scrapped plans on Friday to electrify the line by 2030.', ['2024-07-05 reported', '../2030 denied']],
    // Look-alikes
    ['She called the police on Friday.', ['2024-07-05 reported']],
    ['The union confirmed the deal on Friday.', ['2024-07-05 reported']],
    ['The losses were confirmed by Friday’s report.', []],
    ['The summit in May was approved of.', ['2024-05 reported']],
  ],
  'present tense of what is arranged': [
    ['Lufthansa pilots walk out on Thursday.', ['2024-07-11 planned']],
    ['Pilots to walk out on Thursday over pay', ['2024-07-11 planned']],
    ['Norway host Spain on Wednesday.', ['2024-07-10 planned']],
    ['The boy, who turns 10 in August, was rescued on Monday.', ['2024-08 planned', '2024-07-08 reported']],
    ['In a ruling on Monday that takes effect in August, the court lifted the ban.', ['2024-07-08 reported', '2024-08 planned']],
    ['Friday’s sitting begins at noon.', ['2024-07-12 planned']],
    // Look-alikes
    ['Pilots walked out on Thursday.', ['2024-07-04 reported']],
    ['Monday’s ruling ends a case that began in 2014.', ['2024-07-08 unclear', '2014 reported']],
    ['The boy, who turned 10 in June, was rescued on Monday.', ['2024-06 reported', '2024-07-08 reported']],
  ],
  'open, possible, interrupted': [
    ['A strike on Friday would cost the port $3m.', ['2024-07-12 conditional']],
    ['Another attempt on Sunday cannot be ruled out.', ['2024-07-14 conditional']],
    ['A ruling is unlikely before August.', ['../2024-07-31 conditional']],
    ['He did not expect to win in 2018.', ['2018 unclear']],
    ['Another attempt to launch the rocket on Sunday failed.', ['2024-07-07 reported']],
    ['She was about to board the ferry on Sunday when it caught fire.', ['2024-07-07 denied']],
    ['At no time between 2010 and 2014 did the bank report the transfers.', ['2010/2014 denied']],
    ['The vote cannot be held on Friday.', ['2024-07-12 denied']],
    ['Monday’s deadline passed without a deal.', ['2024-07-08 reported']],
    ['Without the rain that fell on Sunday, the dam would have run dry.', ['2024-07-07 reported']],
    // Look-alikes
    ['The strike on Friday cost jobs and closed the port.', ['2024-07-05 reported']],
    ['He cannot have been there on Friday.', ['2024-07-05 denied']],
    ['He left without signing on Friday.', ['2024-07-05 unclear']],
  ],
  'what is presupposed, prevented, not prevented': [
    ['His arrest in 2021 was never explained.', ['2021 reported']],
    ['No explanation was given for his arrest in 2021.', ['2021 reported']],
    ['Police failed to stop an attack on Monday.', ['2024-07-08 reported']],
    ['Police foiled an attack planned for Monday.', ['2024-07-15 denied']],
    ['The chancellor regrets raising taxes in January.', ['2024-01 reported']],
    // Look-alikes
    ['He was never arrested in 2021.', ['2021 denied']],
    ['Police failed to appear on Monday.', ['2024-07-08 denied']],
    ['The chancellor denies raising taxes in January.', ['2024-01 denied']],
  ],
  'scrapped: the thing or its day': [
    ['The chancellor will scrap the tax in January.', ['2025-01 planned']],
    ['The leaders will scrap a summit in August.', ['2024-08 denied']],
    ['The chancellor scrapped a tax rise planned for January.', ['2025-01 denied']],
    ['The visit was put off from Thursday to Friday.', ['2024-07-12 planned']],
    ['The visit, which was due to start on Monday, was put off.', ['2024-07-15 denied']],
  ],
  'open questions and what is not known': [
    ['Nurses will vote on whether to strike in November.', ['2024-11 conditional']],
    ['The chancellor refused to rule out raising taxes in January.', ['2025-01 conditional']],
    ['I do not know what happened in 2010.', ['2010 unclear']],
    ['The last edition was published in 2027.', ['2027 unclear']],
    // Look-alikes
    ['Nurses voted in November to strike.', ['2023-11 reported']],
    ['The chancellor ruled out raising taxes in January.', ['2025-01 denied']],
    ['The last edition will be published in 2027.', ['2027 planned']],
  ],
  'until a day, after “could not”; neither … nor; a verb left out': [
    ['Residents could not return home until Monday.', ['2024-07-08 reported']],
    ['The party neither won in 2014 nor lost in 2019.', ['2014 denied', '2019 denied']],
    ['The party did not win in 2014 but did in 2019.', ['2014 denied', '2019 reported']],
    ['Taxes were expected to rise in 2019 and did.', ['2019 reported']],
    // Look-alikes
    ['Residents cannot return home until Monday.', ['2024-07-15 planned']],
    ['Residents could return home on Friday.', ['2024-07-12 conditional']],
    ['The party won in 2014 and lost in 2019.', ['2014 reported', '2019 reported']],
  ],
  'a word of a title': [
    ['Register for our class Search Is the New Big Data on August 10.', ['2024-08-10 planned']],
    // A look-alike
    ['The class is on August 10.', ['2024-08-10 planned']],
  ],
};
