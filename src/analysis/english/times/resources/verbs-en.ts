/** Words of a clause that show whether it is about the past or the future. All are in lower case. */

/** Past tense of auxiliaries and of irregular verbs in the news. Regular forms are recognized by their ending -ed. */
export const pastWords = new Set(
  (
    'was were had did didn wasn weren hadn died lied tied vied used owed sued said told came went began took made gave found got saw knew thought left felt kept held brought wrote stood lost paid met ran ' +
    'sat spoke led grew fell rose sent built spent won broke drove bought chose drew fought caught taught sought hit became understood struck shot sold set ' +
    'cut put read shut let quit wore threw flew sang drank sank swept swore stole tore withdrew forgot forbade hid rode shook slept woke wound bore beat bred laid ' +
    'dealt dug fled hung lent meant proved sprang stuck swam undertook underwent overtook overthrew arose blew bound burnt dreamt leapt learnt shone slid spun spread ' +
    'rang bit bent bled clung crept froze knelt lit overcame shrank sped spat stung strode strove swung wept wove bade upheld withheld mistook misled oversaw foresaw befell retook rebuilt overran undid thrust burst outdid forgave heard ate fed flung trod strung wrung cast split hurt swam bid overheard mislaid misspoke misread misheard awoke dwelt rewrote rethought repaid resold foretold outran outgrew withstood spilt'
  ).split(' '),
);

/** Irregular past participles that are not past tenses. Without an auxiliary, they modify the noun before them: “last seen on 2 February”. */
export const participles = new Set(
  'seen taken given written drawn grown shown driven stolen chosen born known thrown flown torn sworn broken spoken frozen hidden eaten beaten fallen forgotten woken'.split(
    ' ',
  ),
);

/** Words with future reference. */
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

/** Words after which “to” and a verb refer to the future: “plans to”, “is set to”. */
export const intentions = new Set(
  (
    'is are am be due set plan plans planned planning expect expects expected expecting scheduled going about hope hopes hoped hoping aim aims aimed aiming intend intends intended ' +
    'want wants wanted likely ready supposed slated poised bound prepares preparing promise promises promised offer offers offered vow vows vowed pledge pledges pledged agree agrees agreed decide decided ' +
    'has have need needs threatens threatened wish wishes tries meant forecast tipped predicted projected favoured fancied earmarked destined unlikely'
  ).split(' '),
);

/** Present forms of expectation, with an object: “expects a ruling in May”. */
export const expectations = new Set('predicts expect expects foresee foresees await awaits anticipate anticipates'.split(' '));

/** Present forms of wishing and proposing, with an object: “wants a vote in May”. */
export const desires = new Set('want wants seek seeks prefer prefers favours favors proposes'.split(' '));

/** Past forms of commitment. The commitment is an event, too: in “on Monday they agreed to leave on Friday”, Monday dates the agreement and Friday the departure. */
export const commitments = new Set('agreed decided promised vowed pledged threatened offered'.split(' '));
/** Past forms of plans and wishes, which may not have come true. */
export const plans = new Set('planned expected hoped aimed intended wanted meant'.split(' '));

/** Verbs of command with “to”: “ordered the mine to close”. */
export const commands = new Set('ordered told asked urged instructed advised required directed warned invited begged implored pressed'.split(' '));

/** Words for times after an appointment. */
const timeWords =
  'this next later tomorrow today tonight early late monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december';
/** Words that may follow an appointment: prepositions and times. */
const timesAndPrepositions = `for on in at by before within ${timeWords}`;
/** Words that express an appointment, with the words that must follow: “scheduled for Friday”, “due on Friday”. */
export const appointments = new Map(
  Object.entries({
    scheduled: timesAndPrepositions,
    due: `${timesAndPrepositions} back out home down up ashore there here`,
    expected: `${timesAndPrepositions} again back out home`,
    planned: `for ${timeWords}`,
    set: 'for',
    slated: 'for',
    rescheduled: 'for',
    rearranged: 'for',
    billed: 'for',
    booked: `for ${timeWords}`,
    foreseen: 'for',
    forecast: `for ${timeWords}`,
    predicted: `for ${timeWords}`,
    fixed: 'for',
    tabled: 'for',
    earmarked: 'for',
  }).map(([word, following]): [string, Set<string>] => [word, new Set(following.split(' '))]),
);

