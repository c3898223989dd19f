/** Evidence, for English, whether two names can refer to one entity: spelling variants, and the occupations of people. */
export { plainWords } from './plain-letters.ts';
export { spellingKeys } from './spelling-keys.ts';
export { isBodyWord } from './body-words.ts';
export { LOCAL_OFFICES, areCompatibleOccupations, occupationGroup } from './occupations.ts';
export { keyWithoutCountry } from './without-country.ts';
export { mayShareSurname } from './surnames.ts';
export { isPlaceByName, locationEvidence } from './location-evidence.ts';
