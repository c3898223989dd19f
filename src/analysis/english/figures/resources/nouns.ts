/** English nouns and patterns for counted things. */
import { phrases, wordList } from '../../names/resources/word-list.ts';

/** Nouns for places, before which “around” is a preposition: “around three villages”. */
export const PLACE_NOUNS = wordList('village town city settlement district region area country building house site base camp island block corner street lake');

/** Words that end a noun phrase after a number. */
export const PHRASE_ENDS = wordList(`
a an the this that these those he she it they we you i them us him me whoever his her its their our your my who whom whose which what when where while why how
of in on at by for from with without within into onto to toward towards against among amongst between around about across along after before since until till during
over under above below near behind beyond through throughout outside inside off up down out per via as than then but if because although though so yet nor not
is are was were be been being am has have had having do does did will would can could may might must shall should
also already now currently soon later earlier ago today yesterday tomorrow tonight still only just even ever never again instead too together respectively apart away aboard
others said says say told tells reported reports according including such like each both either
came come comes went go goes took take takes made make makes left gave given got get gets put set sent saw seen became become remain remains remained began begun
left died dies die
versus vs via plus minus
`);

/** Singulars of irregular plurals and of collective nouns, by plural. */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  [
    ...['person people', 'man men', 'woman women', 'child children', 'foot feet', 'tooth teeth', 'mouse mice', 'goose geese', 'ox oxen', 'criterion criteria'],
    ...[
      'phenomenon phenomena',
      'medium media',
      'policeman policemen',
      'policewoman policewomen',
      'serviceman servicemen',
      'fisherman fishermen',
      'gunman gunmen',
    ],
    ...['fireman firemen', 'crewman crewmen', 'spokesman spokesmen', 'businessman businessmen', 'lawmaker lawmakers', 'alumnus alumni', 'nucleus nuclei'],
    ...[
      'aircraft aircraft',
      'spacecraft spacecraft',
      'fish fish',
      'sheep sheep',
      'deer deer',
      'cattle cattle',
      'staff staff',
      'personnel personnel',
      'crew crew',
    ],
    ...['police police', 'offspring offspring', 'series series', 'species species', 'headquarters headquarters', 'clergy clergy', 'infantry infantry'],
    ...[
      'life lives',
      'wife wives',
      'knife knives',
      'leaf leaves',
      'wolf wolves',
      'half halves',
      'shelf shelves',
      'loaf loaves',
      'thief thieves',
      'calf calves',
    ],
    ...['crisis crises', 'analysis analyses', 'basis bases', 'thesis theses', 'bus buses', 'virus viruses', 'campus campuses', 'gas gases', 'lens lenses'],
    ...[
      'bonus bonuses',
      'census censuses',
      'atlas atlases',
      'move moves',
      'shoe shoes',
      'toe toes',
      'movie movies',
      'cookie cookies',
      'tie ties',
      'zombie zombies',
    ],
    ...['cache caches', 'ache aches', 'axe axes', 'rookie rookies', 'troop troops'],
  ].map((pair) => pair.split(' ').reverse() as [string, string]),
);

/** Plurals that may be attributive, before another noun: “arms deals”, “women soldiers”. */
export const ATTRIBUTIVE_PLURALS = wordList(
  'arms sports news women men police goods sales savings rights operations communications systems services police crew staff data media customs works antiques drugs jobs games securities futures headquarters species aircraft cattle fish sheep personnel infantry airlines united states elections veterans athletics politics economics physics mathematics',
);

/** Collective nouns that are counted by their members: “a 3,000-strong staff”. */
export const COLLECTIVE_NOUNS = wordList('staff crew police personnel infantry');

/** Words that end in “-s” and are not plurals. */
export const NO_PLURALS = wordList(
  'this his its hers ours theirs yours as was is has does news plus perhaps always across besides sometimes afterwards towards overseas less yes thus us vs',
);

/** Nouns for time. A number of them is not a figure: “two weeks”. */
export const TIME_NOUNS = wordList(
  'second minute hour day night week weekend fortnight month quarter season year decade century millennium semester afternoon morning evening summer winter yr hr min sec day-old monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december',
);

/** Abstract nouns: “two sides”, “three reasons”. A small number in words before one is not a figure. */
export const ABSTRACT_NOUNS = wordList(
  'side way reason thing part point aspect respect count figure number view question answer word sense kind sort instance direction factor lesson idea',
);

/** Nouns for fractions and multiples: “two thirds”, “four times”. */
export const FRACTIONS = wordList('half halve third quarter fourth fifth sixth seventh eighth ninth tenth twelfth twentieth hundredth thousandth time');

/** Words for states. Before a noun they belong to its phrase (“24 wounded soldiers”), after it they do not (“24 soldiers wounded”). */
export const STATE_WORDS = wordList('killed dead injured wounded hurt missing detained arrested evacuated displaced rescued destroyed damaged');

/** Words for scales, which are never the counted noun. */
export const SCALE_WORDS = wordList('dozen hundred thousand million billion trillion dozens hundreds thousands millions billions');

