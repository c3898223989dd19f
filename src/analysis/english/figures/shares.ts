import { FRACTION_WORDS, NO_WHOLE, RATED_BEFORE } from './resources/shares.ts';
import { withoutBinaryError } from './numbers.ts';
import type { NumberPhrase } from './types.ts';

/** Text between the two numbers of a share: “one in five”, “7 out of every 8”. */
const OF_EVERY = /^ (?:(in|out of)(?: every)?|(of) every) $/i;
/** The same with its noun: “one | job in | eight”. */
const NOUN_OF_EVERY = /^ (?:\p{L}+ )?\p{Ll}{3,} (?:in|out of)(?: every)? $/u;
/** Words after a whole without a noun: “one job in eight|.”, but not “one goal in eight| games”. */
const WHOLE_ALONE =
  /^(?:[.,;:)]|$| in (?:the|this|that|\p{Lu}\p{L}+)\b| (?:is|are|was|were|has|have|had|will|would|could|may|and|but|now|nationwide|across|since|last|by|says?|said)\b| \p{Ll}{3,}ed\b(?! \p{Ll}+s\b))/u;
/** Usual wholes of shares, besides round numbers: “one in five”, “3 in 20”. */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50]);
/** A fraction in words, with the word after it: “half the”, “two thirds of”, “a quarter.”. */
const FRACTION = new RegExp(
  `\\b(?:(half)|(an?|one|two|three|four|five|six|seven|eight|nine)[ -](${[...FRACTION_WORDS.keys()].join('|')})s?)(?=( of | the | his | her | its | their | our | all )|[.,;)]|$| )`,
  'gi',
);
/** An article before one unit or point, after “half”: “half| a mile”, “half| a point”. Half of another thing is no figure. */
const OF_ONE =
  /^ an?(?= (?:percentage )?(?:point|mile|metre|meter|kilomet(?:re|er)|tonne|ton|lit(?:re|er)|pound|kilo|acre|hectare|inch|foot|pint|gallon|length|degree|per ?cent)\b)/;
/** Any word for a fraction. */
const FRACTION_WORD = new RegExp(['half', ...FRACTION_WORDS.keys()].join('|'), 'i');
/** Numerators of fractions in words. */
const NUMERATORS = new Map('a an one two three four five six seven eight nine'.split(' ').map((word, index) => [word, Math.max(1, index - 1)]));
/** “By” before a fraction: “fell by [a third]”. Such a fraction is a share of the earlier amount. */
const BY_BEFORE = /\bby (?:(?:about|around|almost|nearly|over|more than|less than|roughly|up to|at least) )?$/i;
/** A rate before a fraction that is its amount: “on a turnout of just over | a third”. */
const RATE_BEFORE =
  /\b(?:turnout|share|rate|majority|stake|proportion|occupancy|attendance|support|discount) (?:of|at|was|is|to|reached|stood at|fell to|rose to) (?:(?:just|only|about|around|almost|nearly|over|under|more than|less than|roughly|well|barely|scarcely) )*$/i;
/** Number of characters before a fraction that are searched. The limit keeps long sentences fast. */
const BEFORE_FRACTION = 48;
/** Verb of change and “by” before a fraction, which is then not a time of day: “rose by [a quarter] to 12”. */
const CHANGED_BY =
  /\b(?:ris(?:e|es|en|ing)|rose|gr[eo]wn?|growing|up|down|f[ae]ll(?:en|s|ing)?|dropp?(?:ed|s|ing)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|cut|shr[au]nk|climbed|jumped|reduced|expanded|slipped|lowered|raised|swelled|swollen) by (?:(?:about|around|almost|nearly|over|more than|less than|roughly|up to|at least) )?$/i;
/** Words before a fraction that number or select a part: “first half”, “third quarter”, “the other half”. */
const ORDER_BEFORE =
  /\b(?:first|second|third|fourth|last|final|latter|early|opening|closing|other|better|lower|upper|top|bottom|left|right|front|back|rear|missing|remaining|northern|southern|eastern|western|north|south|east|west|near|far|each|every|this|next|previous|fiscal|fiftieth) $/i;

/** Return the numbers with each pair that gives a share merged into one, and with the shares in words: “one in five” is 20 %, “three quarters of” is 75 %. */
export function joinShares(numbers: readonly NumberPhrase[], text: string): NumberPhrase[] {
  const joined: NumberPhrase[] = [];
  for (const number of numbers) {
    const first = joined.at(-1);
    const share = first && shareOf(first, number, text);
    if (share) joined.splice(-1, 1, share);
    else joined.push(number);
  }
  const fractions = [...readFractions(text), ...readEvery(text)];
  if (fractions.length === 0) return joined;
  const outsideFractions = joined.filter((number) => !fractions.some((fraction) => number.start < fraction.end && fraction.start < number.end));
  return [...outsideFractions, ...fractions]
    .sort((a, b) => a.start - b.start)
    .reduce<NumberPhrase[]>((kept, number) => appendWithFraction(kept, number, text), []);
}

/** Append a number to the list, or merge it with the fraction before it: “three quarters of a million” is 750,000. */
function appendWithFraction(numbers: NumberPhrase[], number: NumberPhrase, text: string): NumberPhrase[] {
  const part = numbers.at(-1);
  const isPart = part?.unit === '%' && !part.inDigits && typeof part.value === 'number' && typeof number.value === 'number' && number.unit === undefined;
  if (!isPart || text.slice(part.end, number.start) !== ' of ' || !/^a [bm]illion$/i.test(text.slice(number.start, number.end))) return [...numbers, number];
  const value = withoutBinaryError(Math.round((part.value as number) * (number.value as number)) / 100);
  return [...numbers.slice(0, -1), { start: part.start, end: number.end, value, inDigits: false }];
}

