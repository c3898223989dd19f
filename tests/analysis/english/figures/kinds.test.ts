import { expect, test } from 'vitest';
import { linesOfFigures } from './read.ts';

/** Sentences by kind, with similar sentences of another meaning. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  'a number that is planned, hoped for or possible': [
    ['The firm had hoped to hire 400 engineers by June.', ['400 = 400 · engineer · planned']],
    ['The firm hired 400 engineers.', ['400 = 400 · engineer']],
    ['The council aims to plant 1,000 trees this winter.', ['1,000 = 1000 · tree · planned']],
    ['The council planted 1,000 trees this winter.', ['1,000 = 1000 · tree']],
    ['They passed their goal of 500 supporters, getting 904 people to join.', ['500 = 500 · supporter · planned', '904 = 904 · person']],
    ['Turnout of 15,000 people was expected.', ['15,000 = 15000 · person · planned']],
    ['It had 40,000 visitors, more than expected.', ['40,000 = 40000 · visitor']],
    ['Sales rose 12%, as forecast.', ['12% = 12 · %']],
    ['Some 40 people could not be saved.', ['40 = 40 · person']],
    ['If 40 members sign, there will be a vote.', ['40 = 40 · member · planned']],
    ['He asked whether 40 people had died.', ['40 = 40 · person · planned']],
    ['The plan to build 300 homes was dropped.', ['300 = 300 · home · planned']],
    ['The 40 workers who will be moved live nearby.', ['40 = 40 · worker']],
    ['About 200 people used to live here.', ['200 = 200 · person']],
    ['It is feared that 40 people died.', ['40 = 40 · person · planned']],
    ['The bank expects a loss of $90 million this year.', ['$90 million = 90000000 · USD · planned']],
    ['The bank reported a loss of $90 million.', ['$90 million = 90000000 · USD']],
    ['The bank expects growth after a loss of $90 million.', ['$90 million = 90000000 · USD']],
  ],
  'a part of a whole, in words': [
    ['Fourteen of the 60 passengers died.', ['Fourteen = 14 · passenger · killed', '60 = 60 · passenger']],
    ['Forty-two of the 60 workers were hurt.', ['Forty-two = 42 · worker · injured', '60 = 60 · worker']],
    ['All of the 60 passengers died.', ['60 = 60 · passenger · killed']],
  ],
  'a share, not a time of day': [
    ['Output rose by a quarter to 12 million tonnes.', ['a quarter = 25 · %', '12 million tonnes = 12000000 · t']],
    ['Exports fell by a quarter to 12 tonnes.', ['a quarter = 25 · %', '12 tonnes = 12 · t']],
    ['Staff numbers rose by a quarter to 12.', ['a quarter = 25 · %', '12 = 12 · staff']],
    ['Be home by a quarter to four.', []],
    ['The train left by a quarter to 12.', []],
  ],
  'a label of a thing': [
    ['Interstate 95 was closed.', []],
    ['The crew moved boats 17 and 18 to another pier.', []],
    ['Bus 73 hit a wall.', []],
    ['He was kept in cell 6 of block 11.', []],
    ['The bus carried 73.', ['73 = 73']],
    ['On the bus 40 people sat down.', ['40 = 40 · person']],
    ['The count was 11 by noon.', ['11 = 11']],
    ['Call us on 0800 555 111.', []],
    ['Type “530” and press Enter.', []],
  ],
  'a number after a date': [
    ['Between 10 and 12 June 40 people died.', ['40 = 40 · person · killed']],
    ['On 4 June 200 people marched.', ['200 = 200 · person']],
    ['They sailed in June 40 miles west.', ['40 miles = 40 · mi']],
  ],
  'a part of the counted people or things': [
    ['The ship had a crew of 24, nine of whom were rescued.', ['24 = 24 · crew', 'nine = 9 · crew · rescued']],
    ['Fourteen miners died, among them two brothers.', ['Fourteen = 14 · miner · killed', 'two = 2 · brother · killed · part']],
    ['Police arrested 31 people, four of them on Friday.', ['31 = 31 · person · detained', 'four = 4 · person · detained · part']],
    ['Police arrested 31 people, four of whom were later released.', ['31 = 31 · person · detained', 'four = 4 · person · part']],
    ['Police arrested 31 people, including four who were later freed.', ['31 = 31 · person · detained', 'four = 4 · person']],
    ['At least 200 people were missing, 40 of whom had been found by noon.', ['200 = 200 · person · missing', '40 = 40 · person · part']],
    ['The blast injured 12 people, two of whom died in hospital.', ['12 = 12 · person · injured', 'two = 2 · person · killed']],
    ['The fire destroyed 30 homes, including four farms.', ['30 = 30 · home', 'four = 4 · farm · part']],
  ],
  'a number that a claim denies, and one that it does not': [
    [
      'The governor denied on Sunday that more than 60 prisoners had escaped, and his office called the report “pure invention”.',
      ['60 = 60 · prisoner · denied'],
    ],
    ['The governor said on Sunday that more than 60 prisoners had escaped.', ['60 = 60 · prisoner']],
    ['The mayor would not say how many of the 34 buses had been sold.', ['34 = 34 · bus']],
  ],
  'a number that is only hypothetical, denied or corrected': [
    ['It is not the case, the clerk said, that 30 letters were shredded.', ['30 = 30 · letter · denied']],
    ['The club denies owing its players $2m.', ['$2m = 2000000 · USD · denied']],
    ['The club denies being one of 40 suspects.', ['40 = 40 · suspect']],
    ['Had it rung, the judge said, 11 lives might have been saved.', ['11 = 11 · life · planned']],
    ['Police originally said six had died but later revised the toll to four.', ['six = 6 · dead · denied', 'four = 4 · dead · killed']],
    ['Police said six had died but later left the scene.', ['six = 6 · dead · killed']],
    ['She found no evidence that the 12 ships had been at fault.', ['12 = 12 · ship']],
    ['Far from the 500 jobs it had promised, the plant employs 60.', ['500 = 500 · job · planned', '60 = 60 · person']],
  ],
  'a share with its noun between the numbers': [
    ['It will cut one job in eight.', ['one job in eight = 12.5 · % · job · planned']],
    ['One goal in eight games is poor.', ['eight = 8 · game · detail']],
  ],
  'an hour': [
    ['“We shut the valves at six,” she said.', []],
    ['The inquiry put the number of valves at six.', ['six = 6 · valve']],
  ],
  'a whole and its part have the same noun': [['The report says 12 of the clinic’s 15 doctors have resigned.', ['12 = 12 · doctor', '15 = 15 · doctor']]],
  'what is a noun, a unit or an idiom after a number': [
    ['Not all of it is one size fits all.', []],
    ['Read the note (56 kb).', ['56 kb = 56 · KB']],
    ['One small app is to help farmers.', ['One = 1 · app']],
    ['In one sense, almost any type of work is fine.', []],
    ['The nearly 2,000 page bible is heavy.', ['2,000 = 2000 · page']],
    ['Nearly two-thirds (65.7%) of young adults rent.', ['65.7% = 65.7 · % · adult']],
    ['See https://example.org/search?q=%22abc%22&n=40 for 3 tips.', ['3 = 3 · tip · detail']],
    ['“This is one subset, and we can use it.”', ['one = 1 · subset']],
    ['She saw the four party leaders.', ['four = 4 · leader']],
    ['The two person crew slept.', ['two = 2 · person']],
  ],
  '“up to” that belongs to a verb, or not': [
    ['The price went up to £5.20.', ['£5.20 = 5.2 · GBP']],
    ['The bill has crept up to $900.', ['$900 = 900 · USD']],
  ],
  'those who are left out': [
    // A number of those who are left out is a part, and has no state: “all but nine were killed” says that nine were not.
    ['All but four of the ships sank.', ['four = 4 · ship · part']],
    ['Everyone except 12 passengers was ashore.', ['12 = 12 · passenger · part']],
    ['All but nine of the 64 residents were killed.', ['nine = 9 · resident · part', '64 = 64 · resident']],
    ['Power failed in 1,100 homes; all but 40 were restored by noon.', ['1,100 = 1100 · home · detail', '40 = 40 · home · part']],
    // Look-alikes
    ['All 40 ships sank.', ['40 = 40 · ship']],
    ['It carried nothing but 40 goats.', ['40 = 40 · goat']],
  ],
  'a number that its source has replaced': [
    ['The count rose to 26, after police had earlier put it at 29.', ['26 = 26', '29 = 29 · denied']],
    ['The count is 14, down from the 19 first reported.', ['14 = 14', '19 = 19 · denied']],
    // Look-alikes
    ['The count rose to 26, after police had put it at 19.', ['26 = 26', '19 = 19']],
    ['Police have put it at 29.', ['29 = 29']],
  ],
  'who the part of a whole are': [
    ['The yard employs 412 people, 57 of whom were children.', ['412 = 412 · person', '57 = 57 · child · part']],
    ['The army killed 23 people, eight of them children.', ['23 = 23 · person · killed', 'eight = 8 · child · killed · part']],
    // Look-alikes
    ['The yard employs 412 people, 57 of whom are from Leeds.', ['412 = 412 · person', '57 = 57 · person · part']],
    ['Police arrested 40 men, six of them across the border.', ['40 = 40 · man · detained', 'six = 6 · man · detained · part']],
  ],
  'the rest of a count, and what is added to it': [
    ['Of the 31 men on board, 19 were killed; the other 12 are in hospital.', ['31 = 31 · man', '19 = 19 · man · killed', '12 = 12 · man']],
    ['The airline cancelled 212 flights and would cancel a further 140 today.', ['212 = 212 · flight', '140 = 140 · flight · further']],
    ['Of the nine climbers, four were saved and two are still missing.', ['nine = 9 · climber', 'four = 4 · climber · rescued', 'two = 2 · climber · missing']],
    [
      'Of the nine climbers, four were saved. The other three were found dead.',
      ['nine = 9 · climber', 'four = 4 · climber · rescued', 'three = 3 · climber · killed'],
    ],
    // Look-alikes
    ['The blast injured 12 officers, and a further 30 were arrested.', ['12 = 12 · officer · injured', '30 = 30 · person · detained · further']],
    ['Of the 31 men on board, 19 were not hurt.', ['31 = 31 · man', '19 = 19 · man · part']],
  ],
  'the second verb after “will”': [
    ['The hall will seat 1,800 and cost €64m.', ['1,800 = 1800 · planned', '€64m = 64000000 · EUR · planned']],
    ['It would hire 300 staff and open 12 shops.', ['300 = 300 · staff · planned', '12 = 12 · shop · planned']],
    // Look-alikes
    ['The firm will close the plant and laid off 400 people last year.', ['400 = 400 · person']],
    ['The firm will not hire 30 and cut 40 jobs.', ['30 = 30', '40 = 40 · job']],
  ],
  'a part after a plural without a number': [
    ['Police asked the jurors, two of whom were ill, to go home.', ['two = 2 · juror · part']],
    ['It killed three sisters, ruling that jurors, one of whom lied, were misled.', ['three = 3 · sister · killed', 'one = 1 · juror · part']],
    ['Ticket holders, of whom nearly 5,000 had booked, will be paid.', ['5,000 = 5000 · holder · part']],
    // Look-alikes
    ['Police arrested 14 men, one of whom is a teacher.', ['14 = 14 · man · detained', 'one = 1 · man · part']],
    ['One of the defendants was ill.', []],
  ],
  'a number in words that is the subject of the next clause': [
    ['Seven labourers were buried; two survived.', ['Seven = 7 · labourer', 'two = 2 · labourer']],
    ['Four services were cancelled and six ran late.', ['Four = 4 · service', 'six = 6 · service']],
    // Look-alikes
    ['He has 40 goats, and two is enough.', ['40 = 40 · goat']],
    ['The brothers left and two were seen.', []],
  ],
  'others after a relative clause': [
    [
      'Seven houses fell in Maro, where 13,000 people live, and 40 others were damaged.',
      ['Seven = 7 · house', '13,000 = 13000 · person', '40 = 40 · house · further'],
    ],
  ],
  'an earlier number of the same count': [
    ['Nine people are dead, down from ten on Wednesday.', ['Nine = 9 · person · killed', 'ten = 10 · person · killed']],
    ['The confirmed dead now number 1,347, up from 912 on Tuesday.', ['1,347 = 1347 · dead · killed', '912 = 912 · dead · killed']],
    [
      'The death toll from the landslide that buried part of a market in the highlands was cut to 24 from 31.',
      ['24 = 24 · death · killed', '31 = 31 · death · killed'],
    ],
  ],
  'a limit of age': [
    ['The voting age will be lowered to 16.', []],
    ['He left school at 14.', []],
    // Look-alike
    ['The number of schools was lowered to 16.', ['16 = 16 · school']],
  ],
  'a share with its noun and place': [
    ['One child in eight in the district has asthma.', ['One child in eight = 12.5 · % · child']],
    // Look-alike
    ['He scored one goal in eight games.', ['eight = 8 · game · detail']],
  ],
  'a price for each unit, with a slash': [
    ['Rents stand at $19.40/sq ft, up from $17.80.', ['$19.40 = 19.4 · USD · each', '$17.80 = 17.8 · USD']],
    // Look-alikes
    ['The form is A19/b.', []],
    ['It scored 12/a.', []],
  ],
  '“every” that governs a number, or not': [
    ['The survey, held every five years, has found 61 farms.', ['61 = 61 · farm']],
    ['The recall covers every pram sold here, about 3,000.', ['3,000 = 3000']],
    // Look-alikes
    ['Every pram, the firm says, has 40 screws.', ['40 = 40 · screw · each']],
    ['Every year, 40 people drown.', ['40 = 40 · person · each']],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, figures) => {
    expect(linesOfFigures(text, 'unit', 'counts', 'state', 'scope')).toEqual(figures);
  });
}
