import { expect, test } from 'vitest';
import { linesOfFigures } from './read.ts';

/** Sentences by kind, with similar sentences of another meaning after them. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'an amount of money after a verb': [
    ['The vase went for £1.2 million.', ['£1.2 million = 1200000 · GBP · vase']],
    ['The appeal raised a record £40,000.', ['£40,000 = 40000 · GBP · money raised']],
    ['Savers withdrew more than $30 million.', ['$30 million = 30000000 · more than · USD · withdrawals']],
    ['The bank set aside $12 million for claims.', ['$12 million = 12000000 · USD · provision']],
    ['They bought the farm for €300,000.', ['€300,000 = 300000 · EUR · price']],
    ['The council paid out £9,000.', ['£9,000 = 9000 · GBP · payment']],
    ['The rate was left at 4 per cent.', ['4 per cent = 4 · % · rate']],
    ['The dog went for 3 miles.', ['3 miles = 3 · mi']],
    ['The bill raised wages to $17.', ['$17 = 17 · USD · wages']],
    ['The firm raised prices £3.', ['£3 = 3 · GBP']],
  ],
  'a change after “up” and “down”, and one that is repeated': [
    ['Bills are up 7 per cent on the year.', ['7 per cent = 7 · % · bills · rise']],
    ['Crime was up 4% in June.', ['4% = 4 · % · crime · rise']],
    ['Rents rose 2% last year and 5% this year.', ['2% = 2 · % · rents · rise', '5% = 5 · % · rents · rise']],
    ['The lake has lost 2 metres of depth.', ['2 metres = 2 · m · depth · fall']],
    ['The lake has lost 40 metres of width, 3 of them in May.', ['40 metres = 40 · m · width · fall', '3 = 3 · m · width · part']],
    ['Attendance was put at 8,100, about 900 below capacity.', ['8,100 = 8100 · attendance', '900 = 900 · about · attendance · fall']],
    ['The ship lost 40 tonnes of grain.', ['40 tonnes = 40 · t · grain']],
    ['Fares cost up to £5.', ['£5 = 5 · up to · GBP · fares']],
    ['Rents rose 2% in Leeds and 5 shops closed.', ['2% = 2 · % · rents · rise', '5 = 5 · shop']],
  ],
  'a rate': [
    ['Gas rose above $3 a gallon.', ['$3 = 3 · more than · USD · gas · each']],
    ['The yield was 6 tonnes an acre.', ['6 tonnes = 6 · t · yield · each']],
    ['There were 7 deaths per 10,000 births.', ['7 = 7 · death · each']],
    ['Seven of every 10 letters came late.', ['Seven of every 10 = 70 · % · letter']],
    ['It spent 40p of every pound on rent.', ['40p = 40 · penny · spending · each']],
    ['Output was raised from 30 to 45 boats a month.', ['30 = 30 · boat', '45 = 45 · boat · each']],
    ['The video is in 1080p.', []],
    ['A total of 1,000 patients came.', ['1,000 = 1000 · patient']],
  ],
  'shares in words': [
    ['Every fifth school has no library.', ['Every fifth = 20 · % · school']],
    ['He said every tenth flat was empty.', ['every tenth = 10 · % · flat']],
    ['It passed on a turnout of barely a quarter.', ['a quarter = 25 · about · % · turnout']],
    ['Every third week is free.', []],
    ['He paints every third tree red.', []],
    ['The train leaves at a quarter.', []],
  ],
  'a multiple': [
    ['The vase fetched six times its estimate.', ['six times = 6 · × · vase']],
    ['Some 90 boats came, twice as many as in May.', ['90 = 90 · about · boat', 'twice = 2 · × · boats']],
    ['He drove at almost three times the speed limit.', ['three times = 3 · almost · ×']],
    ['She has won it twice.', []],
    ['She asked twice what he wanted.', []],
    ['They tested it four times.', ['four = 4 · time']],
  ],
  'a limit': [
    ['Prices start at £20 and go up to £90.', ['£20 = 20 · at least · GBP · prices', '£90 = 90 · up to · GBP · prices']],
    ['Barely 40 people came.', ['40 = 40 · about · person']],
    ['Hardly a third of the seats were sold.', ['a third = 33.33 · about · % · seat']],
    ['The path starts at 300 metres.', ['300 metres = 300 · m · path']],
  ],
  'what a number without a noun counts': [
    ['Another 30 guards will join the 200 already there.', ['30 = 30 · guard · further', '200 = 200 · guard']],
    ['The left won 90 seats, 11 short of a majority.', ['90 = 90 · seat', '11 = 11 · seat']],
    ['They tabled 12 motions, of which two passed.', ['12 = 12 · motion', 'two = 2 · motion · part']],
    ['The mill once employed 900.', ['900 = 900 · person']],
    ['At least six were injured, two seriously.', ['six = 6 · at least · injured', 'two = 2 · injured · part']],
    ['The number of thefts more than doubled, from 110 to 240.', ['110 = 110 · theft', '240 = 240 · theft']],
    ['Some 30 guards will join the firm.', ['30 = 30 · about · guard · planned']],
    ['The blast injured six people, two seriously ill patients said.', ['six = 6 · person', 'two = 2 · patient']],
  ],
  'another thing than the words beside it seem to say': [
    ['A box costs £4, or 50 cents each.', ['£4 = 4 · GBP · box', '50 cents = 50 · cent · box · each']],
    ['A 2-litre jug costs 90 cents.', ['2-litre = 2 · l · jug', '90 cents = 90 · cent · jug']],
    ['Average class sizes have gone up from 24.5 to 26.1 pupils.', ['24.5 = 24.5 · pupil · average class sizes', '26.1 = 26.1 · pupil · average class sizes']],
    ['Temperatures fell to minus 4, 9 degrees below the average.', ['minus 4 = -4 · degree · temperatures', '9 degrees = 9 · degree · temperatures · fall']],
    ['Four of the dead were pupils.', ['Four = 4 · pupil · part']],
    ['Four of the dead were from Leeds.', ['Four = 4 · dead · part']],
    ['They met the $5 million housing costs.', ['$5 million = 5000000 · USD · housing costs']],
    ['A $5 million fund opened.', ['$5 million = 5000000 · USD · fund']],
  ],
  'an amount of time whose unit is left out': [
    ['Pupils will get 15 hours of care, rising to 30 in 2026.', []],
    ['The wait is 17.6 weeks, against a target of 12.', []],
    ['They have been married for 61 years and have lived here for 58.', []],
    ['The prosecution asked for 12 years; the court gave him nine.', []],
    ['After 12 years the firm has 30 shops, rising to 40 in 2026.', ['30 = 30 · shop', '40 = 40 · shop']],
    ['It took three days, against 12 boats.', ['12 = 12 · boat · detail']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOfFigures(text, 'qualifier', 'unit', 'counts', 'measures', 'change', 'scope')).toEqual(figures);
  });
}
