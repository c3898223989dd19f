/** What English words say of somebody who is quoted: the kind of speaker, and the places that an office or a body is of. */
export { kindOfDescription, type SpokenFor } from './kind-of-description.ts';
export { kindOfName } from './kind-of-name.ts';
export { isWrittenAsName, maySpeak } from './may-speak.ts';
export { isWritersOwn } from './writers-own.ts';
export { isCountry, placesInName, placesInWords } from './places-in-words.ts';
export { SPEAKER_KINDS, type SpeakerKind } from './types.ts';
