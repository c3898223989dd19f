import { expect, test } from 'vitest';
import { readFigures } from './read.ts';

/** Format each figure as one line: its words, value, and other properties unless they are the default. */
function linesOf(text: string): string[] {
  return readFigures(text).map(({ surface, value, qualifier, unit, counts, state, scope }) =>
    [`${surface} = ${Array.isArray(value) ? value.join('..') : value}`, qualifier, unit, counts, state, scope === 'all' ? null : scope]
      .filter((part) => part !== null)
      .join(' · '),
  );
}

/** Sentences with denied, partial and hypothetical numbers, by kind, with similar sentences of another meaning. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'none of a whole': [
    ['None of the 40 passengers died, the company said.', ['None = 0 · passenger · killed', '40 = 40 · passenger']],
    ['Not one of the 30 miners was hurt.', ['Not one = 0 · miner · injured', '30 = 30 · miner']],
    ['Neither of the two men was killed.', ['Neither = 0 · man · killed', 'two = 2 · man']],
    ['No one among the 12 crew was injured.', ['No one = 0 · crew · injured', '12 = 12 · crew · scene']],
    ['All of the 40 passengers died.', ['40 = 40 · passenger · killed']],
    ['One of the 40 people killed in the fire was a child.', ['40 = 40 · person · killed']],
  ],
  'a state of a part, not of the whole': [
    ['Four of the 12 crew died.', ['Four = 4 · crew · killed', '12 = 12 · crew']],
    ['Not all 40 people died.', ['40 = 40 · person']],
    ['Of the 120 passengers 15 were killed.', ['120 = 120 · passenger', '15 = 15 · killed · killed']],
    ['There were 120 passengers, 15 of whom died.', ['120 = 120 · passenger', '15 = 15 · passenger · killed']],
    ['At least 17 people, including 6 firefighters, died in the blaze.', ['17 = 17 · at least · person · killed', '6 = 6 · firefighter · killed · part']],
    ['Ten of the dead were women.', ['Ten = 10 · woman · killed · part']],
    ['Six of those injured are children.', ['Six = 6 · child · injured · part']],
    ['Two of the injured men left.', ['Two = 2 · man · injured']],
  ],
  'a number that was corrected or not confirmed': [
    ['The death toll, first put at 19, was lowered to 15 on Tuesday.', ['19 = 19 · death · denied', '15 = 15 · death · killed']],
    ['Claims that 60 soldiers had been captured could not be independently confirmed.', ['60 = 60 · soldier · denied']],
    ['Fears that 30 people were trapped proved unfounded.', ['30 = 30 · person · denied']],
    ['It was first thought that 40 people were on the bus; in fact there were 12.', ['40 = 40 · person · denied', '12 = 12']],
    ['Because of an editing error, an article said 700 jobs would go.', ['700 = 700 · job · denied']],
    // Look-alikes
    ['The death toll, first put at 15, has risen to 19.', ['15 = 15 · death · killed', '19 = 19 · death · killed']],
    ['Claims that 60 soldiers had been captured were confirmed.', ['60 = 60 · soldier']],
    ['Fears that 30 people were trapped grew.', ['30 = 30 · person · planned']],
    ['Because of an error, 700 jobs went.', ['700 = 700 · job']],
  ],
  'a label before a number': [
    ['Killed: 4 civilians', ['4 = 4 · civilian · killed']],
    ['Rescued alive: 9', ['9 = 9 · rescued']],
    ['Still missing: 5', ['5 = 5 · missing · missing']],
    // Look-alikes
    ['Ships sunk: 3', ['3 = 3']],
    ['Missing pages: 5', ['5 = 5']],
  ],
  'a number that the text denies': [
    ['It is not true that 40 people died, the ministry said.', ['40 = 40 · person · denied']],
    ['False reports that 40 people died spread fast.', ['40 = 40 · person · denied']],
    ['He denied that 40 people died.', ['40 = 40 · person · denied']],
    ['The union rejected a claim by the owner that 40 people died.', ['40 = 40 · person · denied']],
    ['The paper retracted its report of Sunday that 40 people died.', ['40 = 40 · person · denied']],
    ['He took back his claim that 40 people died.', ['40 = 40 · person · denied']],
    ['She apologised on Monday for saying that 40 people died.', ['40 = 40 · person · denied']],
    ['The UN could not verify that 40 people died.', ['40 = 40 · person · denied']],
    ['It was impossible to confirm reports that 40 people died.', ['40 = 40 · person · denied']],
    ['There is no evidence that 40 people died.', ['40 = 40 · person · denied']],
    ['Reports that 300 people were killed are false.', ['300 = 300 · person · denied']],
    ['Claims that the blast killed 300 people were rejected.', ['300 = 300 · person · denied']],
    ['A report of 40 deaths was later withdrawn.', ['40 = 40 · death · denied']],
    ['He did not deny that 40 people died.', ['40 = 40 · person · killed']],
    ['Reports that 300 ballots were rejected worried her.', ['300 = 300 · ballot']],
    ['He denied the charge, and 40 people died.', ['40 = 40 · person · killed']],
    ['The UN confirmed that 40 people died.', ['40 = 40 · person · killed']],
    ['The army withdrew, and 40 people died.', ['40 = 40 · person · killed']],
    ['She apologised on Monday, and 40 people died.', ['40 = 40 · person · killed']],
  ],
  'a number whose verb is negated, or that nobody believes': [
    ['The strike did not kill 12 people, the army said.', ['12 = 12 · person · denied']],
    ['He denied stealing 300 sheep.', ['300 = 300 · sheep · denied']],
    ['He denied wrongdoing in the case of 300 sheep.', ['300 = 300 · sheep']],
    ['The army never shelled 40 villages.', ['40 = 40 · village · denied']],
    ['Nobody believes that 500 people died.', ['500 = 500 · person · denied']],
    ['The storm did not destroy the 40 homes.', ['40 = 40 · home']],
    ['The firm has not paid 300 workers.', ['300 = 300 · worker']],
    ['Everybody believes that 500 people died.', ['500 = 500 · person · killed']],
  ],
  'a part of a whole, and what a number with “of” counts': [
    ['Of the 60 applicants, 12 were accepted, nine of whom were women.', ['60 = 60 · applicant', '12 = 12 · applicant · part', 'nine = 9 · applicant · part']],
    [
      'The blast killed 12 people, among them two nurses, and hurt 30 others.',
      ['12 = 12 · person · killed', 'two = 2 · nurse · killed · part', '30 = 30 · person · injured · further'],
    ],
    ['The ship carried 80 passengers and a crew of five.', ['80 = 80 · passenger', 'five = 5 · crew']],
    ['A crowd of about 2,000 sang.', ['2,000 = 2000 · about · person']],
    ['Three quarters of a million people fled.', ['Three quarters of a million = 750000 · person · displaced']],
    ['Three quarters of the 1,200 tickets are gone.', ['Three quarters = 75 · % · ticket', '1,200 = 1200 · ticket']],
    ['They won 4-1 in May, and it was a 3-0 win.', []],
    ['Tickets cost 20 pounds, and the cake weighs 20 pounds.', ['20 pounds = 20 · GBP', '20 pounds = 20 · lb']],
  ],
  'one number instead of another': [
    ['Not 12 but 15 houses were hit.', ['12 = 12 · house · denied', '15 = 15 · house']],
    ['11 people, not 17, were hurt.', ['11 = 11 · person · injured', '17 = 17 · person · denied']],
    ['There were 14 houses, not 12.', ['14 = 14 · house', '12 = 12 · house · denied']],
    ['It hit 14 houses instead of 12.', ['14 = 14 · house', '12 = 12 · denied']],
    ['Not only 12 houses were hit.', ['12 = 12 · house']],
    ['Hundreds of houses, if not 1,000 houses, were hit.', ['1,000 = 1000 · house']],
  ],
  'a number that was not reached or not passed': [
    ['Attendance never reached 300.', ['300 = 300 · less than']],
    ['The party failed to draw 300 people.', ['300 = 300 · less than · person']],
    ['The sum fell short of $300.', ['$300 = 300 · less than · USD']],
    ['The text did not exceed 300 pages.', ['300 = 300 · at most · page']],
    ['No fewer than 300 people came.', ['300 = 300 · at least · person']],
    ['Far from 500 people, it drew 40 people.', ['500 = 500 · less than · person · scene', '40 = 40 · person']],
    ['Attendance reached 300.', ['300 = 300']],
  ],
  'an event that has not happened': [
    ['The blast could have killed 40 people.', ['40 = 40 · person · planned']],
    ['They failed to rescue 40 miners.', ['40 = 40 · miner']],
    ['Fears that 40 people died grew.', ['40 = 40 · person · planned']],
    ['The death toll could rise to 40.', ['40 = 40 · planned']],
    ['The force will evacuate 300 residents.', ['300 = 300 · resident · planned']],
    ['They managed to rescue 40 miners.', ['40 = 40 · miner · rescued']],
    ['The blast has killed 40 people.', ['40 = 40 · person · killed']],
  ],
  'a state of other people': [
    ['In the north 40 soldiers killed 12 rebels.', ['40 = 40 · soldier', '12 = 12 · rebel · killed']],
    ['A driver with 12 passengers died.', ['12 = 12 · passenger']],
    ['A bus carrying 40 passengers has killed two.', ['40 = 40 · passenger', 'two = 2 · killed · killed']],
    ['Two were hurt, and 40 people were killed or wounded.', ['Two = 2 · injured · injured', '40 = 40 · person']],
    ['A father of three died.', []],
    ['Between 30 and 40 people were injured.', ['30 and 40 = 30..40 · between · person · injured']],
    ['Rescuers saved all 33 miners; 14 people remain missing.', ['33 = 33 · miner · rescued', '14 = 14 · person · missing']],
    ['A family of three died.', ['three = 3 · dead · killed']],
  ],
  shares: [
    ['One in five children goes hungry, and two thirds of schools lack water.', ['One in five = 20 · % · child', 'two thirds = 66.67 · % · school']],
    ['Nearly 4 in 10 voters stayed at home.', ['4 in 10 = 40 · almost · % · voter']],
    ['Three-quarters of the 1,200 workers left.', ['Three-quarters = 75 · % · worker', '1,200 = 1200 · worker']],
    ['Nine out of ten doctors agreed.', ['Nine out of ten = 90 · % · doctor']],
    ['Half the town’s houses burned, and prices fell by a third.', ['Half = 50 · % · house', 'a third = 33.33 · %']],
    ['They said 28% of officers and 40 percent of all traffic.', ['28% = 28 · % · officer', '40 percent = 40 · % · traffic']],
    ['Two thirds of them and a quarter of us agree.', ['Two thirds = 66.67 · %', 'a quarter = 25 · %']],
    ['It took half an hour in the first half of the match, a quarter of an hour in the second.', []],
    ['Some 2 million people, or a fifth of the population, need aid.', ['2 million = 2000000 · about · person', 'a fifth = 20 · % · population']],
    ['A 12% rise in May.', ['12% = 12 · %']],
  ],
  'the sign of a number': [
    ['Temperatures fell to minus 12 degrees Celsius overnight.', ['minus 12 degrees Celsius = -12 · °C']],
    ['It was −12.5 degrees, and output fell by −3 percent.', ['−12.5 = -12.5 · degree', '−3 percent = -3 · %']],
    ['It was -3 to -5 degrees.', ['-3 to -5 = -5..-3 · degree']],
    ['He saw 3 - 5 tanks.', ['3 - 5 = 3..5 · tank']],
  ],
  'a state or noun that several counts share': [
    ['The army said 15 soldiers and more than 40 rebels had been killed.', ['15 = 15 · soldier · killed', '40 = 40 · more than · rebel · killed']],
    ['Two men and six women were killed.', ['Two = 2 · man · killed', 'six = 6 · woman · killed']],
    ['Nine people died in 2022 and six in 2023.', ['Nine = 9 · person · killed', 'six = 6 · person · killed']],
    ['Nine people died in Leeds and six in York.', ['Nine = 9 · person · killed', 'six = 6 · person · killed']],
    ['It injured nine people, five of them seriously.', ['nine = 9 · person · injured', 'five = 5 · person · injured · part']],
    ['Of those arrested, 16 were minors.', ['16 = 16 · minor · detained · part']],
    ['Of the dead, nine were women.', ['nine = 9 · woman · killed · part']],
    ['The bomb killed two officers and injured nine others.', ['two = 2 · officer · killed', 'nine = 9 · person · injured · further']],
    // Look-alikes
    ['Two men were hurt and six women were killed.', ['Two = 2 · man · injured', 'six = 6 · woman · killed']],
    ['Four buses and 20 passengers were stuck.', ['Four = 4 · bus', '20 = 20 · passenger']],
    ['It injured nine people, five of them tourists.', ['nine = 9 · person · injured', 'five = 5 · person · injured · part']],
    ['The blast sank two boats and damaged nine others.', ['two = 2 · boat', 'nine = 9 · boat · further']],
    ['Of the guests, nine were women.', ['nine = 9']],
  ],
  'a share and its whole': [
    ['About 2,400 homes, a third of them in Leeds, lost power.', ['2,400 = 2400 · about · home', 'a third = 33.33 · % · home']],
    ['Sales dropped by a fifth to $3.4 billion.', ['a fifth = 20 · %', '$3.4 billion = 3400000000 · USD']],
    ['Sales dropped by a quarter to $12 million.', ['a quarter = 25 · %', '$12 million = 12000000 · USD']],
    ['Temperatures of between minus 5 and plus 3 degrees are forecast.', ['minus 5 and plus 3 = -5..3 · between · degree · planned']],
    // Look-alikes
    ['They must be back by a quarter to four.', []],
    ['He owns 2,400 homes and a third of the farm.', ['2,400 = 2400 · home', 'a third = 33.33 · % · farm']],
  ],
  'a noun before its number, and numbers with m, C and %': [
    ['It shot down 21 of 28 drones, and all 28 hit their targets.', ['21 = 21 · drone', '28 = 28 · drone', '28 = 28 · drone']],
    ['Dozens of flights, including all 18 to Lisbon, were cancelled.', ['18 = 18 · flight']],
    ['Some of the hostages, perhaps as many as 30, may have been moved.', ['30 = 30 · up to · hostage']],
    ['Of 1,000 people asked, 570 said yes and 310 no.', ['1,000 = 1000 · person', '570 = 570 · person · part', '310 = 310 · person · part']],
    ['Police said 300 people came; organisers put the number at 2,000.', ['300 = 300 · person', '2,000 = 2000 · person']],
    ['Exports rose to 523m kg.', ['523m kg = 523000000 · kg']],
    ['Temperatures could reach 44C by Friday.', ['44C = 44 · °C · planned']],
    ['Shares fell 12% to $3.40.', ['12% = 12 · %', '$3.40 = 3.4 · USD']],
    ['Two thirds of the fund’s money has been spent.', ['Two thirds = 66.67 · % · money']],
    // Look-alikes
    ['He swam 523m on Monday.', ['523m = 523 · m']],
    ['Shares rose 12% to 14%.', ['12% to 14% = 12..14 · %']],
    ['He sold 12 cars for 300.', ['12 = 12 · car', '300 = 300']],
    ['Two thirds of the fun is over.', []],
  ],
  'a number that is claimed or reported': [
    ['The army claims to have killed 200 rebels.', ['200 = 200 · rebel · killed']],
    ['It was wrongly reported that 40 people had died.', ['40 = 40 · person · denied']],
    ['At least 45 people drowned.', ['45 = 45 · at least · person · killed']],
    [
      'Four out of the six judges left, and the first 200 of an eventual 5,000 troops came.',
      ['Four = 4 · judge', 'six = 6 · judge', '200 = 200 · troop', '5,000 = 5000 · troop'],
    ],
    ['Some 2.7m Poles live abroad.', ['2.7m = 2700000 · about · pole']],
    // Look-alikes
    ['The army wanted to kill 200 rebels.', ['200 = 200 · rebel · planned']],
    ['It was widely reported that 40 people had died.', ['40 = 40 · person · killed']],
    ['The pole is 2.7m long.', ['2.7m = 2.7 · m']],
  ],
  labels: [
    ['The plane, with 162 passengers and six crew on board, landed on runway 27.', ['162 = 162 · passenger', 'six = 6 · crew']],
    ['The posts 542 and 543 fell.', []],
    ['The Group of 7 met in Bari, and Room 101 was full.', []],
    ['She waited at checkpoint 4.', []],
    ['Call (202) 418-0069 for a 508-compliant copy.', []],
    ['They have zero tolerance, and zero deaths were counted.', ['zero = 0 · death · killed']],
    ['A group of 7 met on runway 27 with 40 pilots.', ['7 = 7', '40 = 40 · pilot']],
  ],
  'what is counted': [
    ['The first of 12 ferries arrives in May.', ['12 = 12 · ferry']],
    ['It is 19% of the U.S. population.', ['19% = 19 · % · population']],
    ['The app has a 3-D model and 3 maps.', ['3 = 3 · map']],
    ['Northport’s 311 contact center has 40 agents.', ['40 = 40 · agent']],
    ['Northport’s 311 buses are old.', ['311 = 311 · bus']],
    ['Let us talk about three ferries.', ['three = 3 · ferry']],
    ['They signed about 12 deals.', ['12 = 12 · about · deal']],
    ['They signed 12 arms deals.', ['12 = 12 · deal']],
    ['The 2,000-strong crowd threw stones at 40-odd officers.', ['2,000 = 2000 · person', '40 = 40 · about · officer · scene']],
    [
      'The navy ordered 14 new Kestrel 220 boats, five of which can carry 290 passengers plus cargo.',
      ['14 = 14 · boat', 'five = 5 · boat · part', '290 = 290 · passenger'],
    ],
    ['The room holds 290 passengers plus.', ['290 = 290 · more than · passenger']],
    ['The number of cases has fallen from 1,200 a day to fewer than 90.', ['1,200 = 1200 · case · each', '90 = 90 · less than · case']],
    ['Prices rose threefold, to 15 pesos a kilo.', ['threefold = 3 · ×', '15 pesos = 15 · peso · each']],
    ['On pages 3 or 4 and with 0.5% of clicks.', ['0.5% = 0.5 · % · click']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOf(text)).toEqual(figures);
  });
}
