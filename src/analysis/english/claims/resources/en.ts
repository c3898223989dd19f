import type { Polarity } from '../../../core/types.ts';

/** Class of a cue verb, by meaning and complement. */
export type CueClass =
  /** “She said the road was open”, “…,” she said. */
  | 'speech'
  /** Speech to somebody: “He told reporters the road was open”. */
  | 'telling'
  /** Opinion: “They believe the road is open”. */
  | 'opinion'
  /** Result of a study, court or count: “The study found that …”. */
  | 'finding'
  /** Speech with an explicit clause: “He warned that …”. */
  | 'clausal'
  /** Speech with a quotation or “that” only: “he continued: …”. */
  | 'direct'
  /** Intention, with an infinitive: “She plans to run”, “He refused to leave”. */
  | 'intent';

/** A form of a cue verb. */
export interface CueVerb {
  lemma: string;
  class: CueClass;
  polarity: Polarity;
  /** Whether this form can also be a noun: “claims”, “reports”. */
  noun: boolean;
  /** Grammatical form; `past` may also be a participle. */
  form: 'base' | 'present' | 'past' | 'ing' | 'adjective';
}

/** Split a list of words at white space. */
const list = (text: string): string[] => text.trim().split(/\s+/);

/** Cue verbs by class and polarity; irregular past forms follow after `/`. */
const VERBS: [CueClass, Polarity, string][] = [
  ['speech', 'said', 'say/said write/wrote/written add state claim announce report assert tweet'],
  [
    'direct',
    'said',
    'continue comment reply exclaim joke quip retort opine muse shout whisper chant concur decide calculate discover recount hold/held bet/bet wager snap scoff interject intone deadpan gush marvel fume chime brag plead grin sigh laugh smile groan grumble mutter murmur sob cry wail moan chuckle giggle bellow sniff sneer shrug',
  ],
  ['speech', 'said', 'explain remark recall argue insist maintain reiterate allege note observe'],
  ['telling', 'said', 'tell/told inform assure remind'],
  ['clausal', 'said', 'acknowledge admit affirm agree boast clarify complain concede confirm confess declare contend counter disclose elaborate hint'],
  [
    'clausal',
    'said',
    'imply indicate lament mention point post predict propose reaffirm reason repeat respond signal specify speculate testify underline underscore warn stress emphasize emphasise',
  ],
  [
    'clausal',
    'said',
    'hypothesize posit read/read remember/remembered forecast/forecast reflect worry foresee/foresaw/foreseen anticipate fret theorize proclaim surmise advise assess caution',
  ],
  ['clausal', 'denied', 'deny dispute refute reject contradict dismiss debunk disprove discredit rebut'],
  ['clausal', 'promised', 'promise pledge vow swear/swore/sworn guarantee'],
  ['clausal', 'demanded', 'demand urge request recommend insist order'],
  ['clausal', 'questioned', 'ask wonder question doubt'],
  ['opinion', 'said', 'accept believe think/thought feel/felt hope fear expect suspect assume suppose consider guess reckon'],
  [
    'finding',
    'said',
    'find/found show/showed/shown suggest reveal conclude estimate demonstrate determine rule prove/proved/proven learn realize realise understand/understood know/knew/known recognize recognise hear/heard notice',
  ],
  ['intent', 'said', 'plan intend'],
  ['intent', 'promised', 'offer threaten'],
  ['intent', 'denied', 'refuse decline'],
];
/** Forms that can also be nouns. */
const NOUNS = new Set(
  list(
    'plan plans want wants offer offers order orders state states claim claims report reports comment comments remark remarks note notes hint hints point points post posts forecast forecasts demand demands promise promises pledge pledges vow vows request requests question questions doubt doubts hope hopes fear fears guess show shows find finds estimate estimates rule rules reason reasons signal signals grant grants counter counters dispute disputes suspect suspects found tweet tweets reply replies mention mentions address addresses warning feeling finding findings meaning ruling saying writing reading testimony swear joke jokes caution boast boasts shout shouts whisper whispers chant chants quip quips say felt lament worry worries snap snaps advise bet bets wager wagers hold holds underscore underscores grin grins sigh sighs laugh laughs smile smiles groan groans mutter mutters murmur murmurs sob sobs cry cries wail wails moan moans chuckle chuckles giggle giggles bellow bellows sniff sniffs sneer sneers shrug shrugs',
  ),
);

