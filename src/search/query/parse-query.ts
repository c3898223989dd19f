import { dateAt, endOfDate, otherNumberForm, withoutQuestionWords } from '../../analysis/english/queries/index.ts';
import { editDistance } from '../../text/index.ts';
import { letterPairs, splitCompounds } from '../format/index.ts';

/** Word of a query. */
export interface QueryWord {
  /** The word as the reader typed it, folded. It is the first of its forms. */
  typed: string;
  /** Folded alternatives: “counter-terrorist” asks for `counter` or `counterterrorist`, and for `terrorist` or `counterterrorist`. */
  forms: string[];
  /** Whether it is matched exactly: a word in quotation marks. */
  exact: boolean;
  /** Span in the query. */
  start: number;
  end: number;
}

/** Canonical names of the filters; `FILTER_NAMES` maps what readers type to them. `day` is a day or month without a name before it: “22 May 2023”. */
export type FilterName = 'person' | 'place' | 'organization' | 'topic' | 'source' | 'after' | 'before' | 'on' | 'day';

/** Filter, such as `person:gladkov`. */
export interface QueryFilter {
  name: FilterName;
  value: string;
  /** Whether it excludes what matches: `-person:gladkov`. */
  excluded: boolean;
  /** Span in the query. */
  start: number;
  end: number;
}

/** Parsed query. */
export interface Query {
  text: string;
  words: QueryWord[];
  /** The words of each phrase in quotation marks, in order. */
  phrases: string[][];
  /** Excluded words and phrases; a phrase is matched exactly, a word in all its forms. */
  exclusions: { words: string[]; exact: boolean }[];
  filters: QueryFilter[];
  /** Misspelled filter names: words before a colon that nearly match a filter. */
  unknownFilters: string[];
  /** Whether the text ends with a letter or digit, so that its last word may be incomplete. */
  endsInWord: boolean;
  /** Whether the query was cut at one of the limits below. */
  shortened: boolean;
}

/** Maximum length in UTF-16 code units: no reader types more, and a pasted page must not stall the search. */
const MAX_LENGTH = 400;
/** Maximum numbers of words and of filters that are searched for; each costs at least one fetch. */
const MAX_WORDS = 12;
const MAX_FILTERS = 8;

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

/** Piece of a query: an optional “-”, an optional name with a colon, then either words in quotation marks or one word without them. A no-break space may occur within a number. */
const PIECE = /(?<minus>-)?(?:(?<label>\p{L}{2,20}):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)["“”„«»]?|(?<plain>[^ \t\r\n\f\v\u3000"“”„«»]*))/gu;

/** Return the filter name that a label was probably meant to be, such as `person` for “peson:”; undefined if none is near. */
export function filterLike(label: string): string | undefined {
  const edits = label.length < 4 ? 1 : 2;
  return Object.keys(FILTER_NAMES).find((name) => name.length > 2 && editDistance(label.toLowerCase(), name) <= edits);
}

/** Parse a query. Every text is valid; what is not a filter is searched for as words. */
export function parseQuery(text: string): Query {
  const read = text.slice(0, MAX_LENGTH);
  const query: Query = {
    text,
    words: [],
    phrases: [],
    exclusions: [],
    filters: [],
    unknownFilters: [],
    endsInWord: /[\p{L}\p{N}]$/u.test(text),
    shortened: text.length > MAX_LENGTH,
  };
  let done = 0;
  for (const { 0: whole, index, groups = {} } of read.matchAll(PIECE)) {
    const { minus, label = '', quoted, plain = '' } = groups;
    if (whole === '' || index < done) continue;
    const excluded = minus !== undefined;
    const date = excluded || quoted !== undefined ? null : dateAt(read, index);
    if (date) {
      done = date.end;
      query.filters.push({ name: 'day', value: date.date, excluded, start: index, end: done });
      continue;
    }
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
  query.words = [
    ...withoutQuestionWords(
      query.words,
      read,
      query.filters.some(({ name }) => name === 'day'),
    ),
  ];
  query.shortened ||= query.words.length > MAX_WORDS || query.filters.length > MAX_FILTERS;
  query.words.splice(MAX_WORDS);
  query.filters.splice(MAX_FILTERS);
  return query;
}

/**
 * Return the end offset of the filter value that starts at `start`: the next space, or the end of a date that is not in quotation marks (“after:22 May 2023”). One space
 * may follow the colon.
 */
function endOfValue(text: string, start: number, isDate: boolean): number {
  const end = start + /^\s?[^\s"“”„«»:]*/u.exec(text.slice(start))![0].length;
  return isDate ? endOfDate(text, end) : end;
}

function addExcluded(query: Query, text: string, exact: boolean): void {
  const words = splitCompounds(text).flatMap(({ parts }) => parts.map(({ word }) => word));
  if (words.length > 0) query.exclusions.push({ words, exact });
}

function addWords(query: Query, text: string, at: number, quoted: boolean): void {
  const compounds = splitCompounds(text);
  const phrase = compounds.flatMap(({ parts }) => parts.map(({ word }) => word));
  if (quoted && phrase.length > 1) query.phrases.push(phrase);
  for (const { parts, joined } of compounds) {
    for (const { word, start, end } of parts) {
      // In a script without spaces, a word is found by its bigrams.
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
