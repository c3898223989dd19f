import { wordList } from './word-list.ts';

/** Common nouns for things: “CareTrack, a program that …”, “the ferry Aegean Spirit”. A name with such a noun has the type “other”. */
export const THING_NOUNS = wordList(`
app apps application program programme software tool toolkit platform browser plugin plug-in framework database spreadsheet chatbot dashboard newsletter podcast hashtag survey questionnaire handbook guidebook algorithm dataset website-builder
game videogame console phone smartphone handset laptop smartwatch car saloon hatchback sedan pickup motorcycle scooter bicycle aircraft airliner jet biplane helicopter drone missile rocket launcher satellite spacecraft probe telescope rover lander
ship vessel ferry tanker yacht trawler submarine destroyer frigate corvette warship boat sloop schooner barge freighter liner icebreaker tug catamaran lifeboat locomotive
drug medicine pill painkiller antibiotic antiviral vaccine inhaler ointment virus bacterium disease parasite
film movie novel memoir opera musical album song sitcom documentary painting sculpture poem sonata symphony ballet trilogy sequel prequel
law act bill treaty statute directive decree ordinance
award prize medal trophy scholarship bursary fellowship
festival exhibition tournament marathon regatta biennale carnival hackathon
scheme initiative project campaign strategy
currency cryptocurrency token stablecoin index benchmark
protocol codec dialect compiler
horse racehorse colt mare gelding filly dog labrador spaniel terrier cat kitten puppy elephant panda gorilla tortoise parrot
storm hurricane typhoon cyclone comet asteroid exoplanet moon planet galaxy nebula constellation crater
species genus fossil
cheese whisky whiskey wine beer lager perfume lipstick cereal
`);

/** Nouns after the name of a thing: “Lumiroza tablets”, “Read Together scheme”. They do not follow the name of its owner. */
export const NOUNS_AFTER_THINGS = wordList(`
tablets capsules vaccine vaccines missiles missile rocket rockets rifles pistols scheme festival award awards prize trophy ferry album hashtag virus variant strain telescope lander rover airliner bomber helicopter helicopters drones
`);

/** Nouns after the name of a thing or of its owner: “CareTrack app”, “FEMA app”. */
export const NOUNS_AFTER_THINGS_OR_OWNERS = wordList('app apps tool toolkit platform programme program project campaign initiative plugin dashboard drug');

/** Verbs for using a thing: “they use CareTrack”, “downloaded Lumen”. */
export const USE_VERBS = wordList(
  'use uses using used download downloads downloaded downloading install installs installed installing prescribe prescribed prescribing swallow swallowed inject injected unbox unboxed reboot rebooted wear wears',
);

/** Nouns for relatives, after which a single name is a person: “She leaves a daughter, Yamilé”. */
export const FAMILY_MEMBERS = wordList(
  'daughter daughters son sons wife husband brother sister mother father widow widower grandson granddaughter grandmother grandfather niece nephew uncle aunt cousin stepson stepdaughter fiancée fiancé girlfriend boyfriend toddler twins',
);

/** Words after which “in” does not introduce a location: “believes in Silverline”. */
export const BEFORE_NONLOCAL_IN = wordList(
  'believe believes believed invest invests invested investing investment investments stake stakes shares share confidence trust faith interest stock holding holdings',
);

/** Verbs for launching a product: “launched WaveSense 3”. */
export const LAUNCH_VERBS = wordList('launched launches launch unveiled unveils released releases introduced introduces updated upgraded');

/** Verbs for what a product does: “CareTrack lets nurses see”. */
export const PRODUCT_VERBS = wordList('lets allows enables runs supports integrates downloads syncs');
