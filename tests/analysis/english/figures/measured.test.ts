import { expect, test } from 'vitest';
import { readFigures } from './read.ts';

/** Return the figures of a text, each with what it measures, else what it counts, and its change. */
function measuredIn(text: string): string[] {
  return readFigures(text).map(({ surface, measures, counts, change }) => [surface, measures ?? counts, change].filter((part) => part !== null).join(' · '));
}

/** Sentences by kind, with the figures in them. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'the subject of a verb': [
    ['Inflation slowed to 3.1 percent in June from 3.4 percent in May.', ['3.1 percent · inflation', '3.4 percent · inflation']],
    ['In Kenya, unemployment stands at 8.2 per cent.', ['8.2 per cent · unemployment']],
    ['The bridge, which cost £120 million, is open.', ['£120 million · bridge']],
    ['Thieves took a painting worth $5 million.', ['$5 million · painting']],
    ['Officials said the price of wheat reached $210 a tonne.', ['$210 · price of wheat']],
    ['Crude oil fell below $70 a barrel.', ['$70 · crude oil']],
    ['The bank predicts exports will grow, rising from 8 percent to 9 percent.', ['8 percent · exports', '9 percent · exports']],
    ['About 47% of online traffic coming from phones is new.', ['47% · traffic']],
    ['The well is 40 metres deep.', ['40 metres · well']],
    ['The tunnel, 57 kilometres long, cost 12 billion francs.', ['57 kilometres · tunnel', '12 billion francs · tunnel']],
    ['Oil is cheap, and the price of gas fell 3 percent.', ['3 percent · price of gas · fall']],
    ['Prices of oil and gas rose 5 percent.', ['5 percent · prices of oil and gas · rise']],
  ],
  'no subject that is measured': [
    ['Video took 53 percent last year and will reach 69 percent.', ['53 percent', '69 percent']],
    ['The post is 30 kilometres south of the city.', ['30 kilometres']],
  ],
  'the size of a change': [
    ['Sales of electric cars rose 12 percent to 41,000.', ['12 percent · sales of electric cars · rise', '41,000 · sales of electric cars']],
    ['The union won a pay rise of 8 percent.', ['8 percent · pay · rise']],
    ['There was a 12 percent fall in exports.', ['12 percent · exports · fall']],
    ['The bank cut its main rate by half a percentage point to 4 percent.', ['half a percentage point · main rate · fall', '4 percent · main rate']],
    ['Rates were raised by 25 basis points.', ['25 basis points · rates · rise']],
    ['The population shrank by 208,000 people.', ['208,000 · population · fall']],
    ['Rents are 25 percent higher than last year.', ['25 percent · rents · rise']],
    ['The page gets 11% fewer visits and a 16% decrease in sales.', ['11% · visits · fall', '16% · sales · fall']],
    ['Membership dropped by 4,000 to 61,000.', ['4,000 · membership · fall', '61,000 · membership']],
    ['Membership rose by 4,000 to 5,000.', ['4,000 to 5,000 · membership · rise']],
    ['Prices fell 1.3 percent after rising 0.4 percent.', ['1.3 percent · prices · fall', '0.4 percent · prices · rise']],
    ['The harvest was 27 million tonnes, 8 percent above last year.', ['27 million tonnes · harvest', '8 percent · harvest · rise']],
    ['The gap between rich and poor widened by 5 percentage points.', ['5 percentage points · gap · rise']],
    ['Prices rose 5 percent and wages 3 percent.', ['5 percent · prices · rise', '3 percent · wages · rise']],
    ['The firm sold 1,350 homes, 15 percent fewer than in 2023.', ['1,350 · home', '15 percent · homes · fall']],
  ],
  'a level, not a change': [
    ['Attendance fell below 10,000.', ['10,000 · attendance']],
    ['The fund raised $3 million.', ['$3 million · money raised']],
    ['Officials expect the cost to exceed 1 billion dollars.', ['1 billion dollars · cost']],
    ['Police put the damage at 3 million Swiss francs.', ['3 million Swiss francs · damage']],
  ],
  'a share of the noun after it': [
    ['The town lost 15 percent of its population.', ['15 percent · population']],
    ['They spend half their income on rent.', ['half · income']],
  ],
  'a noun beside the amount': [
    ['The company reported a loss of $45 million for the quarter.', ['$45 million · loss']],
    ['The survey has a margin of error of 3 percentage points.', ['3 percentage points · margin of error']],
    ['Police seized 350 kilograms of cocaine hidden in bananas.', ['350 kilograms · cocaine']],
    ['The dam holds 4.2 billion cubic metres of water.', ['4.2 billion cubic metres · water']],
    ['They approved a $3 million budget.', ['$3 million · budget']],
    ['Android leads with 51.9% market share.', ['51.9% · market share']],
  ],
  'a noun for the verb': [
    ['He owes the tax office 1.3 million pounds.', ['1.3 million pounds · debt']],
    ['The court fined the firm 50 million euros.', ['50 million euros · fine']],
  ],
  'a subject that is counted': [
    ['Hospital admissions jumped from 120 to 410 in a week.', ['120 · admission', '410 · admission']],
    ['Staff numbers fell to 40.', ['40 · staff']],
    ['Prices rose to 300.', ['300 · prices']],
  ],
  'a number of what the figure before it counts': [
    ['Police arrested 15 suspects; eight were later freed.', ['15 · suspect', 'eight · suspect']],
    ['The quake damaged 340 homes and destroyed 27.', ['340 · home', '27 · home']],
    ['It drew 5,000 people, more than double the 2,300 of last year.', ['5,000 · person', '2,300 · person']],
    ['The school, built for 600 pupils, now has 1,100.', ['600 · pupil', '1,100 · pupil']],
    ['The left won 112 seats, the ruling party 98.', ['112 · seat', '98 · seat']],
  ],
  'a noun that the sentence does not have beside the number': [
    ['The crew sold 12 ships, the plant employs 60.', ['12 · ship', '60 · person']],
    ['Some 42 percent of those aged 30 to 49 read.', ['42 percent · person']],
  ],
  'the object of a verb that counts it': [['The hall can seat 400 guests.', ['400 · guest']]],
  votes: [
    ['The court ruled 6-3 that the law stands.', ['6 · vote', '3 · vote']],
    ['The bill passed the Senate 68 to 31.', ['68 · vote', '31 · vote']],
    ['The vote was 312 in favour and 208 against.', ['312 · vote', '208 · vote']],
    ['Brazil beat Serbia 2-0.', []],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(measuredIn(text)).toEqual(figures);
  });
}

test.each([
  ['Police arrested 15 suspects; eight were later freed.', 1, 'part'],
  ['The crash killed 27 miners, of whom three were teenagers.', 1, 'part'],
  ['The blast injured six, two of them critically.', 1, 'part'],
  ['Nissan to recall 640,000 SUVs over brakes', 0, 'planned'],
  ['The firm will cut 1,900 jobs, or 6 percent of its staff.', 1, 'planned'],
  ['They plan to raise the minimum wage by 10 percent.', 0, 'planned'],
  ['Officials expect the cost to exceed 1 billion dollars.', 0, 'planned'],
  ['Some 40 firms plan to move.', 0, 'all'],
  ['Some 40 firms will move.', 0, 'planned'],
  ['It costs $100 more than last year.', 0, 'all'],
  ['Bills will rise by an average of 21 percent.', 0, 'planned'],
  ['Every third child is ill, and 18 children came.', 0, 'all'],
  ['The troupe of 35 dancers will tour.', 0, 'all'],
  ['A total of 35 dancers will tour.', 0, 'planned'],
  ['Every day is busy; almost 80 users came.', 0, 'all'],
  ['Nissan agreed that it had recalled 640,000 SUVs.', 0, 'all'],
])('%s Its figure %i (counted from 0) has the scope “%s”', (text, index, scope) => {
  expect(readFigures(text)[index]?.scope).toBe(scope);
});

test.each([
  ['The crash killed the pilot and 11 passengers.', 'killed'],
  ['The crash killed the pilot and 11 passengers sued.', null],
  ['The storm drove 200,000 from their homes.', 'displaced'],
  ['Some 15,000 people have fled the fighting.', 'displaced'],
  ['Some 15 people have fled the country.', null],
  ['The fire forced 5,000 people to flee.', 'displaced'],
  ['The rule forced 5,000 people to pay.', null],
  ['Two pedestrians were seriously injured.', 'injured'],
])('%s The state of the first figure is %s', (text, state) => {
  expect(readFigures(text)[0]?.state).toBe(state);
});

test.each([
  ['Every tenth day is a holiday.'],
  ['Windows 11 needs an update.'],
  ['It runs in versions 3.1 and 4.0.'],
  ['Problem 3: The door is shut.'],
  ['See the note [1] below.'],
])('no figure: %s', (text) => {
  expect(readFigures(text)).toEqual([]);
});
