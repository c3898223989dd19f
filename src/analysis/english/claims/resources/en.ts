import type { Polarity } from '../../../core/types.ts';

/** How a verb takes what it attributes. */
export type CueClass =
  /** “She said the road was open”, “…,” she said. */
  | 'speech'
  /** Speech to somebody: “He told reporters the road was open”. */
  | 'telling'
  /** Thought: “They believe the road is open”. */
  | 'opinion'
  /** What a study, a court or a count brings out: “The study found that …”. */
  | 'finding'
  /** Speech that needs a clause of its own, and says little without: “He warned that …”. */
  | 'clausal'
  /** Verbs that attribute only what is quoted or told with “that”: “he continued: …”. */
  | 'direct'
  /** What somebody means to do, or not: “She plans to run”, “He refused to leave”. */
  | 'intent';

/** A cue word: how it attributes, and with which polarity. */
export interface CueVerb {
  lemma: string;
  class: CueClass;
  polarity: Polarity;
  /** Whether this form can be a noun as well: “claims”, “reports”. */
  noun: boolean;
  /** `say` and `saying` stand without a subject of their own; `said` may be a participle. */
  form: 'base' | 'present' | 'past' | 'ing' | 'adjective';
}

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Regular verbs by class and polarity; irregular past forms follow after `/`. */
const VERBS: [CueClass, Polarity, string][] = [
  ['speech', 'said', 'say/said write/wrote/written add state claim announce report assert tweet'],
  ['direct', 'said', 'continue comment reply exclaim joke quip retort opine muse shout whisper chant boast caution concur decide calculate discover recount'],
  ['speech', 'said', 'explain remark recall argue insist maintain reiterate allege note observe'],
  ['telling', 'said', 'tell/told inform assure remind'],
  ['clausal', 'said', 'acknowledge admit affirm agree clarify complain concede confirm confess declare contend counter disclose elaborate hint'],
  [
    'clausal',
    'said',
    'imply indicate lament mention point post predict propose reaffirm reason repeat respond signal specify speculate testify underline underscore warn stress emphasize emphasise',
  ],
  ['clausal', 'said', 'hypothesize posit read/read remember/remembered forecast/forecast reflect'],
  ['clausal', 'denied', 'deny dispute refute reject contradict'],
  ['clausal', 'promised', 'promise pledge vow swear/swore/sworn guarantee'],
  ['clausal', 'demanded', 'demand urge request recommend insist order'],
  ['clausal', 'questioned', 'ask wonder question doubt'],
  ['opinion', 'said', 'believe think/thought feel/felt hope fear expect suspect assume suppose consider guess reckon'],
  [
    'finding',
    'said',
    'find/found show/showed/shown suggest reveal conclude estimate demonstrate determine rule prove/proved/proven learn realize realise understand/understood know/knew/known recognize recognise hear/heard notice',
  ],
  ['intent', 'said', 'plan intend'],
  ['intent', 'promised', 'offer threaten'],
  ['intent', 'denied', 'refuse decline'],
];
/** Forms that are nouns as well. */
const NOUNS = new Set(
  list(
    'plan plans want wants offer offers order orders state states claim claims report reports comment comments remark remarks note notes hint hints point points post posts forecast forecasts demand demands promise promises pledge pledges vow vows request requests question questions doubt doubts hope hopes fear fears guess show shows find finds estimate estimates rule rules reason reasons signal signals grant grants counter counters dispute disputes suspect suspects found tweet tweets reply replies mention mentions address addresses warning feeling finding findings meaning ruling saying writing reading testimony swear joke jokes caution boast boasts shout shouts whisper whispers chant chants quip quips say felt lament',
  ),
);

