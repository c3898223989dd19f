/** Words after a number of one thing of many: “15,000 for each boat”. */
const PER_THING = /^\s+(?:for (?:each|every)|per|an?)\s+\p{L}+/iu;
/** Nouns that count people who came. */
const CROWD = /^(?:crowd|turnout|attendance)$/iu;
/** Return words without a qualifier at their end: “put the crowd at about ” → “put the crowd at ”. */
export function withoutQualifier(text: string): string {
  return (
    text
      .replace(
        /(?:about|around|some|roughly|nearly|almost|only|just|at least|at most|more than|over|up to|fewer than|no more than|less than|above|below|under|exactly)\s+$/iu,
        '',
      )
      // “Said it was "about fifty"”.
      .replace(/["“]$/u, '')
  );
}

/** Whether the words after a number say that it is that of one thing of many: “15,000 for each boat”. */
export function isPerThing(after: string): boolean {
  return PER_THING.test(after);
}

/** Whether a noun means all people who came. */
export function isCrowd(noun: string): boolean {
  return CROWD.test(noun);
}

/** A preposition with a noun right after a counted noun: “(212) people [on board]”, “(60) boxes [of documents]”. */
const PHRASE =
  /^(?:\s+\p{Ll}[\p{L}-]*){1,2}?(?:\s+(?:was|were|are|is|had been|have been|has been))?\s+((?:on|of|in|at|from|inside|under)\s(?!(?:the|an?|its|his|her|their|this|that|these|those|all)\b)\p{Ll}{4,}|aboard|inside(?=[.,;]|$))\b/u;
/** Words for the same place as “on board”. */
const ON_BOARD = /^(?:aboard|inside|on board)$/u;

/** Return the words that say more about a counted noun, from the words after its number: “people [on board]”; null if there are none. */
export function phraseAfterNoun(after: string): string | null {
  const phrase = PHRASE.exec(after)?.[1] ?? null;
  return phrase !== null && ON_BOARD.test(phrase) ? 'on board' : phrase;
}

/** What is measured, right after its unit: “120,000 cubic metres of (waste water)”: one or two words. */
const SUBSTANCE = /^ of (?!the\b|its\b|this\b)(\p{Ll}{3,})(?: (\p{Ll}{3,}))?/u;

/** Return the words right after a measurement that say what is measured: “waste” and “water”; empty if they do not. */
export function substanceAfter(after: string): string[] {
  return (SUBSTANCE.exec(after) ?? []).slice(1).filter((word) => word !== undefined);
}

/** A noun and “of” right before a number: “a (fine) of 2.5 million euros”. */
const NOUN_BEFORE_OF = /(?<!\p{L})(\p{Ll}{3,}) of (?:(?:about|around|some|nearly|almost|up to|at least|over|more than) )?$/u;

/** Return the noun of which the words before a number make it the amount: “fine” for “a fine of”; null if there is none. */
export function nounBeforeOf(before: string): string | null {
  return NOUN_BEFORE_OF.exec(before)?.[1] ?? null;
}

/** What a sum of money is counted in, in currencies that have no unit of their own. */
const CURRENCY = /^(?:dollar|pound|franc|krona|krone|peso|rupee|real|lira|rouble|ruble|yuan|dinar|rand|zloty|forint|leu|shilling|hryvnia|won|yen)s?$/u;
/** Whether a counted noun is that of a currency: “dollar”. */
export function isCurrency(noun: string): boolean {
  return CURRENCY.test(noun);
}

/** Nouns for people who came to something. */
const ATTENDERS =
  /^(?:people|persons?|mourners?|demonstrators?|protesters?|protestors?|marchers?|supporters?|fans?|visitors?|spectators?|worshippers?|participants?|attendees?|guests?|residents?|workers?|strikers?|pilgrims?|students?)$/iu;
/** Verbs by which people came to something: “attended the vigil”, “came to the service”, “took part in the march”. */
const CAME =
  /\b(?:attend(?:ed|ing)?|came to|c[oa]me out|gathered|assembled|turned out|took part|taken part|participated|marched|joined|rallied|demonstrated|protested|packed|filled|filed past|lined)\b/iu;

/** Whether a counted noun and its sentence tell of people who came to something: “some 5,000 mourners came to the service”. */
export function countsAttenders(noun: string, text: string): boolean {
  return ATTENDERS.test(noun) && CAME.test(text);
}

/** Return a text without the verbs by which people came to something. */
export function withoutCame(text: string): string {
  return text.replace(new RegExp(CAME, 'giu'), ' ');
}
