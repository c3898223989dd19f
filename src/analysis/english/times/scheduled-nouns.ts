/** A noun for something scheduled, right before its day (marked `|` in examples): “the town election on | 9 April”. */
export const scheduledNounBefore =
  /\b(?<noun>elections?|referendum|ballot|run-?off|primary|primaries|hearing|trial|sentencing|inquest|summit|conference|cup final|championships?|deadline)\s(?:on|in)\s(?:the\s)?$/i;

/** An event since which something is so, right before its day: “silent since a lightning strike in | August”. */
export const sinceEventBefore = /\bsince\s(?:an?|the|his|her|its|their)\s(?:[\p{Ll}-]+\s){1,3}(?:in|on|last)\s(?:the\s)?$/u;
