/** Evidence in English names and texts that two names refer to one entity, or to two: spelling variants, surnames, occupations, countries and locations; and what their descriptions say. */
export { plainWords } from './plain-letters.ts';
export { spellingKeys } from './spelling-keys.ts';
export { firstClauseOf, hasOnlyWordsOf } from './descriptions.ts';
export { genderOfAddress } from './gender-of-address.ts';
export { jurisdictionIn } from './jurisdiction-in.ts';
export { describesMedia, leadsToMedium } from './media.ts';
export { isBodyWord } from './body-words.ts';
export { isFormerRole, namesOffice } from './offices.ts';
export { titleOfRole } from './title-of-role.ts';
export { LOCAL_OFFICES, areCompatibleOccupations, occupationGroup } from './occupations.ts';
export { keyWithoutCountry } from './without-country.ts';
export { mayShareSurname } from './surnames.ts';
export { partOfFullName } from './name-part.ts';
export { isPlaceByName, locationEvidence } from './location-evidence.ts';
export { surnameIn } from './surname-in.ts';
