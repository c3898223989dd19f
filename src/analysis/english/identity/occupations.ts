import { wordList } from '../names/resources/word-list.ts';

/** Nouns for occupations, by group. Nouns that occur in every group (“leader”, “spokesman”, “director”) are left out. */
const OCCUPATIONS: Readonly<Record<string, string>> = {
  office:
    'president vice-president premier chancellor minister governor mayor senator congressman congresswoman representative deputy councillor councilor councilman councilwoman ambassador consul envoy lawmaker legislator politician diplomat prime-minister mp mep secretary undersecretary',
  military: 'general colonel lieutenant major captain sergeant corporal admiral commodore marshal brigadier soldier commander commandant',
  sport:
    'coach goalkeeper striker midfielder defender quarterback pitcher player footballer boxer swimmer skater cyclist skier golfer sprinter athlete jockey wrestler cricketer',
  arts: 'author novelist poet playwright actor actress comedian singer musician rapper composer conductor artist painter illustrator photographer dj drummer guitarist sculptor dancer filmmaker screenwriter bassist',
  learning:
    'professor scientist physicist chemist biologist historian economist researcher astronomer mathematician geologist archaeologist psychologist sociologist engineer',
  faith: 'bishop archbishop cardinal pastor priest cleric monsignor imam rabbi vicar',
  law: 'lawyer attorney prosecutor solicitor barrister judge coroner magistrate',
  medicine: 'doctor nurse surgeon paramedic physician dentist',
  crime: 'suspect gunman shooter murderer robber burglar thief kidnapper',
  work: 'driver pilot farmer welder plumber electrician carpenter baker builder fisherman miner cook waiter waitress shopkeeper librarian teacher pupil student pensioner',
  press: 'journalist reporter correspondent columnist blogger presenter anchor',
};

const GROUP_OF = new Map(Object.entries(OCCUPATIONS).flatMap(([group, nouns]) => [...wordList(nouns)].map((noun): [string, string] => [noun, group])));

/** Pairs of groups to which one person often belongs, at the same time or one after the other. */
const COMPATIBLE_PAIRS = [
  'office military',
  'law office',
  'learning office',
  'arts press',
  'learning medicine',
  'learning press',
  'office press',
  'crime work',
];
const COMPATIBLE = new Set(COMPATIBLE_PAIRS.map((pair) => pair.split(' ').sort().join(' ')));

/** Offices for one place or institution: the mayors of two towns are two people. */
export const LOCAL_OFFICES = wordList('mayor governor councillor councilor councilman councilwoman sheriff bishop archbishop coroner headteacher vicar');

/** Return the occupational group of a noun, or undefined. */
export function occupationGroup(noun: string): string | undefined {
  return GROUP_OF.get(noun);
}

/** Return whether one person may plausibly belong to both occupational groups: a president who was a general, but not a striker who is a bishop. */
export function areCompatibleOccupations(a: string, b: string): boolean {
  return a === b || COMPATIBLE.has([a, b].sort().join(' '));
}
