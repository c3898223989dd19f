import type { StatusCase } from './cases.ts';

/** Sentences with words inserted before a time, with rules and with what must be done, and look-alikes. The day of publication is Wednesday, 10 July 2024. */
export const insertionsAndRules: Record<string, StatusCase[]> = {
  'words inserted before a time': [
    ['The museum will show the scroll, painted in 1123, from 3 August to 29 September.', ['1123 reported', '2024-08-03/2024-09-29 planned']],
    ['The tower will open, aides said, on Friday.', ['2024-07-12 planned']],
    ['If the summer is dry, the lake will lose as much again by October, the survey warned.', ['../2024-10 conditional']],
    // Look-alikes
    ['The museum showed the scroll, painted in 1123, from 3 March to 4 April.', ['1123 reported', '2024-03-03/2024-04-04 reported']],
    ['The tower opened, aides said, on Friday.', ['2024-07-05 reported']],
    ['The tower will open soon, aides said on Friday.', ['2024-07-05 reported']],
    ['The lake lost as much again by June, the survey found.', ['../2024-06 reported']],
  ],
  'no choice but': [
    ['The firm had no choice but to close the plant in March.', ['2024-03 reported']],
    ['The firm has no choice but to close the plant in October.', ['2024-10 planned']],
    ['They had no option but to flee on Monday.', ['2024-07-08 reported']],
    // Look-alikes
    ['The firm had no choice in March.', ['2024-03 denied']],
    ['They had no bread on Monday.', ['2024-07-08 denied']],
  ],
  'rules from a day on': [
    ['From Saturday, dogs may not be let off the lead.', ['2024-07-13 planned']],
    ['Lorries may not use the bridge from 1 August.', ['2024-08-01 planned']],
    // Look-alikes
    ['The fair may not open on Saturday.', ['2024-07-13 conditional']],
    ['Rain may fall from Saturday.', ['2024-07-13 conditional']],
    ['From Saturday it may rain.', ['2024-07-13 conditional']],
  ],
  'done as was planned': [
    ['Parliament was expected to pass the budget on Tuesday, and did so by 61 votes to 40.', ['2024-07-09 reported']],
    ['Parliament was expected to pass the budget on Tuesday, and did so unanimously.', ['2024-07-09 reported']],
    // Look-alikes
    ['Parliament was expected to pass the budget on Tuesday but did not do so.', ['2024-07-09 denied']],
    ['Parliament is expected to pass the budget on Tuesday.', ['2024-07-16 planned']],
  ],
  'a plan told again': [
    ['The referendum is set for 22 September. It was originally planned for May but was delayed.', ['2024-09-22 planned', '2024-05 denied']],
    ['The trial is due on Friday. It was to begin in June but was put off.', ['2024-07-12 planned', '2024-06 denied']],
    // Look-alike: the second sentence is of what came after the plan.
    ['The referendum was set for 22 May. It was never held.', ['2024-05-22 unclear']],
  ],
  'takes effect on a day': [
    ['The law takes effect on 1 January.', ['2025-01-01 planned']],
    ['The season begins in February.', ['2025-02 planned']],
    // Look-alikes
    ['The law took effect on 1 January.', ['2024-01-01 reported']],
    ['The law takes effect on 1 June.', ['2024-06-01 reported']],
    ['The ship sinks on 3 February and the crew is lost.', ['2024-02-03 reported']],
  ],
  'said to be possible': [
    ['A cut in September is possible.', ['2024-09 conditional']],
    ['The governor said that a cut in the third quarter was possible.', ['2024-07/2024-09 conditional']],
    // Look-alike
    ['It was possible to see the comet on Monday.', ['2024-07-08 reported']],
  ],
  'expected back': [
    ['Power was not expected back before Friday, the firm said.', ['../2024-07-11 unclear']],
    ['Power is expected back on Friday.', ['2024-07-12 planned']],
    // Look-alike
    ['Power came back on Friday.', ['2024-07-05 reported']],
  ],
  'an act beside the setting of a story': [
    ['A novel set in 1944 won the prize on Monday.', ['2024-07-08 reported']],
    ['In Act II, set in 1789, the count flees to Turin.', []],
    ['A film set in wartime Rome took the prize in May.', ['2024-05 reported']],
    // Look-alikes
    ['A novel set in a village flooded in 1944 won the prize.', []],
    ['The film, set in 1944, opens on Friday.', ['2024-07-12 planned']],
  ],
  'a year from which a thing comes': [
    ['A bomb from 1944 was found under the station on 11 June.', ['2024-06-11 reported']],
    ['Coal from 2019 was burned in May.', ['2024-05 reported']],
    // Look-alikes
    ['From 1944 the station was closed.', ['1944 reported']],
    ['Coal from 2019 to 2021 was burned here.', ['2019/2021 reported']],
  ],
  'a role since a year': [
    ['Jakub Mazur, the mayor of Lesko since 2010, lost on Sunday to a baker.', ['2024-07-07 reported']],
    ['Anna Berg, its head from 2010 until 2014, died on Sunday.', ['2024-07-07 reported']],
    ['The law, in force since March, was scrapped on Monday.', ['2024-03/.. reported', '2024-07-08 reported']],
    // Look-alike
    ['Anna Berg, who has led it since 2010, won on Sunday.', ['2010/.. reported', '2024-07-07 reported']],
  ],
  'once believed or reported': [
    ['It was long thought that the bird died out in 1890.', ['1890 conditional']],
    ['General Brankov, who was reported to have fled on Sunday, spoke on Monday.', ['2024-07-07 conditional', '2024-07-08 reported']],
    ['A painting that was believed to have burned in 1945 has turned up.', ['1945 conditional']],
    // Look-alikes
    ['She was found to have lied in May.', ['2024-05 reported']],
    ['The army is believed to have crossed on Monday.', ['2024-07-08 reported']],
  ],
  'not called off': [
    ['A stoppage on 4 August has not been called off.', ['2024-08-04 planned']],
    ['The stoppage on Friday has not been cancelled.', ['2024-07-12 planned']],
    // Look-alikes
    ['The stoppage on 4 August has been called off.', ['2024-08-04 denied']],
    ['The stoppage was not called off on Monday.', ['2024-07-08 denied']],
  ],
  'put off across the day of publication': [
    ['The senate put off its vote from Tuesday to Thursday.', ['2024-07-11 planned']],
    ['The trial was moved from Thursday to Friday.', ['2024-07-12 planned']],
    // Look-alike
    ['The vote was brought forward from Friday to Thursday.', ['2024-07-11 planned']],
  ],
  'a day that is rejected for another': [
    ['The law takes effect on 1 October, not 1 September.', ['2024-10-01 planned', '2024-09-01 denied']],
    ['The law took effect on 1 May, not 1 June.', ['2024-05-01 reported', '2024-06-01 denied']],
  ],
  'a plan whose new day or outcome follows': [
    ['The hearing, which was expected on Tuesday, is now due on Thursday.', ['2024-07-09 denied', '2024-07-11 planned']],
    ['The hearing, which was expected on Friday, is now due on Thursday.', ['2024-07-12 denied', '2024-07-11 planned']],
    ['The ship was due in Bergen on Monday. By nightfall there was no sign of it.', ['2024-07-08 denied', '2024-07-08 denied']],
    ['The storm, which they had said would strike on Tuesday, turned out to sea.', ['2024-07-09 unclear']],
    ['Juno was to be switched off in 2021, but it has been granted two reprieves.', ['2021 denied']],
    // Look-alikes
    ['The hearing is due on Thursday.', ['2024-07-11 planned']],
    ['The ship is due in Bergen on Monday. There is no news of it.', ['2024-07-15 planned']],
    ['The storm, which they say will strike on Friday, turned out to sea.', ['2024-07-12 planned']],
  ],
  'the week of a day': [
    ['The court will sit in the week of 22 July.', ['2024-07-22/2024-07-28 planned']],
    ['It met in the week of May 6.', ['2024-05-06/2024-05-12 reported']],
    ['It met in the week of Sunday.', ['2024-07-07 reported']],
    ['Homes were empty until the day after the fair that began on 1 June.', ['../2024-06-02 reported', '2024-06-01 reported']],
  ],
  'what something would bring about': [
    ['A ruling for the mayor would let him run in November.', ['2024-11 conditional']],
    ['Another strike would delay the opening until October.', ['../2024-10 conditional']],
    // Look-alikes
    ['The ruling will let him run in November.', ['2024-11 planned']],
    ['The firm said the plant would close in November.', ['2024-11 planned']],
  ],
};
