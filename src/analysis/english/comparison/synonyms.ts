/** Groups of English words that news texts use for nearly the same thing, in all their forms. A word is in one group only; the first word stands for the group. */
const GROUPS: readonly string[] = [
  'weapon weapons arm arms armed arming armament armaments',
  'kill kills killed killing dead death deaths die dies died dying fatal fatality fatalities',
  'injure injured injures injury injuries wound wounded wounds hurt',
  'form formed forms forming raise raised raising create created creates creating creation establish established establishing',
  'give gives gave given handed hand handing supply supplied issue issued issuing distribute distributed provide provided',
  'cancel cancels cancelled canceled cancelling lift lifted lifts lifting revoke revoked',
  'declare declares declared declaring declaration introduce introduced introduces impose imposed proclaim proclaimed',
  'cross crosses crossed crossing enter enters entered entering invade invaded invasion incursion incursions',
  'finance finances financed fund funds funded pay pays paid',
  'resident residents local locals inhabitant inhabitants villager villagers',
  'village villages settlement settlements',
  'company companies firm firms business businesses',
  'troop troops force forces soldier soldiers army armies',
  'shell shells shelled shelling bombard bombarded bombardment strike strikes struck attack attacks attacked attackers attacker',
  'evacuate evacuated evacuation evacuees moved displaced displacement',
  'blame blames blamed accuse accuses accused accusation',
  'law laws legal legislation statute statutes lawful',
  'launch launches launched launching release releases released releasing unveil unveiled',
  'host hosts hosted hosting hold holds held holding',
  'meeting meetings gathering gathered gather event events conference',
  'announce announces announced announcement announcements',
  'train trains trained training',
  'unit units squad squads detachment detachments battalion battalions brigade formation formations',
  'increase increases increased rise rises rose risen grow grows grew growth grown',
  'decrease decreased fall falls fell fallen drop dropped decline declined shrink shrank',
  'begin begins began begun start starts started starting beginning',
  'end ends ended ending finish finished conclude concluded',
  'arrest arrests arrested detain detained detention custody',
  'destroy destroyed destroys destruction ruined wrecked',
  'vote votes voted approve approved approval pass passed passes adopted adopt',
  'reject rejected rejects refuse refused refusal',
  'buy buys bought purchase purchased acquire acquired',
  'show shows showed shown reveal revealed find found findings',
  'member members volunteer volunteers recruit recruits',
  'child children boy boys girl girls',
  'house houses home homes flat flats apartment apartments',
  'explosion explosions blast blasts exploded',
  'sabotage saboteur saboteurs',
  'fight fights fighting fought battle battles clash clashes clashed combat',
  'rocket rockets missile missiles',
  'inspect inspects inspected inspection inspections check checks checked examine examined examination',
  'discover discovers discovered discovery detect detected spotted noticed',
  'warn warns warned warning warnings alert alerted alerts',
  'dismiss dismisses dismissed dismissal sack sacked',
  'resign resigns resigned resignation quit quits',
  'investigate investigated investigates investigation investigations investigators inquiry inquiries probe probes',
  'collide collides collided collision crash crashed crashes',
  'shut shuts closed close closes closure',
  'blaze fire fires flames',
  'ship ships vessel vessels boat boats',
  'aircraft plane planes aeroplane aeroplanes airplane airplanes jet jets',
  'doctor doctors medic medics physician physicians',
  'pupil pupils student students',
  'flood floods flooded flooding inundated',
  'rescue rescued rescues rescuers saved',
  'repair repairs repaired repairing mended fixed',
  'build builds built building construct constructed construction erected',
];

/** Pairs of groups with opposite meanings, each group by its first word. */
const OPPOSED: readonly [string, string][] = [
  ['declare', 'cancel'],
  ['begin', 'end'],
  ['begin', 'cancel'],
  ['increase', 'decrease'],
  ['vote', 'reject'],
  ['launch', 'arrest'],
];

const groupOf = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** Return the first word of the synonym group of a word in lower case: “wounded” → “injure”. Undefined for a word without a group. */
export function synonymOf(word: string): string | undefined {
  return groupOf.get(word);
}

/** Whether two sets of content words report opposite acts: one has a word of a group (“declared”), the other a word of the opposite group (“cancelled”). */
export function areOpposed(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return OPPOSED.some(([one, other]) => areFromOppositeGroups(a, one, other, b) || areFromOppositeGroups(b, one, other, a));
}

function areFromOppositeGroups(a: ReadonlySet<string>, one: string, other: string, b: ReadonlySet<string>): boolean {
  return a.has(one) && !a.has(other) && b.has(other) && !b.has(one);
}
