/** Speakers, as English words describe them: their kind (“governor of Belgorod Oblast”: an official), the places in the words (“Belgorod Oblast”), and whether they can speak at all. */
export { kindOfDescription, type KindLookup } from './kind-of-description.ts';
export { kindOfName } from './kind-of-name.ts';
export { isWrittenAsName, maySpeak } from './may-speak.ts';
export { isFirstOrSecondPerson } from './first-or-second-person.ts';
export { withoutArticle } from './without-article.ts';
export { isCountry, placesInName, placesInWords } from './places-in-words.ts';
export { SPEAKER_KINDS, type SpeakerKind } from './types.ts';
