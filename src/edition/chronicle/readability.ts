import type { Span } from '../../analysis/core/index.ts';
import { MAX_DATES } from './constants.ts';
import { CONNECTIVES, PRONOUNS, ROLES, SUBORDINATORS } from './readability-words.ts';
import { withoutQuotations } from './tells.ts';

/** Features of a sentence for judging whether it can be read alone. */
export interface SeenSentence {
  text: string;
  /** Whether it contains a name, not only a title. */
  namesSomebody: boolean;
  /** Whether it names more than the person who is its source: an organization, or a name in the statement itself. */
  namesMore: boolean;
  /** Whether it names a place. */
  namesPlace: boolean;
  /** Whether it contains a figure. */
  counts: boolean;
  /** Number of days that its events are dated to. */
  days: number;
  /** Spans of its dates in the text, in order. */
  dates: readonly Span[];
}

/** Rules that lower or raise the readability of a sentence on its own. The weights were tuned together with the parameters in `constants.ts`. */
const RULES: readonly { weight: number; applies: (sentence: SeenSentence, words: string[], date: Span | null) => boolean }[] = [
  { weight: -2, applies: (_, [first]) => PRONOUNS.has(first!) },
  { weight: -2, applies: ({ dates }) => dates.length > MAX_DATES },
  // The sentence would be listed under each of its days.
  { weight: -0.5, applies: ({ days }) => days > 1 },
  // A dateline or a heading that ran into the sentence.
  { weight: -0.8, applies: ({ text }) => /^\p{Lu}{3}/u.test(text) },
  { weight: -0.8, applies: ({ text }) => /^\p{Ll}/u.test(text) },
  { weight: -0.7, applies: (_, words) => isSomebodyNamedBefore(words) },
  { weight: -0.7, applies: ({ text }) => /^["“‘']/.test(text) },
  { weight: -0.7, applies: ({ text }) => !/[.!]["'”’)\]]*$/.test(text) },
  { weight: -0.6, applies: ({ namesSomebody }) => !namesSomebody },
  { weight: -0.5, applies: ({ text }, _, date) => date !== null && isInSubordinateClause(text, date) },
  { weight: -0.5, applies: ({ text }) => !areQuotesBalanced(text) },
  { weight: -0.5, applies: (sentence, [first]) => goesOn(sentence, first!) },
  { weight: -0.5, applies: (_, words) => words.length > 38 && words.length <= 50 },
  { weight: -1.3, applies: (_, words) => words.length > 50 },
  { weight: 0.2, applies: ({ text }, _, date) => date !== null && /^(?:\p{L}{2}\s)?$/u.test(text.slice(0, date.start)) },
  // An item of a chronology: “3 May: Police find …”.
  { weight: 0.5, applies: ({ text }, _, date) => date !== null && date.start <= 1 && /^\s?[:–—-]\s/.test(text.slice(date.end, date.end + 3)) },
];

/** Return how readable a sentence is without those around it: 0 is good, lower is worse. `date` is the span of its date in the text. */
export function readabilityOf(sentence: SeenSentence, date: Span | null): number {
  const words = wordsOf(sentence.text);
  let sum = 0;
  for (const { weight, applies } of RULES) if (applies(sentence, words, date)) sum += weight;
  return Math.round(sum * 10) / 10;
}

/** “In a letter to Ann Brown, he …”, “On Saturday they …”: a pronoun as the subject without a name before it that it could refer to. */
const PRONOUN_AFTER_OPENING =
  /^(?:(?:in|on|at|by|during|from|with|for|over|under|to|of|as|the|last|earlier|later|this|that|a (?:day|week|month|year) (?:later|earlier))\b[^.;:“”"]*?,\s+)(?:he|she|they|it|we|i|his|her|their|its)\b/i;
/** “Said so”, “took part.”: another sentence states what was said, or what they took part in. */
const SO = /\b(?:said|says|did) so\b|\b(?:tak(?:e|es|ing)|took) part\b(?! in\b)/i;
const POINTERS = /\b(?:[Ww]e|us|[Oo]urs?|I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|[Tt]his|[Tt]hese|here)\b/g;
/** “Ann Brown then went”, but not “the then mayor”. */
const THEN = /^[^,;:“"]{0,60}(?<!\b(?:the|since|by|until|till|from|now-))\sthen\b/i;
/** “For example, …”, “That’s why …”, “The first is …”: the sentence before states what is exemplified, explained or counted. */
const LEANING_OPENING =
  /^(?:\S+ (?:hours?|days?|weeks?|months?|years?) (?:before|after) \p{Lu}\p{L}+['’]s (?:announcement|statement|decision|remarks|report|speech|comments)\b|for (?:example|instance)|after all|that['’]s|the (?:first|second|third|next|last|other) (?:is|are|was|were|came)\b)/iu;
const PRONOUN_SUBJECT = /^(?:he|she|they|it|we|i)$/;
/** A pronoun among this many first words refers to somebody outside the sentence. */
const OPENING_WORDS = 6;

/** Capital, number, or a name with an inner capital: “iPhone”, “openFDA”. */
const OPENING = /^["“]?(?:[\p{Lu}\p{Nd}]|\p{Ll}+\p{Lu})/u;
/** “Took the decision on Thursday”: another sentence states which decision; but not “took the decision to close it”, nor “, the announcement said”. */
const LEANING_OBJECT =
  /\b(?:took|made|announced|confirmed|welcomed|criticized|criticised|called) (?:the|that|such a) (?:decision|announcement|statement|move|step|proposal|offer)\b(?! (?:to|that|of|on (?:the|a|an|whether)|by|for|from|in)\b)/i;

/** Whether a sentence says who and what without context: not “They occurred on Saturday.” */
export function standsAlone(sentence: SeenSentence): boolean {
  const { text, namesSomebody } = sentence;
  const words = wordsOf(text);
  if (!namesSomebody || !OPENING.test(text) || !/[.!]["'”’)\]]*$/.test(text)) return false;
  if (PRONOUNS.has(words[0]!) || isSomebodyNamedBefore(words) || goesOn(sentence, words[0]!)) return false;
  if (
    PRONOUN_AFTER_OPENING.test(text) ||
    SO.test(text) ||
    THEN.test(text) ||
    LEANING_OPENING.test(text) ||
    LEANING_OBJECT.test(text) ||
    pointsOutside(sentence) ||
    isBareCount(sentence)
  )
    return false;
  const pronoun = words.slice(0, OPENING_WORDS).findIndex((word) => PRONOUN_SUBJECT.test(word));
  return pronoun < 0 || hasNameBefore(sentence, pronoun);
}

/** Words for victims, and for causes or places: “two were killed in the crash”. */
const VICTIMS = /\b(?:killed|wounded|injured|dead|died|hurt|casualties)\b/i;
const CAUSE =
  /\b(?:attacks?|shelling|bombing|bomb|explosions?|blasts?|crash|collision|accident|fires?|floods?|flooding|earthquake|quake|storm|hurricane|tornado|avalanche|landslide|strikes?|shooting|shot|stabb\p{L}+|fighting|clash(?:es)?|raids?|war|battle|collaps\p{L}+|derail\p{L}+|capsiz\p{L}+|sank|crush|stampede|riots?|epidemic|outbreak|virus|disease|protests?|missiles?|drones?|rockets?|mines?)\b/iu;

/** Whether a sentence gives a number without saying where or of what: “Ann Brown said that eight people had been wounded”. */
function isBareCount({ text, namesMore, namesPlace, counts }: SeenSentence): boolean {
  return counts && (!namesMore || (VICTIMS.test(text) && !namesPlace && !CAUSE.test(text)));
}

/** Whether the writer addresses the reader or points to something near: “we”, “your”, “this decision”; not in a quotation, and not “this week”. */
function pointsOutside({ text, dates }: SeenSentence): boolean {
  return [...withoutQuotations(text).matchAll(POINTERS)].some(({ index }) => !dates.some(({ start, end }) => start <= index && index < end));
}

/** Whether the first word connects a sentence to the one before: “Later, …”, but not “Later that day, …”, which is its date. */
function goesOn({ dates }: SeenSentence, first: string): boolean {
  return CONNECTIVES.has(first) && !SUBORDINATORS.has(first) && dates[0]?.start !== 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [''];
}

function isSomebodyNamedBefore([first, second]: readonly string[]): boolean {
  return first === 'the' && second !== undefined && ROLES.has(second.replace(/['’]s$/, ''));
}

/** Whether a capitalized word outside dates, other than the first, precedes the word at an index. */
function hasNameBefore({ text, dates }: SeenSentence, index: number): boolean {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
    .slice(1, index)
    .some(({ 0: word, index: at }) => /^\p{Lu}/u.test(word) && !dates.some(({ start, end }) => start <= at && at < end));
}

function isInSubordinateClause(text: string, { start }: Span): boolean {
  const before = text.slice(0, start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return /\b(?:who|whom|whose|which|that|when|where|after|before|since|because|although|while)\b/i.test(clause);
}

function areQuotesBalanced(text: string): boolean {
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}
