import type { Figure, FigureState, Sentence } from '../../core/types.ts';
import { continuesCount, countedBefore, countedIn } from './counted-elsewhere.ts';
import { isOfPeople, nounOfState, readState, stateNamed, stateOfWhole } from './states.ts';
import { isVerblessPart } from './verbless-part.ts';
import { looksPlural, singular } from './plural.ts';
import { STATE_WORDS } from './resources/nouns.ts';
import type { CellContext } from './tables.ts';
import type { FigureCandidate } from './types.ts';

/** What a figure counts, and the state of the counted people. */
export interface WhatCounted {
  noun: string | null;
  modifiers: string[];
  state: FigureState | null;
  /** Where it is named: beside the figure, in “the number of …” before it, in the column heading, or with an earlier figure. */
  from: 'beside' | 'before' | 'heading' | 'earlier';
}

/** Words before a number that is compared with another: “350 firms, up from [280]”. */
const COMPARED = /\b(?:from|to|than|against|versus|plus|including|not|with)\s+(?:the\s+)?$/i;

/** Words around a part of what the figure before counts: “Of the 60 applicants, [12] were accepted, [nine] of whom were women”. */
const SOME_OF_LAST = {
  before:
    /^\s*Of\s(?:the|its|his|her|their|these|those|all|about|some|\d[\d,]*)\s[^,]*(?:\d,\d[^,]*)?,\s(?:[^;:]*?\sand\s)?(?:\p{L}+ly\s+)?(?:about\s+|some\s+|only\s+)?$/u,
  after: /^,?\s+of\s+(?:whom|which|them)\b/,
};

/** Words after a part of injured people that grade their injuries: “five | of them seriously”. */
const HURT_BADLY = /^,? of (?:them|whom) (?:seriously|critically|badly|gravely|severely|slightly|lightly|fatally|in (?:a )?(?:serious|critical|grave))\b/i;

/** Plural before a part of it: “flights, including all | 18 to Lisbon”. */
const GROUP_BEFORE = /(\p{Ll}+), (?:(?:including|among them)(?: (?:all|about|some|at least))?|perhaps|possibly|probably|maybe) $/u;
/** Words before a number whose noun is that of the figure before it: “all | 28 hit their targets”, “the government says | four”. */
const SAME_BEFORE = /\b(?:all|says?|said|only|just) (?:only |just |about |at least )?$/i;

/** Collective noun before a number: “a crew of [five]”, “a crowd of [2,000]”. */
const MANY_OF =
  /\b(?:an?|the|its|his|her|their)\s(?:\p{L}+\s){0,2}?(crew|staff|crowd|team|panel|jury|squad|audience|congregation|population|workforce) of (?:about |some |nearly |more than |over |up to )?$/iu;

/** Context in which a figure without a noun may find one. */
interface FigureContext {
  cell: CellContext | undefined;
  /** Text that introduces the table of the cell. */
  introduction: string;
  /** The last figure before it in its passage. */
  last: Figure | undefined;
}

/** Find what a figure counts: in the words beside it, in “the number of …” before it, in its column heading, or in the figure before it. */
export function whatCounted(text: string, candidate: FigureCandidate, sentence: Sentence, { cell, introduction, last }: FigureContext): WhatCounted {
  const { number, counted, span, from, unit } = candidate;
  const stateOfPart = unit === null ? stateOfWhole(text, { from, end: span.end }, sentence.start) : null;
  if (stateOfPart) return { noun: counted?.noun ?? stateOfPart.noun, state: stateOfPart.state, modifiers: counted?.modifiers ?? [], from: 'beside' };
  const before = last?.sentence === sentence.id ? last : undefined;
  if (unit !== null) {
    // “2,400 homes, [a third] of them in Leeds”: a share of what was counted last.
    const whole = counted === null && unit === '%' && SOME_OF_LAST.after.test(text.slice(span.end, span.end + 12)) ? before : undefined;
    return {
      noun: counted?.noun ?? whole?.counts ?? null,
      modifiers: counted?.modifiers ?? whole?.modifiers ?? [],
      state: null,
      from: whole ? 'earlier' : 'beside',
    };
  }
  const head = cell && cell.head !== '' ? countedIn(cell.head) : null;
  if (counted) {
    const state =
      stateNamed(counted.noun) ??
      // “24 wounded people”.
      stateNamed(counted.modifiers.filter((word) => STATE_WORDS.has(word)).join(' ')) ??
      readState(text, { from, to: counted.end, value: number.value, noun: counted.noun }, sentence)?.state ??
      // “Nine others, [five] of them seriously”, “nine died in 2022 and [six] in 2023”.
      (before && (candidate.elided === true || HURT_BADLY.test(text.slice(number.end, number.end + 40))) ? before.state : null) ??
      (before && isVerblessPart(text, candidate, sentence) ? before.state : null) ??
      head?.state ??
      introducedState(counted.noun, cell, introduction);
    return { noun: counted.noun, modifiers: counted.modifiers, state, from: 'beside' };
  }
  const preceding = countedBefore(text, from, sentence.start);
  if (preceding) return { ...preceding, from: 'before' };
  const own = readState(text, { from, to: span.end, value: number.value, noun: null }, sentence);
  if (own) {
    const isOfLast = SOME_OF_LAST.after.test(text.slice(span.end, span.end + 12));
    const shared = last?.sentence === sentence.id && last.counts !== null && (isOfLast || isOfPeople(last.counts)) ? last : null;
    return { noun: shared?.counts ?? nounOfState(own), modifiers: shared?.modifiers ?? [], state: own.state, from: shared ? 'earlier' : 'beside' };
  }
  if (last && continuesCount(text, from, sentence.start)) return { noun: last.counts, modifiers: last.modifiers, state: last.state, from: 'earlier' };
  const group = GROUP_BEFORE.exec(text.slice(Math.max(sentence.start, from - 40), from))?.[1];
  if (group !== undefined && looksPlural(group)) return { noun: singular(group), modifiers: [], state: null, from: 'beside' };
  if (head) return { ...head, state: head.state ?? introducedState(head.noun, cell, introduction), from: 'heading' };
  const many = MANY_OF.exec(text.slice(sentence.start, from))?.[1]?.toLowerCase();
  if (many !== undefined) return { noun: many === 'crew' || many === 'staff' ? many : 'person', modifiers: [], state: null, from: 'beside' };
  if (
    last?.sentence === sentence.id &&
    (SOME_OF_LAST.after.test(text.slice(span.end, span.end + 12)) ||
      SOME_OF_LAST.before.test(text.slice(sentence.start, from)) ||
      (SAME_BEFORE.test(text.slice(sentence.start, from)) && Number.isInteger(number.value)))
  )
    return { noun: last.counts, modifiers: last.modifiers, state: null, from: 'earlier' };
  // “350 firms, up from [280]”: the elided noun is that of the last figure in the sentence.
  if (last?.sentence === sentence.id && Number.isInteger(number.value) && COMPARED.test(text.slice(sentence.start, from)))
    return { noun: last.counts, modifiers: last.modifiers, state: null, from: 'earlier' };
  return { noun: null, modifiers: [], state: null, from: 'beside' };
}

/** Return the state given in the introduction of a table, for a column of people without a state; else null. */
function introducedState(noun: string, cell: CellContext | undefined, introduction: string): FigureState | null {
  return cell && isOfPeople(noun) ? stateNamed(introduction) : null;
}
