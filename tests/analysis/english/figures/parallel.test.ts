import { describe, expect, it } from 'vitest';
import { datesOf, linesOfFigures } from './read.ts';

/** Return the figures of a text with all that tells what they count. */
const read = (text: string) => linesOfFigures(text, 'unit', 'counts', 'change', 'state', 'scope');

describe('a number without a noun, parallel to the number before it', () => {
  it.each([
    ['Six were arrested on Friday, and eight on Saturday.', ['Six = 6 · person · detained', 'eight = 8 · person · detained']],
    ['The trial heard from 27 witnesses, nine for the defence.', ['27 = 27 · witness · detail', 'nine = 9 · witness · part']],
    ['It lists 72 schools with mould and 19 without heating.', ['72 = 72 · school', '19 = 19 · school']],
    ['Sales fell to 4,100 cars from 5,200 in May and 6,000 a year before.', ['4,100 = 4100 · car', '5,200 = 5200 · car', '6,000 = 6000 · car']],
    ['The heat reached 41 degrees Celsius in Ronda and 39 in Baza.', ['41 degrees Celsius = 41 · °C', '39 = 39 · °C']],
    ['Her party took 41 percent in the north and 29 in the south.', ['41 percent = 41 · %', '29 = 29 · %']],
    ['She won 54 percent of the vote to 44 for Brandt.', ['54 percent = 54 · % · vote', '44 = 44 · % · vote']],
    ['The Greens won 12 seats and Labour 9.', ['12 = 12 · seat', '9 = 9 · seat']],
    ['Four schools closed and 11 opened late.', ['Four = 4 · school', '11 = 11 · school']],
    // Look-alikes: the second number has a verb, or counts something else.
    ['The river rose 3 metres and 12 in the village drowned.', ['3 metres = 3 · m · rise', '12 = 12']],
    ['The fair drew 300 people and 12 stalls.', ['300 = 300 · person', '12 = 12 · stall']],
    ['Four of us went and two said no.', ['Four = 4']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures));
});

describe('a difference from another time is a change, and not a count', () => {
  it.each([
    ['It lent 48,000 books last year, 3,000 more than in 2022.', ['48,000 = 48000 · book', '3,000 = 3000 · book · rise']],
    ['Seventeen ships were waiting, eight fewer than a week ago.', ['Seventeen = 17 · ship', 'eight = 8 · ship · fall']],
    ['The school has 22 teachers, down two from last year.', ['22 = 22 · teacher', 'two = 2 · teacher · fall']],
    ['The school has 22 teachers, down from 24 last year.', ['22 = 22 · teacher', '24 = 24 · teacher']],
    ['More than 3,000 books were lent in 2022.', ['3,000 = 3000 · book']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures));
});

describe('currencies in letters', () => {
  it.each([
    ['The bridge cost SKr 40 million, or about 3.8 million dollars.', ['SKr 40 million = 40000000 · SEK', '3.8 million dollars = 3800000 · USD']],
    ['The bridge cost Zk 40 million, or about 3.8 million dollars.', ['40 million = 40000000', '3.8 million dollars = 3800000 · USD']],
    ['The ministry set aside SKr2.4 billion for schools.', ['SKr2.4 billion = 2400000000 · SEK']],
    ['The driver was fined Rs 500.', ['Rs 500 = 500 · INR']],
    ['He was fined 400 pounds and ordered to pay 150 in costs.', ['400 pounds = 400 · GBP', '150 = 150 · GBP']],
    ['Revenue was 18 million euros, of which 11 million came from exports.', ['18 million euros = 18000000 · EUR', '11 million = 11000000 · EUR · part']],
    // A code.
    ['The form is in drawer TRs500.', []],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures));
});

describe('the state of counts that are a subject together', () => {
  it.each([
    ['Thirteen soldiers and one civilian were killed.', ['Thirteen = 13 · soldier · killed', 'one = 1 · civilian · killed']],
    ['Two officers and a driver died when the van turned over.', ['Two = 2 · officer · killed']],
    ['Gunmen attacked two soldiers and three civilians were killed.', ['two = 2 · soldier', 'three = 3 · civilian · killed']],
    ['Police shot at two men and a woman was hurt.', ['two = 2 · man · detail']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures));
});

it('those who are lost beside the killed are not said to be killed', () => {
  expect(read('The rebels said they had killed 40 and lost only three.')).toEqual(['40 = 40 · killed · killed', 'three = 3 · person']);
});

it('a term is no figure when its unit is left out', () => {
  expect(read('The court sentenced two men to 14 years each and a third to six.')).toEqual(['two = 2 · man']);
});

describe('figures of two clauses', () => {
  it.each([
    ['Fares will go up by 4.5 percent, and bus fares by 2.', ['4.5 percent = 4.5 · % · rise · planned', '2 = 2 · %']],
    ['The fund paid 12.5 million to 410 families.', ['12.5 million = 12500000', '410 = 410 · family · detail']],
    ['The town has 10 to 14 buses.', ['10 to 14 = 10..14 · bus']],
    ['The team lost eight of its last ten games.', ['eight = 8 · game', 'ten = 10 · game']],
    ['She was sentenced to 18 months, six of them suspended.', []],
    ['She planted 18 trees, six of them on Monday.', ['18 = 18 · tree', 'six = 6 · tree · part']],
    ['About one voter in three stayed at home.', ['one voter in three = 33.33 · % · voter']],
    ['One goal in three played games was late.', ['three = 3 · game · detail']],
    ['The dead include four children.', ['four = 4 · child · killed · part']],
    ['The guests include four children.', ['four = 4 · child']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures));

  it.each([
    ['Deaths rose to 14, twice as many as in 2022.', ['the day of publication', 'the day of publication']],
    ['In 2022 deaths rose to 14, twice as many as before.', ['2022', '2022']],
    ['He said 200 doses had arrived and 600 more were due on Monday.', ['the day of publication', '10 July 2023']],
    ['Two men died and 30 were hurt on Monday.', ['3 July 2023', '3 July 2023']],
  ])('%s is dated', (text, dates) => expect(datesOf(text)).toEqual(dates));
});

it('a long list after a holder and its number is read in time', { timeout: 5000 }, () => {
  expect(read(`Lind won 1 seat${',11'.repeat(24)} x 9.`)).toEqual(['1 = 1 · seat', '9 = 9']);
});
