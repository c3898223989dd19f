import { wordList } from './word-list.ts';

/** Last words of a place's name: “Central Park”, “Belgorod Oblast”. */
export const PLACE_HEADS = wordList(`
oblast region district province county prefecture governorate municipality raion krai okrug voivodeship canton state territory republic
river lake sea ocean bay gulf strait straits canal creek island islands isle peninsula mountain mountains mount hill hills plain plains valley desert forest coast cape falls glacier reef beach basin delta plateau
city town village borough suburb neighborhood neighbourhood
street avenue road boulevard highway lane square bridge airport seaport station harbor harbour port park stadium arena cathedral mosque temple church palace castle tower towers hall theatre theater plaza
prison dam plant reservoir cemetery monument memorial zone strip centre center mall hotel
`);

/** Plurals that several names share: “Belgorod and Kursk oblasts”; plural → singular. */
export const SHARED_HEADS: ReadonlyMap<string, string> = new Map(
  'oblast region district province county prefecture governorate municipality raion krai okrug voivodeship canton republic river lake island peninsula airport'
    .split(' ')
    .map((head): [string, string] => [head.endsWith('ty') ? `${head.slice(0, -1)}ies` : `${head}s`, head]),
);

/** First words of a place's name: “Lake Baikal”, “Mount Everest”. */
export const PLACE_OPENERS = wordList(
  'lake mount mt cape fort port gulf bay isle isla ilha strait point san santa saint st los las el la north south east west northern southern eastern western central upper lower greater new old',
);

/** Those of them that make the name a place by themselves. */
export const PLACE_MAKERS = wordList('lake mount mt cape fort gulf bay isle strait');

/** Nouns after which “of” brings a place: “the village of Kozinka”. */
export const PLACE_KINDS = wordList(`
city town village hamlet settlement province region district county island port suburb neighborhood neighbourhood state republic capital municipality oblast coast shores outskirts north south east west northeast northwest southeast southwest north-east north-west south-east south-west borders streets people
`);

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = wordList('in at near from to into outside around across inside toward towards through throughout off via within');

/** Those of them that join a name written small too: “Belgorod oblast”, but “the Kyiv park”. */
export const LOWER_PLACE_HEADS = wordList(
  'oblast region district province county prefecture governorate municipality raion krai okrug voivodeship canton river peninsula',
);

/** Nouns for what a place is, written small: “Kozinka, a village in …”. */
export const PLACE_KIND_NOUNS = wordList(
  'city town village hamlet settlement suburb municipality province district county island river mountain lake region port neighbourhood neighborhood borough peninsula commune township resort hub stronghold enclave outpost locality hilltop archipelago atoll islet',
);
