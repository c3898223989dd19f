import { expect, test } from 'vitest';
import { linesOfFigures } from './read.ts';

/** Sentences by kind, with similar sentences of another meaning. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'what has a name before it': [
    ['There were 530 St Agnes patients.', ['530 = 530 · patient']],
    ['They took 12 Mrs Holmes dolls.', ['12 = 12 · doll']],
    ['It holds 40 Lake Hughes boats.', ['40 = 40 · boat']],
    // Look-alikes
    ['There were 530 Saints supporters.', ['530 = 530 · saint']],
    ['There were 12 Democrats.', ['12 = 12 · democrat']],
  ],
  'a number that is all that a source reports, after another count': [
    ['Some 1,500 people came. The council said 3,000; the police did not count.', ['1,500 = 1500 · about · person', '3,000 = 3000 · person']],
    ['Officers stopped 41 trucks. The log showed nine.', ['41 = 41 · truck', 'nine = 9 · truck']],
    ['The blast injured 60 people. The ministry later spoke of 112.', ['60 = 60 · person · injured', '112 = 112 · person · injured']],
    ['The council counts 14,200 cars. Traders say the true figure is nearer 18,000.', ['14,200 = 14200 · car', '18,000 = 18000 · car']],
    ['We counted 61 pups; it was in fact 58.', ['61 = 61 · pup', '58 = 58 · pup']],
    // Look-alikes
    ['Officers stopped 41 trucks. The log showed nine errors.', ['41 = 41 · truck', 'nine = 9 · error']],
    ['There were 41 trucks. The tyres were worn. The bill showed nine.', ['41 = 41 · truck', 'nine = 9']],
    ['Nobody was hurt. The ministry later spoke of 112.', ['Nobody = 0 · person · injured', '112 = 112']],
  ],
  'a number with a verb that repeats the clause before': [
    ['Parents had until noon to object and 214 did.', ['214 = 214 · parent']],
    ['He asked 40 firms to reply, and 12 did.', ['40 = 40 · firm', '12 = 12 · firm']],
    ['It was said that 70 people had left. In fact 17 had.', ['70 = 70 · person', '17 = 17 · person']],
    // Look-alikes
    ['Parents had until noon to object and 214 teachers did.', ['214 = 214 · teacher']],
    ['The firm had until noon to object and 214 did.', ['214 = 214']],
  ],
  'the rest, a difference and a part of a count': [
    ['They brought up 11 miners and spoke to the remaining three.', ['11 = 11 · miner', 'three = 3 · miner']],
    ['The union says 366 workers are out, six fewer than in May.', ['366 = 366 · worker', 'six = 6 · worker']],
    ['Two in five nurses agreed; 1,118 of 1,860 did not.', ['Two in five = 40 · % · nurse', '1,118 = 1118 · nurse', '1,860 = 1860 · nurse']],
    ['Hassan scored 12 goals, Petrov nine.', ['12 = 12 · goal', 'nine = 9 · goal']],
    ['The union counts 372 workers, the company 310.', ['372 = 372 · worker', '310 = 310 · worker']],
    // Look-alikes
    ['The firm sold 12 ships, the bank 9 houses.', ['12 = 12 · ship', '9 = 9 · house']],
    ['The crew sold 12 ships, and it paid 310.', ['12 = 12 · ship', '310 = 310']],
  ],
  'a number given before': [
    ['She won by 17 votes. It was late. “Seventeen is a lot,” he said.', ['17 = 17 · vote', 'Seventeen = 17 · vote']],
    ['Members cast 287 ballots. The rain did not stop. The firm noted that 287 was a minority.', ['287 = 287 · ballot', '287 = 287 · ballot']],
    // Look-alikes: small numbers recur by chance
    ['She won by 7 votes. It was late. He gave it 7.', ['7 = 7 · vote', '7 = 7']],
  ],
  'people who are not named as such': [
    ['It is a town of 40,000.', ['40,000 = 40000 · person']],
    ['The small island of about 900 has no shop.', ['900 = 900 · about · person']],
    ['A board of five decided.', ['five = 5 · person']],
    ['About two hundred who packed the hall cheered.', ['two hundred = 200 · about · person']],
    ['The council put the number treated at 19.', ['19 = 19 · person']],
    ['The number arrested has risen to 40.', ['40 = 40 · person · detained']],
    ['The number on strike has fallen to 254.', ['254 = 254 · person']],
    ['Police arrested 31.', ['31 = 31 · person · detained']],
    ['It was backed by 61 percent of those voting.', ['61 percent = 61 · % · person']],
    // Look-alikes
    ['A row of five trees fell.', ['five = 5 · tree']],
    ['A cut of 40,000 was made.', ['40,000 = 40000']],
    ['The number reported at noon was 14.', ['14 = 14']],
  ],
  'votes, scales and points': [
    ['Members voted 287 to 41 to walk out.', ['287 = 287 · vote', '41 = 41 · vote']],
    ['The motion passed by 39 votes to 12.', ['39 = 39 · vote', '12 = 12 · vote']],
    ['The party took 38 per cent in the vote, against 41 per cent in May.', ['38 per cent = 38 · % · vote', '41 per cent = 41 · % · vote']],
    ['A magnitude 5.6 earthquake shook the town.', ['5.6 = 5.6 · magnitude']],
    ['The index closed at 2,118.40.', ['2,118.40 = 2118.4 · point']],
    ['She leads by half a point.', ['half a = 0.5 · point']],
    ['They walked half a mile.', ['half a mile = 0.5 · mi']],
    ['It is two and a half miles long.', ['two and a half miles = 2.5 · mi']],
    // Look-alikes
    ['The firm took 38 per cent of the profit.', ['38 per cent = 38 · % · profit']],
    ['The index lists 40 books.', ['40 = 40 · book']],
    ['She is half a head taller.', []],
    ['He was jailed for two and a half years.', []],
  ],
  'a unit that two numbers share': [
    ['The forecast is 8.1 million tonnes, down from 8.4 million.', ['8.1 million tonnes = 8100000 · t', '8.4 million = 8400000 · t']],
    ['It expects 8.1 million tonnes. In May it was 8.9 million.', ['8.1 million tonnes = 8100000 · t · planned', '8.9 million = 8900000 · t']],
    ['The gap was 11 mm. The written report gave four.', ['11 mm = 11 · mm', 'four = 4 · mm']],
    // Look-alikes
    ['The crop is 8.1 million tonnes, and 8.4 million people need it.', ['8.1 million tonnes = 8100000 · t', '8.4 million = 8400000 · person']],
    ['The crop is 8.1 million tonnes. In the poll it was 89.', ['8.1 million tonnes = 8100000 · t', '89 = 89']],
    ['Shares fell 12%. The target was 14.', ['12% = 12 · %', '14 = 14']],
  ],
  nobody: [
    ['Nobody was hurt.', ['Nobody = 0 · person · injured']],
    ['No one has been arrested.', ['No one = 0 · person · detained']],
    ['There were no deaths.', ['no = 0 · death · killed']],
    ['Nobody died in the blast, which injured 12.', ['Nobody = 0 · person · killed', '12 = 12 · person · injured']],
    ['Nobody killed 12 rebels.', ['12 = 12 · rebel · denied']],
    // Look-alikes
    ['Nobody else was hurt.', []],
    ['Nobody knows how many were hurt.', []],
    ['The mayor hopes nobody was hurt.', []],
    ['No deaths are expected.', []],
    ['If there are no deaths, the law stays.', []],
    ['The mayor denied that nobody was hurt.', ['nobody = 0 · person · denied']],
    ['It was not true that no one had died.', ['no one = 0 · person · denied']],
  ],
  ages: [
    ['A cyclist, 34, remained in hospital.', []],
    ['A driver, aged 58, and two pedestrians were hurt.', ['two = 2 · pedestrian · injured']],
    ['Teague, who is 67, and four other candidates ran.', ['four = 4 · candidate · further']],
    ['Children under five travel free.', []],
    ['The victims were all over 70.', []],
    // Look-alikes
    ['The total, 34, was low.', ['34 = 34']],
    ['People under 30 arches slept.', ['30 = 30 · less than · arch']],
    ['The victims were all over 70 miles away.', ['70 miles = 70 · more than · mi']],
  ],
  'days, hours, halves and labels': [
    ['Talks are set for March 7, 8 and 12.', []],
    ['The strikes are on 23, 25 and 27 May.', []],
    ['There is an entry for ten past four.', []],
    ['He had worked 13 days out of 14.', []],
    ['The line will run until at least 2026.', []],
    ['The lower half of the pin is missing.', []],
    ['Local 88 offered a reward.', []],
    ['Pin 17.', []],
    ['Hospitals reported 60-70 injured.', ['60-70 = 60..70 · injured · injured']],
    ['Jobs will go: 64, rather than 140.', ['64 = 64', '140 = 140 · denied']],
    // Look-alikes
    ['They left 23, 25 and 27 boxes.', ['23 = 23 · box', '25 = 25 · box', '27 = 27 · box']],
    ['It will run for at least 2,026 miles.', ['2,026 miles = 2026 · at least · mi · planned']],
    ['Half of the pins are missing.', ['Half = 50 · % · pin']],
    ['They lost 60-70.', []],
  ],
  'planned, or only near “May” or another clause': [
    ['He took £212,000 between May 2015 and June.', ['£212,000 = 212000 · GBP']],
    ['She told 150 residents that strikers should be counted.', ['150 = 150 · resident']],
    // Look-alikes
    ['He may take £212,000.', ['£212,000 = 212000 · GBP · planned']],
    ['They promised 150 flats that will be cheap.', ['150 = 150 · flat · planned']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOfFigures(text, 'qualifier', 'unit', 'counts', 'state', 'scope')).toEqual(figures);
  });
}