/** Return the inflected forms of an entry of `VERBS`, with their grammatical form. */
function formsOf(entry: string): [string, CueVerb['form']][] {
  const [base = '', ...irregularPast] = entry.split('/');
  const endsInY = /[^aeiou]y$/.test(base);
  // “Admitted”, “planning”.
  const doubled = /^(?:admit|quip|plan|rebut|snap|brag|fret|grin|sob|shrug)$/.test(base) ? base + (base.at(-1) ?? '') : base;
  const stem = base.endsWith('e') ? base.slice(0, -1) : doubled;
  const presentOfConsonant = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  const present = endsInY ? `${base.slice(0, -1)}ies` : presentOfConsonant;
  const past = irregularPast.length > 0 ? irregularPast : [endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  return [[base, 'base'], [present, 'present'], ...past.map((form): [string, 'past'] => [form, 'past']), [`${stem}ing`, 'ing']];
}

const VERB_FORMS: [string, CueVerb][] = VERBS.flatMap(([cueClass, polarity, verbs]) =>
  list(verbs).flatMap((entry) =>
    formsOf(entry).map(([written, form]): [string, CueVerb] => [
      written,
      { lemma: entry.split('/')[0] ?? '', class: cueClass, polarity, noun: NOUNS.has(written), form },
    ]),
  ),
);

/** Adjectives that attribute with a form of “be”: “they are concerned that”. */
const ADJECTIVES = list('concerned confident sure certain aware worried convinced hopeful afraid adamant optimistic');
/** Properties that all adjectives of attribution share. */
const ADJECTIVE: CueVerb = { lemma: 'be', class: 'opinion', polarity: 'said', noun: false, form: 'adjective' };

/** All forms of cue verbs and adjectives. A form of two verbs belongs to the verb that comes first in `VERBS`: “found” to “find”. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map([...ADJECTIVES.map((word): [string, CueVerb] => [word, ADJECTIVE]), ...VERB_FORMS.toReversed()]);

/** Cue nouns, followed by content with “that” or “of”: “the claim that”, “reports of”. */
export const CUE_NOUNS: ReadonlyMap<string, Polarity> = new Map([
  ...list(
    'claim report allegation statement rumour rumor accusation suggestion announcement warning belief conclusion assertion assurance admission argument confirmation assumption impression theory prediction estimate speculation hint news argument case sensation feeling testimony complaint message position point view opinion insistence hope fear concern worry expectation notion remark comment charge',
  ).flatMap((noun): [string, Polarity][] => [
    [noun, 'said'],
    [noun.replace(/([^aeiou])y$/, '$1ie') + 's', 'said'],
  ]),
  ...list('denial denials').map((noun): [string, Polarity] => [noun, 'denied']),
  ...list('promise promises pledge pledges vow vows guarantee guarantees').map((noun): [string, Polarity] => [noun, 'promised']),
  ...list('demand demands call calls').map((noun): [string, Polarity] => [noun, 'demanded']),
  ...list('doubt doubts question questions').map((noun): [string, Polarity] => [noun, 'questioned']),
]);
/** Other nouns that sum up a claim in an appositive: “…, a charge the army denies”. */
export const APPOSED_NOUNS = new Set(
  list('charge charges figure figures number version account accounts description characterisation characterization interpretation diagnosis verdict'),
);
/** Cue nouns that may be followed by “of”. */
export const NOUNS_WITH_OF = new Set(list('report reports claim claims allegation allegations rumour rumours rumor rumors accusation accusations'));
/** Light verbs, whose subject is the source of the cue noun: “came to the conclusion that”. */
export const LIGHT_VERBS = new Set(
  list(
    'make makes made making come comes came coming express expressed expresses voice voiced voices have has had issue issued issues repeat repeated repeats give gave gives reach reached publish published raise raised raises',
  ),
);

/** Forms of “be”. */
export const BE = new Set(list("is are was were be been being am 's 're"));
/** Auxiliaries and modal verbs. */
export const AUXILIARIES = new Set([
  ...BE,
  ...list(
    "has have had having do does did will would shall should may might must can could cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't isn't aren't wasn't weren't",
  ),
]);
/** Adverbs between a subject and its verb. */
export const ADVERBS = new Set(
  list(
    'also ever later then earlier again previously already yet not never further once first still just even now often soon however instead subsequently long always only therefore thus both all to too publicly well widely neither better best',
  ),
);
/** Words that negate the verb after them. */
export const NEGATIONS = new Set(
  list(
    "not never cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't isn't aren't wasn't weren't neither nor nobody declined refused hardly barely scarcely",
  ),
);
/** Words before an infinitive of saying that show that it is not, or not yet, said: “expected to announce”, “failed to report”. */
export const NOT_YET_SAID = new Set(
  list(
    'meant designed intended intends supposed wants wanted want likely expected set due scheduled failed fails plans planned hopes hoped hoping ready prepared poised',
  ),
);
/** Catenative verbs and adjectives, which are followed by an infinitive: “went on to say”, “declined to say”, “pleased to announce”. */
export const CATENATIVES = new Set([
  ...NOT_YET_SAID,
  ...list(
    'went goes go going come came coming on declined declines refused refuses continued continues continuing begun started starts start used began begins able seemed seems appeared appears forced ' +
      'excited pleased happy proud delighted thrilled glad honored honoured eager keen quick careful sorry sad',
  ),
]);

/** Words that open a clause. A subject does not extend over such a word. */
export const CLAUSE_OPENERS = new Set(
  list(
    'that which who whom whose where when while whilst whereas because although though if unless until since after before as than whether why how what so but or nor',
  ),
);
/** Clause openers that open a subordinate clause before a main clause. */
export const SUBORDINATORS = new Set(list('while whilst whereas because although though if unless until since after before as when once'));
/** Relative pronouns that can be a subject. */
export const RELATIVES = new Set(['who', 'which', 'that']);
/** Words after a comma that show that the content has ended, because the writer comments on it. */
export const WRITER_CONTINUATIONS = new Set(
  list('which who whom whose where although though while whilst whereas but yet despite prompting leading making drawing adding highlighting according'),
);
/** Words that open an indirect question: “asked whether”, “said why”. */
export const QUESTION_WORDS = new Set(list('whether why how what if who where when which'));
/** Prepositions. */
export const PREPOSITIONS = new Set(
  list(
    'of in on at by for from with to about against over under between during through via into after before among within near since until around across along per amid without behind upon toward towards inside outside despite regarding',
  ),
);
/** Prepositions of adverbials between a cue and its content. */
export const CIRCUMSTANCES = new Set(list('in on at to during via through from by before after with'));
/** Determiners. */
export const DETERMINERS = new Set(
  list('the a an this that these those his her its their our my your some many several most all both each every no any one two three another such few other'),
);
/** Means of communication after “by”: “said by telephone”. */
export const BY_MEANS = new Set(list('e-mail email phone telephone radio text letter video satellite fax post'));
/** Acronyms that, in lower case, would be pronouns. */
export const ACRONYMS = new Set(['WHO', 'US', 'IT']);
/** Pronouns that can be a subject. */
export const PRONOUNS = new Set(list("he she it they we i you one this these those many some others both he's"));
/** Pronouns of the first person. */
export const FIRST_PERSON = new Set(['i', 'we', 'me', 'us']);

/** Unambiguous finite verbs. */
export const FINITE = new Set([
  ...AUXILIARIES,
  ...list(
    "'ll will shall ca wo i'm it's he's she's they're we're you're there's that's i've we've they've isn't remains needs makes takes comes goes gets gives keeps lies stands wants means remain need lose gain",
  ),
]);

/** Nouns for groups of people. */
export const COLLECTIVES = new Set(
  list(
    'observers critics experts analysts circles residents locals people media reporters journalists bloggers activists commentators supporters opponents scientists researchers scholars historians economists sources witnesses citizens users fans voters many some others outlets newspapers channels accounts bloggers doctors lawyers politicians lawmakers governments parties groups associations organizations organisations municipalities families neighbours neighbors workers protesters rebels fighters volunteers soldiers republicans democrats conservatives liberals progressives voters aides allies backers skeptics strategists pollsters prosecutors regulators investors advocates relatives they we',
  ),
);
/** Nouns for what somebody said or thought, which can be dismissed without a ruling, unlike a case or an appeal: “dismissed | talk of a merger”. */
export const NOUNS_FOR_TALK = new Set(
  list(
    'talk idea notion speculation criticism criticisms accusation accusations allegation allegations assertion assertions claim claims rumour rumours rumor rumors suggestion suggestions report reports theory theories fears worries concerns account accounts version characterization characterisation portrayal',
  ),
);
/** Nouns for a change or an amount that can be expected. */
export const EXPECTED_CHANGES =
  /^(?:growth|loss|losses|profit|profits|decline|rise|change|fall|drop|increase|decrease|recession|shortfall|deficit|surplus|slowdown|rebound|recovery|turnout|inflation)$/;
/** Nouns for institutions. */
export const INSTITUTIONS = new Set(
  list(
    'coastguard coastguards cooperative co-operative defence prosecution inquiry inquest tribunal government ministry agency authority authorities company police army military court administration council committee commission office department parliament party church city state university team group union organization organisation firm bank board headquarters service newspaper magazine channel station website outlet association society institute federation league club hospital school regime opposition legion corps battalion staff press navy airline newsroom house leadership kremlin duma side sides campaign caucus panel jury senate congress cabinet embassy consulate startup carrier automaker carmaker insurer nonprofit coalition watchdog regulator chain lab laboratory museum diocese tribe junta militia fund trust charity consortium syndicate orchestra choir theatre theater gallery library zoo airport opera ballet festival clinic cathedral abbey hotel casino studio shipyard refinery drugmaker chipmaker restaurant cinema archive aquarium observatory hospice nursery',
  ),
);
/** Nouns for documents and statistics, which may be the source of a claim. */
export const DOCUMENTS = new Set(
  list(
    'report reports statement statements letter letters poll polls survey surveys study studies analysis estimates estimate figures figure data results result research evidence document documents paper papers article articles ruling decree law order text post posts message findings records documentation images footage video indictment complaint motion review book legend lawsuit filing filings affidavit memo memos dossier audit forecast forecasts lawsuits',
  ),
);
/** Nouns for documents that present results: “a poll shows the party ahead”. */
export const STUDIES = new Set(
  list(
    'report reports poll polls survey surveys study studies analysis analyses estimates estimate figures figure data results research findings count counts census statistics',
  ),
);
/** Nouns for things with text on them: “a banner reading”. */
export const SIGNS = new Set(
  list('sign signs banner banners poster posters placard placards plaque headline headlines caption slogan slogans inscription label shirt shirts graffiti'),
);
/** Verbs of vocal expression, which are directly followed by a quotation: “they chanted “no more””. */
export const VOCAL_VERBS = new Set(list('chant shout sing whisper exclaim quip joke retort reply opine'));
/** Nouns that open a credit line. */
export const CREDITS = new Set(list('image images photo photos photograph picture credit video graphic illustration photograph:'));

/** A verb that attributes a noun phrase. */
export interface ClaimingVerb {
  polarity: Polarity;
  /** Prepositions before the noun phrase. */
  prepositions?: ReadonlySet<string>;
  /** Whether an addressee precedes the preposition: “told him of”. */
  takesAddressee?: boolean;
  /** Which direct objects are content: any noun phrase; a counted noun (“counted eight people”); an object with its complement (“called it a lie”); a result (“shows no effect”); a gerund (“admitted taking bribes”); a noun for a claim (“dismissed talk of a merger”); or an amount or change (“expect a loss of $90m”); a phrase with a determiner (“confirmed the theft”); a plan (“announced plans to leave”). No direct object is content if it is missing. */
  directObject?: 'any' | 'count' | 'claim' | 'forecast' | 'phrase' | 'plan' | 'with-complement' | 'result' | 'gerund';
}

/** Verbs that attribute a noun phrase: “denies responsibility”, “counted eight people”. */
export const CLAIMING_VERBS: ReadonlyMap<string, ClaimingVerb> = new Map([
  ...forms('claim claims claimed', { polarity: 'said', directObject: 'any' }),
  ...forms('deny denies denied denying', { polarity: 'denied', directObject: 'any' }),
  ...forms('promise promises promised pledge pledges pledged', { polarity: 'promised', directObject: 'any' }),
  ...forms('blame blames blamed blaming accuse accuses accused accusing', { polarity: 'said', directObject: 'any' }),
  ...forms(
    'forecast forecasts report reports reported count counts counted record records recorded register registers registered list lists listed described estimate estimates estimated',
    { polarity: 'said', directObject: 'count' },
  ),
  ...forms('expect expects expected anticipate anticipates anticipated foresee foresees project projects projected', {
    polarity: 'said',
    directObject: 'forecast',
  }),
  ...forms('dismiss dismisses dismissed reject rejects rejected dispute disputes disputed refute refutes refuted rebut rebuts rebutted', {
    polarity: 'denied',
    directObject: 'claim',
  }),
  ...forms(
    'cite cites cited confirm confirms confirmed acknowledge acknowledges acknowledged concede concedes conceded note notes noted predict predicts predicted',
    { polarity: 'said', directObject: 'phrase' },
  ),
  ...forms('announce announces announced reveal reveals revealed', { polarity: 'said', directObject: 'plan' }),
  ...forms('demand demands demanded', { polarity: 'demanded', directObject: 'any' }),
  ...forms('stress stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised', { polarity: 'said', directObject: 'any' }),
  ...forms('admit admits admitted recall recalls recalled', { polarity: 'said', directObject: 'gerund' }),
  ...forms('tell tells told inform informs informed', { polarity: 'said', prepositions: new Set(['of', 'about']), takesAddressee: true }),
  ...forms('speak speaks spoke spoken', { polarity: 'said', prepositions: new Set(['of']) }),
  ...forms('warn warns warned', { polarity: 'said', prepositions: new Set(['of', 'about', 'against']) }),
  ...forms('call calls called calling', { polarity: 'said', directObject: 'with-complement' }),
  ...forms('show shows showed suggest suggests suggested indicate indicates indicated find finds found', { polarity: 'said', directObject: 'result' }),
]);
/** Forms of “call”. */
export const FORMS_OF_CALL = new Set(list('call calls called calling'));
/** “Called for”, which demands something, unlike plain “called”. */
export const CALL_FOR: ClaimingVerb = { polarity: 'demanded', prepositions: new Set(['for']) };

/** “Called on”, which demands something of somebody: “called on them to leave”. */
export const CALL_ON: ClaimingVerb = { polarity: 'demanded', prepositions: new Set(['on', 'upon']) };

function forms(words: string, verb: ClaimingVerb): [string, ClaimingVerb][] {
  return list(words).map((word) => [word, verb]);
}
/** Words after a claiming verb that do not begin an object. */
export const NOT_OBJECTS = new Set(list('that to and or but as more'));

/** Verbs that attribute a view with “as”: “describes the plan as a mistake”. */
export const DESCRIBING_VERBS = new Set(
  list(
    'see sees saw describe describes describing portray portrays view views regard regards frame frames characterise characterises characterize characterizes present presents condemn condemns praise praises dismiss dismisses depict depicts',
  ),
);
/** Participles that attribute a view with “as” in the passive: “is seen as a mistake”. */
export const DESCRIBING_PARTICIPLES = new Set(
  list(
    'described portrayed seen viewed regarded framed characterised characterized presented condemned praised dismissed depicted hailed criticised criticized',
  ),
);

/** Nouns in phrases of attribution: “by his account”, “in the words of the mayor”. */
export const ATTRIBUTION_NOUNS = new Set(
  list(
    'account accounts words view views opinion estimate estimates figures count counts tally reckoning calculation calculations admission statement statements telling reading',
  ),
);
/** Nouns for criteria after “according to”: “sorted according to size”. */
export const MEASURES = new Set(
  list(
    'size age type kind interest interests theme topic category priority weight length price value level demand supply season need needs plan plans schedule order rules standards principles tradition custom wishes criteria ability preference taste demand',
  ),
);
/** Nouns for the occasion or medium of a statement: “said in a statement”, “wrote on Telegram”. */
export const OCCASIONS = new Set(
  list(
    'statement interview speech tweet post address conference briefing letter video broadcast message note report memo article release telegram twitter facebook instagram television tv radio hearing meeting press paper blog channel',
  ),
);