/** Verbs of postponement: “was postponed until Friday”. */
export const deferrals = new Set(
  'postponed postpone delayed delay adjourned adjourn extended extend deferred defer rescheduled moved pushed suspended remanded barred banned shifted slipped switched transferred prolonged'.split(
    ' ',
  ),
);

/** Finite verbs in the present tense, which show no direction. */
export const presentWords = new Set('is are am re ve has have does do say says could can cannot isn aren hasn haven doesn don couldn'.split(' '));

/** Auxiliaries; a participle after one belongs to the same verb group. */
export const auxiliaries = new Set(
  'is are am be been being was were has have had having did didn do don does doesn isn aren wasn weren hasn haven hadn will would wouldn couldn won shouldn shall should may might must can cannot could get gets getting'.split(
    ' ',
  ),
);

/** Words in -ed that are not verbs. */
export const notVerbs = new Set('hundred need needed indeed red bed embed speed feed seed breed shed deed united armed so-called'.split(' '));

/** Conjunctions and relative pronouns, which open a clause. */
export const clauseWords = new Set(
  'and but or that which who whom whose when while after before because as if unless though although where until since so than whether'.split(' '),
);

/** Verbs whose present tense may refer to a scheduled future event: “takes effect”, “begins”. One of the listed words must follow, or any word if the list is empty. */
export const scheduleVerbs = new Map<string, string[]>([
  ...'begins opens reopens ends expires lapses closes resumes starts'.split(' ').map((verb): [string, string[]] => [verb, []]),
  ...'meets returns arrives departs resigns premieres concludes retires sails votes flies travels marries'
    .split(' ')
    .map((verb): [string, string[]] => [verb, 'on in at to next this tomorrow tonight again'.split(' ')]),
  ...'leaves joins quits'.split(' ').map((verb): [string, string[]] => [verb, 'on in at next this tomorrow tonight the his her its'.split(' ')]),
  ...'plays faces hosts elects enters stages chairs addresses'
    .split(' ')
    .map((verb): [string, string[]] => [verb, 'the a an its his her their another'.split(' ')]),
  ['stays', ['closed', 'shut', 'open']],
  ['remains', ['closed', 'shut', 'open']],
  ['takes', ['effect', 'place', 'office']],
  ['comes', ['into']],
  ['goes', ['into', 'on', 'to', 'ahead', 'up', 'down']],
  ['kicks', ['off']],
  ['turns', ['in', 'on', 'next', 'this']],
  ['becomes', 'a an the law compulsory mandatory illegal legal mayor president chairman chairwoman chair chief head director king queen captain'.split(' ')],
  ['runs', ['from', 'until', 'through', 'to', 'out']],
  ['lasts', ['until', 'through']],
]);

/** Plural forms of `scheduleVerbs`, with the words one of which must follow: “classes start on Monday”, “voters go to the polls”. */
export const pluralScheduleVerbs = new Map<string, string[]>([
  ...'begin open reopen end expire close resume start stop vote meet return arrive'
    .split(' ')
    .map((verb): [string, string[]] => [verb, 'on in at from next this tomorrow tonight again a'.split(' ')]),
  ...'play face host elect enter stage'.split(' ').map((verb): [string, string[]] => [verb, 'the a an its their'.split(' ')]),
  ['stay', ['closed', 'shut', 'open', 'home']],
  ['remain', ['closed', 'shut', 'open']],
  ['take', ['effect', 'place', 'office']],
  ['come', ['into']],
  ['go', ['into', 'on', 'to', 'out', 'back', 'ahead', 'up', 'down']],
  ['kick', ['off']],
  ['run', ['out']],
]);
/** Forms of scheduled verbs that never refer to the past: “the permit runs out on 31 December”. */
export const expiryVerbs = new Set('expires expire runs run lapses lapse ends end'.split(' '));

/** Verbs after “due to” that show a plan: “due to open”, but not “due to rain”. */
export const plannedAfterDueTo = new Set(
  'address appear arrive attend auction be become begin board broadcast carry chair christen close come compete complete conclude consider debate decide deliver demolish depart discuss dock elect embark end enter expand expire face fall feature fight finalise finalize finish fly get give go hear hold inaugurate install introduce join land lapse launch lay leave lift make mark marry meet merge migrate move name open order pay perform pick play present publish raise receive release relocate reopen replace report resume retire return rule run sail see sell send serve share shut sign sing sit speak stage stand start stay step swear switch take teach testify tour travel undergo unveil visit vote welcome win'.split(
    ' ',
  ),
);

