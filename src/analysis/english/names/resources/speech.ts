import { wordList } from './word-list.ts';

/** Reporting verbs and others whose subject is a person or an office. */
export const SPEECH_VERBS = wordList(`
said says told tells added adds announced announces stated states claimed claims asked asks explained explains wrote writes argued argues warned warns denied denies insisted insists confirmed confirms admitted admits acknowledged declared declares replied replies reported reports tweeted commented comments noted notes suggested suggests believes believed
expressed urged urges called accused accuses criticised criticized condemned condemns pledged vowed promised rejected rejects refused refuses agreed agrees demanded demands apologised apologized recalled described praised thinks thought hopes hoped responded emphasized emphasised stressed testified alleged alleges predicted concluded remarked
`);

/** Verbs that show that a state or capital is a metonym for its government. */
export const GOVERNMENT_VERBS = wordList(`
said says denied denies accused accuses announced announces claimed claims warned warns rejected rejects condemned condemns urged urges vowed pledged demanded demands insisted insists refused refuses agreed agrees confirmed confirms responded stated states declared declares threatened threatens signed withdrew imposed imposes invaded blamed blames insists retaliated recognised recognized recognises recognizes
`);

/** Verbs whose subject has a mind. A city as their subject stands for a government: “Berlin shrugs”, “Moscow knows it”. */
export const VERBS_OF_MIND = wordList(
  'knows wants fears hopes thinks believes expects shrugs blinks balks hesitates dithers bristles worries suspects understands forgets doubts regrets intends prefers resents objects acts reacts backs opposes calls',
);
/** Verbs whose object is spoken to or held to account: “ask Berlin”, “urged Moscow to stop”. */
export const ADDRESSING_VERBS = wordList(
  'ask asks asked asking urge urges urged urging tell tells told telling persuade persuaded persuading convince convinced press pressed pressing pressure pressured accuse accuses accused accusing blame blames blamed blaming warn warns warned warning',
);
/** Auxiliaries before the subject of a question: “Why did Germany refuse?”. */
export const QUESTION_AUXILIARIES = wordList('did does will would can could should has must');
/** Base forms of verbs which show, in a question, that a capital city stands for its government: “Will Manila back down?”. */
export const CAPITAL_CITY_ACTS = wordList(
  'know refuse agree deny sign accept reject back respond yield retaliate negotiate veto recognise recognize insist warn intervene apologise apologize',
);

/** Auxiliaries and adverbs between a subject and its verb. */
export const BEFORE_VERB = wordList(
  'has have had also later then earlier again repeatedly reportedly previously already officially publicly since would will did not',
);

/** Verbs in “-ed” for conditions or experiences of a country, not actions of its government. */
export const NOT_GOVERNMENT_ACTS = wordList(`
located situated called based divided populated bordered suffered experienced recorded needed used lived looked remained seemed appeared turned stretched covered ranked named considered believed expected hit swamped flooded blanketed contained counted boasted produced exported imported reported mourned celebrated observed woke
`);

/** Base forms of verbs of government action, after “will”, “has to” and the like. */
export const GOVERNMENT_ACTS = wordList(`
vote host sign send recall join leave pay sell buy build ban allow decide launch attack withdraw support oppose veto back block impose lift raise cut open close talk meet agree refuse accept reject deny protest accuse warn urge vow pledge demand insist threaten respond retaliate recognise recognize restore sever expel deport extradite negotiate ratify adopt propose offer give lend borrow fund provide supply deliver deploy
import export purchase order hire limit delay scrap approve appoint honour honor leave stop resist yield cooperate comply deny say announce confirm ask help act intervene invade defend protect evacuate investigate sue arrest release free pardon
`);
/** Irregular past tenses of verbs of government action. */
export const GOVERNMENT_PAST_TENSES = wordList(
  'freed decreed guaranteed sent left paid sold bought built met gave lent cut put took made won sought told broke drew fought held kept began chose wrote led shot struck says sends recalls joins leaves pays sells bans allows decides launches attacks withdraws supports opposes vetoes backs blocks imposes lifts closes meets accepts protests offers gives wants plans hopes seeks expects intends',
);
