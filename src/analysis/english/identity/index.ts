/** What tells, in English, whether two names can be of one: how names are spelled, and what people do. */
export { plainWords } from './letters.ts';
export { spellingKeys } from './spelling-keys.ts';
export { LOCAL_OFFICES, mayBeBoth, walkOfLife } from './walks-of-life.ts';
export { nationalRest } from './national-rest.ts';
export { mayShareSurname } from './surnames.ts';
export { isPlaceByName, locates } from './locates.ts';
