import type { StatusCase } from './cases.ts';

/** Sentences about what is planned, put off or called off, and look-alikes. The day of publication is Wednesday, 10 July 2024, unless another is given. */
export const plans: Record<string, StatusCase[]> = {
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
  'a plan that somebody will not keep': [
    ['She was due to speak at the congress on Sunday, but she will not.', ['2024-07-14 denied']],
    ['She is due to speak at the congress on Sunday, but she will not.', ['2024-07-14 denied']],
    ['She was due to speak at the congress on Sunday, but she did not.', ['2024-07-07 denied']],
    // Look-alikes
    ['She is due to speak at the congress on Sunday, but she will not mention the war.', ['2024-07-14 planned']],
    ['She is due to speak at the congress on Sunday.', ['2024-07-14 planned']],
  ],
  'a plan that is given up': [
    ['The mill gave up its plan to restart one of its lines tomorrow.', ['2024-07-11 denied']],
    ['The union dropped its plan to walk out on Friday.', ['2024-07-12 denied']],
    ['The council has shelved the proposal to close the bridge next week.', ['2024-07-15/2024-07-21 denied']],
    // Look-alikes
    ['The union refused to drop its plan to walk out on Friday.', ['2024-07-12 planned']],
    // A negated verb of giving up says less than a refusal.
    ['The union has not given up its plan to walk out on Friday.', ['2024-07-12 unclear']],
    ['The mill announced its plan to restart one of its lines tomorrow.', ['2024-07-11 planned']],
    ['On Monday the council gave up its plan to widen the bridge.', ['2024-07-08 reported']],
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
  'agreed to': [
    ['The council on Thursday agreed to close the school.', ['2024-07-04 reported']],
    ['The firm on Monday pledged to pay.', ['2024-07-08 reported']],
    ['The party decided on Monday to leave.', ['2024-07-08 reported']],
    ['The sides have agreed to meet on Friday.', ['2024-07-12 planned']],
    ['The sides agreed to meet on Friday.', ['2024-07-12 planned']],
    // Look-alike
    ['On Friday the council will agree to close the school.', ['2024-07-12 planned']],
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
  'the present of what is appointed': [
    ['The museum, founded in 1888, reopens on Saturday.', ['1888 reported', '2024-07-13 planned']],
    ['The council meets on Friday.', ['2024-07-12 planned']],
    ['A May 6 vote has been called in the province.', ['2025-05-06 planned'], '2025-03-19'],
    // Look-alikes
    ['The museum, founded in 1888, reopened on Saturday.', ['1888 reported', '2024-07-06 reported']],
    ['A vote was called on May 6.', ['2024-05-06 reported']],
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
  'a plan, and what was done instead': [
    ['The duchess had been due to christen the ship on Saturday, but rough seas kept it in dock.', ['2024-07-06 denied']],
    ['The pact, which was to expire in August, was renewed.', ['2024-08 denied']],
    ['The union called off Thursday’s walkout.', ['2024-07-11 denied']],
    // Look-alikes
    ['The duchess is due to christen the ship on Saturday, but the mayor said it might rain.', ['2024-07-13 planned']],
    ['The pact, which expired in May, was renewed.', ['2024-05 reported']],
    ['Thursday’s walkout went ahead.', ['2024-07-04 reported']],
  ],
  'until a season that has begun': [
    ['My numbers were good until the summer.', ['../2024-22 reported']],
    // Look-alike
    ['The road will be closed until autumn.', ['../2024-23 planned']],
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
  'due to have, goes ahead, called off after a comma': [
    ['A trip due to have started today, was scrapped.', ['2024-07-10 denied']],
    ['A tour scheduled to have ended today was cut short.', ['2024-07-10 denied']],
    ['The march, which should have begun on Friday, was called off on Thursday.', ['2024-07-12 denied', '2024-07-11 reported'], '2024-07-11'],
    ['Practice was cancelled; Sunday’s race goes ahead.', ['2024-07-14 planned']],
    ['Training is off; Sunday’s games go ahead.', ['2024-07-14 planned']],
    // Look-alikes
    ['A tour that started today was cut short.', ['2024-07-10 reported']],
    ['The march, which should have begun on Friday, began on Saturday.', ['2024-07-05 denied', '2024-07-06 reported'], '2024-07-11'],
    ['Sunday’s race went ahead; practice was cancelled.', ['2024-07-07 reported']],
  ],
};
