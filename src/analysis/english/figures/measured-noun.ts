import type { FigureChange } from '../../core/types.ts';
import { phraseAtEnd, phraseAtStart } from './noun-phrase.ts';
import { FALL_NOUNS, KINDS_OF_AMOUNT, PAYMENTS, RATES, RISE_NOUNS } from './resources/measured-words.ts';
import { type Measured, named } from './types.ts';

/** Article or possessive right before an amount, which makes it attributive: “a | $3 million budget”. */
const ATTRIBUTIVE_BEFORE = /(?:^|\s)(?:an?|the|its|his|her|their|this|that|another|new|\S+['’]s?)\s+$/i;

/** Return the direction of a change that a noun names, or null. */
function changeNamed(noun: string): FigureChange | null {
  return RISE_NOUNS.has(noun) ? 'rise' : FALL_NOUNS.has(noun) ? 'fall' : null;
}

/** Return what a phrase measures; a change is one of its modifiers or its complement: “pay rise” is a rise in pay. `after` is the text after the phrase or amount. */
function measuredBy(phrase: string, after: string): Measured {
  const words = phrase.split(' ');
  const change = changeNamed(words.at(-1)!.toLowerCase());
  if (change === null) return { measures: phrase, change: null };
  const complement = /^\s+(?:in|of|to)\s+/i.exec(after);
  const changed = complement ? phraseAtStart(after.slice(complement[0].length)) : null;
  const modifiers = words
    .slice(0, -1)
    .filter((word) => !/^(?:sharp|steep|big|large|small|slight|annual|monthly|yearly|further|rapid|modest|huge|strong|year-on-year)$/i.test(word));
  return { measures: changed ?? (modifiers.length > 0 ? modifiers.join(' ') : null), change };
}

/** Verb in the singular at the end of a phrase, which looks like a plural. */
const VERB_AT_END = /(?<=\p{L}) (?:costs|hits|weighs|sells|reaches|rises|falls|measures|contains|holds|needs|uses)$/u;
/** An amount or preposition right after such a verb. */
const AMOUNT_AFTER = /^ (?:(?:about|only|just|some|nearly|almost|over|up|around|more|less|at|for|to|by)\s|[$£€¥]?\d)/i;

/** Return what an attributive amount measures: “a [$3 million] budget”, “a [12 percent] rise in sales”; null if it is not attributive. */
export function attributive(before: string, after: string, isShare: boolean): Measured | null {
  const space = /^[\s-]/.exec(after);
  if (!space || !ATTRIBUTIVE_BEFORE.test(before)) return null;
  // “A 1.5-litre bottle costs 89 cents”: the verb before an amount is no plural.
  const phrase =
    phraseAtStart(after.slice(1))?.replace(VERB_AT_END, (verb) => (AMOUNT_AFTER.test(after.slice(after.indexOf(verb) + verb.length)) ? '' : verb)) ?? null;
  if (phrase === null || /^(?:long|high|tall|wide|deep|old|thick|per)$/.test(phrase)) return null;
  const start = after.indexOf(phrase);
  const measured = measuredBy(phrase, after.slice(start + phrase.length));
  return isShare && measured.change === null && /^(?:of|in)\b/.test(after.trimStart()) ? null : measured;
}

/** Words before a share that belongs to the noun after it: “with | 51.9% market share”. */
const WITH_BEFORE = /\b(?:with|from|to|of|at|than|before|after|has|have|had|holds?|held|owns?|won|gained|reached|got|an?)\s+$/i;

/** Return the rate that is named right after a share: “with [51.9%] market share”; null if none is. */
export function rateAfter(before: string, after: string): Measured | null {
  if (!after.startsWith(' ')) return null;
  const phrase = phraseAtStart(after.slice(1));
  // “16% decrease in satisfaction”.
  if (phrase !== null && changeNamed(phrase.split(' ').at(-1)!.toLowerCase()) !== null) return measuredBy(phrase, after.slice(1 + phrase.length));
  return phrase !== null && WITH_BEFORE.test(before) && RATES.has(phrase.split(' ').at(-1)!.toLowerCase()) ? named(phrase) : null;
}

/** Return what is named before “of” and an amount: “a loss of [$45 million]”; null if there is nothing. */
export function namedBefore(before: string, after: string): Measured | null {
  const of = /\s+of\s+(?:between\s+)?$/.exec(before);
  const phrase = of && phraseAtEnd(before.slice(0, of.index));
  if (phrase === null) return null;
  const head = phrase.split(' ').at(-1)!.toLowerCase();
  if (KINDS_OF_AMOUNT.has(head)) return null;
  const changed = /\b(\p{L}+)\s(?:in|of)\s(?:the\s|its\s|their\s)?$/u.exec(before.slice(0, before.lastIndexOf(phrase)));
  const change = changed && changeNamed(changed[1]!.toLowerCase());
  return change ? { measures: phrase, change } : measuredBy(phrase, after);
}

/** Dimensions of a thing, which grow or shrink. */
const DIMENSION = /^(?:thickness|height|width|depth|length|weight|volume|altitude|mass|area|value|coastline)$/i;

/** Return the direction of the change of a dimension that the verb before its amount names: “lost | 40 metres of thickness”; null for another verb. */
function changeBefore(before: string): FigureChange | null {
  if (/\b(?:los(?:es?|t|ing)|shed(?:s|ding)?) (?:\p{L}+ )?$/iu.test(before)) return 'fall';
  return /\b(?:gain|add)(?:s|ed|ing)? (?:\p{L}+ )?$/iu.test(before) ? 'rise' : null;
}

/** Return the substance or goods of an amount: “350 kilograms of [cocaine]”, “$3 million in [aid]”, “$5 million worth of [goods]”; null if none is named. */
export function ofAfter(before: string, after: string, isMoney: boolean): Measured | null {
  const of = (isMoney ? /^\s(?:(?:worth\s)?of|in)\s(?=\p{Ll})/u : /^\s(?:worth\s)?of\s(?:(?:the|its|their)\s)?(?=\p{L})/u).exec(after);
  if (!of) return null;
  const phrase = phraseAtStart(after.slice(of[0].length));
  // “Lost 40 metres of thickness” is a change; “lost 40 tonnes of grain” is not.
  const change = phrase !== null && DIMENSION.test(phrase) ? changeBefore(before) : null;
  if (change !== null) return { measures: phrase, change };
  return phrase === null || (isMoney && /^(?:total|all|part|fact)$/.test(phrase)) ? null : named(phrase);
}

/** Return the payment that a verb before an amount of money names: “fined the firm [€50m]”; null if there is none. */
export function paymentBefore(before: string): Measured | null {
  return named(PAYMENTS.find(([verb]) => verb.test(before))?.[1] ?? null);
}

/** Return the thing that an amount between commas is the dimension of: “The tunnel, [57 kilometres] long,”; null if there is none. */
export function dimension(before: string, after: string): Measured | null {
  return /,\s+$/.test(before) && /^ (?:long|high|tall|wide|deep|thick|across)\b/.test(after) ? named(phraseAtEnd(before.trimEnd().slice(0, -1))) : null;
}
