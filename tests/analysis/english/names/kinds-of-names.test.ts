import { describe, expect, it } from 'vitest';
import { bracket, withoutBrackets } from './bracketed.ts';

/**
 * Kinds of names, each with example sentences. If a key begins with “but”, its sentences look like those before, but the words in them are something else. Words
 * outside brackets are not mentions.
 */
const KINDS: Record<string, string[]> = {
  'a country that acts, in each of several clauses': [
    '[Iceland|organization] said it would not sign the fisheries accord, and [Denmark|organization] protested.',
    '[Peru|organization] will recall its envoy, while [Bolivia|organization] has closed the border.',
    '[Egypt|organization], [Jordan|organization] and [Oman|organization] agreed on a text.',
  ],
  'but a country as a location': ['Talks between [Norway|place] and [Chile|place] failed.', 'A ship from [Denmark|place] sank off [Iceland|place].'],
  'a country as a team': [
    '[Norway|organization] beat [Chile|organization] 2-1 in [Bergen|place] on Tuesday, and [Chile|organization] finished third in the group.',
    '[Ghana|organization] drew 0-0 with [Mali|organization] in the semi-final.',
    '[Iran|organization] lost to [Iraq|organization] in the volleyball tournament.',
  ],
  'a branch of a union with its number': [
    '[United Kilnworkers Local 88|organization] said that [Local 88|organization] will vote.',
    'Members of [Teamsters Local 120|organization] walked out.',
    'The president of [Local 7|organization] spoke to [Ana Reyes|person].',
  ],
  'but “local” before a number of people or a label': ['Local 40 people were hurt.', 'The local 88 bus was late.'],
  'a firm that is named like people or places, beside its employees or shares': [
    'Analysts at [Brandt Lowe|organization] said so, and [Brandt Lowe|organization] declined to comment.',
    'An economist at [Brandt-Keller|organization] said so.',
    'A lawyer with [Pell Harding|organization] said so.',
    'Shares in [Norra Agro|organization] rose.',
    '[Osterby Building Products|organization] blamed imports.',
  ],
  'but somebody beside a lawyer, or a surname': ['The lawyer with [Ana Reyes|person] left.', '[Tom Mills|person] left.'],
  'a place or institution that is named after somebody': [
    "The bridge is near [Cutler's Green|place] and [Hobb's Weir|place].",
    "She was taken to [St Bride's Hospital|organization].",
    "They met at [Tanner's Stairs|place] on Monday.",
  ],
  'but a name with a possessive before another name': ["[London|place]'s [Green Park|place] was closed.", "[Ana Reyes|person]'s bridge fell."],
  'an officer of a body after a name': ["[Lorna Quist|person], the union's treasurer, left.", "[Verity Maddock|person], the club's secretary, left."],
  'but a body after a name': ['[Halva|organization], the union, left.'],
  'a body by the people in its name': [
    "The [Dockers' Federation|organization] met, and the [Dockers|organization] left.",
    "The [Boatmen's Federation|organization] met, and the [Boatmen|organization] left.",
  ],
  'but the people themselves': ["The [Dockers' Federation|organization] met, and the dockers left."],
  'a title that belongs to a council': ['Selectman [Jubal Crane|person] left.'],
  'an acronym after a person and “of”': [
    'Among those elected were [Chen Wai-man|person] of [TPU|organization] and [Lo Ka-yan|person] of the [New Harbour Party|organization].',
    'The letter was written by [Maria Lopes|person] of [CGTP|organization] last week.',
    'They heard [Peter Okello|person] of [UPDF|organization] first.',
  ],
  'an acronym with a possessive': [
    "[TPU|organization]'s [Chen Wai-man|person] and [NHP|organization]'s [Lo Ka-yan|person] won seats.",
    "They read [BKV|organization]'s timetable and [MZK|organization]'s answer.",
  ],
  'a storm with a given name': [
    'Hurricane Sandy closed the schools.',
    'They fled before Typhoon Nari came.',
    'Cyclone Idai destroyed the port of [Beira|place].',
  ],
  'but a person with that name': ['[Sandy Marsh|person] closed the school.', '[Ida Moreno|person] spoke about the hurricane.'],
  'an acronym that is also a city': [
    'Staff at [GAO|organization] answered the questions.',
    'A report by [GAO|organization] lists five apps.',
    '[GAO|organization] published a report on Monday.',
  ],
  'but a city': ['He moved to [Gao|place] in 2012.', 'They flew to [LIMA|place] on Monday.'],
  'but acronyms that are not organizations': [
    'The CPI rose by 2 percent and the ports signed an MOU.',
    'The CEO praised the API, and the GDP fell.',
    'They sent an SMS about the FAQ.',
  ],
  'a company with the same name as its head': [
    "[Harland|organization]'s chief executive, [Samuel Harland Jr.|person], said [Harland|organization] would close two plants.",
    "[Olsen|organization]'s shares fell. [Erik Olsen|person] founded [Olsen|organization] in 1980.",
    "The chairman of the firm, [Rosa Meller|person], left. [Meller|organization]'s board met.",
  ],
  'but a person without a company': ["[Erik Olsen|person]'s brother came. [Olsen|person]'s house burned down."],
  'museums with “and” in the name': [
    'The [Royal Sea and Sky Museum|organization] and the [Holt Museum and Art Gallery|organization] reopened.',
    'The [Bronze Gate and River Museum|organization] was shut.',
  ],
  flights: ['[Nimbus Air|organization] Flight 88 was lost at sea.', 'They waited for [Kestrel Airways|organization] Flight 12 in vain.'],
  'a company with a country after it': [
    '[Bosch Australia|organization] and [Shell Nigeria|organization] will open plants.',
    'Workers of [Nokia Hungary|organization] struck.',
  ],
  'but a company, and a country beside it': ['[Nokia|organization] in [Hungary|place] cut jobs.', 'They left [Shell|organization], [Nigeria|place] and all.'],
  'given names of two syllables': [
    "The winner came after [Park Joon-ho|person]'s pass.",
    'They praised [Baek Ji-won|person] for it.',
    'A goal by [Moon Tae-il|person] decided it.',
  ],
  'buildings named after saints': ["The choir of [St. Mary's Cathedral|place] in [Enugu|place] sang.", "They met in [St. Anne's Church|place] at noon."],
  'companies named by common words, in a coordination': ['[Shell|organization], [Arm|organization] and [Target|organization] cut jobs.'],
  'newspapers named after a town': [
    'The premier resigned, the [Calgary Ledger|organization] and the [Lagos Sun|organization] reported.',
    'He told the [Dundee Courier|organization] so.',
    'It stood in the [Perth Observer|organization] on Monday.',
  ],
  'a title, its place and its holder': [
    'Governor of [Kivu|place] [Jean Bahati|person] met Gen. [Amisi|person].',
    'The mayor of [Goma|place] [Pierre Mbeki|person] fled.',
    'President of [Chad|place] [Daniel Mahamat|person] sent troops.',
  ],
  'a country before a state body': [
    '[Bill Kane|person] of the [US Treasury|organization] met officials of the [United States Coast Guard|organization].',
    'The [U.K. Home Office|organization] said no.',
  ],
  'an organization with two coordinated fields': [
    'The [National Oceanic and Atmospheric Administration|organization] has an app.',
    'She joined the [Federal Roads and Bridges Agency|organization] in 2012.',
    'A report by the [Royal Wool and Cotton Society|organization] was published on Monday.',
    'It was told by the [International Rice and Maize Council|organization].',
  ],
  'but two organizations': [
    'The [National Guard|organization] and the [Coast Guard|organization] came.',
    'The [Federal Court|organization] and the [Roads Agency|organization] agreed.',
  ],
  'an organization of two countries': [
    '[Osei Boateng|person] leads the [Food Safety Authority of Ghana and Togo|organization].',
    'He chairs the [Lake Commission of Kenya and Uganda|organization].',
  ],
  'but two organizations, or an organization and a country': ['The [Bank of England|organization] and banks in [France|place] agreed.'],
  'institutions called by a single noun': [
    '[Parliament|organization] will debate the bill on Monday.',
    'It was passed by [Congress|organization] in May.',
    '[Parliament|organization] voted.',
  ],
  'party and state after a name': ['Sen. [Dick Marsh|person] (R-AZ) voted no.', 'Rep. [Gwen Osei|person] (D-Ohio) voted yes.'],
  'states called by their initials': [
    'Police in [MP|place] said the bypoll was peaceful, and the CM of [MP|place] agreed.',
    'She moved from [NJ|place] last year.',
  ],
  'but the same initials for an office': ['The MP for the town resigned.'],
  'picture credits': ['Photo by [Ken Obuya|person] / [Reuters|organization]', 'Image: [Ana Tavares|person]/[AFP|organization]'],
  'a month before a person': ['In May [Theresa May|person] resigned.', '[Theresa May|person] spoke. The shelling on May 22-23 was heavy.'],
  'a name before its acronym': [
    'The [National Oceanic and Atmospheric Administration|organization] ([NOAA|organization]) warned of floods, [NOAA|organization] said.',
    'The [National Archives and Records Administration|organization] ([NARA|organization]) moved.',
  ],
  addresses: ['The office is at 2 Jalan Baru, S159001, and Annex B lists the cases.', 'He lives at 14 Station Road now.'],
  'legal forms and laws': [
    'Directors of [Harbour Works Pte Ltd|organization] were charged under the Prevention of Corruption Act.',
    'The Companies Amendment Act does not bind [Gulf Maritime Sdn Bhd|organization] yet.',
  ],
  'given names that are places': ['[Georgia Hallam|person] of the agency spoke.', 'They asked [Paris Tremblay|person] about it.'],
  'but the places themselves': ['In [Georgia|place] it rained.', 'They flew to [Paris|place] on Monday.'],
  'firms named after partners': ['[Harlan & Pryce LLP|organization] acted for the ministry.', 'He hired [Pell & Hargrave|organization] in May.'],
  'letters for honours after a name': ['[Adrian Lim|person] SC spoke; [Adrian Lim|person] left.', 'Then [Tamsin Oyelaran|person] KC rose.'],
  'things that an appositive or noun describes': [
    'Nurses use CareTrack, a program that warns of sepsis. They said CareTrack helps.',
    'The ferry Aegean Spirit ran aground off [Skiathos|place].',
    'The maker launched WaveSense 3 on Monday. WaveSense lets operators see trouble.',
    'Sales of Lumiroza tablets fell, and Lumiroza may go.',
  ],
  'but their makers and owners': [
    'He works for [Zephyria|organization], a drug maker, and she for [Nordwave|organization], a software firm.',
    'The company [Nordwave|organization] said its app was safe.',
  ],
  'events and prizes by their last word': [
    'She won the Baltic Innovation Prize in [Tallinn|place].',
    'They met at the annual Harbour Makers Conference on Monday.',
    'Taste cheese at the Suffolk Food Fair in [Lavenham|place].',
  ],
  'teams beside a result': [
    '[Molde|organization] beat [Viking|organization] 3-2 in [Stavanger|place] on Sunday.',
    'In the cup [Molde|organization] play [Rosenborg|organization] next.',
  ],
  'but players': ['[Erik Viking|person] lost, and [Ola Berg|person] beat [Viking|person] 6-3 6-4.'],
  'numbers and measures': ['It was the No. 2 seller, with 160GB of space.', 'Sales of the [Mazda|organization] fell, and the Mazda CX-60 was recalled.'],
  relatives: ['She leaves a daughter, [Yamilé|person].', 'He lives with his son [Kwabena|person].'],
  'a title between an organization or place and its holder': [
    'Head of the [Mangystau Region|place] [Nurdaulet Kilybay|person] held a meeting.',
    'Director of [Torbay University|organization] [Serik Bektur|person] spoke.',
  ],
  'a noun after the name that is part of it': ['The mill will close at [Stocksbridge|place], the union [Prospect|organization] said.'],
  labels: ['In Q2 sales fell, and in H1 they had risen; Room 101 and Season 3 followed.', 'See Table 4 and Exhibit 12.'],
};

describe('kinds of names', () => {
  describe.each(Object.entries(KINDS))('%s', (_, sentences) => {
    it.each(sentences)('%s', (expected) => {
      expect(bracket(withoutBrackets(expected))).toBe(expected);
    });
  });
});