/** Words before a number that make it a label, rank or position. */
export const LABEL_WORDS = wordList(`
no nos number page pages p pp chapter room version gate channel flight article section route highway interstate autobahn motorway phase stage grade level category episode season volume vol part
type class model step top day line lane track platform paragraph clause act scene seat row rule amendment resolution mark verse group week round unit floor storey
nº № fig figure table question day lesson size zone district precinct ward formula
`);

/** Words between a preposition and a number that do not make it a label: “in total 40”, unlike “on runway 27”. */
export const NO_LABELS = wordList(
  'total all sum addition fact particular general effect part least most some just only even about around nearly almost roughly over under up then now early late mid',
);

/** Endings of adjectives and adverbs, which cannot be the noun that “one” counts. */
export const ADJECTIVE =
  /(?:al|(?<!traff|publ|mus|top|clin|fabr|crit|att|pan|epidem|pandem|republ|garl|plast|mechan|stat|com)ic|ive|ous|ful|able|ible|ary|ed|ing|less|ish|most|only|such|same|other|more|way|last|single|big|small|good|bad|new|old|another|day|point|thing)$/;

/** Words after a number and a hyphen that are not nouns: “508-compliant”, “40-ish”. */
export const HYPHENATED_ADJECTIVE =
  /^(?:compliant|free|based|wide|long|high|deep|old|tall|thick|friendly|proof|ready|capable|ish|like|and|or|to|in|on|off|up|down|by|something|plus|odd|strong)$|(?:ed|ing|ible|able)$/i;

/** States of counted people, with their words as regex sources. */
export const STATES: readonly (readonly [state: string, words: string])[] = [
  [
    'killed',
    'killed|shot dead|(?:lay|lie|lying) dead|beaten to death|burned to death|found dead|dead|died|dies|drowned|perished|slain|murdered|lost their lives|deaths?|fatalit(?:y|ies)',
  ],
  [
    'injured',
    'injured|wounded|hurt|harmed|injuries|treated (?:at the scene|(?:in hospital )?for (?:[a-z]+ )?(?:shock|injur(?:y|ies)|wounds|burns|cuts|bruises|smoke inhalation|hypothermia|concussion))',
  ],
  [
    'displaced',
    'evacuated|displaced|fled|moved out|left (?:their )?homes?|(?:ordered |forced |driven )?(?:from|out of) their (?:homes?|houses|villages?)|homeless|in temporary accommodation|evacuees?|evacuations?',
  ],
  ['detained', 'detained|arrested|taken into custody|arrests?|detentions?'],
  ['missing', 'missing|unaccounted for'],
  [
    'rescued',
    'rescued|saved|found alive|brought (?:up|out|ashore) alive|(?:pulled|dug) (?:out )?alive|plucked (?:from|to)|(?:brought|pulled|led|taken|winched) to safety',
  ],
];

/** Verbs and phrases before a count, by the state that they express, as regex sources: “killed 24 people”. */
export const STATE_VERBS: readonly (readonly [state: string, words: string])[] = [
  [
    'killed',
    'kill(?:s|ed|ing)?|drown(?:s|ed|ing)|claimed the lives of|death toll(?:(?!,? with\\b)[^.;:]){0,40}?|number of (?:dead|deaths|victims)[^.;:]{0,40}?|toll(?:(?!,? with\\b)[^.;:]){0,30}?',
  ],
  ['injured', 'injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt(?:ing)?|number of (?:injured|wounded)[^.;:]{0,40}?'],
  ['displaced', 'evacuat(?:es?|ed|ing)|displac(?:es?|ed|ing)|moved out'],
  ['detained', 'detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?'],
  ['rescued', 'rescu(?:es?|ed|ing)|saved'],
];

/** Nouns for people of no particular kind. */
export const PEOPLE = wordList('person civilian resident inhabitant individual citizen victim casualty local villager');

/** Nouns for people in a certain state. */
export const STATE_NOUNS = wordList('dead death fatality injured injury wounded killed missing evacuee detainee displaced arrest');

/** Generic nouns. Two figures that count one of them are not comparable. */
export const GENERIC = wordList(`
thing way side part kind type sort form case point place reason step question problem issue example level stage page word line name number count figure report account
statement document version feature option measure member unit piece set pair result vote seat goal game match team round percent share price cost rate increase decrease
article section chapter list source story view response answer message call letter post other one lot area region country state city
`);

/** Nouns for daily events. The numbers of two days are separate counts, not a change. */
export const DAILY = wordList(
  'rocket drone shell bomb grenade shot mortar attack strike explosion blast raid clash incident fire flight trip meeting protest rally arrest',
);

/** Words that news use as synonyms, mapped to the first word of their line. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  phrases(`
settlement village town locality community hamlet
soldier troop serviceman
home house
flat apartment
fire blaze wildfire
rocket missile
drone uav quadcopter
car automobile
police officer policeman policewoman
attack strike
`).flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0]!])),
);