/** Verbs of imperatives addressed to the reader. */
export const requests = new Set(
  'call come join meet see register visit bring submit apply tune watch book send sign attend save mark tell let give wait return check please enter stop rsvp stay download head roll learn explore share follow leave evacuate vote pay report avoid'.split(
    ' ',
  ),
);
/** Words that may follow such an imperative. */
export const afterRequests = new Set(
  'me us them him her it the a an your our to for on at by now early online up with out in before no later now today this send bring call come join tuned back over more them these'.split(
    ' ',
  ),
);

/** Negations within a verb group. */
export const negations = new Set('not never'.split(' '));

/** Negative determiners and pronouns, which negate the event as subject or object: “none of the ships sailed”, “made no arrests”. */
export const negativePronouns = new Set('no none nobody nothing neither'.split(' '));
/** Words after “no” that show that it negates no event: “no fewer than 40”. */
export const nonNegatingAfterNo = new Set('fewer less more later longer sooner earlier doubt matter wonder other'.split(' '));

/** Auxiliaries that “’t” may follow: “didn” in “didn’t”. */
export const negatedStems = new Set('didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn can mustn'.split(' '));

/** Modal verbs of possibility. */
export const possibilityModals = new Set('may might could'.split(' '));

/** Forms of “be”, which are both copulas and auxiliaries. */
export const copulas = new Set('am is are was were isn aren wasn weren'.split(' '));

/** Adverbs that say that the event of their verb did not happen: “nearly crashed”. */
export const almostAdverbs = new Set('nearly almost'.split(' '));
/** Verbs of degree, which `almostAdverbs` do not negate: “prices nearly doubled”. */
export const degreeVerbs = new Set(
  'done gone doubled tripled trebled quadrupled halved emptied filled reached matched sold finished completed disappeared vanished ran wiped exhausted covered surrounded encircled tied equalled equaled cut'.split(
    ' ',
  ),
);

/** Participles of scheduling an event: “a May 6 vote has been called”. */
export const schedulingParticiples = new Set('scheduled set called announced fixed arranged convened planned confirmed ordered booked'.split(' '));

/** Present participles that may refer to an arranged future event after “is”: “is hosting a fair on Friday”. */
export const arrangedActivities = new Set(
  'hosting holding meeting opening reopening closing launching releasing leaving returning starting beginning ending visiting travelling traveling flying playing speaking joining voting marrying retiring publishing presenting organising organizing streaming airing celebrating staging'.split(
    ' ',
  ),
);

/** Participles of what is arranged for a day: “is held this Friday”, “are released on Friday”. “Accused”, “wanted” or “arrested” are none. */
export const stagedParticiples = new Set(
  'held staged hosted played shown screened broadcast aired released published launched opened reopened unveiled inaugurated sworn buried celebrated marked observed auctioned relaunched'.split(
    ' ',
  ),
);

/** Infinitives after “to” in headlines: “Ministers to meet on Friday”. */
export const headlineVerbs = new Set(
  'announce appeal ask attend auction back ban boycott build buy call challenge change compete consider cut debate decide demolish deploy end expand face fight fire free give host impose introduce invest join lead lift limit make miss move name pay plead press raise reform relocate release replace resume retire review run sack scrap seek sell send shed shun shut sign skip slash snub strike sue switch take tax testify tour tow tighten trial unveil visit vote widen withdraw'.split(
    ' ',
  ),
);

/** Nouns for proposals and requests, before an infinitive: “a proposal to close the school in September”. */
export const proposals = new Set('proposal proposals motion motions petition petitions request requests invitation scheme'.split(' '));

/** Verbs and nouns of demand, whose “that” clause is in the subjunctive and refers to the future: “demanded that it free them by Saturday”. */
export const demands = new Set(
  'demand demands demanded demanding ultimatum request requests requested order orders ordered recommend recommended recommendation propose proposed proposal urge urged insist insisted ask asks asked suggest suggests suggested stipulated require requires required'.split(
    ' ',
  ),
);

/** Verbs of abandoning a plan: “dropped plans to fly”. */
export const abandonVerbs = new Set(
  'dropped drops scrapped scraps abandoned abandons cancelled canceled shelved shelves ditched ditches axed halted withdrew'.split(' '),
);
