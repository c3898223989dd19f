/** Words before “from A to B” that say that an event was moved from A to B. */
export const movedFrom =
  /\b(?:postpon|mov|put(?:ting)? back|brought forward|bring(?:ing)? forward|reschedul|delay|push|shift|chang|switch|defer|extend|adjourn|slip|slid)(?:e|es|ed|ing|p|ped|ping)?\b[^.;]{0,40}\bfrom\s(?:the\s)?$/i;

/** Words right before a day whose event was cancelled: “called off Thursday’s walkout”. */
export const cancelling = /\b(?:cancel(?:s|led|ed)|call(?:s|ed) off|postpone[sd]?|scrap(?:s|ped)|abandon(?:s|ed)|axed?|shelved?|put off)\s$/i;

/** Words behind a day that end a headline and say that its event is off: “Strike threat to trains on Monday | lifted”. */
export const headlineOff = /^\s(?:lifted|averted|called off|cancell?ed|scrapped|postponed|axed|shelved|abandoned)[.!]?$/;
