import { wordList } from '../../names/resources/word-list.ts';
import type { SpeakerKind } from '../types.ts';

/** Nouns for the speakers of each kind, in the singular. Compiled manually from general knowledge. */
const NOUNS: Record<SpeakerKind, string> = {
  official: `
    administration ambassador attaché attorney-general authority cabinet chancellor congress congressman congresswoman consul consulate councillor councilor councilman councilwoman customs
    diplomat duma embassy emperor envoy government governor government-body inspectorate judge judiciary king lawmaker legislator legislature magistrate mayor minister ministry monarch
    municipality official ombudsman parliament parliamentarian police policeman policewoman premier presidency president prime-minister prince princess prosecutor queen regulator senate senator sheriff
    statesman sultan treasury vice-president
    city country county district municipality nation oblast province region republic state town village
  `,
  military: `
    airforce army battalion brigadier colonel combatant commander commander-in-chief commando corporal detachment fighter fleet forces general general-staff gunman insurgent lieutenant lieutenant-general
    major-general marine mercenary militant militia militiaman military navy partisan platoon rebel regiment reservist separatist sergeant serviceman servicewoman soldier squadron troop troops warlord
  `,
  company: `
    airline automaker bank brand brewer brewery broker businessman businesswoman carmaker ceo cfo chain company conglomerate consultancy coo corporation cto employer entrepreneur executive firm
    hotelier insurer landlord lender maker manufacturer marketer operator planemaker platform retailer shareholder shipbuilder startup start-up subsidiary supplier tycoon utility vendor
  `,
  media: `
    blogger broadcaster channel columnist correspondent daily gazette journalist magazine media newspaper newsroom outlet podcast press publication reporter tabloid weekly
  `,
  group: `
    activist alliance association campaign campaigner charity church club coalition federation foundation fund guild league lobby movement ngo nonprofit non-profit organiser organizer party syndicate trade-unionist union
    unionist
  `,
  expert: `
    academic academy analyst anthropologist archaeologist astronomer biologist chemist climatologist college criminologist demographer doctor ecologist economist engineer epidemiologist expert geologist historian institute
    laboratory lab lawyer lecturer linguist mathematician meteorologist observatory pediatrician paediatrician pathologist philosopher physician physicist political-scientist professor psychiatrist psychologist researcher scholar
    school scientist seismologist sociologist statistician surgeon think-tank thinktank university virologist volcanologist
  `,
  witness: `
    bystander evacuee eyewitness inhabitant local neighbor neighbour onlooker passer-by passerby resident survivor townsman townspeople townswoman victim villager witness
  `,
  document: `
    analysis census communiqué data decree document figure finding indictment infographic law letter paper poll post record report research result review ruling statement statistic statistics study survey testimony
  `,
};

/** Kind of a speaker by a noun in the singular. */
export const KIND_BY_NOUN: ReadonlyMap<string, SpeakerKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) => [...wordList(nouns)].map((noun): [string, SpeakerKind] => [noun, kind as SpeakerKind])),
);

/** Nouns for representatives, members and parts of an organization, in the singular. They have the kind of their organization. */
export const REPRESENTATIVES = wordList(`
  adviser advisor aide assistant associate chair chairman chairperson chairwoman chief co-chair co-founder colleague commissioner contributor coordinator council counsel delegate department deputy desk directorate director
  employee founder head insider lead leader leadership lieutenant management manager member negotiator office officer operative owner partner president press-office press-secretary press-service representative secretary
  service source specialist spokesman spokesperson spokeswoman staff staffer strategist evangelist team technician vice-chairman website blog worker bureau commission committee board agency division section unit wing
  group body corps guard command
`);

/** Words before a noun that show the kind of speaker: “police chief”, “armed group”, “company spokesman”. */
const MODIFIERS: [SpeakerKind, string][] = [
  ['media', 'news newspaper tv television radio'],
  ['military', 'armed army military militia naval navy rebel insurgent separatist mercenary paramilitary troop air-force'],
  [
    'official',
    'border city county customs district emergency federal fire government governmental intelligence kremlin legislative ministry municipal parliamentary pentagon police presidential regional security special state tax white-house',
  ],
  ['company', 'company corporate business'],
  ['group', 'party union humanitarian aid rights advocacy campaign'],
  ['expert', 'university academic scientific research'],
];

/** Kind of a speaker by a word before the noun. */
export const KIND_BY_MODIFIER: ReadonlyMap<string, SpeakerKind> = new Map(
  MODIFIERS.flatMap(([kind, words]) => [...wordList(words)].map((word): [string, SpeakerKind] => [word, kind])),
);

/** Kinds of representatives whose organization the text does not name: “the president”. */
export const KIND_OF_BARE_REPRESENTATIVE: ReadonlyMap<string, SpeakerKind> = new Map([
  ['president', 'official'],
  ['website', 'media'],
  ['blog', 'media'],
]);

/** Words in names that show the kind of an organization: “Agency”, “Brigade”. If a name contains several, the last one decides. */
const NAME_NOUNS: Record<Exclude<SpeakerKind, 'witness' | 'document'>, string> = {
  official: `
    administration authority bureau cabinet commission congress constabulary council court customs department directorate duma embassy government house inspectorate kremlin legislature ministry municipality ombudsman
    parliament police presidium prosecutor's rada secretariat senate treasury tribunal agency centers
  `,
  military: 'army battalion brigade command fleet forces guard guards guerrillas legion militia navy regiment squadron troops',
  company: `
    airlines airways bank breweries corporation electronics energy equities holdings industries insurance laboratories motors pharmaceuticals semiconductors software steel systems technologies telecom
  `,
  media: 'broadcasting gazette herald inquirer magazine media news newspaper press radio television times tribune weekly post daily',
  group: 'alliance association brotherhood church coalition confederation federation foundation fund league movement nations network party society union',
  expert: 'academy college hospital institute institution laboratory museum observatory school university',
};

/** Kind of an organization by a word of its name, in lower case. */
export const KIND_BY_NAME_WORD: ReadonlyMap<string, SpeakerKind> = new Map(
  Object.entries(NAME_NOUNS).flatMap(([kind, words]) => [...wordList(words)].map((word): [string, SpeakerKind] => [word, kind as SpeakerKind])),
);
