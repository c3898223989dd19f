/** English sentences that report events: whether a sentence does, which verbs and acts it reports, whether it can be read without its article, and with which words it is shown. */
export { actsIn, compareActs, datedNoun, type NamedSpan } from './acts.ts';
export { cuesOf, pastVerbOf } from './cues-of.ts';
export { datesNothing } from './dates-nothing.ts';
export { FullNames, hasUnknownPerson } from './full-names.ts';
export { connectiveLength, withCapital } from './leading-connective.ts';
export { namesIn } from './names-in.ts';
export { ONCE } from './once-words.ts';
export { speaksOfSomebody, unexplainedPronoun, withName } from './personal-pronoun.ts';
export { MAX_DATES, readabilityOf, type SentenceFeatures } from './readability.ts';
export { isNameOfSeries, reportsEvent, type SentenceDate, withoutQuotations } from './reports-event.ts';
export { isRepublished } from './republished.ts';
export { invitesReaders, isRoutine } from './routine.ts';
export { isExplainedBy, refersBack } from './sentence-pair.ts';
export { type Edit, shownTimes, shownWords } from './shown-words.ts';
export { clauseBoundary, splitOffset } from './split-between-dates.ts';
export { neededContext } from './stands-alone.ts';
