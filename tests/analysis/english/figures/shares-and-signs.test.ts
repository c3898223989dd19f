import { expect, test } from 'vitest';
import { linesOfFigures } from './read.ts';

/** Sentences with shares, parts of a whole, signs and units, by kind, with similar sentences of another meaning. See `states.test.ts` for how a figure is written. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
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
    ['It is 19% of the U.S. population.', ['19% = 19 · % · population']],
    ['Two thirds of the fund’s money has been spent.', ['Two thirds = 66.67 · % · money']],
    // Look-alikes
    ['Two thirds of the fun is over.', []],
  ],
  'a share and its whole': [
    ['About 2,400 homes, a third of them in Leeds, lost power.', ['2,400 = 2400 · about · home', 'a third = 33.33 · % · home']],
    ['Sales dropped by a fifth to $3.4 billion.', ['a fifth = 20 · %', '$3.4 billion = 3400000000 · USD']],
    ['Sales dropped by a quarter to $12 million.', ['a quarter = 25 · %', '$12 million = 12000000 · USD']],
    // Look-alikes
    ['They must be back by a quarter to four.', []],
    ['He owns 2,400 homes and a third of the farm.', ['2,400 = 2400 · home', 'a third = 33.33 · % · farm']],
  ],
  'a part of a whole, and what a number with “of” counts': [
    ['Of the 60 applicants, 12 were accepted, nine of whom were women.', ['60 = 60 · applicant', '12 = 12 · applicant · part', 'nine = 9 · woman · part']],
    [
      'The blast killed 12 people, among them two nurses, and hurt 30 others.',
      ['12 = 12 · person · killed', 'two = 2 · nurse · killed · part', '30 = 30 · person · injured · further'],
    ],
    ['The ship carried 80 passengers and a crew of five.', ['80 = 80 · passenger', 'five = 5 · crew']],
    ['A crowd of about 2,000 sang.', ['2,000 = 2000 · about · person']],
    ['Three quarters of a million people fled.', ['Three quarters of a million = 750000 · person · displaced']],
    ['Three quarters of the 1,200 tickets are gone.', ['Three quarters = 75 · % · ticket', '1,200 = 1200 · ticket']],
    [
      'Four out of the six judges left, and the first 200 of an eventual 5,000 troops came.',
      ['Four = 4 · judge', 'six = 6 · judge', '200 = 200 · troop', '5,000 = 5000 · troop'],
    ],
    ['It shot down 21 of 28 drones, and all 28 hit their targets.', ['21 = 21 · drone', '28 = 28 · drone', '28 = 28 · drone']],
    ['Dozens of flights, including all 18 to Lisbon, were cancelled.', ['18 = 18 · flight']],
    ['Some of the hostages, perhaps as many as 30, may have been moved.', ['30 = 30 · up to · hostage']],
    ['Of 1,000 people asked, 570 said yes and 310 no.', ['1,000 = 1000 · person', '570 = 570 · person · part', '310 = 310 · person · part']],
  ],
  'the sign of a number': [
    ['Temperatures fell to minus 12 degrees Celsius overnight.', ['minus 12 degrees Celsius = -12 · °C']],
    ['It was −12.5 degrees, and output fell by −3 percent.', ['−12.5 = -12.5 · degree', '−3 percent = -3 · %']],
    ['It was -3 to -5 degrees.', ['-3 to -5 = -5..-3 · degree']],
    ['He saw 3 - 5 tanks.', ['3 - 5 = 3..5 · tank']],
    ['Temperatures of between minus 5 and plus 3 degrees are forecast.', ['minus 5 and plus 3 = -5..3 · between · degree · planned']],
    // Look-alikes
    ['They won 4-1 in May, and it was a 3-0 win.', []],
  ],
  'a noun before its number': [
    ['Police said 300 people came; organisers put the number at 2,000.', ['300 = 300 · person', '2,000 = 2000 · person']],
    // Look-alikes
    ['He sold 12 cars for 300.', ['12 = 12 · car', '300 = 300']],
  ],
  'numbers with m, C, % and other units': [
    ['Exports rose to 523m kg.', ['523m kg = 523000000 · kg']],
    ['Some 2.7m Poles live abroad.', ['2.7m = 2700000 · about · pole']],
    ['Temperatures could reach 44C by Friday.', ['44C = 44 · °C · planned']],
    ['Shares fell 12% to $3.40.', ['12% = 12 · %', '$3.40 = 3.4 · USD']],
    ['Tickets cost 20 pounds, and the cake weighs 20 pounds.', ['20 pounds = 20 · GBP', '20 pounds = 20 · lb']],
    ['The council hands out 750 pounds in cash.', ['750 pounds = 750 · GBP']],
    ['The port got a grant of 2.5 million pounds, and a trader is to have 5,000 pounds.', ['2.5 million pounds = 2500000 · GBP', '5,000 pounds = 5000 · GBP']],
    ['The farm lost £40,000, among it 300 pounds of honey.', ['£40,000 = 40000 · GBP', '300 pounds = 300 · lb']],
    ['The school gave out 3 pounds of fruit.', ['3 pounds = 3 · lb']],
    ['He lost 30 pounds in a year.', ['30 pounds = 30 · lb']],
    ['Prices rose threefold, to 15 pesos a kilo.', ['threefold = 3 · ×', '15 pesos = 15 · peso · each']],
    ['On pages 3 or 4 and with 0.5% of clicks.', ['0.5% = 0.5 · % · click']],
    // Look-alikes
    ['He swam 523m on Monday.', ['523m = 523 · m']],
    ['The pole is 2.7m long.', ['2.7m = 2.7 · m']],
    ['Shares rose 12% to 14%.', ['12% to 14% = 12..14 · %']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOfFigures(text, 'qualifier', 'unit', 'counts', 'state', 'scope')).toEqual(figures);
  });
}
