/** The kind of speaker that English words for a source name (“governor of Belgorod Oblast”: an official), and the place in them (“Belgorod Oblast”). */
export { kindOfDescription, type KindLookup } from './kind-of-description.ts';
export { kindOfName } from './kind-of-name.ts';
export { isWrittenAsName, maySpeak } from './may-speak.ts';
export { isFirstOrSecondPerson } from './first-or-second-person.ts';
export { isCountry, placesInName, placesInWords } from './places-in-words.ts';
export { SPEAKER_KINDS, type SpeakerKind } from './types.ts';
