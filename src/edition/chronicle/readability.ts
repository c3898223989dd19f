import { type Cue, evidenceFor } from '../../analysis/english/times/index.ts';
import type { Span } from '../../analysis/core/index.ts';
import { MOST_DATES } from './constants.ts';
import { CONNECTIVES, PRONOUNS, ROLES, SUBORDINATORS } from './readability-words.ts';

/** What is seen of a sentence. */
export interface SeenSentence {
  text: string;
  /** Whether it holds a name, not only a title. */
  namesSomebody: boolean;
  /** On how many days what it tells happened. */
  days: number;
  /** Spans of its dates in the text, in order. */
  dates: readonly Span[];
}

/** What takes from a sentence that it can be read alone, or adds to it. The weights were chosen together with the numbers in `constants.ts`. */
const RULES: readonly { weight: number; applies: (sentence: SeenSentence, words: string[], date: Span | null) => boolean }[] = [
  { weight: -2, applies: (_, [first]) => PRONOUNS.has(first!) },
  { weight: -2, applies: ({ dates }) => dates.length > MOST_DATES },
  // It would stand under each of its days.
  { weight: -0.5, applies: ({ days }) => days > 1 },
  // The head of an agency, or a heading, that ran into the sentence.
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

/** How well a sentence can be read without those around it. `date` is the span of its date in the text. */
export function readabilityOf(sentence: SeenSentence, date: Span | null): number {
  const words = wordsOf(sentence.text);
  let sum = 0;
  for (const { weight, applies } of RULES) if (applies(sentence, words, date)) sum += weight;
  return Math.round(sum * 10) / 10;
}

/** What opens a sentence before its date: “On 5 March”, “Night of 9 to 10 August”. */
const BEFORE_DATE = /^(?:\p{L}{2,5}\s){0,2}$/u;
/** “Is releasing”, “are also being formed”: it happens now. */
const HAPPENS_NOW = /^[^,;]{0,120}\b(?:is|are)\s(?:\p{L}+\s){0,2}\p{L}+ing\b/u;

/**
 * Whether a sentence tells what happened at its date, and not how things stand or what is to be done: “Today, the agency has an app”, “Come and
 * see it on Friday!”. It tells it in the past tense, as something that goes on, or as an item of a chronology, which begins with its date.
 */
export function tellsWhatHappened(text: string, cues: Cue[], date: (Span & { isPresent: boolean }) | null): boolean {
  if (date === null || HAPPENS_NOW.test(text)) return true;
  // “There are 40 bridges today, compared with 20 in 1960”: the verb of its date counts, and no other.
  if (date.isPresent && evidenceFor(cues, date.start, date.end)?.direction === 'present') return false;
  if (cues.some(({ tense }) => tense === 'past' || tense === 'future')) return true;
  return !date.isPresent && BEFORE_DATE.test(text.slice(0, date.start));
}

/** “In a letter to Ann Brown, he …”, “On Saturday they …”: a pronoun for the subject, and nobody whom it stands for before it. */
const PRONOUN_AFTER_OPENING =
  /^(?:(?:in|on|at|by|during|from|with|for|over|under|to|of|as|the|last|earlier|later|this|that|a (?:day|week|month|year) (?:later|earlier))\b[^.;:“”"]*?,\s+)(?:he|she|they|it|we|i|his|her|their|its)\b/i;
/** “Said so”, “did so”: what was said stands elsewhere. */
const SO = /\b(?:said|says|did) so\b/i;
const POINTERS = /\b(?:[Ww]e|us|[Oo]urs?|I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|[Tt]his|[Tt]hese|here)\b/g;
/** “Ann Brown then went”, but not “the then mayor”. */
const THEN = /^[^,;:“"]{0,60}(?<!\b(?:the|since|by|until|till|from|now-))\sthen\b/i;
/** “For example, …”, “That’s why …”, “The first is …”: what is exemplified, explained or counted stands before. */
const LEANING_OPENING = /^(?:for (?:example|instance)|after all|that['’]s|the (?:first|second|third|next|last|other) (?:is|are|was|were|came))\b/i;
const PRONOUN_SUBJECT = /^(?:he|she|they|it|we|i)$/;
/** A pronoun among so many words stands for somebody before the sentence. */
const OPENING_WORDS = 6;

/** Whether a sentence says who and what: not “They occurred on Saturday.” */
export function standsAlone(sentence: SeenSentence): boolean {
  const { text, namesSomebody } = sentence;
  const words = wordsOf(text);
  if (!namesSomebody || !/^["“]?[\p{Lu}\p{Nd}]/u.test(text) || !/[.!]["'”’)\]]*$/.test(text)) return false;
  if (PRONOUNS.has(words[0]!) || isSomebodyNamedBefore(words) || goesOn(sentence, words[0]!)) return false;
  if (PRONOUN_AFTER_OPENING.test(text) || SO.test(text) || THEN.test(text) || LEANING_OPENING.test(text) || pointsOutside(sentence)) return false;
  const pronoun = words.slice(0, OPENING_WORDS).findIndex((word) => PRONOUN_SUBJECT.test(word));
  return pronoun < 0 || hasNameBefore(sentence, pronoun);
}

/** Whether the writer speaks to the reader, or points to what stands beside: “we”, “your”, “this decision”; not in a quotation, and not “this week”. */
function pointsOutside({ text, dates }: SeenSentence): boolean {
  const own = text.replace(/“[^”]*”?|"[^"]*"?/g, (quotation) => ' '.repeat(quotation.length));
  return [...own.matchAll(POINTERS)].some(({ index }) => !dates.some(({ start, end }) => start <= index && index < end));
}

/** Whether a sentence begins with a word that ties it to the one before: “Later, …”, but not “Later that day, …”, which is its date. */
function goesOn({ dates }: SeenSentence, first: string): boolean {
  return CONNECTIVES.has(first) && !SUBORDINATORS.has(first) && dates[0]?.start !== 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [''];
}

function isSomebodyNamedBefore([first, second]: readonly string[]): boolean {
  return first === 'the' && second !== undefined && ROLES.has(second.replace(/['’]s$/, ''));
}

/** Whether a word with a capital that belongs to no date stands before a word, and is not the first. */
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
