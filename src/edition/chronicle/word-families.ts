import { stemsBetween } from '../../collections/articles/index.ts';

/**
 * Families of English words by which newsrooms tell the same happening in other words: “killed”, “died”, “the death of”. Only words that mean the same in nearly
 * every report: “strike” (of workers, of missiles) and “fire” (“fired”, “a fire”) are in none. Verbs of
 * parliaments and councils, which do many things in a day, are only beside their nouns.
 */
const FAMILIES: readonly string[] = [
  // What happens to people
  'arrest detain detention apprehend custody',
  'die died death dead kill fatal',
  'injure injury wound hurt',
  'resign resignation quit',
  'dismiss dismissal sack oust ouster',
  'appoint appointment nominate nomination',
  'charge indict indictment',
  'jail imprison imprisonment',
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
  'attack assault raid',
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
  // Trade and work
  'buy bought purchase acquire acquisition takeover',
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

const familyOfStem = new Map(
  FAMILIES.flatMap((family) => {
    const [head, ...others] = family.split(' ').map((word) => stemsBetween(word, 0, word.length, []));
    return others.filter((stem) => stem !== '' && stem !== head).map((stem) => [stem, head!] as const);
  }),
);

/** Return the stem that stands for all words of a family: that of “die” for that of “death”; any other stem, number or entity key is returned as it is. */
export function familyOf(stem: string): string {
  return familyOfStem.get(stem) ?? stem;
}
