/**
 * Families of English words by which newsrooms tell the same happening in other words: “killed”, “died”, “the death of”. Only words that mean the same in nearly
 * every report: “strike” (of workers, of missiles) and “fire” (“fired”, “a fire”) are in none. Verbs of
 * parliaments and councils, which do many things in a day, are only beside their nouns.
 */
export const WORD_FAMILIES: readonly string[] = [
  // What happens to people
  'arrest detain detention apprehend custody',
  'die died death dead kill fatal',
  'injure injury wound hurt',
  'resign resignation quit',
  'dismiss dismissal sack oust ouster',
  'appoint appointment nominate nomination',
  'charge indict indictment',
  'jail imprison imprisonment prison',
  'acquit acquitted acquittal',
  'deport deportation expel expelled expulsion',
  'marry marriage wed wedding',
  'bury burial funeral',
  'flee fled flight',
  'evacuate evacuation',
  'rescue rescued rescuer',
  // Accidents and violence
  'explode explosion blast detonate detonation',
  'crash collide collision ram rammed',
  'collapse collapsed cave caved',
  'sink sank sunk capsize',
  'quake earthquake tremor',
  'flood flooding inundate',
  'shell shelling bombard bombardment',
  'attack assault raid cyberattack',
  'abduct abduction kidnap kidnapping',
  'steal stole stolen theft',
  'destroy destruction',
  'erupt eruption',
  'shoot shot shooting gunfire gunman',
  'loot looting plunder',
  // Institutions
  'approve approval',
  'adopt adoption',
  'ratify ratification',
  'reject rejection',
  'elect election re-elect',
  'dissolve dissolution',
  'vote ballot',
  'investigate investigation inquiry probe',
  'sue sued lawsuit',
  'sentence sentenced sentencing',
  'protest protester demonstrate demonstration demonstrator rally rallied',
  'inaugurate inauguration sworn',
  'meet met meeting',
  'visit tour toured',
  'agree agreement accord deal',
  'withdraw withdrew withdrawal pull pulled',
  'announce announcement',
  'publish publication',
  'prohibit prohibition ban forbid forbade forbidden veto',
  'admit admission',
  'deny denial',
  'recommend recommendation',
  'postpone postponement delay',
  'cancel cancellation',
  'apologise apologize apology',
  'testify testimony testified',
  'ceasefire truce',
  // Trade and work
  'buy bought purchase acquire acquisition takeover',
  'bid bidder offer',
  'sell sold sale',
  'merge merger',
  'build built construct construction',
  'demolish demolition',
  'unveil introduce introduction launch debut',
  'close closure shut',
  'halt suspend suspension stop',
  'begin began begun start',
  'raise rise rose risen increase hike climb',
  'fall fell fallen drop decline slump plunge',
  'cut reduce reduction lower slash',
  'win won victory',
  'lose lost loss defeat',
  'find found discover discovery recover',
  // Who and what
  'parliament lawmaker legislator',
  'soldier troop',
  'worker employee staff',
  'docker dockworker',
  'company firm',
  'aircraft plane airliner jet',
  'ship vessel',
  'harbour harbor port',
  'blaze flame',
  'car vehicle',
  'pupil student',
  'home house',
  'corpse body',
];

/** Expressions of several words for what a word of a family says: “turned down the offer”, “gave up his post”. */
const EXPRESSIONS: readonly { word: string; form: string }[] = [
  { word: 'reject', form: 'turn(?:s|ed|ing)? down' },
  {
    word: 'resign',
    form: '(?:give|gave|given|giving|leave|left|leaving) (?:up )?(?:his|her|their|the) (?:post|job|office|chair|position|leadership)|(?:step|stepp|stand|stood)(?:s|ed|ing)? down|clear(?:s|ed|ing)? (?:his|her|their) desk|(?:leave|left|leaving) with immediate effect',
  },
  {
    word: 'walkout',
    form: 'walk(?:s|ed|ing)? out|(?:down|lay|laid|laying)(?:s|ed|ing)? (?:down )?(?:their )?tools|stop(?:s|ped|ping)? work|on strike|(?:strik|struck)(?:e|es|ing)? for (?:\\p{N}+|\\p{L}+) (?:hours|days|weeks)',
  },
  { word: 'cancel', form: 'call(?:s|ed|ing)? off' },
  { word: 'aground', form: 'r[ua]n(?:s|ning)? aground|(?:hit|hits|strike|strikes|struck) (?:a |the )?(?:rocks?|reef|sandbank|shoal)' },
  { word: 'halt', form: '(?:to|at) a standstill' },
  { word: 'withdraw', form: 'back(?:s|ed|ing)? out of|drop(?:s|ped|ping)? (?:its|his|her|their) (?:bid|offer|claim|suit|complaint|appeal)' },
  { word: 'postpone', form: '(?:put|puts|putting) (?:off|back)' },
];

const EXPRESSION = new RegExp(`\\b(?:${EXPRESSIONS.map(({ form }) => `(${form})`).join('|')})\\b`, 'giu');

/** Return the expressions in a text, each with its offset and the word of a family that says the same: “turned down the offer” → “reject”, at 0. */
export function expressionsIn(text: string): { at: number; word: string }[] {
  return [...text.matchAll(EXPRESSION)].map(({ index, ...groups }) => {
    const which = EXPRESSIONS.findIndex((_, group) => groups[group + 1] !== undefined);
    return { at: index, word: EXPRESSIONS[which]!.word };
  });
}

/** Verbs that two sentences about two happenings of one day often share: of speech, of decisions, of prices, and those that need an object to say anything. */
export const SAYS_LITTLE: readonly string[] =
  `say said tell told call ask speak spoke add claim warn promise announce order sign approve adopt vote decide present publish open launch offer name meet visit attend
   begin continue happen occur raise fall cut win lose make made take took taken give gave given get got put go went gone come came become became have has had do did done
   see saw seen leave left hold held bring brought keep kept show shown use set run ran turn work be been was were find plan report describe expect try need want join include
   help send sent write wrote written create receive move start end play look allow appear follow lead led know known`.split(/\s+/);