function formsOf(entry: string): [string, CueVerb['form']][] {
  const [base = '', ...past] = entry.split('/');
  const endsInY = /[^aeiou]y$/.test(base);
  const doubles = /^(?:admit|quip|plan)$/.test(base) ? base + (base.at(-1) ?? '') : base;
  const stem = base.endsWith('e') ? base.slice(0, -1) : doubles;
  const present = endsInY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  const pasts = past.length > 0 ? past : [endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  return [[base, 'base'], [present, 'present'], ...pasts.map((form): [string, 'past'] => [form, 'past']), [`${stem}ing`, 'ing']];
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
/** How such an adjective attributes. */
const ADJECTIVE: CueVerb = { lemma: 'be', class: 'opinion', polarity: 'said', noun: false, form: 'adjective' };

/** Every form of every cue verb and adjective. Of two readings of one form the first stands. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map([...ADJECTIVES.map((word): [string, CueVerb] => [word, ADJECTIVE]), ...VERB_FORMS.toReversed()]);

/** Nouns that announce content with “that” or “of”: “the claim that”, “reports of”. */
export const CUE_NOUNS: ReadonlyMap<string, Polarity> = new Map([
  ...list(
    'claim report allegation statement rumour rumor accusation suggestion announcement warning belief conclusion assertion assurance admission argument confirmation assumption impression theory prediction estimate speculation hint news argument case sensation feeling testimony complaint message position point view opinion insistence hope fear concern worry expectation notion remark comment',
  ).flatMap((noun): [string, Polarity][] => [
    [noun, 'said'],
    [noun.replace(/([^aeiou])y$/, '$1ie') + 's', 'said'],
  ]),
  ...list('denial denials').map((noun): [string, Polarity] => [noun, 'denied']),
  ...list('promise promises pledge pledges vow vows guarantee guarantees').map((noun): [string, Polarity] => [noun, 'promised']),
  ...list('demand demands call calls').map((noun): [string, Polarity] => [noun, 'demanded']),
  ...list('doubt doubts question questions').map((noun): [string, Polarity] => [noun, 'questioned']),
]);
/** Of these, those after which “of” announces content too. */
export const NOUNS_WITH_OF = new Set(list('report reports claim claims allegation allegations rumour rumours rumor rumors accusation accusations'));
/** Verbs by which a subject makes the noun after them its own: “came to the conclusion that”. */
export const LIGHT_VERBS = new Set(
  list(
    'make makes made making come comes came coming express expressed expresses voice voiced voices have has had issue issued issues repeat repeated repeats give gave gives reach reached publish published raise raised raises',
  ),
);

/** Auxiliaries and what may stand with them between a subject and its verb. */
export const BE = new Set(list("is are was were be been being am 's 're"));
export const AUXILIARIES = new Set([
  ...BE,
  ...list(
    "has have had having do does did will would shall should may might must can could cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't isn't aren't wasn't weren't",
  ),
]);
/** Words between a subject and its verb that are neither. */
export const ADVERBS = new Set(
  list(
    'also later then earlier again previously already yet not never further once first still just even now often soon however instead subsequently long always only therefore thus both all to too publicly well widely neither better best',
  ),
);
export const NEGATIONS = new Set(
  list(
    "not never cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't isn't aren't wasn't weren't neither nor nobody declined refused",
  ),
);
/** Verbs that carry another: “went on to say”, “declined to say”. */
export const CARRIERS = new Set(
  list(
    'went goes go going on declined declines refused refuses meant designed intended supposed continued continues continuing begun started starts start wants wanted want used began begins able seemed seems appeared appears likely expected set failed fails',
  ),
);

/** Words that begin a clause, so that no subject reaches beyond them. */
export const CLAUSE_OPENERS = new Set(
  list(
    'that which who whom whose where when while whilst whereas because although though if unless until since after before as than whether why how what so but or nor',
  ),
);
/** Of these, those that lead up to a main clause behind a comma. */
export const SUBORDINATORS = new Set(list('while whilst whereas because although though if unless until since after before as when once'));
/** Relative pronouns that can be a subject. */
export const RELATIVES = new Set(['who', 'which', 'that']);
/** Words with which the writer takes over again after a comma. */
export const WRITER_RESUMES = new Set(
  list('which who whom whose where although though while whilst whereas but yet despite prompting leading making drawing adding highlighting according'),
);
/** Words that open a question or a subordinate clause as content: “asked whether”, “said why”. */
export const QUESTION_WORDS = new Set(list('whether why how what if who where when which'));
export const PREPOSITIONS = new Set(
  list(
    'of in on at by for from with to about against over under between during through via into after before among within near since until around across along per amid without upon toward towards inside outside despite regarding',
  ),
);
/** Prepositions that lead from a cue to where and when it was said, with the content after them. */
export const CIRCUMSTANCES = new Set(list('in on at to during via through from by before after with'));
export const DETERMINERS = new Set(
  list('the a an this that these those his her its their our my your some many several most all both each every no any one two three another such few other'),
);
/** Acronyms that are written as words which stand for nobody in particular are. */
export const ACRONYMS = new Set(['WHO', 'US', 'IT']);
/** Pronouns that can be a subject. */
export const PRONOUNS = new Set(list("he she it they we i you one this these those many some others both he's"));
export const FIRST_PERSON = new Set(['i', 'we', 'me', 'us']);

/** Words that name a finite verb for sure. */
export const FINITE = new Set([
  ...AUXILIARIES,
  ...list(
    "'ll will shall ca wo i'm it's he's she's they're we're you're there's that's i've we've they've isn't remains needs makes takes comes goes gets gives keeps lies stands wants means remain need lose gain",
  ),
]);

/** Nouns for many who are not told apart. */
export const COLLECTIVES = new Set(
  list(
    'observers critics experts analysts circles residents locals people media reporters journalists bloggers activists commentators supporters opponents scientists researchers scholars historians economists sources witnesses citizens users fans voters many some others outlets newspapers channels accounts bloggers doctors lawyers politicians lawmakers governments parties groups associations organizations organisations municipalities families neighbours neighbors workers protesters rebels fighters volunteers soldiers they we',
  ),
);
/** Nouns for an institution. */
export const INSTITUTIONS = new Set(
  list(
    'government ministry agency authority authorities company police army military court administration council committee commission office department parliament party church city state university team group union organization organisation firm bank board headquarters service newspaper magazine channel station website outlet association society institute federation league club hospital school regime opposition legion corps battalion staff press navy airline newsroom house leadership kremlin duma side sides',
  ),
);
/** Nouns for papers and counts, which speak for those who made them. */
export const DOCUMENTS = new Set(
  list(
    'report reports statement statements letter letters poll polls survey surveys study studies analysis estimates estimate figures figure data results result research evidence document documents paper papers article articles ruling decree law order text post posts message findings records images footage video indictment complaint motion review book legend',
  ),
);
/** Of these, those that bring something out by counting or looking into it: “a poll shows the party ahead”. */
export const STUDIES = new Set(
  list(
    'report reports poll polls survey surveys study studies analysis analyses estimates estimate figures figure data results research findings count counts census statistics',
  ),
);
/** Nouns for what has words written on it: “a banner reading”. */
export const SIGNS = new Set(
  list('sign signs banner banners poster posters placard placards plaque headline headlines caption slogan slogans inscription label shirt shirts graffiti'),
);
/** Verbs of the voice, which take what is quoted right behind them: “they chanted “no more””. */
export const VOICED = new Set(list('chant shout sing whisper exclaim quip joke retort reply opine'));
/** Nouns that show a credit line. */
export const CREDITS = new Set(list('image images photo photos photograph picture credit video graphic illustration photograph:'));

/** A verb that claims what is no clause. */
export interface ClaimingVerb {
  polarity: Polarity;
  /** What parts it from what is claimed. */
  prepositions?: ReadonlySet<string>;
  /** Whether an addressee stands before the preposition: “told him of”. */
  addressed?: boolean;
  /** What can follow without one: anything, something counted, a thing and what it is called, what a count or study brings out, or what somebody has done. */
  bare?: 'any' | 'counted' | 'named' | 'studied' | 'deeds';
}

/** Verbs that claim what is no clause: “denies responsibility”, “counted eight people”. */
export const CLAIMING_VERBS: ReadonlyMap<string, ClaimingVerb> = new Map([
  ...forms('claim claims claimed', { polarity: 'said', bare: 'any' }),
  ...forms('deny denies denied denying', { polarity: 'denied', bare: 'any' }),
  ...forms('promise promises promised pledge pledges pledged', { polarity: 'promised', bare: 'any' }),
  ...forms('blame blames blamed blaming accuse accuses accused accusing', { polarity: 'said', bare: 'any' }),
  ...forms(
    'report reports reported count counts counted record records recorded register registers registered list lists listed estimate estimates estimated confirm confirms confirmed',
    { polarity: 'said', bare: 'counted' },
  ),
  ...forms('stress stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised', { polarity: 'said', bare: 'any' }),
  ...forms('admit admits admitted recall recalls recalled', { polarity: 'said', bare: 'deeds' }),
  ...forms('tell tells told inform informs informed', { polarity: 'said', prepositions: new Set(['of', 'about']), addressed: true }),
  ...forms('speak speaks spoke spoken', { polarity: 'said', prepositions: new Set(['of']) }),
  ...forms('warn warns warned', { polarity: 'said', prepositions: new Set(['of', 'about', 'against']) }),
  ...forms('call calls called calling', { polarity: 'said', bare: 'named' }),
  ...forms('show shows showed suggest suggests suggested indicate indicates indicated', { polarity: 'said', bare: 'studied' }),
]);
export const CALLS = new Set(list('call calls called calling'));
/** “Called for” demands; “called” alone names. */
export const CALL_FOR: ClaimingVerb = { polarity: 'demanded', prepositions: new Set(['for']) };

/** “Called on them to leave”. */
export const CALL_ON: ClaimingVerb = { polarity: 'demanded', prepositions: new Set(['on', 'upon']) };

function forms(words: string, verb: ClaimingVerb): [string, ClaimingVerb][] {
  return list(words).map((word) => [word, verb]);
}
/** Words after such a verb that begin no object. */
export const NOT_OBJECTS = new Set(list('that to and or but as more'));

/** Verbs that attribute a way to see something with “as”, and those participles that do so in the passive. */
export const DESCRIBING_VERBS = new Set(
  list(
    'see sees saw describe describes describing portray portrays view views regard regards frame frames characterise characterises characterize characterizes present presents condemn condemns praise praises dismiss dismisses depict depicts',
  ),
);
export const DESCRIBING_PARTICIPLES = new Set(
  list(
    'described portrayed seen viewed regarded framed characterised characterized presented condemned praised dismissed depicted hailed criticised criticized',
  ),
);

/** Nouns that lend a voice in a phrase: “by his account”, “in the words of the mayor”. */
export const VOICES = new Set(list('account accounts words view views opinion estimate estimates figures count statement statements telling reading'));
/** Nouns by which things are ordered or done: “sorted according to size”. */
export const MEASURES = new Set(
  list('size age type kind need needs plan plans schedule order rules standards principles tradition custom wishes criteria ability preference taste demand'),
);
/** Nouns for where something is said: “said in a statement”, “wrote on Telegram”. */
export const OCCASIONS = new Set(
  list(
    'statement interview speech tweet post address conference briefing letter video broadcast message note report memo article release telegram twitter facebook instagram television tv radio hearing meeting press paper blog channel',
  ),
);
