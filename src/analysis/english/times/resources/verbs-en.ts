/** Which words of a clause tell past from future. All lower case. */

/** Words that speak of the past: auxiliaries and the irregular pasts that news uses; regular ones end in -ed. */
export const pastWords = new Set(
  (
    'was were had did didn wasn weren hadn died lied tied vied used owed said told came went began took made gave found got saw knew thought left felt kept held brought wrote stood lost paid met ran ' +
    'sat spoke led grew fell rose sent built spent won broke drove bought chose drew fought caught taught sought hit became understood struck shot sold set ' +
    'cut put read shut let quit wore threw flew sang drank sank swept swore stole tore withdrew forgot forbade hid rode shook slept woke wound bore beat bred laid ' +
    'dealt dug fled hung lent meant proved sprang stuck swam undertook underwent overtook overthrew arose blew bound burnt dreamt leapt learnt shone slid spun spread'
  ).split(' '),
);

/** Words that speak of what lies ahead. */
export const futureWords = new Set([
  'will',
  "'ll",
  'wont',
  'won',
  'shall',
  'would',
  'wouldn',
  'shouldn',
  'may',
  'might',
  'must',
  'should',
  'upcoming',
  'forthcoming',
]);

/** Words after which “to” and a verb speak of what lies ahead: “plans to”, “is set to”. */
export const intentions = new Set(
  (
    'is are am be due set plan plans planned planning expect expects expected expecting scheduled going about hope hopes hoped hoping aim aims aimed aiming intend intends intended ' +
    'want wants wanted likely ready supposed slated poised bound prepares preparing promise promises promised vow vows vowed pledge pledges pledged agree agrees agreed decide decided ' +
    'has have need needs threatens threatened wish wishes tries'
  ).split(' '),
);

/** Words that, with a preposition of time after them, appoint something for later: “scheduled for Friday”, “due on Friday”. */
export const appointments = new Set('due scheduled planned expected set slated billed'.split(' '));
export const appointmentPrepositions = new Set('for on in at by before this next later tomorrow'.split(' '));

/** Verbs that with “until” put something off to what lies ahead: “was postponed until Friday”. */
export const deferrals = new Set(
  'postponed postpone delayed delay adjourned adjourn extended extend deferred defer rescheduled moved pushed suspended'.split(' '),
);

/** Finite verbs of the present, which leave the direction open. */
export const presentWords = new Set('is are am has have does do say says could can isn aren hasn haven doesn don couldn'.split(' '));

/** Auxiliaries: a participle after one belongs to it. */
export const auxiliaries = new Set(
  'is are am be been being was were has have had having did didn do don does doesn isn aren wasn weren hasn haven hadn will would wouldn couldn won shouldn shall should may might must can could get gets getting'.split(
    ' ',
  ),
);

/** Words that end in -ed and are no verbs. */
export const notVerbs = new Set('hundred need needed indeed red bed embed speed feed seed breed shed deed united armed so-called'.split(' '));

/** Words that open a clause. */
export const clauseWords = new Set(
  'and but or that which who whom whose when while after before because as if unless though although where until since so than whether'.split(' '),
);

/** Verbs that in the present tense speak of what is appointed, with the words that must follow some: “takes effect”, “begins”. */
export const scheduleVerbs = new Map<string, string[]>([
  ...'begins opens ends expires closes resumes starts'.split(' ').map((verb): [string, string[]] => [verb, []]),
  ['takes', ['effect', 'place', 'office']],
  ['comes', ['into']],
  ['goes', ['into', 'on', 'to']],
  ['kicks', ['off']],
  ['runs', ['from', 'until', 'through', 'to']],
]);

/** Words that say that something was not so, within a group of verbs. */
export const negations = new Set('not never'.split(' '));

/** What stands before “’t”. */
export const negatedStems = new Set('didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn can mustn'.split(' '));

/** Auxiliaries of what is only possible. */
export const possibilities = new Set('may might could'.split(' '));

/** Forms of “be”, which are verbs of their own and auxiliaries. */
export const copulas = new Set('is are was were isn aren wasn weren'.split(' '));
