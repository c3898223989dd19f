import { wordList } from './word-list.ts';

/** Verbs whose subject speaks or acts as a person or an office does. */
export const SPEECH_VERBS = wordList(`
said says told tells added adds announced announces stated states claimed claims asked asks explained explains wrote writes argued argues warned warns denied denies insisted insists confirmed confirms admitted admits acknowledged declared declares replied replies reported reports tweeted commented comments noted notes suggested suggests believes believed
expressed urged urges called accused accuses criticised criticized condemned condemns pledged vowed promised rejected rejects refused refuses agreed agrees demanded demands apologised apologized recalled described praised thinks thought hopes hoped responded emphasized emphasised stressed testified alleged alleges predicted concluded remarked
`);

/** Verbs by which a state or its capital acts as a government does. */
export const GOVERNMENT_VERBS = wordList(`
said says denied denies accused accuses announced announces claimed claims warned warns rejected rejects condemned condemns urged urges vowed pledged demanded demands insisted insists refused refuses agreed agrees confirmed confirms responded stated states declared declares threatened threatens signed withdrew imposed imposes invaded blamed blames insists retaliated recognised recognized recognises recognizes
`);

/** Auxiliaries and adverbs that may stand between a subject and such a verb. */
export const BEFORE_VERB = wordList(
  'has have had also later then earlier again repeatedly reportedly previously already officially publicly since would will did not',
);
