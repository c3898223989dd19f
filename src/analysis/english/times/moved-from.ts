/** The text before the original day (marked `|` in examples) of a moved event: “was postponed from | Friday to Sunday”. */
const movedFromBefore =
  /\b(?:postpon|mov|put(?:ting)? (?:back|off)|brought forward|bring(?:ing)? forward|reschedul|delay|push|shift|chang|switch|defer|extend|adjourn|slip|slid)(?:e|es|ed|ing|p|ped|ping)?\b[^.;]{0,80}?\bfrom\s(?:the\s)?$/i;

/** A verb of moving and its new place, up to a time: “will move to the drill hall from | 21 October”, but not “was moved to 3 May from | 1 May”. */
const movedToPlace =
  /\b(?:mov|shift|switch|chang)\w*\s(?:in)?to\s(?![^.;]*(?:\d|day\b|\bnext\b|\blast\b|\bthis\b|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter))[^.;]*\bfrom\s(?:the\s)?$/iu;

/** Return whether the text before a time ends with words that move an event from that time: “was postponed from”. */
export function isMovedFrom(before: string): boolean {
  return movedFromBefore.test(before) && !movedToPlace.test(before);
}

/** A verb of cancelling, right before the day of the cancelled event: “called off | Thursday’s walkout”. */
export const cancellingBefore = /\b(?:cancel(?:s|led|ed)|call(?:s|ed) off|postpone[sd]?|scrap(?:s|ped)|abandon(?:s|ed)|axed?|shelved?|put off)\s$/i;

/** Words after a day that end a headline and say that the event is cancelled: “Strike threat to trains on Monday | lifted”. */
export const cancelledInHeadline = /^\s(?:lifted|averted|called off|cancell?ed|scrapped|postponed|axed|shelved|abandoned)[.!]?$/;
