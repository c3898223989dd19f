import { describe, expect, it } from 'vitest';
import { bracket, withoutBrackets } from './bracketed.ts';

/** Rules, each with example sentences. Words outside brackets are not mentions. */
const RULES: Record<string, string[]> = {
  'titles and roles': [
    'The report names governor [Roman Starovoit|person] as a witness.',
    'They thanked Ms [Okafor|person] and President [Okonjo|person] for it.',
    '“We won,” spokesman [Ahmadov|person] said.',
    'Deputy Prime Minister [Olha Stefanishyna|person] came late.',
    'Then [Kenya|place] President [William Ruto|person] spoke.',
  ],
  'particles, initials and apostrophes': [
    'A letter by [J. K. Rowling|person] was read.',
    'The guest was [Ursula von der Leyen|person] again.',
    'The prince, [Mohammed bin Salman|person], was there.',
    "A book by [Marie-Claire O'Brien|person] sold well.",
    'A speech by [Ban Ki-moon|person] followed.',
    'They met General [Suleiman al-Amr|person] there.',
  ],
  'a place after a participle': ['They fled occupied [Moscow|place] at night.'],
  diacritics: ['They met [Recep Tayyip Erdoğan|person] and [Nguyễn Văn Thiệu|person] there.', 'He flew to [São Paulo|place] at once.'],
  'given names before a surname that is a place': ['She was named after [Valeska Paris|person], who survived.', 'The book of [Jack London|person] was read.'],
  'head nouns of organizations': [
    'He worked for the [Bank of England|organization] for years.',
    'She studied at the [University of Kyiv|organization] then.',
    'He joined the [Food and Drug Administration|organization] in spring.',
    'It was done by the [Ministry of Internal Affairs|organization] itself.',
    'The [Supreme Court of Kenya|organization] ruled.',
    'The [Indonesian Navy|organization] saved them.',
  ],
  companies: ['They sued [Acme Widgets, Inc.|organization] over it.', 'The price of [Foobar Ltd|organization] fell.'],
  'places beside cues': [
    'It lies in the village of [Novaya Tavolzhanka|place] now.',
    'The camp is near [Lake Baikal|place] and [Mount Elbrus|place] too.',
    'Police in [Grayvoron district|place] searched for it.',
    '[Paris|place], [Texas|place], is small.',
  ],
  'appositives and nouns for kinds': [
    'They passed [Hilsea|place], a village by the sea.',
    'He wrote for the newspaper [Antipodes|organization] then.',
    'The flight of [Zephyria|organization], an airline, was late.',
    'They asked [Marbella Quint|person], a teacher.',
    'They drove to [Coleman|place], [Florida|place].',
  ],
  'surnames that are titles': ['The speech of [Martin King|person] was long.'],
  'a date after a name': ['It was the [Security Council|organization] on Tuesday that met.'],
  'words around names': ['He left [Kharkiv region|place] for the [Lombardy|place] region.', 'Then [Amina Okafor|person] of [Nigeria|place] won.'],
  'coordination of places': ['The [Bryansk|place] and [Kursk|place] regions were evacuated.'],
  'countries and capitals that act': [
    '[Russia|organization] said it would leave.',
    '[Kyiv|organization] denies everything.',
    '[Ukraine|organization] has repeatedly denied this.',
  ],
  'a title before a surname that is a common noun': [
    'South Korean President [Park Geun-hye|person] spoke first.',
    'They met President [Park Chung-hee|person] there.',
    'Talks with President [Park Chung Hee|person] failed.',
    'General [Park Ji-won|person] left.',
    'They met President [Park|person] on Monday.',
    'President [Park|person] spoke first.',
    'The bill of Senator [Church|person] failed.',
    'Mr [Hill|person] wrote to Ms [Hall|person].',
    "They asked Governor [Hall|person]'s office.",
    'Then Senator [Lake|person], who had won, spoke.',
  ],
  'a title that is part of a name': [
    'The wounded were taken to [General Hospital|organization] at night.',
    'It was the [General Council|organization] that ruled.',
    'She lives in [King Street|place] now.',
    'The [Governor Hall|place] burned down.',
    'They slept in the [President Hotel|place] in town.',
    'He plays in the [Major League|organization] now.',
  ],
  'banks and companies recognized by their first or last word': [
    'Dealers at [Bank Negara|organization] and [Banco Austral|organization] sold dollars.',
    'The film was sold to [Warner Brothers|organization] in May.',
    'She lives in [Bank Street|place] now.',
  ],
  'cities that stand for their teams': [
    '[Leeds|organization] face [Boston|organization] in the cup on Monday.',
    'He was fit for the match against [Oslo|organization] after all.',
    '[Chicago|organization] lost 3-2 to [Toronto|organization] on Friday.',
    'They praised the [Lyon|organization] striker after the final.',
    'Drones flew against [Oslo|place] on Monday, and the match was put off.',
    '[Oslo|place] hosted the talks, and [Boston|place] lost two bridges.',
  ],
  datelines: [
    '[AALBORG|place], [Denmark|place] 1998-03-02',
    '[NAIROBI|place], March 4 ([Reuters|organization]) - The price of tea fell on Monday.',
    '[Vunivau|place], [Fiji|place] – Forty families were moved inland.',
  ],
  'tables of results': [
    '[Oakland|organization] 7 [Boston|organization] 3',
    '3-[Tom Harding|person] ([Australia|place]) beat [Piet Vermeer|person] ([Belgium|place]) 6-2 6-4',
  ],
  'organizations with a possessive in the name': ["The [Coastal People's Liberation Front|organization] has split."],
  'countries where something happens': ['Officials in [Kyiv|place] said no.', 'Talks between [Russia|place] and [Ukraine|place] failed.'],
};

/** Sentences without people, places or organizations. */
const NEGATIVES: Record<string, string[]> = {
  'demonyms and languages': ['The Ukrainian soldiers spoke English with the Russians.'],
  'months and weekdays': ['On Monday, in May, it rained.', 'It rained every Friday of June.'],
  events: ['World War II ended then.', 'They watched the Olympic Games at home.'],
  products: ['She installed Windows XP and Internet Explorer 9 on it.'],
  'acronyms of events': ['The Rivers World Summit (RWS) began. Then the RWS ended.'],
  'quoted works': ['They read “Angel Catbird” aloud.'],
  'words that open a sentence': ['Explosions were heard. Residents fled. Several died.', 'Male employees should spend a week there.'],
  'a title alone': ['The President spoke. The Prime Minister listened.'],
  'head nouns alone': ['The Ministry said nothing. A Council met.'],
  'sentences in capital letters': ['THIS IS NOT A DRILL, THEY SAID.'],
  'headings in title case': ['# Seven New Battalions Are Formed Along Old Border'],
  'compounds of a name': ['The Moscow-based firm left.', 'They fled Moscow-occupied land.'],
  currencies: ['It cost US$300 then.'],
};

describe('names that no editor entered', () => {
  describe.each(Object.entries(RULES))('%s', (_, sentences) => {
    it.each(sentences)('%s', (expected) => {
      expect(bracket(withoutBrackets(expected))).toBe(expected);
    });
  });
});

describe('not a name', () => {
  describe.each(Object.entries(NEGATIVES))('%s', (_, sentences) => {
    it.each(sentences)('%s', (text) => {
      expect(bracket(text)).toBe(text);
    });
  });
});
