import { describe, expect, it } from 'vitest';
import { bracket, withoutBrackets } from './bracketed.ts';

/**
 * Kinds of names that only the words around them distinguish from common words or from each other, each with example sentences. If a key begins with “but”, its
 * sentences look like those before, but the words in them are something else. Words outside brackets are not mentions.
 */
const KINDS: Record<string, string[]> = {
  'a charity or branch with its country': [
    '[Cancer Research UK|organization] asked for money.',
    "She works for [Parkinson's UK|organization].",
    'She gave it to [Age UK|organization].',
    'A report by [Diabetes UK|organization] says so.',
  ],
  'but a place in a country': ['He lives in [London|place] [UK|place].', 'The [UK|organization] said no.', 'On Monday [UK|place] exports fell.'],
  'the firm behind a poll': [
    'A [Nanos|organization] poll found that they lead.',
    'The latest [Kantara|organization] poll has them at 31%.',
    'They trail in an [Ifopia|organization] poll.',
  ],
  'but a poll of another kind': ['A Monday poll closed early.', 'The French poll was close.', 'An exit poll gave them 31%.'],
  'a captured city': ['The colonel said [Goma|place] had fallen.', 'They say [Homs|place] has fallen.', '[Mosul|place] was captured on Friday.'],
  'but a company that fell': ['[Barclays|organization] has fallen 3%.', '[Tesco|organization] had fallen behind.'],
  'a thing named after a person': ['They drill in the Johan Castberg field.', 'She will use the Vera Rubin telescope.', 'He won the Maria Sibylla prize.'],
  'but a person': ['They honoured [Johan Castberg|person] in the field.', 'She met the engineer [Vera Rubin|person].'],
  'an adverb that opens a sentence': ['Further, [Ofcom|organization] wants a fee.', 'Periodically, it rains.', 'Finally, [NASA|organization] agreed.'],
  'but a company at the beginning of a sentence': ['[Target|organization], the retailer, cut jobs.', '[Apple|organization], which makes phones, agreed.'],
  'the title of a post': [
    'Social Media Lead: [Joe Abbey|person].',
    'She is the Digital Communications Manager of the office.',
    'The Senior Policy Advisor left.',
  ],
  'but an organization with such a word': ['The [Directors Guild of America|organization] agreed.'],
  'a capitalized noun for a thing': [
    'The Challenge encourages students.',
    'They published their 2014 Plans.',
    'By issuing the Challenge, they asked for help.',
  ],
  'a news agency after its report': ['He visited the school, reports [Kazinform|organization].', 'The road is closed, informs [Kabar|organization].'],
  'but a person who reports': ['It rained all day, reports [Anna Petrova|person].'],
  'a party called by its members': [
    '[Mark Carney|person] leads the [Liberals|organization].',
    'He blamed the [Tories|organization].',
    'She left the [Democrats|organization] in May.',
  ],
  'but people of that party': ['Many Democrats stayed at home.', 'Two Conservatives rebelled.'],
  'a surname alone as the subject or object of an act': [
    'The coach said [Okonjo|person] will miss the trip.',
    'I never met [Karajan|person].',
    'On Friday [Demirtosh|person] resigned.',
  ],
  'but other words in that position': [
    "Other places: Don't miss the waterfall.",
    'They met [Hamas|organization] in [Doha|place].',
    'He said [Uppsala|place] was cold.',
  ],
  'a mission with its number': ['They launched Fram2 from [Florida|place].', 'On board Zarya3 was a dog.'],
  'the company GM': ['[GM|organization] recalled 300 cars.', 'He left [GM|organization] for [Ford|organization].'],
  'but a general manager': ['The GM said no.', '[Yankees|organization] GM [Brian Cashman|person] said no.'],
  'an organization after its members or supporters': ['He came with supporters of [MKX|organization].', 'Two members of [ZAPO|organization] were held.'],
  'a Nordic company with its legal form': ['[Equinor ASA|organization] has a contract.', '[Nokia Oyj|organization] signed it.'],
  'but a given name': ['[Asa Butterfield|person] plays him.', 'He met [Asa|person] and [Anna Petrova|person].'],
  'a company before its head': ['[Ryanair|organization] boss [Michael Tolan|person] laughed.', '[Ipswich|organization] boss [Kieran Dunleavy|person] left.'],
  'the employer of an analyst': [
    '[Jefferies|organization] analyst [Lucas Ferhani|person] stayed cautious.',
    'They asked [Kantara|organization] economist [Rosa Meller|person].',
  ],
  'but the place of an analyst': ['They met a [Nairobi|place] analyst.', 'The Kenyan economist [David Ndii|person] said so.'],
  'the town of a person': [
    '[Raymond Oyelaran|person] of [Peckham|place] denied murder.',
    '[Anna Petrova|person] of [Shoreham|place] came second.',
    '[Karl Lindner|person] of [Tonbridge|place] won.',
  ],
  'but a relative of a person': ['The brother of [Petrova|person] came. [Anna Petrova|person] did not.'],
  'clubs in parentheses after players': [
    'Injured: [Bukayo Saka|person] ([Arsenal|organization]), [Evan Ferguson|person] ([Brighton|organization]).',
    'Out: [Ola Berg|person] ([Everton|organization]), [Pat Doyle|person] ([Norwich|organization]).',
  ],
  'but the towns of people': ['Winners: [Ola Berg|person] ([Oslo|place]), [Pat Doyle|person] ([Norwich|place]).'],
  'but a head without a company': ['Crime boss [Kieran Dunleavy|person] left.'],
};

describe.each(Object.entries(KINDS))('%s', (_, examples) => {
  it.each(examples)('%s', (bracketed) => expect(bracket(withoutBrackets(bracketed))).toBe(bracketed));
});
