import { describe, expect, it } from 'vitest';
import { bracket, withoutBrackets } from './bracketed.ts';

/**
 * Kinds of names in news about many subjects, each with example sentences. If a key begins with “but”, its sentences look like those before, but the words in
 * them are something else. Words outside brackets are not mentions.
 */
const KINDS: Record<string, string[]> = {
  'a field of a table': [
    'Pos: 1, Team: [Brentford|organization], Played: 12.',
    'Venue: [Calder Park|place], Referee: [Milos Hradek|person], Score: 3.',
    'Candidate: [Ana Prieto|person], Party: [Nueva Senda|organization], Share: 44.3.',
  ],
  'but a colon after other words': ['He named the town: [Uppsala|place].', 'One thing is clear: [Brentford|organization] beat [Luton|organization] 2-1.'],
  'a unit or court with its number': [
    'Troops of the [72nd Mechanized Brigade|organization] held the village.',
    'The [Ninth Circuit Court of Appeals|organization] ruled on Monday.',
    'He served in the [101st Airborne Division|organization].',
  ],
  'but an ordinal number of something else': [
    'The 72nd meeting of the [Security Council|organization] was short.',
    'The 3rd [Microsoft|organization] update failed.',
  ],
  'a landscape with “of”': [
    'There is fog in the [Vale of York|place].',
    'They sailed across the [Bay of Plenty|place].',
    'Deer live in the [Forest of Dean|place].',
  ],
  'but other words with “of”': ['A sea of [Arsenal|organization] shirts filled the street.', 'He wrote about the plain of the river.'],
  'a place that is captured or entered': [
    'Troops entered [Stepanakert|place] on Tuesday.',
    'They shelled [Avdiivka|place].',
    'The army recaptured [Paletwa|place] and left.',
  ],
  'but other things that are entered or reached': ['Police reached [Kowalczyk|person] too late.', 'They entered the Oscars.'],
  'a university, as an acronym and a city': [
    'He studied at [ETH Zurich|organization].',
    '[LMU Munich|organization] said so.',
    'She left [TU Berlin|organization] in May.',
  ],
  'but a part of a city': ['They live in [NW London|place].'],
  'a band by its members': [
    'The guitarist of [Los Venados|organization] died.',
    'She was the bassist of [Kalte Farben|organization] from 1990.',
    'He met the drummer of [Velvet Harbour|organization].',
  ],
  'a firm by its officers': [
    'He is a former director of [Halstead Freight|organization].',
    'The chairman of [Corvin Lathe|organization] left.',
    'She was the chief executive of [Ostrom Peak|organization].',
  ],
  'but a relative or friend of a person': ['The brother of [Anna Petrova|person] came.', 'He was a friend of [Karl Lindner|person].'],
  'a team by its staff': [
    'They praised [Rovers|organization] manager [Pat Doyle|person].',
    'It was told by [Harriers|organization] striker [Ola Berg|person].',
    'Then [Wanderers|organization] coach [Rosa Meller|person] spoke.',
  ],
  'but staff without a team': ['The Belgian coach [Jan Claes|person] left.', 'Police arrested the night manager.'],
  'teams around a result': [
    'Half-time: [Napoli|organization] 1-0 [Barcelona|organization].',
    '[Molde|organization] 2-2 [Brann|organization].',
    'Final score: [Ajax|organization] 0-3 [Porto|organization].',
  ],
  'but other scores: sets, votes': ['[Erik Viking|person] won 6-3 6-4.', 'The council voted 6-3 in [Boulder|place].'],
  'a work that somebody wrote or read': [
    '[Margaret Hale|person], who wrote The Quiet Shore, has died.',
    'She read A Winter Harvest twice.',
    'He lent her a copy of Anna Karenina.',
  ],
  'but a newspaper that is read': ['He read it in The [Guardian|organization].', 'She reads the [Calgary Ledger|organization].'],
  'a storm that is named': ['Storm Gareth brought gusts.', 'Tropical Storm Lidia grew stronger.', 'They waited for Storm Isha.'],
  'a company with an apostrophe': [
    "On Monday [Moody's|organization] said the rating was at risk.",
    "Later [Farrow's|organization] announced two new shops.",
    "Yesterday [Denby's|organization] warned of losses.",
  ],
  'but a possession': ["[Erik Olsen|person]'s brother said no.", "[Germany|place]'s chancellor said so."],
  'a disease or law named after a person': ["The study links Parkinson's disease to sleep.", "She has Alzheimer's disease.", "They spoke of Moore's law."],
  'a news agency after its report': ['He took part, [Dunyo|organization] reports.', 'The road is closed, [Kabar|organization] informs.'],
  'a news agency in a dateline': [
    '[BISHKEK|place], March 3 ([Kabar|organization]) – The school is open.',
    '[HAVANA|place], May 4 ([Prensa Latina|organization]) - Rain fell.',
    '[OSLO|place], 5 June ([NTB|organization]) – Rain fell.',
  ],
  'but other words in parentheses': ['Rain fell (in [Norway|place]) – and more came.'],
  'an organization named after its members': [
    "He appeared before [Bristol Magistrates' Court|organization].",
    "The [National Farmers' Union|organization] objected.",
    "She leads the [Veterans' Association|organization].",
  ],
  'but a possessive of a plural name': ["The [Beatles|organization]' lawyers came."],
  'an organization and the long name of its country': [
    "The [Ministry of Foreign Affairs of the People's Republic of China|organization] answered.",
    'The [Central Bank of the Republic of Turkey|organization] raised rates.',
  ],
  'a company with a legal form in lower case': [
    '[Kingfisher plc|organization] appoints a director. About [Kingfisher|organization]: it has shops.',
    'They bought shares of [Dornach plc|organization].',
    '[Ocado Group plc|organization] said sales grew.',
    'In 2012 [Veltins plc|organization] was sold.',
  ],
  'a company without its legal form': [
    '[Sembawang Marine Pte Ltd|organization] moved. About [Sembawang Marine|organization]: Founded in 1962.',
    '[Corvin Lathe Inc.|organization] was sold. In May [Corvin Lathe|organization] had hired 30 people.',
  ],
  'a company with an appositive': [
    '[Ngozi Eze|person] runs [Farmlink|organization], a start-up in [Ibadan|place].',
    'They sold [Nortrade|organization], a company in [Oslo|place].',
    'She founded [Vellora|organization], an agency for actors.',
  ],
  'but a thing with an appositive': ['She made Vellora, an app for actors.'],
  'two words after a verb that are not English words': [
    '[Giorgia Meloni|person] met [Rishi Sunak|person].',
    'The judge fined [Kemal Demirtosh|person] on Friday.',
    'It was written by [Tadeja Vrhovnik|person].',
  ],
  'but a people or language': ['It is spoken by Baïnounk Gubëeher speakers.'],
  'a question about what a government does': [
    'Why did [Germany|organization] refuse?',
    'Will [Manila|organization] back down?',
    'Should [Norway|organization] sign?',
  ],
  'but a question about a place': ['Why did [Berlin|place] burn?', 'Is [Norway|place] cold?'],
  'a government as an addressee': [
    'You must ask [Berlin|organization].',
    'They urged [Moscow|organization] to stop.',
    'He told [Tehran|organization] that it was late.',
  ],
  'but a place after the same verbs': ['They asked in [Berlin|place].', 'A blast shook [Moscow|place].'],
  'a capital as the subject of a mental verb': [
    '[Berlin|organization] shrugs.',
    'Nobody doubts that [Washington|organization] knows it.',
    '[Paris|organization] fears a deal.',
  ],
  'but a capital as a location': ['[Paris|place] lies on the river.', '[Berlin|place] grows.'],
  'a country that acts': [
    '[Kenya|organization] will import maize from [Zambia|place].',
    '[China|organization] should leave the island.',
    '[Egypt|organization] may export gas.',
  ],
  'but a possession of a country': ["[Turkey|place]'s lira fell.", "[Peru|place]'s coast is dry."],
  'a town as a local government': ['The [City of Fresno|organization] hired a chief.', 'The [Town of Marlow|organization] rejected the plan.'],
  'but a town as a place': ['They live in the [City of Fresno|place].'],
  'a town beside its council': ['They met in [Wexford|place]. [Wexford County Council|organization] agreed.'],
  'an office of the council before a name': [
    'Cllr [Brian Tetley|person] said no.',
    'Coun [Jane Scullion|person] agreed.',
    'Alderman [Luis Prieto|person] spoke.',
  ],
  'a title with a full stop before its name': [
    'Aides said that Gov. [Paul Rasmussen|person] would visit the mill on Friday.',
    'They wrote to Col. [Warren Beech|person] in May.',
    'He met Sen. [Ann Cole|person] and Capt. [Luis Prieto|person] there.',
  ],
  'a contraction, which is no name': ['An hour. I’ve thought of little else since.', "They’ll see. We've all been there.", 'Who’s late? You’re late.'],
  'but a name that begins like one': ['[Ivo|person] thought of little else.', '[Theyer|person] said that it was late.'],
  'the place that somebody comes from': ['He comes from [Modesto|place].', 'She was born in [Szolnok|place].', 'They live in [Jerome|place].'],
  'territories and islands': ['The tanker leaked off [Curaçao|place].', 'She flew to [Réunion|place].', 'They fish near [Svalbard|place].'],
  'rooms and offices without a name of their own': ['Sign in to the Admin Center first.', 'It stands beside the Visitor Center.'],
  'but buildings with a name of their own': ['They met at [Carnegie Hall|place].', 'It opened in [Rockefeller Center|place].'],
  'a bay, a range, a shoal': ['Ships left [Scarborough Shoal|place].', 'Snow fell on the [Tararua Range|place].'],
};

describe('kinds of names in news', () => {
  describe.each(Object.entries(KINDS))('%s', (_, sentences) => {
    it.each(sentences)('%s', (expected) => {
      expect(bracket(withoutBrackets(expected))).toBe(expected);
    });
  });
});
