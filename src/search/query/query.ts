import { editDistance } from '../../text/index.ts';
import { letterPairs, readCompounds } from '../format/index.ts';
import { otherNumberForm } from './equal-words.ts';
import { withoutQuestionWords } from './question-words.ts';

/** A word to look for. */
export interface QueryWord {
  /** Its first form: what a reader is told of it. */
  typed: string;
  /** Folded forms, any of which will do: “counter-terrorist” asks for `counter` or `counterterrorist`, and `terrorist` or `counterterrorist`. */
  forms: string[];
  /** Whether it is taken as it is: a word in quotation marks. */
  exact: boolean;
  /** Where it stands in the query. */
  start: number;
  end: number;
}

export type FilterName = 'person' | 'place' | 'organization' | 'topic' | 'source' | 'after' | 'before' | 'on';

/** `person:gladkov`. */
export interface QueryFilter {
  name: FilterName;
  value: string;
  /** `-person:gladkov`: articles without. */
  excluded: boolean;
  /** Where it stands in the query. */
  start: number;
  end: number;
}

/** A query as it is written. */
export interface Query {
  text: string;
  words: QueryWord[];
  /** The words of each phrase in quotation marks, in order. */
  phrases: string[][];
  /** Words and phrases that must not be there; a phrase is taken as it is, a word in all its forms. */
  without: { words: string[]; exact: boolean }[];
  filters: QueryFilter[];
  /** Names before a colon that are no filter, but nearly one. */
  unknownFilters: string[];
  /** Whether the last word may still be growing. */
  open: boolean;
  /** Whether words beyond the limits were left out. */
  shortened: boolean;
}

/** No reader types more; a pasted page must not stall the search. */
const LONGEST = 400;
const MOST_WORDS = 12;
const MOST_FILTERS = 8;

const FILTER_NAMES: Record<string, FilterName> = {
  person: 'person',
  people: 'person',
  place: 'place',
  org: 'organization',
  organization: 'organization',
  organisation: 'organization',
  topic: 'topic',
  source: 'source',
  after: 'after',
  since: 'after',
  before: 'before',
  until: 'before',
  on: 'on',
  date: 'on',
};
const DATE_FILTERS = new Set<FilterName>(['after', 'before', 'on']);

/** What stands between spaces: perhaps “-”, perhaps a name with a colon, and words, in quotation marks or not. A no-break space may stand within a number. */
const PIECE = /(?<minus>-)?(?:(?<label>\p{L}{2,20}):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)["“”„«»]?|(?<plain>[^ \t\r\n\f\v\u3000"“”„«»]*))/gu;
/** What may go on with a date that is not in quotation marks: “after:22 May 2023”. */
const DATE_WORD =
  /^\s+(?:\d{1,4}(?:st|nd|rd|th)?,?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?|last|this|next|of|ago|(?:spring|summer|autumn|fall|winter|day|week|month|year)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=\s|$)/iu;

/** The filter that a mistyped name may mean: “peson:” is hardly a word with a colon. */
export function filterLike(label: string): string | undefined {
  const edits = label.length < 4 ? 1 : 2;
  return Object.keys(FILTER_NAMES).find((name) => name.length > 2 && editDistance(label.toLowerCase(), name) <= edits);
}

/** What a reader typed → what is asked for. Every text is a query; what is no filter is looked for as words. */
export function readQuery(text: string): Query {
  const read = text.slice(0, LONGEST);
  const query: Query = {
    text,
    words: [],
    phrases: [],
    without: [],
    filters: [],
    unknownFilters: [],
    open: /[\p{L}\p{N}]$/u.test(text),
    shortened: text.length > LONGEST,
  };
  let done = 0;
  for (const { 0: whole, index, groups = {} } of read.matchAll(PIECE)) {
    const { minus, label = '', quoted, plain = '' } = groups;
    if (whole === '' || index < done) continue;
    const excluded = minus !== undefined;
    const name = FILTER_NAMES[label.toLowerCase()];
    if (name) {
      const valueAt = index + whole.length - (quoted === undefined ? plain.length : 0);
      done = quoted === undefined ? endOfValue(read, valueAt, DATE_FILTERS.has(name)) : index + whole.length;
      query.filters.push({ name, value: (quoted ?? read.slice(valueAt, done)).trim(), excluded, start: index, end: done });
      continue;
    }
    const mistaken = label !== '' && (quoted ?? plain) !== '' && filterLike(label) !== undefined;
    if (mistaken) query.unknownFilters.push(label);
    const words = quoted ?? (label === '' || mistaken ? plain : `${label}:${plain}`);
    if (excluded) addExcluded(query, words, quoted !== undefined);
    else addWords(query, words, index + whole.indexOf(words), quoted !== undefined);
  }
  query.words = [...withoutQuestionWords(query.words, read)];
  query.shortened ||= query.words.length > MOST_WORDS || query.filters.length > MOST_FILTERS;
  query.words.splice(MOST_WORDS);
  query.filters.splice(MOST_FILTERS);
  return query;
}

/** Where the value of a filter ends that begins there: at the next space, or where the date does; a space may follow the colon. */
function endOfValue(text: string, start: number, isDate: boolean): number {
  let end = start + /^\s?[^\s"“”„«»:]*/u.exec(text.slice(start))![0].length;
  for (let words = 1; isDate && words < 5; words++) {
    const more = DATE_WORD.exec(text.slice(end));
    if (!more) break;
    end += more[0].length;
  }
  return end;
}

function addExcluded(query: Query, text: string, exact: boolean): void {
  const words = readCompounds(text).flatMap(({ parts }) => parts.map(({ word }) => word));
  if (words.length > 0) query.without.push({ words, exact });
}

function addWords(query: Query, text: string, at: number, quoted: boolean): void {
  const compounds = readCompounds(text);
  const phrase = compounds.flatMap(({ parts }) => parts.map(({ word }) => word));
  if (quoted && phrase.length > 1) query.phrases.push(phrase);
  for (const { parts, joined } of compounds) {
    for (const { word, start, end } of parts) {
      // A word inside a run of letters without spaces is found by its pairs of letters.
      const pairs = letterPairs(word);
      const asked = pairs.length > 0 ? pairs : [word];
      for (const typed of asked) {
        const exact = quoted || pairs.length > 0;
        if (query.words.some((known) => known.typed === typed && known.exact === exact)) continue;
        const forms = exact ? [typed] : [typed, ...(joined ? [joined.word] : []), ...(otherNumberForm(typed) === null ? [] : [otherNumberForm(typed)!])];
        query.words.push({ typed, forms, exact, start: at + start, end: at + end });
      }
    }
  }
}
