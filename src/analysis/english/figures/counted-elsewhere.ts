import { stateNamed } from './states.ts';
import { readCountedNoun } from './counted-noun.ts';
import { COUNT_BEFORE, NUMBER_OF } from './resources/scopes.ts';
import type { FigureState } from '../../core/types.ts';

/** What a figure counts, according to words before it or the heading of its column. */
export interface CountedElsewhere {
  noun: string;
  modifiers: string[];
  state: FigureState | null;
}

/** Number of characters before a figure that are searched. */
const WINDOW = 120;

/** Words for a count before “at” and a number: “put the dead | at 11”, “puts the missing at about 40”. */
const PUT_AT =
  /\b(?:put|puts|estimated?|estimates|set|count(?:s|ed)?)\s(?:the\s)(dead|killed|injured|wounded|missing|homeless|displaced|arrested)\s(?:at|to be)\s(?:about\s|some\s|at least\s|more than\s)?$/iu;

/** Number of characters before a figure that are searched for a toll, whose complement may be long. */
const LONG_WINDOW = 180;
/** People in a state as the subject of “number”: “the confirmed dead now number |1,347”. */
const NUMBERS_BEFORE =
  /\bthe (?:confirmed |known )?(dead|killed|injured|wounded|missing|homeless|displaced|arrested) (?:now |still )?number(?:s|ed)? (?:about |some |at least |more than )?$/i;
/** A toll with its complement and verb: “the death toll from the landslide that buried a market was cut to |24”. */
const TOLL_BEFORE =
  /\bdeath toll\b(?!,? with\b)[^.;:\d]{40,140}?\b(?:was|is|has been|had been|has|had|were) (?:cut|lowered|raised|revised|reduced|risen|climbed|put|corrected)(?: up| down)? (?:to|at|from) (?:about |at least |more than )?$/i;

/** Return what is counted according to “the number of …” before a figure: “the number of settlements at [74]”, “the number of people killed rose to [14]”; else null. */
export function countedBefore(text: string, from: number, sentenceStart: number): CountedElsewhere | null {
  const put = PUT_AT.exec(text.slice(Math.max(sentenceStart, from - WINDOW), from));
  if (put) return countedIn(put[1]!.toLowerCase());
  const before = text.slice(Math.max(sentenceStart, from - LONG_WINDOW), from);
  const named = NUMBERS_BEFORE.exec(before);
  if (named) return countedIn(named[1]!.toLowerCase());
  if (TOLL_BEFORE.test(before)) return { noun: 'death', modifiers: [], state: 'killed' };
  const match = NUMBER_OF.exec(text.slice(Math.max(sentenceStart, from - WINDOW), from));
  return match ? countedIn(match[1]!) : null;
}

/** Return what a phrase or column heading counts: “people in temporary accommodation”, “Battalions”, “Number of injured”; null if it names nothing. */
export function countedIn(phrase: string): CountedElsewhere | null {
  const words = phrase.replace(/^(?:number|count|total) of /i, '');
  const counted = readCountedNoun(` ${words}`, 0, words.length + 1, 2);
  const state = stateNamed(words);
  if (!counted) return state ? { noun: state === 'killed' ? 'dead' : state, modifiers: [], state } : null;
  return { noun: counted.noun, modifiers: counted.modifiers, state };
}

/** Return whether a figure without a noun continues the count before it: “By the next day the count was [11]”. */
export function continuesCount(text: string, from: number, sentenceStart: number): boolean {
  return COUNT_BEFORE.test(text.slice(Math.max(sentenceStart, from - WINDOW), from));
}
