import { wordList } from './word-list.ts';

/** Forms of address before a person's name. They are not part of the name. */
export const HONORIFICS = wordList(
  'mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh sheik shaykh ayatollah mullah hon judge justice saint pope king queen prince princess duke duchess baron baroness count countess emperor empress tsar crown madame monsieur herr frau señor señora',
);

/** Offices, ranks and occupations before a name: “governor Roman Starovoit”, “Apple CEO Steve Jobs”. Lower case. */
export const TITLES = wordList(`
president vice-president premier chancellor minister governor mayor senator congressman congresswoman representative deputy councillor councilor councilman councilwoman ambassador consul envoy secretary undersecretary commissioner commander commandant general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl private admiral adm commodore marshal brigadier
officer constable sheriff detective inspector superintendent chief chairman chairwoman chairperson chair director manager head leader speaker spokesman spokeswoman spokesperson professor doctor bishop archbishop cardinal pastor priest cleric monsignor ceo cfo coo cto founder co-founder cofounder owner executive editor editor-in-chief journalist reporter correspondent
columnist author writer novelist poet playwright producer actor actress comedian singer musician rapper composer conductor artist painter illustrator designer photographer architect engineer scientist physicist chemist biologist historian economist analyst researcher lawyer attorney prosecutor solicitor barrister coroner activist dissident candidate nominee incumbent
lawmaker legislator politician diplomat official adviser advisor aide strategist columnist coach captain goalkeeper striker midfielder defender quarterback pitcher player footballer boxer swimmer skater cyclist skier driver pilot astronaut cosmonaut presenter host anchor blogger entrepreneur businessman businesswoman billionaire investor developer programmer
husband wife son daughter brother sister father mother uncle cousin widow friend colleague teammate student teacher witness victim suspect gunman shooter rebel warlord oligarch dictator ruler monarch gov sen rep pres supt first-minister pm mp dj
det insp pfc magistrate headman headmaster headteacher principal vice-chancellor rector dean provost registrar governor-general ombudsman comptroller auditor treasurer whip commodore warrant-officer paramount sultan emir chieftain elder deacon patriarch metropolitan ayatollah hojatoleslam swami guru lama
midwife nurse surgeon doctor physician psychologist sociologist anthropologist archaeologist geologist seismologist meteorologist epidemiologist virologist botanist zoologist ecologist astronomer mathematician philosopher theologian linguist librarian curator publisher broadcaster anchorman anchorwoman cameraman filmmaker screenwriter choreographer dancer soprano tenor pianist violinist guitarist drummer vocalist
fast-bowler batsman bowler all-rounder wicketkeeper midfielder winger fullback centre-back left-back right-back forward playmaker skipper sprinter runner jumper hurdler marathoner rower sailor wrestler weightlifter gymnast fencer archer shooter golfer champion medallist medalist seed rookie slugger catcher shortstop outfielder centre center lineman linebacker
farmer fisherman trader shopkeeper resident villager survivor migrant refugee labourer worker carpenter electrician mechanic trucker taxi-driver chef restaurateur hotelier banker broker financier tycoon industrialist magnate trade-unionist unionist organizer organiser campaigner environmentalist feminist abolitionist missionary preacher evangelist
advocate akim hokim cllr cllrs coun ald alderman alderwoman selectman selectwoman councilmember assemblyman assemblywoman assemblymember taoiseach tánaiste
spokespeople presidents ministers senators governors mayors actors actresses authors generals leaders chairmen brothers sisters directors writers scientists researchers
`);

/** Titles and forms of address that also begin names of places and organizations: “King Street”, “General Council”, “Major League”. Lower case. */
export const TITLES_OPENING_NAMES = wordList(`
king queen prince princess duke duchess count countess baron baroness earl emperor empress saint st pope lord lady father mother sister brother bishop archbishop cardinal abbot sultan emir
general major colonel captain admiral marshal commander commodore private chief head principal justice judge elder deputy vice speaker professor doctor
`);

/** Head nouns of places and organizations that are also surnames: “President Park”, “Senator Church”. Lower case. */
export const SURNAME_HEADS = wordList(`
park hill hills lake church hall lane castle temple court post house bank beach falls forest mount tower towers town bay cape valley guard league steel
`);

/** Modifiers of a title: “Deputy Prime Minister”, “acting governor”. Lower case. */
export const TITLE_MODIFIERS = wordList(`
prime deputy vice acting interim former ex outgoing incoming assistant associate senior chief first second foreign defence defense interior finance justice health education environment culture economy energy transport trade agriculture home emergency situations emergencies internal external affairs exterior social labor labour attorney solicitor lieutenant major brigadier rear staff police fire press
executive managing general regional federal state national party opposition majority minority house senate supreme district county city principal leading lead late crown prime-ministerial military army navy air security intelligence human resources campaign science research technical technology financial operating marketing medical surgeon field
`);

/** Nouns right after the name of an organization: “Apple spokesman”, “Hamas officials”. Includes plurals. */
export const ORGANIZATION_FOLLOWERS = wordList(`
spokesman spokeswoman spokesperson spokespeople ceo cfo coo executive executives official officials employee employees engineers shares stock shareholders shareholder headquarters representative representatives staff chairman fighters militants gunmen forces lawmakers members subsidiary customers users investors analyst management board supporters fans reporter reporters journalist journalists correspondent activists leadership founder co-founder lawyers stores store researchers scientists developers workers troops soldiers
`);
