import type { StatusCase } from './cases.ts';

/** Sentences and their events, written as in `cases.ts`, about doubts, conditions, decisions and cancelled subjects. The day of publication is Wednesday, 10 July 2024. */
export const doubtsAndDecisions: Record<string, StatusCase[]> = {
  'a doubt about a clause': [
    ['It is unlikely that the bridge will reopen in August.', ['2024-08 conditional']],
    ['It seems doubtful whether the bridge will reopen in August.', ['2024-08 conditional']],
    ['There is little chance that the bridge will reopen in August.', ['2024-08 conditional']],
    ['The bridge is not likely to reopen before August.', ['../2024-07-31 conditional']],
    ['She doubts that he left on Sunday.', ['2024-07-07 conditional']],
    ['He may not have left on Sunday.', ['2024-07-07 conditional']],
    // Look-alikes
    ['It is likely that the bridge will reopen in August.', ['2024-08 planned']],
    ['There is no doubt that the bridge will reopen in August.', ['2024-08 planned']],
    ['It is unlikely that the bridge will reopen soon, the warden said on Monday.', ['2024-07-08 reported']],
    ['He did not leave on Sunday.', ['2024-07-07 denied']],
    ['He could not have left on Sunday.', ['2024-07-07 denied']],
  ],
  'a claim that the text does not make its own': [
    ['He repeated claims that the plant closed in May.', ['2024-05 conditional']],
    ['There were fears that the plant had closed in May.', ['2024-05 conditional']],
    ['The theory that he fled in May has many friends.', ['2024-05 conditional']],
    ['The auditors stood by their finding that 412,000 crowns left the diocese in 2019.', ['2019 conditional']],
    // Look-alikes
    ['The news that the plant closed in May has spread.', ['2024-05 reported']],
    ['He confirmed a rumour that the plant had closed in May.', ['2024-05 reported']],
    ['The claim that 40 died on Sunday was false.', ['2024-07-07 denied']],
    ['Fears that the plant had closed in May were borne out.', ['2024-05 reported']],
  ],
  'a doubt that ends before a second clause': [
    ['Police said there was no sign of a motive and that a man held on Friday had been let go.', ['2024-07-05 reported']],
    ['She said there was no evidence of a plot and that the suspect left on Friday.', ['2024-07-05 reported']],
    // Look-alikes
    ['There was no sign that he left on Friday and that she followed in June.', ['2024-07-05 conditional', '2024-06 conditional']],
    ['There is no evidence that a man fled on Friday.', ['2024-07-05 denied']],
  ],
  'words that deny, as nouns': [
    ['The deal ends a dispute that began in 1954.', ['1954 reported']],
    ['It was a long and bitter contest that opened in 2019.', ['2019 reported']],
    // Look-alikes
    ['The firm disputes that it closed the plant in 2019.', ['2019 denied']],
    ['They dispute that he left in May.', ['2024-05 denied']],
    ['The firms dispute that he left in May.', ['2024-05 denied']],
  ],
  'somebody who is cleared, and the day': [
    ['She was cleared of doping on Friday.', ['2024-07-05 reported']],
    ['He was acquitted of killing his wife on Monday.', ['2024-07-08 reported']],
    // Look-alikes: the day of the act
    ['He was cleared of planning an attack on 14 July 2023.', ['2023-07-14 denied']],
    ['He was accused of stealing a car on Friday.', ['2024-07-05 conditional']],
  ],
  'what somebody wants to avoid': [
    ['She needs a majority to avoid a run-off on 23 July.', ['2024-07-23 conditional']],
    ['Ministers are trying to avert a strike on 23 July.', ['2024-07-23 conditional']],
    // Look-alikes
    ['She won enough votes to avoid a run-off on 23 July.', ['2024-07-23 denied']],
    ['Voters were spared a run-off on 23 July.', ['2024-07-23 denied']],
  ],
  'a request whose verb is left out': [
    ['The ministry will not act, although millers asked it to last week.', ['2024-07-01/2024-07-07 reported']],
    // Look-alike
    ['The millers asked it to act next week.', ['2024-07-15/2024-07-21 conditional']],
  ],
  'a present passive of what is arranged': [
    ['The fair is held this Friday.', ['2024-07-12 planned']],
    ['The album is released on Friday.', ['2024-07-12 planned']],
    ['The three men are buried on Friday.', ['2024-07-12 planned']],
    // Look-alikes
    ['The album was released on Friday.', ['2024-07-05 reported']],
    ['He is accused of stabbing a man on Friday.', ['2024-07-05 conditional']],
  ],
  'a condition and a negation': [
    ['If emissions stayed as they are, none of the ice would be left by 2090.', ['../2090 conditional']],
    ['The road will not open on Friday unless the snow melts.', ['2024-07-12 conditional']],
    ['Unless £60,000 is found by Friday, the refuge will shut.', ['../2024-07-12 conditional']],
    ['Without a deal by Friday, the port will close.', ['../2024-07-12 conditional']],
    ['Only a deal by Friday can save the port.', ['../2024-07-12 conditional']],
    ['The board expects to lose the crop if the aircraft do not arrive this week.', ['2024-07-08/2024-07-14 conditional']],
    // Look-alikes
    ['The road will not open on Friday.', ['2024-07-12 denied']],
    ['Only a friend came on Friday.', ['2024-07-05 reported']],
    ['Without a word he left on Friday.', ['2024-07-05 reported']],
  ],
  'set, unless': [
    ['A strike is set for Saturday unless a deal is reached.', ['2024-07-13 planned']],
    ['Stoppages are due on 23 and 25 July unless the owners return to talks.', ['2024-07-23 planned', '2024-07-25 planned']],
    // Look-alike: nothing is appointed.
    ['The port will close on Saturday unless a deal is reached.', ['2024-07-13 conditional']],
  ],
  'asked, not promised': [
    ['The agency called on the army to open the road by Friday.', ['../2024-07-12 conditional']],
    ['Villagers were urged to leave by Friday.', ['../2024-07-12 conditional']],
    // Look-alikes
    ['Villagers were ordered to leave by Friday.', ['../2024-07-12 planned']],
    ['The agency called on him on Friday.', ['2024-07-05 reported']],
  ],
  'the subject and its day are cancelled': [
    ['Two concerts, on 17 and 18 July, have been called off.', ['2024-07-17 denied', '2024-07-18 denied']],
    ['The talks, on 17 July, were cancelled.', ['2024-07-17 denied']],
    ['A march on 20 July has been banned.', ['2024-07-20 denied']],
    ['The march planned for Saturday was banned on Monday.', ['2024-07-13 denied', '2024-07-08 reported']],
    // Look-alikes
    ['Two concerts, on 17 and 18 July, will go ahead.', ['2024-07-17 planned', '2024-07-18 planned']],
    ['The match on Saturday was abandoned after an hour.', ['2024-07-06 reported']],
    ['The talks, the firm said on 7 July, were cancelled.', ['2024-07-07 reported']],
    ['A man held in May has been banned from driving.', ['2024-05 reported']],
  ],
  'a decision and what is decided': [
    ['The council voted 9-7 on Monday to close the pool from September 2025.', ['2024-07-08 reported', '2025-09 planned']],
    ['The council agreed on Monday to sell the pool in October.', ['2024-07-08 reported', '2024-10 planned']],
    ['The workers voted by 388 to 21 on Monday to accept the offer.', ['2024-07-08 reported']],
    ['The council decided by five votes to three on Monday to sell the pool in October.', ['2024-07-08 reported', '2024-10 planned']],
    ['The club decided on Monday not to play in August.', ['2024-07-08 reported', '2024-08 denied']],
    ['The council decided not to close the pool in August.', ['2024-08 denied']],
    // Look-alikes
    ['The council agreed on Monday to the plan of May.', ['2024-07-08 reported']],
    ['The council agreed to a truce on Monday.', ['2024-07-08 reported']],
    ['The council agreed to talks on Monday.', ['2024-07-08 reported']],
    ['The council voted in May and June to keep it.', ['2024-05 reported', '2024-06 reported']],
    ['He agreed to it on Monday and left on Tuesday.', ['2024-07-08 reported', '2024-07-09 reported']],
  ],
  'an outcome in the same sentence': [
    ['The minister said that he would resign on Friday, but changed his mind.', ['2024-07-05 denied']],
    ['He promised to repay it in June but never did.', ['2024-06 denied']],
    ['She was going to leave on Sunday but backed out.', ['2024-07-07 denied']],
    // Look-alikes
    ['He said that he would resign on Friday, but not why.', ['2024-07-12 planned']],
    ['He promised to repay it in August.', ['2024-08 planned']],
    ['He changed his mind on Friday.', ['2024-07-05 reported']],
  ],
  'not able, and not obliged': [
    ['They were unable to leave on Sunday.', ['2024-07-07 denied']],
    ['He was too ill to speak on Sunday.', ['2024-07-07 denied']],
    ['They did not have to leave on Sunday.', ['2024-07-07 unclear']],
    // Look-alikes
    ['They were able to leave on Sunday.', ['2024-07-07 reported']],
    ['They had to leave on Sunday.', ['2024-07-07 reported']],
    ['He was ill on Sunday.', ['2024-07-07 reported']],
  ],
  'legends, suppositions and habits': [
    ['According to legend he died in 1312.', ['1312 conditional']],
    ['Suppose he left on Sunday.', ['2024-07-07 conditional']],
    ['Police suspect that he set the fire on Sunday.', ['2024-07-07 conditional']],
    ['They always meet on 5 May.', []],
    // Look-alikes
    ['According to police he died in 2012.', ['2012 reported']],
    ['The suspect died on Sunday.', ['2024-07-07 reported']],
    ['They met on 5 May, as always.', ['2024-05-05 reported']],
  ],
  'off, and put off': [
    ['The visit on Friday is no longer going ahead.', ['2024-07-12 denied']],
    ['The visit on 19 July no longer stands.', ['2024-07-19 denied']],
    ['The launch on Monday was scrubbed.', ['2024-07-08 denied']],
    ['They put the launch off until Friday.', ['../2024-07-12 planned']],
    // Look-alikes
    ['The launch was put off on Monday until Friday.', ['2024-07-08 reported']],
    ['They put the lights off on Friday.', ['2024-07-05 reported']],
    ['The shop was open from Monday until Friday.', ['2024-07-01/2024-07-05 reported']],
  ],
  'a planned event as the object of a past verb': [
    ['Two have taken out papers for the town election on 20 August.', ['2024-08-20 planned']],
    ['The board said it now expected the first sailing on Thursday.', ['2024-07-11 planned']],
    ['Traders plan a march on Saturday.', ['2024-07-13 planned']],
    // Look-alikes
    ['She won the town election on 20 May.', ['2024-05-20 reported']],
    ['The board had expected a sailing in June.', ['2024-06 conditional']],
    ['The plan a council made on Saturday failed.', ['2024-07-06 reported']],
  ],
  'an infinitive that looks like a past form': [
    ['The council resolved on Monday, by 39 votes to 12, to set up an inquiry into the failure of 6 June.', ['2024-07-08 reported']],
    // Look-alike
    ['The council set up an inquiry on 6 June.', ['2024-06-06 reported']],
  ],
  'moved to a place, and from a day': [
    ['The market, held every second Friday, will move to the drill hall from 21 July.', ['2024-07-21 planned']],
    // Look-alikes: from another day
    ['The hearing was moved to 18 July from 4 July.', ['2024-07-18 planned']],
    ['The market will move from Friday to Sunday.', ['2024-07-14 planned']],
  ],
  'an exception is no clause': [
    ['Many were hurt on Monday; by Tuesday all but three had gone home.', ['2024-07-08 reported', '../2024-07-09 reported']],
    ['All but one of the miners were saved on Monday.', ['2024-07-08 reported']],
    // Look-alikes
    ['Not everyone came on Sunday.', ['2024-07-07 unclear']],
    ['All came, but three left on Monday.', ['2024-07-08 reported']],
  ],
  'a day, and the next one, of one verb': [
    ['It did not come last Thursday, nor the Monday after.', ['2024-07-04 denied', '2024-07-08 denied']],
    // Look-alike
    ['For Moss, who turned 19 on Saturday, Sunday’s final will be a first start.', ['2024-07-06 reported', '2024-07-14 planned']],
  ],
  'a rate with an end': [
    ['The agency will listen twice a day until August.', ['../2024-08 planned']],
    ['The pool will open every week from 1 August.', ['2024-08-01 planned']],
    // Look-alike
    ['The agency listens twice a day until August.', []],
  ],
  'nouns that look like verbs of forecasting': [
    ['The firm cut its profit forecast for 2022 yesterday.', ['2024-07-09 reported']],
    // Look-alike
    ['The bank had forecast a fall in June.', ['2024-06 conditional']],
  ],
  'in the present tense': [
    ['The ban dates from 11 March.', ['2024-03-11 reported']],
    ['She becomes mayor on Friday.', ['2024-07-12 planned']],
    ['She becomes a junior minister today.', ['2024-07-10 reported']],
    ['The talks are off; the 9 August parade will go ahead.', ['2024-08-09 planned']],
    // Look-alikes
    ['She became mayor on Friday.', ['2024-07-05 reported']],
    ['Today most museums do not have one.', []],
    ['The fair will be near the 9 August parade.', []],
  ],
};
