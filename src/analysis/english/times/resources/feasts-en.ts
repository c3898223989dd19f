/** English names of public holidays and feasts, with their days. */

/** Rule for the day of a feast: a fixed date; the nth weekday (ISO) of a month, counted from the end of the month if negative; or an offset from Easter Sunday in days. */
export type Feast = { month: number; day: number } | { month: number; weekday: number; nth: number } | { easter: number };

/** Rules for the days of feasts, by name. */
export const feasts: Record<string, Feast> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  'new year': { month: 1, day: 1 },
  // The first day of the feast in Kazakhstan and Uzbekistan.
  nauryz: { month: 3, day: 21 },
  navruz: { month: 3, day: 21 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  "valentine's day": { month: 2, day: 14 },
  "st. patrick's day": { month: 3, day: 17 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'good friday': { easter: -2 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  easter: { easter: 0 },
  pentecost: { easter: 49 },
  'may day': { month: 5, day: 1 },
  'remembrance sunday': { month: 11, weekday: 7, nth: 2 },
  'midsummer eve': { month: 6, day: 23 },
  "midsummer's eve": { month: 6, day: 23 },
  'midsummer day': { month: 6, day: 24 },
  "midsummer's day": { month: 6, day: 24 },
  midsummer: { month: 6, day: 24 },
  // Bank holidays of England and Wales.
  'early may bank holiday': { month: 5, weekday: 1, nth: 1 },
  'may day bank holiday': { month: 5, weekday: 1, nth: 1 },
  'late may bank holiday': { month: 5, weekday: 1, nth: -1 },
  'spring bank holiday': { month: 5, weekday: 1, nth: -1 },
  'august bank holiday': { month: 8, weekday: 1, nth: -1 },
  'summer bank holiday': { month: 8, weekday: 1, nth: -1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  "hallowe'en": { month: 10, day: 31 },
  'veterans day': { month: 11, day: 11 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
};

/** Nouns (regex sources) that the name of a feast modifies: “a Christmas tree”. */
export const feastNouns =
  'honours address(?:es)? message greetings speech resolutions? celebrations fireworks trees? carols? cards? lights? gifts? presents? part(?:y|ies) songs? eggs? bunny cake dinner story shopping decorations sales season period holidays? break bonus(?:es)? markets? rush number'.split(
    ' ',
  );
