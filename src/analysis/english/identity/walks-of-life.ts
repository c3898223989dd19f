import { wordList } from '../names/resources/word-list.ts';

/** Walks of life by the nouns of roles. Nouns of every walk (“leader”, “spokesman”, “director”) say nothing and stand in none. */
const WALKS: Readonly<Record<string, string>> = {
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

const WALK_OF = new Map(Object.entries(WALKS).flatMap(([walk, nouns]) => [...wordList(nouns)].map((noun): [string, string] => [noun, walk])));

/** Walks of life that one person often goes after each other or at once. */
const COMPATIBLE = new Set([
  'office military',
  'law office',
  'learning office',
  'arts press',
  'learning medicine',
  'learning press',
  'office press',
  'crime work',
]);

/** Offices that are of one place or one team: two mayors of two towns are two people. */
export const LOCAL_OFFICES = wordList('mayor governor councillor councilor councilman councilwoman sheriff bishop archbishop coroner headteacher vicar');

/** The walk of life that a noun shows, if it shows one. */
export function walkOfLife(noun: string): string | undefined {
  return WALK_OF.get(noun);
}

/** Whether one person may well be in both walks of life. */
export function mayBeBoth(a: string, b: string): boolean {
  return a === b || COMPATIBLE.has([a, b].sort().join(' '));
}
