/** Before “from A to B”: B takes the place of A. */
export const movedFrom =
  /\b(?:postpon|mov|put(?:ting)? back|brought forward|bring(?:ing)? forward|reschedul|delay|push|shift|chang|switch|defer|extend|adjourn|slip|slid)(?:e|es|ed|ing|p|ped|ping)?\b[^.;]{0,40}\bfrom\s(?:the\s)?$/i;
