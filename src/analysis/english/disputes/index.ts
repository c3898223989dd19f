/** Words by which English texts say that accounts differ, that somebody gives another number, denies or admits something, or announces it, and whose report a text passes on. */
export { type AdmissionKind, admissionIn, distinctiveWords, isItsOfficer } from './admission-words.ts';
export {
  announcesSpeech,
  beginsWithPronoun,
  changesPlan,
  hasCondition,
  hasRelativeDay,
  isDateOfDays,
  isForecast,
  isOfOtherEvent,
  isToldDay,
  namesHoliday,
  saysPlan,
  saysWhenHolidayIs,
} from './announcement-words.ts';
export { isOneBody, mayBeAnyOrganization, mentionsAnyOrganization, withoutAnyOrganization } from './any-organization.ts';
export { canBeConfirmed } from './can-be-confirmed.ts';
export { causeIn } from './causes.ts';
export { clockTimeIn, isLightWord, whichOfSeveral } from './clock-times.ts';
export { creditedAgencies, standsFor } from './credited-agencies.ts';
export { deniesExistence, rejectedIn, sourcesOfAnswersIn, sourcesOfMomentsIn } from './contrasts.ts';
export { isRefusedAct, isStatement, isThatClause, namesOnlyStatement, refersToStatement } from './denied-words.ts';
export { affiliationIn, isPronoun, pointsOutDispute, refersToOtherAccount } from './differing-accounts.ts';
export { lastActIn } from './last-act.ts';
export { onceOnlyActIn } from './once-only-acts.ts';
export { happeningKindsIn, kindsAtHourIn } from './happening-kinds.ts';
export { occasionsIn } from './occasions.ts';
export { isOffice } from './offices.ts';
export { disputesAccount, disputesNumber, beginsNewPart, giverIn, isBare, isCalledNumber, type Reference, referenceIn } from './rival-phrases.ts';
export { areRivalActs, contrastedPartsOf, dismissalIn, type RivalAct, rivalActIn } from './rival-acts.ts';
export { beginsWithSpeaker, isLightVerb, isPlainStatement, negatedAtEnd, withoutNegation, withoutTimeClause } from './plain-statements.ts';
export { hasPersonPronoun } from './person-pronoun.ts';
export { agencyInNote, isDescription } from './source-names.ts';
export { rivalSourcesIn } from './rival-sources.ts';
export { saysThatDied } from './says-that-died.ts';
export { introducesSides, isWish } from './tables-of-sides.ts';
export {
  countsAttenders,
  isCrowd,
  isCurrency,
  isPerThing,
  nounBeforeOf,
  phraseAfterNoun,
  substanceAfter,
  withoutCame,
  withoutQualifier,
} from './words-around-numbers.ts';
