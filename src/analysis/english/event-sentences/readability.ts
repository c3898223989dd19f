import type { Span } from '../../core/index.ts';
import type { NameSpan } from './unexplained-definites.ts';
import { CONNECTIVES, PRONOUNS, ROLES, SUBORDINATORS } from './readability-words.ts';

/** Features of a sentence by which to decide whether it can be read alone. */
export interface SentenceFeatures {
  text: string;
  /** Whether it mentions an entity by name, not only by a title or role. */
  namesSomebody: boolean;
  /** Whether it names an organization, or anybody but its speaker. */
  namesBesidesSpeaker: boolean;
  /** Whether it names a place. */
  namesPlace: boolean;
  /** Whether it contains a figure. */
  hasFigure: boolean;
  /** Number of days that its events are dated to. */
  days: number;
  /** Spans of its dates in the text, in order. */
  dates: readonly Span[];
  /** The span of the date of what it reports; null if none of its words date it, but the day of publication does. */
  ownDate: Span | null;
  /** Its names in the text, in order, including capitalized words that are no known entity. Names in its dates are left out. */
  names: readonly NameSpan[];
  /** Whether the first person that it names has only a surname, and its article does not give the first name either. */
  hasUnknownPerson: boolean;
}

/** A sentence with dates of more different days than this is a list: each date belongs to the words around it. */
export const MAX_DATES = 3;

/** Rules that lower or raise the readability of a sentence on its own. The weights were tuned together with the parameters of the chronicle. */
const RULES: readonly { weight: number; applies: (sentence: SentenceFeatures, words: string[], date: Span | null) => boolean }[] = [
  { weight: -2, applies: (_, [first]) => PRONOUNS.has(first!) },
  { weight: -2, applies: ({ dates }) => dates.length > MAX_DATES },
  // It would be listed under each of its days.
  { weight: -0.5, applies: ({ days }) => days > 1 },
  // A dateline or a heading that ran into the sentence.
  { weight: -0.8, applies: ({ text }) => /^\p{Lu}{3}/u.test(text) },
  { weight: -0.8, applies: ({ text }) => /^\p{Ll}/u.test(text) },
  { weight: -0.7, applies: ({ text }, words) => opensWithRole(words, text) },
  { weight: -0.7, applies: ({ text }) => /^["“‘']/.test(text) },
  { weight: -0.7, applies: ({ text }) => !/[.!]["'”’)\]]*$/.test(text) },
  { weight: -0.6, applies: ({ namesSomebody }) => !namesSomebody },
  // Persons named only by their surnames: another report may say who they are.
  { weight: -0.5, applies: ({ text, names }) => areAllSurnames(text, names) },
  // “Earlier this month, on 5 July, …”: counted from the day of its article.
  {
    weight: -0.4,
    applies: ({ text, dates }) =>
      dates.length > 1 &&
      /^(?:(?:Earlier|Later)\s)?$/.test(text.slice(0, dates[0]!.start)) &&
      /^, (?:on |in )?$/.test(text.slice(dates[0]!.end, dates[1]!.start)),
  },
  { weight: -0.5, applies: ({ text }, _, date) => date !== null && isInSubordinateClause(text, date) },
  { weight: -0.5, applies: ({ text }) => !areQuotesBalanced(text) },
  { weight: -0.5, applies: (sentence, [first]) => opensWithConnective(sentence, first!) },
  { weight: -0.5, applies: (_, words) => words.length > 38 && words.length <= 50 },
  // “Ann Brown cleared her desk on Friday.”: another report may say more.
  { weight: -0.4, applies: (_, words) => words.length < 9 },
  { weight: -1.3, applies: (_, words) => words.length > 50 },
  { weight: 0.2, applies: ({ text }, _, date) => date !== null && /^(?:\p{L}{2}\s)?$/u.test(text.slice(0, date.start)) },
  // An item of a chronology: “3 May: Police find …”.
  { weight: 0.5, applies: ({ text }, _, date) => date !== null && date.start <= 1 && /^\s?[:–—-]\s/.test(text.slice(date.end, date.end + 3)) },
];

/**
 * Return how readable a sentence is alone: 0 is good, lower is worse.
 *
 * @param date span of its date in the text
 */
export function readabilityOf(sentence: SentenceFeatures, date: Span | null): number {
  const words = wordsOf(sentence.text);
  let sum = 0;
  for (const { weight, applies } of RULES) if (applies(sentence, words, date)) sum += weight;
  return Math.round(sum * 10) / 10;
}

function areAllSurnames(text: string, names: readonly NameSpan[]): boolean {
  const persons = names.filter(({ type }) => type === 'person');
  return persons.length > 0 && persons.every(({ start, end }) => !/\s/.test(text.slice(start, end)));
}

/** Return the words of a text in lower case; one empty word if it has none. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [''];
}

/** Whether a sentence begins with a role that it does not identify: “The company said”; not “The governor, Ann Brown, said”, “The company of Ann Brown”. */
export function opensWithRole([first, second]: readonly string[], text: string): boolean {
  return first === 'the' && second !== undefined && ROLES.has(second.replace(/['’]s$/, '')) && !NAMED_AFTER.test(text);
}

const NAMED_AFTER = /^The (?:former [^,;:]{1,60}, (?=\p{Lu}\p{L}+ \p{Lu})|\p{L}+(?:,? (?:of|in|for|at|on|to|into|about) |,? \p{Lu}|[,–—] (?:an?|the|\p{Lu})))/u;

/** Whether the first word connects a sentence to the one before: “Later, …”, but not “Later that day, …”, which is its date. */
export function opensWithConnective({ dates }: SentenceFeatures, first: string): boolean {
  return CONNECTIVES.has(first) && !SUBORDINATORS.has(first) && dates[0]?.start !== 0;
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
