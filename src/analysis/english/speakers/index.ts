/** What the English words for a source tell about it: which kind of speaker it is, and to which places an office or organization belongs. */
export { kindOfDescription, type KindLookup } from './kind-of-description.ts';
export { kindOfName } from './kind-of-name.ts';
export { isWrittenAsName, maySpeak } from './may-speak.ts';
export { isFirstOrSecondPerson } from './first-or-second-person.ts';
export { isCountry, placesInName, placesInWords } from './places-in-words.ts';
export { SPEAKER_KINDS, type SpeakerKind } from './types.ts';