/** Return the share that two adjacent numbers are: “one in five”, “one job in eight”; null if they are not one. */
function shareOf(part: NumberPhrase, whole: NumberPhrase, text: string): NumberPhrase | null {
  const between = text.slice(part.end, whole.start);
  const hasNoun = part.value === 1 && NOUN_OF_EVERY.test(between) && WHOLE_ALONE.test(text.slice(whole.end, whole.end + 20));
  const preposition = hasNoun
    ? 'out of'
    : OF_EVERY.exec(between)
        ?.slice(1)
        .find((word) => word !== undefined)
        ?.toLowerCase();
  if (preposition === undefined || typeof part.value !== 'number' || typeof whole.value !== 'number') return null;
  const isRound = WHOLES.has(whole.value) || /^[1-9]0+$/.test(String(whole.value));
  if (!isRound || part.value <= 0 || part.value >= whole.value || !Number.isInteger(part.value)) return null;
  // “Won four in 10 games”, “nine out of 10 for style” are not shares.
  if (RATED_BEFORE.test(text.slice(Math.max(0, part.start - 24), part.start))) return null;
  if (preposition === 'in' && NO_WHOLE.test(text.slice(whole.end, whole.end + 24))) return null;
  return { start: part.start, end: whole.end, value: percent(part.value, whole.value), inDigits: part.inDigits, unit: '%' };
}

/** Every so many of a kind, which opens a clause: “every third | household”. Times and units are no kinds: “every third day”. */
const EVERY_ORDINAL = /\bevery (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth)(?= (\p{Ll}{3,})\b)/giu;
/** Start of a clause or a verb of speech, before such words. In “planted every third tree” they are no subject, but still a share. */
const CLAUSE_BEFORE = /(?:^|[.;:,–—“"]\s?|\b(?:that|and|but|nearly|almost|about|says|said) )$/i;
/** Nouns of time and place after “every third”. */
const NO_KIND =
  /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|decade|morning|evening|afternoon|summer|winter|spring|autumn|time|step|line|page|word|metre|meter|mile|kilometre|kilometer|turn|row|round|game|match|edition|issue)$/;

/** Return the shares that “every” and an ordinal give: “[every third] household” is 33.33 %. */
function readEvery(text: string): NumberPhrase[] {
  if (!/\bevery \p{L}+(?:th|rd) /iu.test(text)) return [];
  return [...text.matchAll(EVERY_ORDINAL)].flatMap(({ 0: written, 1: ordinal, 2: noun, index }): NumberPhrase[] => {
    if (NO_KIND.test(noun!) || !CLAUSE_BEFORE.test(text.slice(Math.max(0, index - 12), index))) return [];
    return [{ start: index, end: index + written.length, value: percent(1, FRACTION_WORDS.get(ordinal!.toLowerCase())!), inDigits: false, unit: '%' }];
  });
}

/** Return the shares in words: “two thirds of”, “half the”, “by a quarter”. */
function readFractions(text: string): NumberPhrase[] {
  // Few passages contain such a word, so this quick test saves most of the time.
  if (!FRACTION_WORD.test(text)) return [];
  const shares: NumberPhrase[] = [];
  for (const { 0: written, 1: half, 2: numerator, 3: denominator, 4: next, index } of text.matchAll(FRACTION)) {
    const before = text.slice(Math.max(0, index - BEFORE_FRACTION), index);
    const end = index + written.length;
    const after = text.slice(end, end + 24);
    const ofOne = half === undefined ? null : OF_ONE.exec(after);
    if (ofOne) {
      if (!/\band (?:a )?$/i.test(before)) shares.push({ start: index, end: end + ofOne[0].length, value: 0.5, inDigits: false });
      continue;
    }
    if (ORDER_BEFORE.test(before) || /[\p{L}\p{N}]-$/u.test(before)) continue;
    const hasWhole = next?.trim().toLowerCase() === 'of' || (half !== undefined && next !== undefined);
    const isShare = hasWhole
      ? !NO_WHOLE.test(after)
      : RATE_BEFORE.test(before) || (BY_BEFORE.test(before) && (CHANGED_BY.test(before) || !isOfClock(denominator ?? 'half', after)));
    if (!isShare) continue;
    const value = half === undefined ? percent(NUMERATORS.get(numerator!.toLowerCase())!, FRACTION_WORDS.get(denominator!.toLowerCase())!) : 50;
    if (value < 100) shares.push({ start: index, end, value, inDigits: false, unit: '%' });
  }
  return shares;
}

/** Return whether a fraction is part of a time of day: “by a quarter | to four”, unlike “by a quarter | to 3.4 billion”. */
function isOfClock(fraction: string, after: string): boolean {
  return (
    /^(?:half|quarter)$/i.test(fraction) &&
    /^ (?:past\b|to (?:\d{1,2}(?![\d.,%]|\s?(?:per|[mbt]n|thousand|million|billion|trillion|[$€£]|tonn?e?s?|km|kg))\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight)\b(?! (?:thousand|million|billion|per)\b)))/u.test(
      after,
    )
  );
}

/** Return a part of a whole in per cent, rounded to four significant digits. */
function percent(part: number, whole: number): number {
  return withoutBinaryError(Number(((100 * part) / whole).toPrecision(4)));
}
