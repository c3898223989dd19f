import { wordList } from './word-list.ts';

/** Head nouns at the end of a place's name: “Central Park”, “Belgorod Oblast”. */
export const PLACE_HEADS = wordList(`
oblast region district province county prefecture governorate municipality raion krai okrug voivodeship canton state territory republic
river lake sea ocean bay gulf strait straits canal creek island islands isle peninsula mountain mountains mount hill hills plain plains valley desert forest coast cape falls glacier reef shoal shoals atoll beach basin delta plateau range lagoon estuary firth fjord cove highlands lowlands
city town village borough suburb neighborhood neighbourhood
street avenue road boulevard highway lane square bridge airport seaport station harbor harbour port park stadium arena cathedral mosque temple church palace castle tower towers hall theatre theater plaza
prison dam plant reservoir cemetery monument memorial zone strip centre center mall hotel
`);

/** Head nouns in the plural that coordinated names share (“Belgorod and Kursk oblasts”), with their singular. */
export const SHARED_HEADS: ReadonlyMap<string, string> = new Map(
  'oblast region district province county prefecture governorate municipality raion krai okrug voivodeship canton republic river lake island peninsula airport'
    .split(' ')
    .map((head): [string, string] => [head.endsWith('ty') ? `${head.slice(0, -1)}ies` : `${head}s`, head]),
);

/** First words of a place's name: “Lake Baikal”, “Mount Everest”. */
export const PLACE_OPENERS = wordList(
  'lake mount mt cape fort port gulf bay isle isla ilha strait point san santa saint st los las el la north south east west northern southern eastern western central upper lower greater new old',
);

/** First words of names of places that are decisive evidence. */
export const DECISIVE_PLACE_OPENERS = wordList('lake mount mt cape fort gulf bay isle strait');

/** Nouns before “of” and a place: “the village of Kozinka”. */
export const PLACE_KINDS = wordList(`
city town village hamlet settlement province region district county island port suburb neighborhood neighbourhood state republic capital municipality oblast coast shores outskirts north south east west northeast northwest southeast southwest north-east north-west south-east south-west borders streets people
`);

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = wordList('in at near from to into outside around across inside toward towards through throughout off via within');

/** Head nouns that are part of a place's name even in lower case: “Belgorod oblast”, but not “the Kyiv park”. */
export const LOWER_PLACE_HEADS = wordList(
  'oblast region district province county prefecture governorate municipality raion krai okrug voivodeship canton river peninsula',
);

/** Common nouns for kinds of places: “Kozinka, a village in …”. */
export const PLACE_KIND_NOUNS = wordList(
  'city town village hamlet settlement suburb municipality province district county island river mountain lake region port neighbourhood neighborhood borough peninsula commune township resort hub stronghold enclave outpost locality hilltop archipelago atoll islet',
);
