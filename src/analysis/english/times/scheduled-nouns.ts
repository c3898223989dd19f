/** A noun for something scheduled, right before its day (marked `|` in examples): “the town election on | 9 April”. */
export const scheduledNounBefore =
  /\b(?<noun>elections?|referendum|ballot|run-?off|primary|primaries|hearing|trial|sentencing|inquest|summit|conference|cup final|championships?|deadline)\s(?:on|in)\s(?:the\s)?$/i;
